/**
 * Which partners a person can be asked about, one by one: by the chat in "My referral", and by a coordinator who speaks to
 * her. Each yes is about one partner, or about one way between two offices, and never about more.
 */
import type { ReferralContent } from '../core/referral/content.ts';
import type { App, Programme } from './app.ts';
import { nodeText, wordingOf } from './wording.ts';

export type Partner = Programme['definition']['partners'][number];

/** A question about one partner. `from`: the office that may tell it, where that is what is asked. */
export type PartnerQuestion = {
  readonly scope: 'share' | 'pass_on';
  readonly partner: string;
  readonly from: string | null;
};

/** The area somebody lives in, as far as her referral says. */
export function areaOf({ flow }: Programme, { answers }: Pick<ReferralContent, 'answers'>): string | undefined {
  const said = answers.findLast(({ step }) => flow.nodes.get(step)?.fact === 'area');
  return said !== undefined && 'codes' in said ? said.codes[0] : undefined;
}

const asked = ({ flow }: Programme, scope: string, partner: string) =>
  [...flow.nodes.values()].filter((node) => node.consent?.scope === scope && node.consent.partner === partner);

/** Partners she can say yes to: of those that differ from place to place, only the one of her own. */
export const canBeAsked = (programme: Programme, area: string | undefined): readonly Partner[] =>
  programme.definition.partners.filter(({ id, receives, sharing }) => {
    const about = asked(programme, 'share', id);
    const isHers =
      about.length === 0 || about.some(({ consent }) => consent?.area === undefined || consent.area === area);
    return receives && sharing && isHers;
  });

/**
 * What a coordinator asks somebody who answers by telephone: about each partner, then about each way between two offices.
 * Where it is not known in which of the programme's areas she lives, all of them can be asked about.
 */
export function partnerQuestions(programme: Programme, area: string | undefined): readonly PartnerQuestion[] {
  const { definition, flow } = programme;
  const isPlaced = definition.areas.some(({ id }) => id === area);
  const partners = isPlaced
    ? canBeAsked(programme, area)
    : definition.partners.filter(({ receives, sharing }) => receives && sharing);
  const ids = partners.map(({ id }) => id);
  const ways = [...flow.nodes.values()].flatMap(({ consent }): PartnerQuestion[] => {
    const { scope, partner, from } = consent ?? {};
    if (scope !== 'pass_on' || partner == null || from === undefined) return [];
    return ids.includes(partner) && ids.includes(from) ? [{ scope, partner, from }] : [];
  });
  return [...ids.map((partner): PartnerQuestion => ({ scope: 'share', partner, from: null })), ...ways];
}

/** The question word for word, as she is asked it. */
export function questionText(
  app: App,
  programme: Programme,
  { scope, partner, from }: PartnerQuestion,
  language: 'en' | 'pl' | 'sv',
): string {
  const nameOf = (id: string | null) => programme.definition.partners.find((one) => one.id === id)?.name ?? '';
  const node = asked(programme, scope, partner).find(({ consent }) => from === null || consent?.from === from);
  return node === undefined
    ? app.words.say(language, 'shared:share.ask', { partner: nameOf(partner) })
    : nodeText(wordingOf(app, programme), node, 'ask', language);
}
