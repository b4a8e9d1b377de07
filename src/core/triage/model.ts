/**
 * A programme's decision tables, compiled and proved well-formed before anybody is decided by them.
 *
 * Compiling refuses what DMN would let pass: a cell that cannot be read, a name that is neither a fact nor a decision
 * or that the drawing does not connect, the clock, a rule without a name, a fact that cannot be `unknown`, a missing
 * decision. Every problem is found at start, with its place, and not on the day somebody needs an answer.
 *
 * Read next: `decide.ts`, which runs what is compiled here.
 */
import { type Compiled, compileCell, compileValue, type FeelError, type Value } from '../shared/feel.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { DecisionModel, Decision as DecisionSource, ItemType, Table } from './decision-model.ts';
import type { FactType, FactTypes } from './facts.ts';
import type { Aggregator, HitPolicy } from './hit-policy.ts';

/** One row, ready to run. `name` is what people call the rule (`WW-R3`); rows of one rule share it. `id` is the row's own. */
export interface CompiledRule {
  readonly id: string;
  readonly name: string;
  readonly tests: readonly Compiled<boolean>[];
  readonly gives: readonly Compiled<Value>[];
  /** The cells as they were written. */
  readonly cells: { readonly tests: readonly string[]; readonly gives: readonly string[] };
}

/** A table, ready to run. */
export interface CompiledTable {
  readonly kind: 'table';
  readonly name: string;
  readonly hitPolicy: HitPolicy;
  readonly aggregator: Aggregator | undefined;
  readonly questions: readonly { readonly text: string; readonly ask: Compiled<Value> }[];
  readonly outputs: readonly string[];
  /** For each output, its values in order of priority. */
  readonly priorities: readonly (readonly Value[] | undefined)[];
  readonly rules: readonly CompiledRule[];
  readonly mentions: Mentions;
}

/**
 * The texts a decision's cells compare each name with, or `undefined` when they do more than that. Two codes of a fact
 * that no cell mentions cannot be told apart, so `coverage.ts` tries one of them.
 */
export type Mentions = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** A decision that is one expression. */
export interface CompiledExpression {
  readonly kind: 'expression';
  readonly name: string;
  readonly value: Compiled<Value>;
  readonly mentions: Mentions;
}

/** Everything `decide` needs of a programme. */
export interface TriageModel {
  readonly name: string;
  /** The edition the file names for people, and the hash of its content: what a referral stores. */
  readonly ruleSetVersion: string;
  readonly facts: FactTypes;
  readonly decisions: ReadonlyMap<string, CompiledTable | CompiledExpression>;
}

/** Why tables cannot be used. `place` is the decision, with the rule when there is one. */
export type TriageModelError =
  | { readonly code: 'triage.no-decision'; readonly decision: string }
  | { readonly code: 'triage.not-a-table'; readonly decision: string }
  | { readonly code: 'triage.bad-fact'; readonly fact: string }
  | { readonly code: 'triage.nameless-rule'; readonly decision: string; readonly rule: string }
  | { readonly code: 'triage.row-length'; readonly decision: string; readonly rule: string }
  | {
      readonly code: 'triage.bad-expression';
      readonly decision: string;
      readonly rule: string;
      readonly problem: FeelError;
    }
  | { readonly code: 'triage.unknown-name'; readonly decision: string; readonly name: string }
  | { readonly code: 'triage.not-connected'; readonly decision: string; readonly name: string }
  | { readonly code: 'triage.needs-itself'; readonly decision: string };

/** The decisions every programme's file must make; `decide` asks for them by these names. */
export const REQUIRED_DECISIONS = [
  'result',
  'outcome',
  'level',
  'order_points',
  'flags',
  'explanations',
  'barriers',
  'wish_services',
] as const;

/** A rule's name is the first word of its note, up to the colon: `WW-R3: in work and health makes it hard`. */
const RULE_NAME = /^([A-Z][\w-]*):/;

/** Compiles a model, or says the first thing that is wrong with it. */
export function compileTriage(model: DecisionModel): Result<TriageModel, TriageModelError> {
  const facts: Record<string, FactType> = {};
  for (const input of model.inputs) {
    const type = factType(model.types, input.type);
    if (type === undefined) return fail({ code: 'triage.bad-fact', fact: input.name });
    facts[input.name] = type;
  }
  const decisions = new Map<string, CompiledTable | CompiledExpression>();
  for (const source of model.decisions) {
    const compiled = compileDecision(source);
    if (!compiled.ok) return compiled;
    const connected = checkNames(model, source, compiled.value);
    if (!connected.ok) return connected;
    decisions.set(source.name, compiled.value);
  }
  for (const decision of REQUIRED_DECISIONS) {
    if (!decisions.has(decision)) return fail({ code: 'triage.no-decision', decision });
  }
  const loop = findLoop(decisions);
  if (loop !== undefined) return fail({ code: 'triage.needs-itself', decision: loop });
  return ok({
    name: model.name,
    ruleSetVersion: [model.edition, model.version].filter((part) => part !== '').join('+'),
    facts,
    decisions,
  });
}

/** The codes of a fact, read from the allowed values of its type. */
function factType(types: readonly ItemType[], name: string | undefined): FactType | undefined {
  if (name === 'number') return { kind: 'number', values: [] };
  const type = types.find((one) => one.name === name);
  if (type?.allowed === undefined) return undefined;
  const list = compileValue(`[${type.allowed}]`);
  if (!list.ok) return undefined;
  const read = list.value.run(() => undefined);
  if (!read.ok || !Array.isArray(read.value)) return undefined;
  const values = read.value.filter((value) => typeof value === 'string');
  if (values.length !== read.value.length || !values.includes('unknown')) return undefined;
  return { kind: type.isCollection ? 'codes' : 'code', values };
}

