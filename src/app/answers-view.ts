/** What a person answered, as staff read it: by sections, in the reader's language, with what she took back since. */
import type { z } from 'zod';
import type { ReferralView } from '../contract/console.ts';
import type { Answer } from '../core/flow/conversation.ts';
import type { Locale } from '../core/language/locale.ts';
import type { App } from './app.ts';
import type { SeenReferral } from './find-referral.ts';
import { listText } from './list-text.ts';
import { staffLabel } from './staff-label.ts';
import { isTakenBack } from './still-agreed.ts';
import { answerText, nodeText, type Wording } from './wording.ts';

type Sections = z.infer<typeof ReferralView>['sections'];

/** The part of the page an answer to a shared question stands in. Everything else is the programme's own: `situation`. */
const sectionOf: Readonly<Record<string, string>> = {
  language: 'about',
  for_whom: 'about',
  relation: 'about',
  agreement: 'about',
  referrer_name: 'about',
  referrer_contact: 'about',
  age_band: 'about',
  area: 'about',
  health: 'barriers',
  social: 'barriers',
  wishes: 'wishes',
  wishes_text: 'wishes',
  wishes_words: 'wishes',
  safe_message: 'contact',
  access_needs: 'contact',
  interpreter_language: 'contact',
};
const SECTIONS = ['situation', 'barriers', 'wishes', 'about', 'contact', 'consent'] as const;

/** Shown as who she is, not as answers. */
const IDENTITY: readonly string[] = [
  'name',
  'phone',
  'email',
  'contact_by',
  'their_name',
  'their_contact_by',
  'their_phone',
  'their_email',
];

/** A language by its name in the reader's own language; the person was asked with each in itself. */
const languageNames = (app: App, codes: readonly string[], language: Locale): string =>
  listText(
    codes.map((code) => staffLabel(app, language, code, [`console:language_names.${code}`])),
    language,
  );

/** Her answers. Without `wording` the codes are shown: the programme is gone. */
export function answersView(app: App, wording: Wording | undefined, seen: SeenReferral, language: Locale): Sections {
  const answers = (seen.content?.answers ?? []).filter(({ step }) => !IDENTITY.includes(step));
  const shownAs = (answer: Answer): string => {
    if ('text' in answer) return answer.text;
    if (wording === undefined) return answer.codes.join(', ');
    return wording.flow.nodes.get(answer.step)?.setsLanguage
      ? languageNames(app, answer.codes, language)
      : answerText(wording, answer, language);
  };
  return SECTIONS.flatMap((section) => {
    const inside = answers.flatMap((answer) => {
      const node = wording?.flow.nodes.get(answer.step);
      // "Yes, send it" is a step on the way, not something she told about herself.
      if (node?.kind === 'check') return [];
      const own = node?.kind === 'consent' ? 'consent' : sectionOf[node?.fact ?? answer.step];
      if ((own ?? 'situation') !== section) return [];
      return [
        {
          step: answer.step,
          // A flow may have lost a step since: the codes are still shown.
          question:
            wording === undefined || node === undefined ? answer.step : nodeText(wording, node, 'ask', language),
          // What she said on the way stays; that it holds no more must not be overlooked.
          answer: isTakenBack(node, answer, seen)
            ? app.words.say(language, 'console:referral.taken_back', { answer: shownAs(answer) })
            : shownAs(answer),
          codes: 'codes' in answer ? [...answer.codes] : [],
        },
      ];
    });
    return inside.length === 0
      ? []
      : [{ title: app.words.say(language, `console:sections.${section}`), answers: inside }];
  });
}
