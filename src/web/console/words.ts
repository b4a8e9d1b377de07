/**
 * The console's words, one language at a time: `locales/<language>/console.json`, and of `chat.json` only when
 * somebody wants to see what a person will be told.
 */
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLocale, type Locale } from '../../core/language/locale.ts';

type Texts = { readonly default: object };

const panel: Record<Locale, () => Promise<Texts>> = {
  en: () => import('../../../locales/en/console.json'),
  pl: () => import('../../../locales/pl/console.json'),
  sv: () => import('../../../locales/sv/console.json'),
};
const chat: Record<Locale, () => Promise<Texts>> = {
  en: () => import('../../../locales/en/chat.json'),
  pl: () => import('../../../locales/pl/chat.json'),
  sv: () => import('../../../locales/sv/chat.json'),
};

/** Each language by its own name. */
export const LANGUAGES: readonly { readonly value: Locale; readonly label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'pl', label: 'Polski' },
  { value: 'sv', label: 'Svenska' },
];

/** Which language was used last on this computer: a setting, nothing about anybody. */
const KEPT = 'waymark.console.language';

/** The i18next of the console. React escapes what it shows, so i18next does not. */
export const words = createInstance();
words.use(initReactI18next);
await words.init({
  lng: 'en',
  fallbackLng: false,
  ns: ['console'],
  defaultNS: 'console',
  resources: {},
  interpolation: { escapeValue: false },
  react: { useSuspense: false, bindI18nStore: 'added' },
});

/** The language the console speaks now. */
export const languageNow = (): Locale => (isLocale(words.language) ? words.language : 'en');

/** What to begin with, before anybody has signed in: what was chosen here before, or the browser's language. */
export function startLanguage(): Locale {
  const kept = localStorage.getItem(KEPT);
  if (isLocale(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale) ?? 'en';
}

/** Changes the language of everything on the page, once its words are here. */
export async function speak(language: Locale): Promise<void> {
  if (!words.hasResourceBundle(language, 'console')) {
    words.addResourceBundle(language, 'console', (await panel[language]()).default);
  }
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
  await words.changeLanguage(language);
}

/** Loads what the assistant says to people, so that `t('chat:told.accepted')` works in this language. */
export async function loadChatWords(language: Locale): Promise<true> {
  if (!words.hasResourceBundle(language, 'chat')) {
    words.addResourceBundle(language, 'chat', (await chat[language]()).default);
  }
  return true;
}
