/**
 * Commands said in words. Only a whole message is a command: "stop" is one, "stop working" is not,
 * and neither is "I want to talk to my employer".
 */
import { LOCALES, type Locale } from '../../language/locale.ts';
import { isSlipOf } from './closeness.ts';
import { flat, phraseSet, WORDS } from './language-data.ts';
import { fold, wordsIn } from './normalise.ts';
import { COMMAND_NAMES, type CommandName } from './words/language-words.ts';

/** What a person may ask for at every step. */
export type Command = CommandName | { readonly language: Locale };

type Known = {
  readonly phrases: ReadonlyMap<string, Command>;
  readonly byLength: ReadonlyMap<number, readonly { readonly words: readonly string[]; readonly command: Command }[]>;
};
let folded: Known | undefined;

/** Every phrase that is a command. They are folded when somebody first writes: nobody waits for it at start. */
function known(): Known {
  if (folded !== undefined) return folded;
  const phrases = new Map(
    LOCALES.flatMap((locale) => {
      const { commands, languages, languageFrames } = WORDS[locale];
      const named = COMMAND_NAMES.flatMap((name) =>
        commands[name].map((phrase): [string, Command] => [flat(phrase), name]),
      );
      const spokenIn = LOCALES.flatMap((language) =>
        languages[language].flatMap((word) =>
          languageFrames.map((frame): [string, Command] => [flat(frame.replace('LANG', word)), { language }]),
        ),
      );
      return [...named, ...spokenIn];
    }),
  );
  const byLength = Map.groupBy(
    [...phrases].map(([phrase, command]) => ({ words: phrase.split(' '), command })),
    ({ words }) => words.length,
  );
  folded = { phrases, byLength };
  return folded;
}

/** Polite words that may stand around a command. */
const AROUND = new Set(
  'please pls plz thanks thank you thx hi hello hey ok okay prosze dzieki dziekuje hej czesc dobry dzien tack snalla hejsan just now nu teraz sorry przepraszam forlat well oh'.split(
    ' ',
  ),
);

/** Said of the talk, or of a job, a place or an offer: it is asked which. */
const PERHAPS_STOP: ReadonlySet<string> = phraseSet([
  ...'i quit|i want to quit|i would like to quit|i am quitting|quit it|not now|not today|not right now|leave it for now'.split(
    '|',
  ),
  ...'i have had it|i am out|im out|i resign|i dont want this|i dont want it any more|i dont want it anymore|no more'.split(
    '|',
  ),
  ...'rezygnuje|chce zrezygnowac|chcialabym zrezygnowac|chcialbym zrezygnowac|juz nie chce|nie chce juz|nie teraz'.split(
    '|',
  ),
  ...'nie chce tego|odchodze|chce odejsc|na razie|nie mam teraz czasu|nie mam czasu'.split('|'),
  ...'jag slutar|jag hoppar av|vill hoppa av|jag vill hoppa av|inte nu|jag vill inte mer|vill inte langre|jag vill inte langre'.split(
    '|',
  ),
  ...'jag avstar fran detta|jag har inte tid|har inte tid|jag hinner inte|klart|slut|nog'.split('|'),
]);

/** The words of a message that commands are looked for in. */
export const commandWords = (text: string): readonly string[] => wordsIn(fold(text)).map((word) => word.text);

/** Whether the whole message may mean stop, and may mean something else as well. */
export const isPerhapsStop = (words: readonly string[]): boolean =>
  PERHAPS_STOP.has(words.join(' ')) || PERHAPS_STOP.has(withoutPoliteness(words).join(' '));

/** The word that is the command itself, whatever an option is called. */
export const isPlainStop = (words: readonly string[]): boolean => /^stopp?$/u.test(withoutPoliteness(words).join(' '));

/**
 * The command that the whole of `text` is, in any of the three languages.
 *
 * @param spelling whether a message with slips in it may be a command
 */
export const understandCommand = (text: string, spelling: 'exact' | 'slips' = 'slips'): Command | undefined =>
  commandIn(commandWords(text), spelling);

/** The command that a message of these words is. */
export function commandIn(words: readonly string[], spelling: 'exact' | 'slips'): Command | undefined {
  if (words.length === 0 || words.length > 14) return undefined;
  const { phrases } = known();
  const whole = phrases.get(words.join(' '));
  if (whole !== undefined) return whole;
  const core = withoutPoliteness(words);
  return phrases.get(core.join(' ')) ?? (spelling === 'slips' ? mistyped(core) : undefined);
}

/** The words without the polite ones around them. */
export function withoutPoliteness(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !AROUND.has(word));
  const last = words.findLastIndex((word) => !AROUND.has(word));
  return first === -1 ? [] : words.slice(first, last + 1);
}

/** Longer words may hold two slips (`slipsAllowed`), or doubled letters that are written once. */
const MOST_SLIPS = 2;

/** The command a message with slips in it was meant to be; never a short word, never two different commands. */
function mistyped(words: readonly string[]): Command | undefined {
  if (words.length === 0 || words.join('').length < 5) return undefined;
  // Lengths are compared first: of many hundred phrases hardly one is left to be looked at letter by letter.
  const near = (known().byLength.get(words.length) ?? []).filter(
    (one) =>
      one.words.every((word, at) => Math.abs(word.length - (words[at]?.length ?? 0)) <= MOST_SLIPS) &&
      one.words.every((word, at) => isSlipOf(words[at] ?? '', word)),
  );
  const meant = new Set(near.map(({ command }) => JSON.stringify(command)));
  return meant.size === 1 ? near[0]?.command : undefined;
}
