/**
 * `npm run services:import -- <programme> <file or folder> [--write]`: brings the services of a foreign directory into
 * that of a programme. Without `--write` it only says what it would do.
 */
import { dirname, join, normalize } from 'node:path';
import { readTriageModel } from '../adapters/dmn/read-dmn.ts';
import {
  entriesAsWritten,
  importedServicesFile,
  writeImportedServices,
} from '../adapters/flowfile/imported-services.ts';
import { programmeIds } from '../adapters/flowfile/read-programme.ts';
import { readShaped } from '../adapters/flowfile/read-yaml.ts';
import { ImportRules, NO_RULES, unknownCodes } from '../adapters/hsds/import-rules.ts';
import { planImport } from '../adapters/hsds/plan-import.ts';
import { readSource } from '../adapters/hsds/read-source.ts';
import { sayPlan } from '../adapters/hsds/say-plan.ts';
import { readWords } from '../adapters/i18n/read-words.ts';
import { contentDir } from '../assemble.ts';
import { LOCALES } from '../core/language/locale.ts';
import { ProgrammeDefinition } from '../core/programme/definition.ts';
import { codesGiven } from '../core/triage/codes-given.ts';
import { dayIn } from '../core/triage/due.ts';
import { readCommandLine } from './command-line.ts';
import { printProblems } from './print-problems.ts';

const { values, words } = readCommandLine(
  'npm run services:import -- <programme> <file or folder> [--write]',
  { write: { type: 'boolean', default: false } },
  [2, 2],
);
const [programme = '', given = ''] = words;
const path = normalize(given).replace(/\/$/, '');
const flows = join(contentDir(), 'flows');
const ids = await programmeIds(flows);
if (!ids.includes(programme))
  printProblems([{ path: programme, message: `there is no such programme; there are: ${ids.join(', ')}` }]);

const folder = join(flows, programme);
const rulesFile = join(folder, 'services-import.yaml');
const imported = importedServicesFile(folder);
const definition = await readShaped(join(folder, 'programme.yaml'), ProgrammeDefinition);
if (!definition.ok) printProblems(definition.error);
const rules = await readShaped(rulesFile, ImportRules);
const hasRules = rules.ok || rules.error[0]?.message !== 'this file is missing';
if (!rules.ok && hasRules) printProblems(rules.error);
if (rules.ok) await checkRules(rules.value);
const byHand = await entriesAsWritten(join(folder, 'services.yaml'));
if (!byHand.ok) printProblems(byHand.error);
const before = await entriesAsWritten(imported);
if (!before.ok) printProblems(before.error);

const plan = planImport(await readSource(path), rules.ok ? rules.value : NO_RULES, {
  areas: definition.value.areas,
  today: dayIn(definition.value.country, new Date().toISOString()),
  handWritten: byHand.value.services.map(({ id }) => id),
  before: before.value,
});
const say = (line: string) => process.stdout.write(`${line}\n`);
// Every line names its file: the folder of all of them is said once.
const base = /\.(json|csv)$/i.test(path) ? dirname(path) : path;
say(`From ${base}`);
for (const line of sayPlan(plan)) say(line.replaceAll(`${base}/`, ''));
say(hasRules ? `\nRules: ${rulesFile}` : `\nThere are no rules yet: they would stand in ${rulesFile}`);
if (plan.problems.length > 0) {
  say('Nothing was written: mend the problems first.');
  process.exitCode = 1;
} else if (values.write) {
  await writeImportedServices(imported, plan.file).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error)) throw error;
    printProblems([{ path: imported, message: `cannot be written (${error.code})` }]);
  });
  say(`Written to ${imported}. Waymark uses it from its next start on.`);
} else say('Nothing was written: this is what would be. To do it, add --write.');

/** Ends here when the rules have a code that the programme's areas, tables or texts do not know. */
async function checkRules(written: ImportRules): Promise<void> {
  const tables = join(folder, 'triage.dmn');
  const model = await readTriageModel(tables);
  if (!model.ok)
    printProblems([{ path: tables, message: `cannot be read (${model.error.code}): npm run lint:flows says more` }]);
  const texts = await readWords(join(contentDir(), 'locales'));
  if (!texts.ok) printProblems(texts.error);
  const problems = unknownCodes(written, {
    areas: definition.ok ? definition.value.areas.map(({ id }) => id) : [],
    types: codesGiven(model.value, 'service_types'),
    canSay: (reason) => LOCALES.every((locale) => texts.value.has(locale, `shared:reason.${reason}`)),
  });
  if (problems.length > 0)
    printProblems(problems.map(({ path: place, message }) => ({ path: `${rulesFile}: ${place}`, message })));
}
