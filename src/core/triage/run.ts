/**
 * Runs compiled decisions: asks each fact only when a table needs it, decides each table once, and remembers what it saw.
 *
 * Fails towards a human: no rule, two rules where one was promised, or a cell that could not be read for certain is an
 * error. There is no default answer here, and nobody may add one.
 */
import type { FactValue, FeelError, Value } from '../shared/feel.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { applyHitPolicy, givesList } from './hit-policy.ts';
import type { CompiledExpression, CompiledRule, CompiledTable, TriageModel } from './model.ts';

/** Why a table gave no answer. */
export type RunError =
  | { readonly code: 'triage.no-rule'; readonly table: string }
  | { readonly code: 'triage.many-rules'; readonly table: string; readonly rules: readonly string[] }
  | { readonly code: 'triage.no-order'; readonly table: string; readonly rules: readonly string[] }
  | {
      readonly code: 'triage.unsure-rule';
      readonly table: string;
      readonly rule: string;
      readonly problem: FeelError['code'];
    }
  | { readonly code: 'triage.missing-fact'; readonly fact: string };

/** What one table saw and said: its questions as far as they were asked, the rules that count, and the answer. */
export interface TraceEntry {
  readonly table: string;
  readonly hitPolicy: string;
  readonly inputs: Readonly<Record<string, Value>>;
  readonly rules: readonly string[];
  readonly rows: readonly string[];
  readonly output: Value;
}

/** One run over one person's facts. */
export interface DecisionRun {
  readonly decide: (name: string) => Result<Value, RunError>;
  readonly trace: readonly TraceEntry[];
  readonly used: ReadonlyMap<string, FactValue>;
}

/** Equality of values, structure by structure. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    left.length === right.length &&
    left.every(([key, value]) => {
      const other = (b as Readonly<Record<string, Value>>)[key];
      return other !== undefined && sameValue(value, other);
    })
  );
}

/** Starts a run. `fact` gives a fact's value, or `undefined` when there is none, which is an error. */
export function startRun(model: TriageModel, fact: (name: string) => FactValue | undefined): DecisionRun {
  const trace: TraceEntry[] = [];
  const used = new Map<string, FactValue>();
  const known = new Map<string, Value>();
  // An error inside a name's own decision must not look like an unknown name to the cell that asked for it.
  let inner: RunError | undefined;

  const lookup = (name: string): Value | undefined => {
    if (model.decisions.has(name)) {
      const decided = decide(name);
      if (decided.ok) return decided.value;
      inner = decided.error;
      return undefined;
    }
    const value = used.get(name) ?? fact(name);
    if (value === undefined) inner = { code: 'triage.missing-fact', fact: name };
    else used.set(name, value);
    return value;
  };

  const unsure = (table: string, rule: string, error: FeelError): Result<never, RunError> => {
    const cause = inner;
    inner = undefined;
    return fail(cause ?? { code: 'triage.unsure-rule', table, rule, problem: error.code });
  };

  function decide(name: string): Result<Value, RunError> {
    const before = known.get(name);
    if (before !== undefined) return ok(before);
    const decision = model.decisions.get(name);
    if (decision === undefined) return fail({ code: 'triage.no-rule', table: name });
    const decided = decision.kind === 'table' ? decideTable(decision) : decideExpression(decision);
    if (decided.ok) known.set(name, decided.value);
    return decided;
  }

  function decideExpression(decision: CompiledExpression): Result<Value, RunError> {
    const value = decision.value.run(lookup);
    return value.ok ? value : unsure(decision.name, '', value.error);
  }

  function fits(table: CompiledTable, rule: CompiledRule, inputs: Map<number, Value>): Result<boolean, RunError> {
    for (const [at, test] of rule.tests.entries()) {
      if (test.always === true) continue;
      const question = table.questions[at];
      if (question === undefined) continue;
      let input = inputs.get(at);
      if (input === undefined) {
        const asked = question.ask.run(lookup);
        if (!asked.ok) return unsure(table.name, rule.name, asked.error);
        input = asked.value;
        inputs.set(at, input);
      }
      const passes = test.run(lookup, input);
      if (!passes.ok) return unsure(table.name, rule.name, passes.error);
      if (!passes.value) return passes;
    }
    return ok(true);
  }

  function decideTable(table: CompiledTable): Result<Value, RunError> {
    const inputs = new Map<number, Value>();
    const fitting: CompiledRule[] = [];
    for (const rule of table.rules) {
      const fit = fits(table, rule, inputs);
      if (!fit.ok) return fit;
      if (fit.value) fitting.push(rule);
      if (fit.value && table.hitPolicy === 'FIRST') break;
    }
    const answers: Value[][] = [];
    for (const rule of fitting) {
      const answer: Value[] = [];
      for (const give of rule.gives) {
        const value = give.run(lookup);
        if (!value.ok) return unsure(table.name, rule.name, value.error);
        answer.push(value.value);
      }
      answers.push(answer);
    }
    const names = fitting.map((rule) => rule.name);
    const outcome = applyHitPolicy<Value>({
      policy: table.hitPolicy,
      ...(table.aggregator === undefined ? {} : { aggregator: table.aggregator }),
      answers,
      priorities: table.priorities,
      same: sameValue,
    });
    if (!outcome.ok) {
      const code =
        outcome.error === 'no-priorities' || outcome.error === 'not-aggregable'
          ? 'triage.no-order'
          : 'triage.many-rules';
      return fail({ code, table: table.name, rules: names });
    }
    const whole = (at: number): Value => shape(table, answers[at] ?? []);
    const say = (output: Value, rows: readonly CompiledRule[]): Result<Value, RunError> => {
      trace.push({
        table: table.name,
        hitPolicy: table.aggregator === undefined ? table.hitPolicy : `${table.hitPolicy} ${table.aggregator}`,
        inputs: Object.fromEntries([...inputs].map(([at, value]) => [table.questions[at]?.text ?? '', value])),
        rules: [...new Set(rows.map((rule) => rule.name))],
        rows: rows.map((rule) => rule.id),
        output,
      });
      return ok(output);
    };
    switch (outcome.value.kind) {
      case 'none':
        return fail({ code: 'triage.no-rule', table: table.name });
      case 'one':
        return say(whole(outcome.value.at), fitting.slice(outcome.value.at, outcome.value.at + 1));
      case 'many':
        return say(
          outcome.value.at.map(whole),
          outcome.value.at.flatMap((at) => fitting[at] ?? []),
        );
      case 'number': {
        const { value } = outcome.value;
        return value === null ? fail({ code: 'triage.no-rule', table: table.name }) : say(value, fitting);
      }
    }
  }

  return { decide, trace, used };
}

const shape = (table: CompiledTable, values: readonly Value[]): Value =>
  table.outputs.length === 1 && values[0] !== undefined
    ? values[0]
    : Object.fromEntries(
        table.outputs.flatMap((name, at) => {
          const value = values[at];
          return value === undefined ? [] : [[name, value] as const];
        }),
      );

/** Whether each rule of a table counts for itself, so that rows need not be compared with each other. */
export const rulesAreIndependent = (table: CompiledTable): boolean =>
  givesList(table.hitPolicy, table.aggregator) || table.aggregator !== undefined;