function compileDecision(source: DecisionSource): Result<CompiledTable | CompiledExpression, TriageModelError> {
  const { logic, name } = source;
  if (logic.kind === 'table') return compileTable(name, logic);
  if (logic.kind !== 'literal') return fail({ code: 'triage.not-a-table', decision: name });
  const value = compileValue(logic.text);
  if (!value.ok) return fail({ code: 'triage.bad-expression', decision: name, rule: '', problem: value.error });
  const mentions = new Map(value.value.names.map((one) => [one, textsIn(logic.text)] as const));
  return ok({ kind: 'expression', name, value: value.value, mentions });
}

function compileTable(name: string, table: Table): Result<CompiledTable, TriageModelError> {
  const bad = (rule: string, problem: FeelError): Result<never, TriageModelError> =>
    fail({ code: 'triage.bad-expression', decision: name, rule, problem });
  const questions = [];
  for (const column of table.inputs) {
    const ask = compileValue(column.expression);
    if (!ask.ok) return bad('', ask.error);
    questions.push({ text: column.expression, ask: ask.value });
  }
  const rules: CompiledRule[] = [];
  for (const rule of table.rules) {
    const ruleName = RULE_NAME.exec(rule.says)?.[1];
    if (ruleName === undefined) return fail({ code: 'triage.nameless-rule', decision: name, rule: rule.id });
    if (rule.tests.length !== table.inputs.length || rule.gives.length !== table.outputs.length) {
      return fail({ code: 'triage.row-length', decision: name, rule: ruleName });
    }
    const tests: Compiled<boolean>[] = [];
    for (const text of rule.tests) {
      const test = compileCell(text);
      if (!test.ok) return bad(ruleName, test.error);
      tests.push(test.value);
    }
    const gives: Compiled<Value>[] = [];
    for (const text of rule.gives) {
      const give = compileValue(text);
      if (!give.ok) return bad(ruleName, give.error);
      gives.push(give.value);
    }
    rules.push({ id: rule.id, name: ruleName, tests, gives, cells: { tests: rule.tests, gives: rule.gives } });
  }
  const priorities: (readonly Value[] | undefined)[] = [];
  for (const output of table.outputs) {
    const values = output.values === undefined ? undefined : compileValue(`[${output.values}]`);
    if (values !== undefined && !values.ok) return bad('', values.error);
    const list = values?.value.run(() => undefined);
    if (list !== undefined && !list.ok) return bad('', list.error);
    priorities.push(list !== undefined && Array.isArray(list.value) ? list.value : undefined);
  }
  return ok({
    kind: 'table',
    name,
    hitPolicy: table.hitPolicy,
    aggregator: table.aggregator,
    questions,
    outputs: table.outputs.map((output) => output.name),
    priorities,
    rules,
    mentions: mentionsOf(table, questions, rules),
  });
}

const textsIn = (expression: string): ReadonlySet<string> =>
  new Set([...expression.matchAll(/"([^"]*)"/g)].flatMap(([, text]) => text ?? []));

function mentionsOf(table: Table, questions: CompiledTable['questions'], rules: readonly CompiledRule[]): Mentions {
  const mentions = new Map<string, Set<string> | undefined>();
  const mention = (name: string, texts: ReadonlySet<string> | undefined): void => {
    const before = mentions.has(name) ? mentions.get(name) : new Set<string>();
    mentions.set(name, before === undefined || texts === undefined ? undefined : new Set([...before, ...texts]));
  };
  for (const [at, question] of questions.entries()) {
    const tests = rules.flatMap((rule) => rule.tests[at] ?? []);
    // A cell that compares with another name can tell any two codes apart.
    const isOpen = tests.some((test) => test.names.length > 0);
    const texts = textsIn([question.text, ...table.rules.map((rule) => rule.tests[at] ?? '')].join(' '));
    for (const name of question.ask.names) mention(name, isOpen ? undefined : texts);
    for (const name of tests.flatMap((test) => test.names)) mention(name, undefined);
  }
  for (const name of rules.flatMap((rule) => rule.gives.flatMap((give) => give.names))) mention(name, undefined);
  return mentions;
}

/** Every name a decision reads. */
export function namesOf(decision: CompiledTable | CompiledExpression): ReadonlySet<string> {
  if (decision.kind === 'expression') return new Set(decision.value.names);
  return new Set([
    ...decision.questions.flatMap((question) => question.ask.names),
    ...decision.rules.flatMap((rule) => [...rule.tests, ...rule.gives].flatMap((cell) => cell.names)),
  ]);
}

function checkNames(
  model: DecisionModel,
  source: DecisionSource,
  compiled: CompiledTable | CompiledExpression,
): Result<true, TriageModelError> {
  const known = [...model.inputs, ...model.decisions];
  for (const name of namesOf(compiled)) {
    const found = known.find((one) => one.name === name);
    if (found === undefined) return fail({ code: 'triage.unknown-name', decision: source.name, name });
    if (!source.needs.includes(found.id)) return fail({ code: 'triage.not-connected', decision: source.name, name });
  }
  return ok(true);
}

function findLoop(decisions: ReadonlyMap<string, CompiledTable | CompiledExpression>): string | undefined {
  const done = new Set<string>();
  const walk = (name: string, above: readonly string[]): string | undefined => {
    const decision = decisions.get(name);
    if (decision === undefined || done.has(name)) return undefined;
    if (above.includes(name)) return name;
    for (const next of namesOf(decision)) {
      const loop = walk(next, [...above, name]);
      if (loop !== undefined) return loop;
    }
    done.add(name);
    return undefined;
  };
  for (const name of decisions.keys()) {
    const loop = walk(name, []);
    if (loop !== undefined) return loop;
  }
  return undefined;
}
