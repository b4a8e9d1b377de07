/** What a service and whoever runs it are called for a reader: in her language where the directory says so, else as they call themselves. */
import type { Service } from '../core/directory/service.ts';
import type { Locale } from '../core/language/locale.ts';
import type { Programme } from './app.ts';

/** A name and the language it is in, so that it can be read aloud as it is meant. */
export type NamedIn = { readonly name: string; readonly nameIn: Locale };

/** Proper names have no other language and stay as they are. */
function nameFrom(
  { definition }: Programme,
  name: string,
  names: Readonly<Partial<Record<Locale, string>>>,
  language: Locale,
): NamedIn {
  const own = names[language];
  return own === undefined ? { name, nameIn: definition.defaultLanguage } : { name: own, nameIn: language };
}

/** What a service is called. */
export const serviceName = (
  programme: Programme,
  { name, details }: Pick<Service, 'name' | 'details'>,
  language: Locale,
): NamedIn => nameFrom(programme, name, details.names, language);

/** What whoever runs a service is called. */
export const organisationName = (
  programme: Programme,
  { organisation, details }: Pick<Service, 'organisation' | 'details'>,
  language: Locale,
): NamedIn => nameFrom(programme, organisation, details.organisationNames, language);
