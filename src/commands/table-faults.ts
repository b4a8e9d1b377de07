/** What a programme's tables get wrong, as sentences with their file. Used by `npm run lint:flows` and at start. */
import { join } from 'node:path';
import type { Programme } from '../app/app.ts';
import { contentDir } from '../assemble.ts';
import type { Facts } from '../core/shared/feel.ts';
import { coverage, type Finding, settingTypes } from '../core/triage/coverage.ts';

const example = (person: Facts): string =>
  Object.entries(person)
    .map(([fact, value]) => `${fact} = ${Array.isArray(value) ? value.join('+') : String(value)}`)
    .join(', ');

/** A finding as a sentence. */
function sentenceOf(finding: Finding): string {
  const { code, ...where } = finding;
  const person = 'person' in where ? ` Example: ${example(where.person)}.` : '';
  const places = Object.entries(where)
    .filter(([name]) => name !== 'person')
    .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(' and ') : String(value)}`);
  return `${code.replace('triage.', '').replaceAll('-', ' ')} (${places.join(', ')}).${person}`;
}

/** Every gap, overlap, unsure cell and rule that can never fire, with an example person. */
export const tableFaults = (
  programme: Programme,
): readonly { readonly code: Finding['code']; readonly path: string; readonly message: string }[] =>
  coverage(programme.triage, settingTypes(programme.definition.settings)).map((finding) => ({
    code: finding.code,
    path: join(contentDir(), 'flows', programme.definition.id, 'triage.dmn'),
    message: sentenceOf(finding),
  }));
