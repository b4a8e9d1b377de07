/** The example people of a programme, and which of them its tables no longer treat as expected. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type FileProblem, readShaped } from '../adapters/flowfile/read-yaml.ts';
import type { Programme } from '../app/app.ts';
import { contentDir } from '../assemble.ts';
import { type Decided, decideFor } from './decide.ts';

/** One example person of `flows/<programme>/cases.yaml`: what she told, and what she must get. */
export const Case = z.strictObject({
  tells: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  expect: z.strictObject({
    outcome: z.string(),
    cohort: z.string(),
    level: z.string(),
    /** Where it goes next, where a case is about that. */
    state: z.string().optional(),
    /** At least these, the deciding one first. */
    rules: z.array(z.string()).min(1),
    flags: z.array(z.string()).optional(),
    services: z.array(z.string()).optional(),
  }),
});
export type Case = z.infer<typeof Case>;

const lacking = (what: string, expected: readonly string[] | undefined, got: readonly string[]): string[] =>
  (expected ?? []).filter((one) => !got.includes(one)).map((one) => `${what} ${one} is missing`);

/** What differs between a decision and what was expected of it; empty when nothing does. */
export function differences({ expect }: Case, decided: Decided): readonly string[] {
  const changed = (['outcome', 'cohort', 'level'] as const)
    .filter((key) => decided[key] !== expect[key])
    .map((key) => `${key} is ${decided[key]} instead of ${expect[key]}`);
  const elsewhere = expect.state !== undefined && expect.state !== decided.state;
  return [
    ...changed,
    ...(elsewhere ? [`state is ${decided.state} instead of ${expect.state}`] : []),
    ...lacking('rule', expect.rules, decided.ruleIds),
    ...lacking('flag', expect.flags, decided.flags),
    ...lacking(
      'service',
      expect.services,
      decided.suggestedServices.map(({ id }) => id),
    ),
  ];
}

/** A programme without a file of cases has none to fail. */
export async function caseFaults(programme: Programme): Promise<readonly FileProblem[]> {
  const path = join(contentDir(), 'flows', programme.definition.id, 'cases.yaml');
  if (!existsSync(path)) return [];
  const cases = await readShaped(path, z.array(Case));
  if (!cases.ok) return cases.error;
  return cases.value.flatMap((one) => {
    const decided = decideFor(programme, one.facts);
    const wrong = decided.ok ? differences(one, decided.value) : [decided.error];
    return wrong.length === 0 ? [] : [{ path: `${path}: "${one.tells}"`, message: wrong.join('; ') }];
  });
}
