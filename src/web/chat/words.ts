/**
 * The page's own words, one language at a time: `locales/<language>/page.json`.
 *
 * i18next would be a third of the page's whole weight, and these texts need no plurals: a key, a
 * text, and `{{values}}` written as everywhere else in `locales/`.
 */
import { useState } from 'preact/hooks';
import type english from '../../../locales/en/page.json';
import type { Locale } from '../../core/language/locale.ts';

type Texts = typeof english;
export type WordKey = {
  [Group in keyof Texts & string]: `${Group}.${keyof Texts[Group] & string}`;
}[keyof Texts & string];

/** Gives the text for a key, with its values put in. */
export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** Each language by its own name: what somebody who reads no other looks for. */
export const LANGUAGE_NAMES: readonly { readonly code: Locale; readonly name: string }[] = [
  { code: 'pl', name: 'Polski' },
  { code: 'en', name: 'English' },
  { code: 'sv', name: 'Svenska' },
];

const files: Record<Locale, () => Promise<{ default: Texts }>> = {
  en: () => import('../../../locales/en/page.json'),
  pl: () => import('../../../locales/pl/page.json'),
  sv: () => import('../../../locales/sv/page.json'),
};
const loaded = new Map<Locale, Say>();

/** Loads the words of a language. Only the one in use is ever fetched. */
export async function loadWords(language: Locale): Promise<Say> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const texts: Record<string, Record<string, string>> = (await files[language]()).default;
  const say: Say = (key, values = {}) => {
    const [group = '', name = ''] = key.split('.');
    return (texts[group]?.[name] ?? key).replace(/\{\{(\w+)\}\}/g, (_, value: string) => String(values[value] ?? ''));
  };
  loaded.set(language, say);
  return say;
}

/** The words of `language` once they are here; until then those of the language before. */
export function useWords(language: Locale): { readonly say: Say; readonly language: Locale } | undefined {
  const [latest, setLatest] = useState<{ say: Say; language: Locale }>();
  const now = loaded.get(language);
  if (now === undefined) {
    // A chunk that did not come is fetched again at the next change; the page keeps the language it has.
    loadWords(language)
      .then((say) => setLatest({ say, language }))
      .catch(() => undefined);
    return latest;
  }
  return { say: now, language };
}

/** The first of the browser's languages that we speak; English when none is. */
export function languageOfBrowser(): Locale {
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2));
  return (
    LANGUAGE_NAMES.find(({ code }) => code === spoken.find((tag) => LANGUAGE_NAMES.some((one) => one.code === tag)))
      ?.code ?? 'en'
  );
}
