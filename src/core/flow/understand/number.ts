/** A single number, in digits or words. */
import type { Locale } from '../../language/locale.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { hasAnywhere, inAny } from './language-data.ts';
import { fold, wordsIn } from './normalise.ts';
import { numberAt } from './quantity.ts';

/** Why no number was heard: none was said, or several. */
export type NumberError = { readonly code: 'understand.no-number' } | { readonly code: 'understand.many-numbers' };

/**
 * The one number that `text` says. Words of all three languages are known, whatever `locale` is set.
 *
 * @errors a denied number ("not 3") and a doubtful one are no number
 */
export function understandNumber(text: string, _locale?: Locale): Result<number, NumberError> {
  const words = wordsIn(fold(text)).map((word) => word.text);
  const found: number[] = [];
  for (let at = 0; at < words.length; ) {
    const number = numberAt(words, at);
    if (number !== undefined) found.push(number.value);
    at += number?.length ?? 1;
  }
  const [only] = found;
  if (
    only === undefined ||
    words.some((word) => inAny('negators', word) && word !== 'no') ||
    hasAnywhere(words, (phrase) => inAny('notSure', phrase))
  )
    return fail({ code: 'understand.no-number' });
  return new Set(found).size === 1 ? ok(only) : fail({ code: 'understand.many-numbers' });
}
