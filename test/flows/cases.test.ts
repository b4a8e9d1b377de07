/** The example people of every programme that has any: `flows/<programme>/cases.yaml`, decided by its own tables. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readTriageModel } from '../../src/adapters/dmn/read-dmn.ts';
import { readProgramme } from '../../src/adapters/flowfile/read-programme.ts';
import { Case } from '../../src/commands/case-faults.ts';
import { decideFor } from '../../src/commands/decide.ts';

const casesFile = (id: string) => join('flows', id, 'cases.yaml');
const ids = readdirSync('flows').filter((id) => existsSync(casesFile(id)));

async function programmeOf(id: string) {
  const [files, triage] = await Promise.all([readProgramme('flows', id), readTriageModel(`flows/${id}/triage.dmn`)]);
  if (!files.ok) throw new Error(JSON.stringify(files.error));
  if (!triage.ok) throw new Error(JSON.stringify(triage.error));
  return { ...files.value, triage: triage.value };
}

describe.each(ids)('the example people of %s', async (id) => {
  const cases = z.array(Case).parse(parse(readFileSync(casesFile(id), 'utf8')));
  const programme = await programmeOf(id);
  const decided = (facts: z.infer<typeof Case>['facts']) => {
    const decision = decideFor(programme, facts);
    if (!decision.ok) throw new Error(decision.error);
    return decision.value;
  };

  test.each(cases.map((one) => [one.tells, one] as const))('[TR1] %s', (_, one) => {
    const decision = decided(one.facts);
    const { outcome, cohort, level, state = decision.state, rules, flags = [], services = [] } = one.expect;
    expect(decision).toMatchObject({ outcome, cohort, level, state });
    expect(decision.ruleIds).toEqual(expect.arrayContaining(rules));
    expect(decision.flags).toEqual(expect.arrayContaining(flags));
    expect(decision.suggestedServices.map((service) => service.id)).toEqual(expect.arrayContaining(services));
    // A case that begins with a rule that can decide says that this one does.
    const deciding = new Set(
      [...programme.triage.decisions.values()].flatMap((table) =>
        table.kind === 'table' && table.outputs.includes('signposts') ? table.rules.map(({ name }) => name) : [],
      ),
    );
    const [first = ''] = rules;
    if (deciding.has(first)) expect(decision.rule).toBe(first);
  });

  test('[TR11] they are thirty or more, and every row of every table is the reason for one of them', () => {
    expect(cases.length).toBeGreaterThanOrEqual(30);
    const hit = new Set(cases.flatMap(({ facts }) => decided(facts).trace.flatMap(({ rows }) => rows)));
    const rows = [...programme.triage.decisions.values()].flatMap((table) =>
      table.kind === 'table' ? table.rules.map((rule) => rule.id) : [],
    );
    expect(rows.filter((row) => !hit.has(row))).toEqual([]);
  });
});
