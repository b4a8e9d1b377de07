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
 * delete), a command before what a sentence might mean.
 *
 * @errors none: what cannot be read is unclear
 */
export function hear(text: string, asked: ChoiceAsked, locale: Locale): HeardReply {
  const exact = wholeReply(text, asked, locale);
  if (exact?.kind === 'understood') return { kind: 'choice', codes: exact.codes };
  const command = understandCommand(text);
  if (command !== undefined) {
    const wanted = typeof command === 'object' ? command.language : undefined;
    const offered = asked.options.some(({ code }) => code === wanted);
    return wanted !== undefined && offered ? { kind: 'choice', codes: [wanted] } : { kind: 'command', command };
  }
  const heard = understandChoice(text, asked, locale);
  return heard.kind === 'understood' ? { kind: 'choice', codes: heard.codes } : heard;
}
