/** What the lint says of tables: where, for whom, and what to do about it. */
import { expect, test, vi } from 'vitest';
import type { Programme } from '../../src/app/app.ts';
import { assemble } from '../../src/assemble.ts';
import { tableFaults } from '../../src/commands/table-faults.ts';

// It tries every combination of answers, perhaps on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

const data = await assemble();
const workwell = data.ok ? data.value.programmes.get('workwell-llr') : undefined;
if (workwell === undefined) throw new Error('workwell-llr cannot be read');

type Decided = NonNullable<ReturnType<Programme['triage']['decisions']['get']>>;
type Table = Extract<Decided, { kind: 'table' }>;

/** The programme with another form of one table. */
function withTable(name: string, change: (table: Table) => Table): Programme {
  if (workwell === undefined) throw new Error('unreachable');
  const table = workwell.triage.decisions.get(name);
  if (table?.kind !== 'table') throw new Error(`${name} is no table`);
  const decisions = new Map(workwell.triage.decisions).set(name, change(table));
  return { ...workwell, triage: { ...workwell.triage, decisions } };
}
const told = (programme: Programme): readonly string[] => tableFaults(programme).map(({ message }) => message);

test('[CL6] a person whom no rule fits: with an example of her, and that a rule is needed', () => {
  const shorter = withTable('contradiction', (table) => ({ ...table, rules: table.rules.slice(0, -1) }));
  expect(told(shorter)).toContainEqual(
    expect.stringMatching(
      /^gap \(table contradiction\)\. Example: .+ No rule fits this person: add one, or let one take more\.$/,
    ),
  );
});

test('[CL6] a person whom two rules fit: with both rules, and how to part them', () => {
  const unique = withTable('contradiction', (table) => ({ ...table, hitPolicy: 'UNIQUE' }));
  expect(told(unique)).toContainEqual(
    expect.stringMatching(
      /^overlap \(table contradiction, rules CO-1 and CO-4\)\. Example: .+ Both fit this person: narrow one/,
    ),
  );
});

test('[CL6] a rule that nobody comes to: which, in which row, and what to do', () => {
  const turned = withTable('contradiction', (table) => ({ ...table, rules: table.rules.toReversed() }));
  expect(told(turned)).toContainEqual(
    expect.stringMatching(
      /^dead rule \(table contradiction, rule CO-1, row \S+\)\. Nobody ever comes to it: take it out/,
    ),
  );
});
