/** Lines for sentences that mix the languages, and for signs that belong to none. */
import type { RuleGroup } from './shape.ts';

export const any: readonly RuleGroup[] = [
  {
    id: 'any.want-to-die',
    says: 'crisis',
    lines: `
      <want> to|att|sie|mi? umrzec|dö|die|zdechnac -- smiech*|skratt|laughing|ciekawosci|nyfikenhet|<not>|hunger
      <kill>|döda <self>
      <kill>? knife|gun|pills|coffin <self>
      <kill>|döda mig|sie
      zabic|zabije myself|mig
      <not> <want> to|att? zyc|leva|live -- razem|ihop|together|with
      commit|begå|popelnic|popelnie suicide|självmord|samoboj*
      coffin|trumna|kista <self>
    `,
  },
  {
    id: 'any.slang',
    says: 'crisis',
    lines: `
      kms|kmsl|unalive|unaliving|ctb|kermit
      kys -- kidding
      sue|sewer|suey|sui|soo|sooey a? side|slide|cide|sighed|syde
    `,
  },
];
