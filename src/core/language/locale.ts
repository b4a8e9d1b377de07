/** The three languages Waymark speaks. */
export const LOCALES = ['en', 'pl', 'sv'] as const;
export type Locale = (typeof LOCALES)[number];

/** Whether `value` names one of the three languages. */
export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);
