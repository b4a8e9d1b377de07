/**
 * `npm run lint:flows`: everything that could be wrong with flows, tables, services and texts, with its place; then
 * what the tables cover, with an example person for every gap, overlap and rule that can never fire, every person of
 * `cases.yaml` who no longer gets what she must get, and every text that is too hard to read, or names a gender by a slash. Exit code 1 for any.
 */
import { join } from 'node:path';
import { readTrees } from '../adapters/i18n/read-words.ts';
import { assemble, contentDir } from '../assemble.ts';
import { caseFaults } from './case-faults.ts';
import { readCommandLine } from './command-line.ts';
import { notOpenYet, worthAThought } from './not-open-yet.ts';
import { printProblems } from './print-problems.ts';
import { readingAgeFaults } from './reading-age.ts';
import { slashFormFaults } from './slash-form-faults.ts';
import { tableFaults } from './table-faults.ts';

readCommandLine('npm run lint:flows', {}, [0, 0]);
const data = await assemble();
if (!data.ok) printProblems(data.error);
const programmes = [...data.value.programmes.values()];
// First, and whatever else is found: a place that is closed treats every example person otherwise, and this says why.
for (const programme of programmes)
  for (const line of [...notOpenYet(programme), ...worthAThought(programme)]) process.stdout.write(`${line}\n`);
const locales = join(contentDir(), 'locales');
const trees = await readTrees(locales);
if (!trees.ok) printProblems(trees.error);
const reading = await readingAgeFaults(locales, trees.value);
const findings = [
  ...programmes.flatMap(tableFaults),
  ...(await Promise.all(programmes.map(caseFaults))).flat(),
  ...reading.problems,
  ...slashFormFaults(locales, trees.value),
];
// Shown in any case: whoever mends a text sees what is left.
for (const line of reading.table) process.stdout.write(`${line}\n`);
if (findings.length > 0) printProblems(findings);
for (const { definition, flow, triage, services } of programmes) {
  const rules = [...triage.decisions.values()].reduce(
    (sum, decision) => sum + (decision.kind === 'table' ? decision.rules.length : 0),
    0,
  );
  process.stdout.write(
    `${definition.id}: ${flow.nodes.size} steps, ${triage.decisions.size} decisions with ${rules} rules, ${services.length} services. Nothing to mend.\n`,
  );
}
