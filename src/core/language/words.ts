/**
 * Where words come from: keys and values in, a text out. `adapters/i18n/` reads them from `locales/`.
 *
 * A key is `<namespace>:<path>`: `chat:commands.back`, `workwell-llr:work_now.ask`.
 */
import type { Locale } from './locale.ts';

export interface Words {
  /** The text for `key`. Throws for a missing key: the start-up check has proved that there is none. */
  say(locale: Locale, key: string, values?: Readonly<Record<string, string | number>>): string;
  has(locale: Locale, key: string): boolean;
  /** The raw entry under `key`: a list or a tree, as the file has it; `undefined` when there is none. */
  read(locale: Locale, key: string): unknown;
  /** Changes whenever a text of the locale files changes: kept with a consent as its text version. */
  readonly version: string;
}
