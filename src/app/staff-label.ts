/** What a code is called on the staff's side. */
import type { Locale } from '../core/language/locale.ts';
import type { App } from './app.ts';

/** The text of the first key that there is; the code itself when there is none, so that a gap is seen and breaks nothing. */
export function staffLabel(app: App, language: Locale, code: string, keys: readonly string[]): string {
  const key = keys.find((one) => app.words.has(language, one));
  return key === undefined ? code : app.words.say(language, key);
}
