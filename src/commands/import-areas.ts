/** `npm run areas:import -- <folder>`: from then on a postcode that somebody types gives her district and priority area. */
import { relative } from 'node:path';
import { importAreas } from '../adapters/areas/import-areas.ts';
import { assemble } from '../assemble.ts';
import { parseConfig } from '../config.ts';
import { readCommandLine } from './command-line.ts';
import { printProblems } from './print-problems.ts';

/** So many rows that could not be read are named; of the others only the number is told. */
const NAMED = 20;

const { words } = readCommandLine('npm run areas:import -- <folder with .csv and .geojson files>', {}, [1, 1]);
const [folder = ''] = words;
const config = parseConfig(process.env);
if (!config.ok) printProblems(config.error.problems.map((message) => ({ path: 'setting', message })));
const data = await assemble();
if (!data.ok) printProblems(data.error);

const say = (line: string) => process.stdout.write(`${line}\n`);
const began = performance.now();
const imported = await importAreas(
  folder,
  [...data.value.programmes.values()].map(({ definition }) => definition),
  config.value.dataDir,
  (path, rows) => say(`${relative(folder, path)}: ${rows} rows read`),
);
if (!imported.ok) printProblems(imported.error);

const { programmes, rows, left } = imported.value;
for (const { path, message } of left.slice(0, NAMED)) say(`left out  ${path}: ${message}`);
if (left.length > NAMED) say(`left out  ${left.length - NAMED} more rows`);
for (const { id, path, perArea, toAsk } of programmes) {
  const definition = data.value.programmes.get(id)?.definition;
  say(`\n${definition?.name.en ?? id}`);
  for (const area of definition?.areas ?? []) {
    const count = perArea.get(area.id);
    if (count !== undefined)
      say(
        `${String(count).padStart(7)}  ${area.name}${area.within === undefined && definition?.areas.some(({ within }) => within === area.id) ? ' (no priority place)' : ''}`,
      );
  }
  if (toAsk > 0) say(`For ${toAsk} of them the place within the district is not certain: those people are asked.`);
  say(`Written to ${path}`);
}
const seconds = ((performance.now() - began) / 1000).toFixed(1);
say(
  `\n${rows} rows read, ${left.length} left out, in ${seconds} s. Waymark uses the postcodes from its next start on.`,
);
