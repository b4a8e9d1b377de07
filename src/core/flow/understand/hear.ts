/** One reply to one question: an option, a command, or not clear. The order is decided here. */
import { LOCALES, type Locale } from '../../language/locale.ts';
import type { ChoiceAsked } from './asked.ts';
import { choiceOf, replyFrom, wholeOf } from './choice.ts';
import { type Command, commandIn, commandWords, isPerhapsStop, isPlainStop, withoutPoliteness } from './command.ts';
import { flat } from './language-data.ts';
import { prepare } from './prepared.ts';

/** What a reply to a question with options turned out to be. */
export type HeardReply =
  | { readonly kind: 'choice'; readonly codes: readonly string[] }
  | { readonly kind: 'command'; readonly command: Command }
  /** `mayStop`: it may be a wish to stop, and may be said of what was asked. */
  | { readonly kind: 'unclear'; readonly between: readonly string[]; readonly mayStop?: true };

/**
 * Reads a reply. An option's own words come before a command ("delete" where one may choose to
 * delete), a command before what a sentence might mean, and that before a mistyped command:
 * "lawer" is a lawyer where one may be chosen, not "later".
 *
 * @errors none: what cannot be read is unclear
 */
export function hear(text: string, asked: ChoiceAsked, locale: Locale): HeardReply {
  const reply = replyFrom(text, asked, locale);
  const words = reply?.words.map((word) => word.text) ?? commandWords(text);
  const exact = wholeOf(reply);
  const command = commandIn(words, 'exact');
  const mayStop = isPerhapsStop(words);
  if (command === 'stop' || (mayStop && exact === undefined)) {
    const stopped = stoppedBy(words, asked);
    if (stopped.length > 0) return { kind: 'unclear', between: stopped, mayStop: true };
  }
  if (command === 'back' && exact === undefined) {
    const parts = backsIn(words, asked);
    if (parts.length > 0) return { kind: 'unclear', between: parts };
  }
  if (exact?.kind === 'understood') return { kind: 'choice', codes: exact.codes };
  if (command !== undefined) return offered(command, asked);
  const heard = choiceOf(reply);
  if (heard.kind === 'understood') return { kind: 'choice', codes: heard.codes };
  const mistyped = commandIn(words, 'slips');
  if (mistyped !== undefined) return offered(mistyped, asked);
  return mayStop ? { ...heard, mayStop: true } : heard;
}

/**
 * The options that "I want to stop" may mean as well, by a word of their own: the talk or the job, only she knows. Only
 * words as they are written count: "stop" is no foot ("stopa"). A label is what it says.
 */
function stoppedBy(words: readonly string[], { options }: ChoiceAsked): readonly string[] {
  const said = words.join(' ');
  const isLabel = ({ labels }: ChoiceAsked['options'][number]): boolean =>
    LOCALES.some((locale) => flat(labels[locale]) === said);
  if (isPlainStop(words) || options.some((option) => option.code === 'stop' || isLabel(option))) return [];
  const prepared = prepare(options);
  const named = LOCALES.flatMap((locale) => [
    ...(prepared[locale].exact.get(said) ?? []),
    ...prepared[locale].phrases.flatMap((phrase) =>
      !phrase.pronoun && phrase.words.every((word) => words.includes(word)) ? [phrase.option] : [],
    ),
  ]);
  const codes = named.flatMap((option) => options[option]?.code ?? []);
  return [...new Set(codes)].filter((code) => !NEVER_STOPS.has(code));
}

/** The options that the one word "back" may name as well as the way back: a part of the body. */
function backsIn(words: readonly string[], { options }: ChoiceAsked): readonly string[] {
  if (withoutPoliteness(words).join(' ') !== 'back') return [];
  const named = prepare(options).en.phrases.flatMap(({ stems, option }) =>
    stems.join() === 'back' ? (options[option]?.code ?? []) : [],
  );
  return [...new Set(named)];
}

/** Options that "I want to stop" never means: a yes, a no, and answers that leave the question. */
const NEVER_STOPS = new Set(['skip', 'no', 'yes', 'agree', 'not_sure', 'dont_know', 'none']);

/** A command is a choice where an option does the same: a person to talk to, a language, delete. */
function offered(command: Command, asked: ChoiceAsked): HeardReply {
  const wanted = typeof command === 'object' ? command.language : command;
  return asked.options.some(({ code }) => code === wanted)
    ? { kind: 'choice', codes: [wanted] }
    : { kind: 'command', command };
}
