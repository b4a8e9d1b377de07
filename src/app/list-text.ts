/** Several things in one sentence, as people write them in each language. */
import type { Locale } from '../core/language/locale.ts';

const formats = new Map<Locale, Intl.ListFormat>();

function formatOf(locale: Locale): Intl.ListFormat {
  const known = formats.get(locale) ?? new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' });
  formats.set(locale, known);
  return known;
}

/**
 * The items as a list. Where an item holds a comma itself, semicolons part them, and no "and": after a semicolon nobody
 * writes one.
 *
 * @example
 * listText(['My home', 'Language'], 'en') // => 'My home and Language'
 * listText(['Ból, dźwiganie', 'Sen', 'Wzrok'], 'pl') // => 'Ból, dźwiganie; Sen; Wzrok'
 */
export function listText(items: readonly string[], locale: Locale): string {
  return items.some((item) => item.includes(',')) ? items.join('; ') : formatOf(locale).format(items);
}
