/**
 * What somebody says at the front door that she is looking for: in her own words, and not in those of our list.
 *
 * A programme is meant by its own sentence, by what its texts say people call it, and by the lists of `heard.json` that its
 * `wishes` name. What is said of health, work or debts in any question is so understood here as well, and leads nowhere
 * where no programme of the place is for it.
 */
import type { ChoiceAsked, OptionWords } from '../core/flow/understand/asked.ts';
import { commandWords } from '../core/flow/understand/command.ts';
import { inAll, type Locale } from '../core/language/locale.ts';
import type { Words } from '../core/language/words.ts';
import type { ProgrammeDefinition } from '../core/programme/definition.ts';
import type { Door } from './app.ts';

/** Answers that name no wish, whatever is asked. */
const SAYS_NOTHING = new Set(['none', 'skip', 'other', 'no', 'not_sure', 'dont_know', 'maybe']);

/** The phrases of one list of `heard.json`; none where there is no list. */
export const phrasesIn = (entry: unknown): readonly string[] =>
  Array.isArray(entry) ? entry.filter((item) => typeof item === 'string') : [];

/** The phrases of a list, or of all answers of a question that name something. */
function phrasesOf(entry: unknown): readonly string[] {
  if (entry === null || typeof entry !== 'object' || Array.isArray(entry)) return phrasesIn(entry);
  return Object.entries(entry).flatMap(([code, list]) => (SAYS_NOTHING.has(code) ? [] : phrasesIn(list)));
}

/** What leads to a programme at the front door. What counts only as the whole answer to another question is left out. */
export function wishesFor(
  words: Words,
  { id, wishes }: Pick<ProgrammeDefinition, 'id' | 'wishes'>,
  locale: Locale,
): readonly string[] {
  const borrowed = wishes.flatMap((list) =>
    phrasesOf(words.read(locale, `heard:${list}`)).filter((phrase) => list.startsWith(OWN) || !phrase.startsWith('=')),
  );
  return [...phrasesOf(words.read(locale, `${id}:heard`)), ...borrowed];
}

/** The words of all wishes in a language, one by one. */
export const wishWords = (words: Words, locale: Locale): ReadonlySet<string> =>
  new Set(
    Object.values(Object(words.read(locale, 'heard:wish')))
      .flatMap(phrasesIn)
      .flatMap((phrase) => commandWords(phrase.replace(/[()|=+]/g, ' '))),
  );

/** The lists that were written for this question. */
const OWN = 'wish.';

/** What leads to each of `programmes`, without the names of places that its label has: said beside one, a place is no wish. */
export const wishesAsked = (words: Words, { programmes }: Door, codes: readonly string[]): ChoiceAsked =>
  asked(
    codes.flatMap((code): OptionWords[] => {
      const programme = programmes.get(code);
      if (programme === undefined) return [];
      return [
        {
          code,
          labels: inAll((locale) => words.say(locale, `${code}:looking_for`)),
          alsoSaid: inAll((locale) => wishesFor(words, programme.definition, locale)),
        },
      ];
    }),
  );

/** Whether it is a wish at all, whoever may be for it: all that leads anywhere, as one option. */
export const anyWishAsked = (words: Words, { programmes }: Door): ChoiceAsked => {
  const definitions = [...programmes.values()].map(({ definition }) => definition);
  const alsoSaid = inAll((locale) => [...new Set(definitions.flatMap((one) => wishesFor(words, one, locale)))]);
  return asked([{ code: 'any', labels: { en: 'any', pl: 'any', sv: 'any' }, alsoSaid }]);
};

const asked = (options: readonly OptionWords[]): ChoiceAsked => ({
  many: false,
  exclusive: [],
  byQuestion: true,
  unlisted: true,
  options,
});
