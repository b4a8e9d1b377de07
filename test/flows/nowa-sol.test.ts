/** PUP and OPS in Nowa Sól county: its example people, and the requirements, edge cases and invariants that are its own. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readTriageModel } from '../../src/adapters/dmn/read-dmn.ts';
import { readProgramme } from '../../src/adapters/flowfile/read-programme.ts';
import { areaFacts } from '../../src/core/directory/areas.ts';
import { type Decision, decide } from '../../src/core/triage/decide.ts';

const FLOWS = 'flows';
const ID = 'nowa-sol';
const files = await readProgramme(FLOWS, ID);
if (!files.ok) throw new Error(JSON.stringify(files.error, null, 2));
const { definition, flow, services } = files.value;
const table = await readTriageModel(`${FLOWS}/${ID}/triage.dmn`);
if (!table.ok) throw new Error(JSON.stringify(table.error));
const model = table.value;

const Case = z.strictObject({
  tells: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  expect: z.strictObject({
    outcome: z.string(),
    cohort: z.string(),
    level: z.string(),
    rules: z.array(z.string()).min(1),
    flags: z.array(z.string()).default([]),
  }),
});
const cases = z.array(Case).parse(parse(await readFile(`${FLOWS}/${ID}/cases.yaml`, 'utf8')));

type Facts = Readonly<Record<string, string | readonly string[]>>;
function decided({ area, ...told }: Facts): Decision {
  const where = typeof area === 'string' ? areaFacts(definition, area) : {};
  const known = Object.entries({ ...where, ...told }).filter(([name]) => Object.hasOwn(model.facts, name));
  const result = decide(model, Object.fromEntries(known));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('the example people', () => {
  test.each(cases.map((one) => [one.tells, one] as const))('%s', (_, { facts, expect: wanted }) => {
    const { outcome, cohort, level, ruleIds, flags, rule } = decided(facts);
    expect({ outcome, cohort, level }).toEqual({
      outcome: wanted.outcome,
      cohort: wanted.cohort,
      level: wanted.level,
    });
    expect(ruleIds).toEqual(expect.arrayContaining(wanted.rules));
    expect(flags).toEqual(expect.arrayContaining(wanted.flags));
    expect(rule).toBe(wanted.rules[0]);
  });

  test('there are at least 30, and every row of every table is the reason for one of them', () => {
    expect(cases.length).toBeGreaterThanOrEqual(30);
    const hit = new Set(cases.flatMap(({ facts }) => decided(facts).trace.flatMap(({ rows }) => rows)));
    const rows = [...model.decisions.values()].flatMap((one) =>
      one.kind === 'table' ? one.rules.map(({ id }) => id) : [],
    );
    expect(rows.filter((row) => !hit.has(row))).toEqual([]);
  });
});

void flow;
void services;
