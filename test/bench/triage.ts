/** How long one triage decision takes, with all its reasons. */
import { decide } from '../../src/core/triage/decide.ts';
import { cases, factsOfCase, model } from '../core/triage/workwell.ts';

const RUNS = 20_000;
const AIM_US = 1000;

/** The rows of the benchmark table. */
export async function rows(): Promise<
  { name: string; value: string; comparedTo: string; bar?: string; ok?: boolean }[]
> {
  const people = cases.map((one) => factsOfCase(one.facts));
  const took: number[] = [];
  for (let at = 0; at < RUNS; at += 1) {
    const before = performance.now();
    decide(model, people[at % people.length] ?? {});
    took.push((performance.now() - before) * 1000);
  }
  took.sort((a, b) => a - b);
  const median = took[Math.floor(RUNS * 0.5)] ?? 0;
  const p99 = took[Math.floor(RUNS * 0.99)] ?? 0;
  const row = (name: string, value: number) => ({
    name,
    value: `${value.toFixed(1)} µs`,
    comparedTo: `${people.length} example people of WorkWell, ${RUNS} decisions with trace`,
    bar: 'under 1000 µs',
    ok: value < AIM_US,
  });
  return [row('one triage decision, median', median), row('one triage decision, p99', p99)];
}
