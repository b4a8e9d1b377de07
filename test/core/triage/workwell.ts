/** WorkWell's own tables and example people, read as they are shipped. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { readTriageModel } from '../../../src/adapters/dmn/read-dmn.ts';
import { Case } from '../../../src/commands/case-faults.ts';
import { type Area, areaFacts } from '../../../src/core/directory/areas.ts';
import { settingFact } from '../../../src/core/triage/facts.ts';

const FOLDER = 'flows/workwell-llr';

const Programme = z.object({
  areas: z.array(
    z.object({ id: z.string(), name: z.string(), within: z.string().optional(), priority: z.boolean().default(false) }),
  ),
  settings: z.record(z.string(), z.number()),
});

const read = await readTriageModel(`${FOLDER}/triage.dmn`);
if (!read.ok) throw new Error(JSON.stringify(read.error));
export const model = read.value;

export const cases = z.array(Case).parse(parse(await readFile(`${FOLDER}/cases.yaml`, 'utf8')));
const programme = Programme.parse(parse(await readFile(`${FOLDER}/programme.yaml`, 'utf8')));
export const areas: readonly Area[] = programme.areas;
export const settings: Readonly<Record<string, number>> = programme.settings;
export const settingFacts: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(settings).map(([name, value]) => [settingFact(name), value]),
);

/** Answers as cases.yaml has them, with the area turned into what follows from it. */
export function factsOfCase(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { area, ...rest } = given;
  const found = typeof area === 'string' ? areaFacts({ areas: areas }, area) : {};
  if (found === undefined) throw new Error(`no area ${String(area)}`);
  // What follows from an area is more than these tables ask for.
  const used = Object.entries(found).filter(([name]) => Object.hasOwn(model.facts, name));
  return { ...settingFacts, ...Object.fromEntries(used), ...rest };
}
