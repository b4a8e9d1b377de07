/** One reply to one question: an option, a command, or not clear. The order is decided here. */
import type { Locale } from '../../language/locale.ts';
import type { ChoiceAsked } from './asked.ts';
import { understandChoice, wholeReply } from './choice.ts';
import { type Command, understandCommand } from './command.ts';

/** What a reply to a question with options turned out to be. */
export type HeardReply =
  | { readonly kind: 'choice'; readonly codes: readonly string[] }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'unclear'; readonly between: readonly string[] };

/**
 * Reads a reply. An option's own words come before a command ("delete" where one may choose to
 * delete), a command before what a sentence might mean, and that before a mistyped command:
 * "lawer" is a lawyer where one may be chosen, not "later".
 *
 * @errors none: what cannot be read is unclear
 */
export function hear(text: string, asked: ChoiceAsked, locale: Locale): HeardReply {
  const exact = wholeReply(text, asked, locale);
  if (exact?.kind === 'understood') return { kind: 'choice', codes: exact.codes };
  const command = understandCommand(text, 'exact');
  if (command !== undefined) return offered(command, asked);
  const heard = understandChoice(text, asked, locale);
  if (heard.kind === 'understood') return { kind: 'choice', codes: heard.codes };
  const mistyped = understandCommand(text, 'slips');
  return mistyped === undefined ? heard : offered(mistyped, asked);
}

/** A command is a choice where an option does the same: a person to talk to, a language, delete. */
function offered(command: Command, asked: ChoiceAsked): HeardReply {
  const wanted = typeof command === 'object' ? command.language : command;
  return asked.options.some(({ code }) => code === wanted)
    ? { kind: 'choice', codes: [wanted] }
    : { kind: 'command', command };
}
