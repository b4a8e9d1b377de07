/** What a service is called for a reader: in her language where the directory says so, else as it calls itself. */
import type { Service } from '../core/directory/service.ts';
import type { Locale } from '../core/language/locale.ts';
import type { Programme } from './app.ts';

/** A name and the language it is in, so that it can be read aloud as it is meant. */
export type NamedIn = { readonly name: string; readonly nameIn: Locale };

/** Proper names have no other language and stay as they are. */
export function serviceName(
  { definition }: Programme,
  { name, details: { names } }: Pick<Service, 'name' | 'details'>,
  language: Locale,
): NamedIn {
  const own = names[language];
  return own === undefined ? { name, nameIn: definition.defaultLanguage } : { name: own, nameIn: language };
}
