/**
 * `npm run lint:flows`: everything that could be wrong with flows, tables, services and texts, with its place; then
 * what the tables cover, with an example person for every gap, overlap and rule that can never fire. Exit code 1 for any.
 */
import { assemble } from '../assemble.ts';
import type { Programme } from '../app/app.ts';
import type { Facts } from '../core/shared/feel.ts';
import { coverage, type Finding, settingTypes } from '../core/triage/coverage.ts';
import { printProblems } from './print-problems.ts';

const example = (person: Facts): string =>
  Object.entries(person).map(([fact, value]) => `${fact} = ${Array.isArray(value) ? value.join('+') : String(value)}`).join(', ');

/** A finding as a sentence. */
function sentenceOf(finding: Finding): string {
  const { code, ...where } = finding;
  const person = 'person' in where ? ` Example: ${example(where.person)}.` : '';
  const places = Object.entries(where).filter(([name]) => name !== 'person').map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(' and ') : String(value)}`);
  return `${code.replace('triage.', '').replaceAll('-', ' ')} (${places.join(', ')}).${person}`;
}

const findingsOf = (programme: Programme): readonly { readonly path: string; readonly message: string }[] =>
  coverage(programme.triage, settingTypes(programme.definition.settings)).map((finding) => ({
    path: `flows/${programme.definition.id}/triage.dmn`,
    message: sentenceOf(finding),
  }));

const data = await assemble();
if (!data.ok) printProblems(data.error);
const findings = [...data.value.programmes.values()].flatMap(findingsOf);
if (findings.length > 0) printProblems(findings);
for (const { definition, flow, triage, services } of data.value.programmes.values()) {
  const rules = [...triage.decisions.values()].reduce((sum, decision) => sum + (decision.kind === 'table' ? decision.rules.length : 0), 0);
  process.stdout.write(`${definition.id}: ${flow.nodes.size} steps, ${triage.decisions.size} decisions with ${rules} rules, ${services.length} services. Nothing to mend.\n`);
}
