/** Free words, made safe to keep and to show: nothing invisible, nothing that turns the reading direction. */
import { fail, ok, type Result } from '../../shared/result.ts';

/** Why a text is not taken. */
export type TextError =
  | { readonly code: 'understand.empty' }
  | { readonly code: 'understand.too-long'; readonly max: number };

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Longest text looked at, so that a flood of characters costs nothing. */
const MAX_UNITS = 20_000;

/**
 * The text trimmed, blanks collapsed, control and direction characters removed.
 *
 * @param max most characters as a person counts them (graphemes)
 */
export function understandText(text: string, max: number): Result<string, TextError> {
  if (text.length > MAX_UNITS) return fail({ code: 'understand.too-long', max });
  const clean = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(
      /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu,
      '',
    )
    .replace(/ {2,}/gu, ' ')
    .trim();
  if (clean.replace(/[\s\p{M}\u200C\u200D]/gu, '') === '') return fail({ code: 'understand.empty' });
  let count = 0;
  for (const _ of graphemes.segment(clean)) {
    count += 1;
    if (count > max) return fail({ code: 'understand.too-long', max });
  }
  return ok(clean);
}
