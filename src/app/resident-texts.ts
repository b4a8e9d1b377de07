/** Every text that people read, filled in as it might be said: what `core/language/reading-age` measures. */
import { LOCALES, type Locale } from '../core/language/locale.ts';
import type { ReadText } from '../core/language/reading-age/check.ts';
import { textsIn } from '../core/language/texts-in.ts';

/** `locales/`, by language and file. */
type Trees = Readonly<Record<Locale, Readonly<Record<string, unknown>>>>;

/** Files for staff, and files of what is recognised and not said. */
const OTHER_FILES = ['console', 'heard'];
/** What staff read in the files of residents: their messenger, the words of a referral's record. */
const FOR_STAFF = [/^telegram\.coach\./, /^state\./, /^leftOut\./, /^cohorts\./, /^because\./];

/** What a text is filled in with; the commands and the hours are said in the words that people see. */
const EXAMPLES: Readonly<Record<string, string | { readonly [L in Locale]: string }>> = {
  area: 'Ashford',
  at: '2',
  coach: 'Maria',
  count: '7',
  date: { en: '24 November 2026', pl: '24 listopada 2026', sv: '24 november 2026' },
  done: '2',
  example: '07700 900123',
  from: 'PUP',
  link: 'https://waymark.example.org/c/3f9',
  max: '3',
  min: '1',
  name: 'Samaritans',
  number: '116 123',
  part: '2',
  of: '15',
  organisation: 'Riverside',
  partner: 'Riverside Trust',
  others: 'Hilltop Centre',
  phone: '0116 496 0000',
  programme: 'Riverside',
  receipt: 'D-4711',
  reference: 'RT-4711',
  to: 'OPS',
  value: '0116 496 0000',
  // Texts of their own, which are measured as such, or lists of names and numbers.
  contacts: '',
  forgotten: '',
  help: '',
  how: '',
  lines: '',
  question: '',
  teams: '',
};
/** Filled in with another text of `chat`; a command's own name ("back") needs no line here. */
const QUOTED: Readonly<Record<string, string>> = { hours: 'hours.weekdays', mine: 'commands.referral' };

/** A text with something to fill in that has no example. */
export type NoExample = Omit<ReadText, 'text'> & { readonly name: string };

/** A line that only puts names and numbers together says nothing of its own. */
const hasOwnWords = (text: string): boolean => /\p{L}/u.test(text.replaceAll(/\{\{.*?\}\}/g, ''));

/** The texts, and every place to fill in that nothing is known for. A list holds words to recognise, so it is left out. */
export function residentTexts(trees: Trees): {
  readonly texts: readonly ReadText[];
  readonly noExample: readonly NoExample[];
} {
  const noExample: NoExample[] = [];
  const texts = LOCALES.flatMap((locale) => {
    const chat = new Map(textsIn(trees[locale].chat));
    const exampleOf = (name: string): string | undefined => {
      const example = EXAMPLES[name] ?? chat.get(QUOTED[name] ?? `commands.${name}`);
      return typeof example === 'object' ? example[locale] : example;
    };
    const fill = (text: string, place: Omit<ReadText, 'text'>): string =>
      text.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => {
        const example = exampleOf(name);
        if (example === undefined) noExample.push({ ...place, name });
        // A quoted text may itself have something to fill in.
        return example === undefined ? whole : fill(example, place);
      });
    return Object.entries(trees[locale])
      .filter(([namespace]) => !OTHER_FILES.includes(namespace))
      .flatMap(([namespace, tree]) =>
        textsIn(tree)
          .filter(([path, text]) => !FOR_STAFF.some((pattern) => pattern.test(path)) && hasOwnWords(text))
          .map(([path, text]) => {
            const place = { locale, namespace, path };
            return { ...place, text: fill(text, place) };
          }),
      );
  });
  return { texts, noExample };
}
