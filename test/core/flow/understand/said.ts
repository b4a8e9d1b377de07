/** What a reply to a question of the WorkWell flow is heard as, for the tests of this folder. */
import { understandChoice } from '../../../../src/core/flow/understand/choice.ts';
import { hear } from '../../../../src/core/flow/understand/hear.ts';
import { LOCALES, type Locale } from '../../../../src/core/language/locale.ts';
import { area, questions, STEPS, type Step } from './questions.ts';

/** Codes joined by a comma, or "unclear". */
export const said = (text: string, step: Step, locale: Locale): string => {
  const heard = understandChoice(text, questions[step], locale);
  return heard.kind === 'understood' ? heard.codes.join() : 'unclear';
};
/** The candidates of an unclear reply. */
export const between = (text: string, step: Step, locale: Locale): readonly string[] => {
  const heard = understandChoice(text, questions[step], locale);
  return heard.kind === 'unclear' ? heard.between : [];
};
/** The whole reply, commands and all; `area` is asked with the districts that the programme offers. */
export const heardIn = (text: string, step: Step | 'area', locale: Locale): string => {
  const heard = hear(text, step === 'area' ? area : questions[step], locale);
  return heard.kind === 'choice' ? heard.codes.join() : 'unclear';
};
/** Without diacritics. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L');

/** Every label of every question, in each language. */
export const labels = STEPS.flatMap((step) =>
  LOCALES.flatMap((locale) =>
    questions[step].options.map(({ code, labels: all }) => ({ step, locale, code, label: all[locale] })),
  ),
);
