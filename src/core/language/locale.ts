/** The three languages Waymark speaks. */
export const LOCALES = ['en', 'pl', 'sv'] as const;
export type Locale = (typeof LOCALES)[number];

/** Whether `value` names one of the three languages. */
export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

/** The same of each language. */
export const inAll = <T>(of: (locale: Locale) => T): Record<Locale, T> => ({
  en: of('en'),
  pl: of('pl'),
  sv: of('sv'),
});
