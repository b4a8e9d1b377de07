/** What a programme's tables get wrong, as sentences with their file. Used by `npm run lint:flows` and at start. */
import { join } from 'node:path';
import type { Programme } from '../app/app.ts';
import { contentDir } from '../assemble.ts';
import type { Facts } from '../core/shared/feel.ts';
import { type CellFault, cellFaults } from '../core/triage/cell-values.ts';
import { coverage, type Finding, settingTypes } from '../core/triage/coverage.ts';

const example = (person: Facts): string =>
  Object.entries(person)
    .map(([fact, value]) => `${fact} = ${Array.isArray(value) ? value.join('+') : String(value)}`)
    .join(', ');

/** What to do about a finding. */
const ADVICE: Readonly<Record<Finding['code'], string>> = {
  'triage.gap': 'No rule fits this person: add one, or let one take more.',
  'triage.overlap': 'Both fit this person: narrow one of them, or let the first that fits decide (hit policy FIRST).',
  'triage.unsure-cell': 'This cell says neither yes nor no to this person: write it more simply.',
  'triage.dead-rule': 'Nobody ever comes to it: take it out, widen it, or move it up.',
  'triage.no-setting': 'Write this number under settings in programme.yaml.',
};

/** A finding as a sentence, and what to do about it. */
function sentenceOf(finding: Finding | CellFault): string {
  if (finding.code === 'triage.cell-value') {
    const { table, rule, row, column, value, allowed } = finding;
    return `"${table}", rule "${rule}" (row ${row}), column "${column}": ${value} is no value it can have. Allowed: ${allowed.join(', ')}.`;
  }
  const { code, ...where } = finding;
  const person = 'person' in where ? ` Example: ${example(where.person)}.` : '';
  const places = Object.entries(where)
    .filter(([name]) => name !== 'person')
    .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(' and ') : String(value)}`);
  return `${code.replace('triage.', '').replaceAll('-', ' ')} (${places.join(', ')}).${person} ${ADVICE[code]}`;
}

/**
 * Every cell with a value that cannot be; when there is none, every gap, overlap, unsure cell and rule that can never
 * fire, with an example person. A wrong value makes gaps, so it is told alone.
 */
export const tableFaults = (
  programme: Programme,
): readonly { readonly code: (Finding | CellFault)['code']; readonly path: string; readonly message: string }[] => {
  const wrong = cellFaults(programme.triage);
  const found = wrong.length > 0 ? wrong : coverage(programme.triage, settingTypes(programme.definition.settings));
  return found.map((finding) => ({
    code: finding.code,
    path: join(contentDir(), 'flows', programme.definition.id, 'triage.dmn'),
    message: sentenceOf(finding),
  }));
};
