/**
 * Values in cells that can never be: a code that its fact does not have, an outcome that nobody knows.
 *
 * FEEL takes such a cell for one that does not fit, so that only its consequence would be seen: a gap, or a rule that
 * never fires. Looked at are cells made of plain values (`"a","b"`, `not("a")`, `true`, `list contains(?, "a")`);
 * what other cells mean only a run can tell, and `coverage.ts` runs them.
 */
import { LEVELS, NEXT_STATES, OUTCOMES } from './decide.ts';
import type { CompiledTable, TriageModel } from './model.ts';

/** A value that cannot be where it stands. `row` counts from 1, as the table is read. */
export interface CellFault {
  readonly code: 'triage.cell-value';
  readonly table: string;
  readonly rule: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

/** What the columns of these names decide, in whatever table; `go_on` asks the next one. */
const KNOWN_OUTPUTS: Readonly<Record<string, readonly string[]>> = {
  outcome: [...OUTCOMES, 'go_on'],
  level: LEVELS,
  state: NEXT_STATES,
};

const quoted = (text: string): string => `"${text}"`;
const LITERAL = /^(?:"[^"]*"|true|false|-?\d+(?:\.\d+)?)$/;
const IN_LIST = /^list contains\(\?, ("[^"]*")\)$/;

/** The plain values of a cell; `undefined` when it is more than that, or lets everything pass. */
function literalsOf(cell: string): readonly string[] | undefined {
  const text = cell.trim();
  const inside = /^not\((.*)\)$/s.exec(text)?.[1] ?? text;
  const parts = inside.match(/"[^"]*"|[^,]+/g)?.map((part) => part.trim()) ?? [];
  return parts.length > 0 && parts.every((part) => LITERAL.test(part)) ? parts : undefined;
}

/** The values of `list contains(?, "a") or list contains(?, "b")`. */
function listedIn(cell: string): readonly string[] | undefined {
  const found = cell.split(/ or | and /).map((part) => IN_LIST.exec(part.trim())?.[1]);
  return found.every((one) => one !== undefined) ? found : undefined;
}

/** Every value that an answer can have, written as in a cell; `undefined` when that cannot be told. */
function givenBy(table: CompiledTable, column: number): readonly string[] | undefined {
  const cells = table.rules.map((rule) => rule.cells.gives[column] ?? '');
  const isPlain = cells.every((cell) => LITERAL.test(cell.trim()));
  return isPlain ? [...new Set(cells.map((cell) => cell.trim()))] : undefined;
}

/** What a question can be answered with. */
function answersTo(
  model: TriageModel,
  question: string,
): { readonly values: readonly string[]; readonly isList: boolean } | undefined {
  const [, name = '', field] = /^(\w+)(?:\.(\w+))?$/.exec(question.trim()) ?? [];
  const fact = Object.hasOwn(model.facts, name) ? model.facts[name] : undefined;
  if (fact !== undefined)
    return fact.kind === 'number' || field !== undefined
      ? undefined
      : { values: fact.values.map(quoted), isList: fact.kind === 'codes' };
  const decision = model.decisions.get(name);
  // A table that may give several answers at once gives a list, and its column may be added to.
  if (decision?.kind !== 'table' || !['UNIQUE', 'FIRST', 'ANY'].includes(decision.hitPolicy)) return undefined;
  const at = field === undefined ? (decision.outputs.length === 1 ? 0 : -1) : decision.outputs.indexOf(field);
  const values = at < 0 ? undefined : givenBy(decision, at);
  return values === undefined ? undefined : { values, isList: false };
}

/** A column of yes and no whose question is an expression: told by its own cells. */
function isTruth(cells: readonly (readonly string[] | undefined)[]): boolean {
  return cells.some((cell) => cell?.every((value) => value === 'true' || value === 'false') === true);
}

/** Every value in the tables that cannot be where it stands, in reading order. */
export function cellFaults(model: TriageModel): readonly CellFault[] {
  return [...model.decisions.values()].flatMap((table) => (table.kind === 'table' ? faultsIn(model, table) : []));
}

function faultsIn(model: TriageModel, table: CompiledTable): CellFault[] {
  const faults: CellFault[] = [];
  const check = (column: string, at: number, values: readonly string[] | undefined, allowed: readonly string[]) => {
    const rule = table.rules[at];
    for (const value of values ?? [])
      if (rule !== undefined && !allowed.includes(value))
        faults.push({
          code: 'triage.cell-value',
          table: table.name,
          rule: rule.name,
          row: at + 1,
          column,
          value,
          allowed,
        });
  };
  for (const [column, { text }] of table.questions.entries()) {
    const cells = table.rules.map((rule) => literalsOf(rule.cells.tests[column] ?? ''));
    const answers = answersTo(model, text);
    const truths = answers === undefined && isTruth(cells) ? ['true', 'false'] : undefined;
    for (const [at, rule] of table.rules.entries()) {
      const listed = listedIn(rule.cells.tests[column] ?? '');
      if (answers?.isList === true) check(text, at, listed, answers.values);
      else if (answers !== undefined) check(text, at, cells[at], answers.values);
      else if (truths !== undefined) check(text, at, cells[at], truths);
    }
  }
  for (const [column, name] of table.outputs.entries()) {
    const allowed = KNOWN_OUTPUTS[name === '' || table.outputs.length === 1 ? table.name : name]?.map(quoted);
    if (allowed === undefined) continue;
    for (const [at, rule] of table.rules.entries())
      check(name === '' ? table.name : name, at, literalsOf(rule.cells.gives[column] ?? ''), allowed);
  }
  return faults;
}
