/**
 * FEEL, the expression language of flows and tables. The only file that imports `feelin`.
 *
 * Two ways in. *Strict* (`compileCondition`, `compileCell`, `compileValue`) is for our own flows and tables: a
 * misspelt name, a missing value, a comparison of different types or any warning is an error, and the clock
 * (`now()`, `today()`) is refused, because in plain FEEL each of these quietly becomes null, false or, worse, true.
 * *Open* (`evaluateFeel`, `feelAccepts`) is for any DMN file, where null is a value as the standard says.
 *
 * Errors quote the expression, which its author wrote, and never a value, which a person told us.
 */
import {
  date,
  dateAndTime,
  duration,
  evaluate,
  FeelDate,
  FeelDateTime,
  FeelDuration,
  FeelFunction,
  FeelRange,
  FeelTime,
  parseExpression,
  parseUnaryTests,
  time,
  unaryTest,
} from 'feelin';
import { type Quick, quickExpression, quickTests, type Scope, Stop, type Value } from './quick-feel.ts';
import { fail, ok, type Result } from './result.ts';

export type { Value } from './quick-feel.ts';

/** What is known about a person at one moment: codes, numbers, lists of codes. Never null: `unknown` is a code. */
export type FactValue = string | number | boolean | readonly string[];
/** Facts by name. */
export type Facts = Readonly<Record<string, FactValue>>;

/** Every way an expression can fail. */
export type FeelError =
  | { readonly code: 'feel.syntax'; readonly expression: string }
  | { readonly code: 'feel.clock'; readonly expression: string }
  | { readonly code: 'feel.unknown-name'; readonly expression: string; readonly name: string }
  | { readonly code: 'feel.types-differ'; readonly expression: string }
  | { readonly code: 'feel.not-boolean'; readonly expression: string }
  | { readonly code: 'feel.no-value'; readonly expression: string }
  | { readonly code: 'feel.unsure'; readonly expression: string; readonly warning: string };

/** A compiled expression: its answer in a scope, and the names it reads. */
export interface Compiled<T> {
  readonly names: readonly string[];
  /** A cell that lets everything pass (`-`): its question need not be asked. */
  readonly always?: true;
  readonly run: (lookup: (name: string) => Value | undefined, input?: Value) => Result<T, FeelError>;
}

const STRING = /"(?:[^"\\]|\\.)*"/g;

const asksClock = (expression: string): boolean =>
  /(?<![\w.])(?:now|today)\s*\(/.test(expression.replaceAll(STRING, '""'));

const scopeOf = (lookup: Scope['lookup'], input: Value | undefined): Scope =>
  input === undefined ? { lookup } : { lookup, input };

function fromStop(expression: string, stop: Stop): FeelError {
  switch (stop.reason) {
    case 'unknown-name':
      return { code: 'feel.unknown-name', expression, name: stop.what };
    case 'no-entry':
      return { code: 'feel.unknown-name', expression, name: stop.what };
    case 'types-differ':
      return { code: 'feel.types-differ', expression };
    case 'not-boolean':
      return { code: 'feel.not-boolean', expression };
  }
}

function runQuick<T>(quick: Quick, expression: string, check: (value: Value) => value is Value & T): Compiled<T> {
  return {
    names: quick.names,
    run: (lookup, input) => {
      try {
        const value = quick.run(scopeOf(lookup, input));
        return check(value) ? ok(value) : fail({ code: 'feel.not-boolean', expression });
      } catch (error) {
        if (error instanceof Stop) return fail(fromStop(expression, error));
        throw error;
      }
    },
  };
}

const isBoolean = (value: Value): value is boolean => typeof value === 'boolean';
const isAnything = (value: Value): value is Value => value !== undefined;

type Kind = 'expression' | 'tests';

/** The variables an expression reads, found in its syntax tree; `undefined` when it cannot be read. */
function treeNames(expression: string, kind: Kind): readonly string[] | undefined {
  const tree = (kind === 'tests' ? parseUnaryTests : parseExpression)(expression, {}, undefined);
  const names = new Set<string>();
  const bound = new Set<string>();
  let broken = false;
  tree.iterate({
    enter(node) {
      if (node.type.isError) broken = true;
      const text = expression.slice(node.from, node.to);
      if (node.name === 'Name') bound.add(text);
      if (node.name === 'VariableName') {
        const isCalled = node.node.parent?.name === 'FunctionInvocation' && node.node.prevSibling === null;
        if (!isCalled && text !== '?') names.add(text);
      }
    },
  });
  return broken ? undefined : [...names].filter((name) => !bound.has(name));
}

/** The engine's own answer, for what the quick reader leaves alone. Slow (about 200 µs) but complete. */
function runFull<T>(
  expression: string,
  kind: Kind,
  accept: (value: unknown) => T | undefined,
): Result<Compiled<T>, FeelError> {
  const names = treeNames(expression, kind);
  if (names === undefined) return fail({ code: 'feel.syntax', expression });
  return ok({
    names,
    run: (lookup, input) => {
      const context: Record<string, unknown> = {};
      for (const name of names) {
        const value = lookup(name);
        if (value === undefined) return fail({ code: 'feel.unknown-name', expression, name });
        context[name] = value;
      }
      if (input !== undefined) context['?'] = input;
      const answer = kind === 'tests' ? feelTests(expression, context) : evaluateFeel(expression, context);
      if (!answer.ok) return fail(answer.error);
      const [warning] = answer.value.warnings;
      if (warning !== undefined) return fail({ code: 'feel.unsure', expression, warning });
      if (answer.value.value === null) return fail({ code: 'feel.no-value', expression });
      const value = accept(answer.value.value);
      return value === undefined ? fail({ code: 'feel.not-boolean', expression }) : ok(value);
    },
  });
}

const booleanOrNothing = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

function valueOrNothing(value: unknown): Value | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) {
    const items = value.map(valueOrNothing);
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    const entries = Object.entries(value).map(([name, entry]) => [name, valueOrNothing(entry)] as const);
    const known = entries.flatMap(([name, entry]) => (entry === undefined ? [] : [[name, entry] as const]));
    return known.length === entries.length ? Object.fromEntries(known) : undefined;
  }
  return undefined;
}

/** Compiles one cell of a table (unary tests). Its answer says whether the input passes. */
export function compileCell(expression: string): Result<Compiled<boolean>, FeelError> {
  if (asksClock(expression)) return fail({ code: 'feel.clock', expression });
  if (expression.trim() === '-') return ok({ names: [], always: true, run: () => ok(true) });
  const quick = quickTests(expression);
  return quick === undefined
    ? runFull(expression, 'tests', booleanOrNothing)
    : ok(runQuick<boolean>(quick, expression, isBoolean));
}

/** Compiles an expression that gives a value: a column's question, a rule's answer. */
export function compileValue(expression: string): Result<Compiled<Value>, FeelError> {
  if (asksClock(expression)) return fail({ code: 'feel.clock', expression });
  const quick = quickExpression(expression);
  return quick === undefined
    ? runFull(expression, 'expression', valueOrNothing)
    : ok(runQuick<Value>(quick, expression, isAnything));
}

/**
 * Compiles a condition of a flow, such as `age_band = "u16"` or `list contains(wishes, "adjustments")`.
 *
 * Compile once and keep the function: a typical condition then costs about a microsecond.
 *
 * @errors a name that is no fact, a comparison of different types, an answer that is neither true nor false
 */
export function compileCondition(expression: string): Result<(facts: Facts) => Result<boolean, FeelError>, FeelError> {
  if (asksClock(expression)) return fail({ code: 'feel.clock', expression });
  const quick = quickExpression(expression);
  const compiled: Result<Compiled<boolean>, FeelError> = quick === undefined
    ? runFull(expression, 'expression', booleanOrNothing)
    : ok(runQuick<boolean>(quick, expression, isBoolean));
  if (!compiled.ok) return compiled;
  const { run } = compiled.value;
  return ok((facts) => run((name) => (Object.hasOwn(facts, name) ? facts[name] : undefined)));
}

/** The names of the facts an expression reads; none when it cannot be read. */
export const namesIn = (expression: string): readonly string[] =>
  quickExpression(expression)?.names ?? treeNames(expression, 'expression') ?? [];

/** What the engine said: a value, which may be null, and its warnings by type. */
export interface Answer {
  readonly value: unknown;
  readonly warnings: readonly string[];
}

function ask(
  expression: string,
  run: () => { value: unknown; warnings: { type: string }[] },
): Result<Answer, FeelError> {
  try {
    const { value, warnings } = run();
    return ok({ value: value === undefined ? null : value, warnings: warnings.map((warning) => warning.type) });
  } catch (error) {
    // feelin throws its SyntaxError, and now and then a plain error, for what it cannot read or do.
    if (error instanceof Error) return fail({ code: 'feel.syntax', expression });
    throw error;
  }
}

/**
 * Evaluates an expression as the DMN standard says: null is a value, warnings are only told.
 *
 * The quick reader is asked first, and feelin for all it leaves alone. Two gaps of feelin are closed by that: it reads
 * `x in [1, 2] and y` as `x in ([1, 2] and y)`, and lists of different lengths are neither equal nor unequal to it.
 */
export function evaluateFeel(expression: string, context: Record<string, unknown>): Result<Answer, FeelError> {
  const quick = isPlain(expression, context) ? quickExpression(expression) : undefined;
  if (quick !== undefined) {
    try {
      const lookup = (name: string) => (Object.hasOwn(context, name) ? valueOrNothing(context[name]) : undefined);
      return ok({ value: quick.run({ lookup }), warnings: [] });
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
    }
  }
  return ask(expression, () => evaluate(filteringItems(expression, context), context));
}

const MAY_BE_AN_INDEX = new Set([
  'FunctionInvocation',
  'VariableName',
  'PathExpression',
  'ParenthesizedExpression',
  'QuantifiedExpression',
  'IfExpression',
]);

/**
 * feelin takes a filter such as `orders[is late(due)]` for an index that is asked once, outside the items, and finds no
 * `due`. A filter that names something only an item can have is written as a comparison, which is asked for each item.
 *
 * @source OMG, Decision Model and Notation 1.5, 10.3.2.5 "Lists and filters"
 */
function filteringItems(expression: string, context: Record<string, unknown>): string {
  if (!expression.includes('[')) return expression;
  const known = new Set([...Object.keys(context), 'partial']);
  const asked: { readonly from: number; readonly to: number; names: boolean }[] = [];
  parseExpression(expression, context, undefined).iterate({
    enter(node) {
      const text = expression.slice(node.from, node.to);
      if (node.name === 'Name') known.add(text);
      const before = node.node.prevSibling;
      if (node.node.parent?.name === 'FilterExpression' && before?.name === '[' && MAY_BE_AN_INDEX.has(node.name))
        asked.push({ from: node.from, to: node.to, names: false });
      const isCalled = node.node.parent?.name === 'FunctionInvocation' && before === null;
      if (node.name === 'VariableName' && !isCalled && !known.has(text))
        for (const one of asked) one.names ||= one.from <= node.from && node.to <= one.to;
    },
  });
  const added = new Map(
    asked
      .filter((one) => one.names)
      .flatMap(({ from, to }) => [
        [from, '('],
        [to, ') = true'],
      ]),
  );
  return expression.replaceAll(/$|[\s\S]/g, (letter, at: number) => `${added.get(at) ?? ''}${letter}`);
}

/** Whether no name in the context could be read differently by the quick reader, which knows only simple names. */
const isPlain = (expression: string, context: Record<string, unknown>): boolean =>
  Object.keys(context).every((name) => (/^\w+$/.test(name) ? name !== 'count' : !expression.includes(name)));

const feelTests = (expression: string, context: Record<string, unknown>): Result<Answer, FeelError> =>
  ask(expression, () => unaryTest(expression, context));

/**
 * Whether `input` passes the unary tests of a cell, as the DMN standard says.
 *
 * Limits of feelin are worked around, here and in `valueAmong`. For a null input it lets `not(> 5)` and `? > 20` pass,
 * because the comparison gives null and null equals the input; a comparison with null is null, which does not pass. And
 * a cell that gives true passes whatever the input; without `?` in it, a truth is compared like any other value.
 */
export function feelAccepts(
  expression: string,
  input: unknown,
  context: Record<string, unknown>,
): Result<boolean, FeelError> {
  const text = expression.trim();
  if (text === '-' || text === '') return ok(true);
  const scope = { ...context, '?': input };
  const bare = text.replaceAll(STRING, '""');
  if (input === null) {
    if (bare.includes('?')) {
      const answer = evaluateFeel(text, scope);
      return answer.ok ? ok(answer.value.value === true) : feelPasses(text, scope);
    }
    if (/[<>]|\.\./.test(bare) && !/\bnull\b/.test(bare)) return ok(false);
  }
  if (typeof input === 'boolean' && !bare.includes('?') && !/^(true|false)$/.test(text))
    return truthAmong(text, input, scope);
  if ((Array.isArray(input) || bare.includes('..')) && !bare.includes('?')) return valueAmong(text, input, scope);
  return feelPasses(text, scope);
}

/** Whether a truth is one of the values of a cell, or none of them when the cell says `not(…)`. */
function truthAmong(text: string, input: boolean, scope: Record<string, unknown>): Result<boolean, FeelError> {
  const negated = /^not\s*\(([\s\S]*)\)$/.exec(text);
  const answer = evaluateFeel(`[${negated?.[1] ?? text}]`, scope);
  // What is no list of plain values, such as `not(a) or not(b)`, is left to the engine.
  if (!answer.ok || !Array.isArray(answer.value.value)) return feelPasses(text, scope);
  const found = answer.value.value.flat().includes(input);
  return ok(negated === null ? found : !found);
}

/**
 * Whether a value is one of those of a cell, or in one of its ranges. feelin finds any text in `[1..5]`, does not look
 * into lists for ranges, and never finds a list in a cell that says the same list.
 *
 * @source OMG, Decision Model and Notation 1.5, 7.3.4 "UnaryTests metamodel": equal to a value, or to one of a list of values
 */
function valueAmong(text: string, input: unknown, scope: Record<string, unknown>): Result<boolean, FeelError> {
  const negated = /^not\s*\(([\s\S]*)\)$/.exec(text);
  const answer = evaluateFeel(`[${negated?.[1] ?? text}]`, scope);
  if (!answer.ok || !Array.isArray(answer.value.value)) return feelPasses(text, scope);
  const { value: values } = answer.value;
  const found = values.some((one) => [one, ...(Array.isArray(one) ? one : [])].some((each) => isOrHolds(each, input)));
  if (found) return ok(negated === null);
  // A truth, a test or a null among them says something else than a value does: that is left to the engine.
  const isPlainList = values.every((one) => !['boolean', 'function', 'null'].includes(feelTypeOf(one)));
  return isPlainList ? ok(negated !== null) : feelPasses(text, scope);
}

function isOrHolds(one: unknown, input: unknown): boolean {
  if (!(one instanceof FeelRange)) return isTrue('a = b', { a: one, b: input });
  const point: unknown = Array.isArray(input) && input.length === 1 ? input[0] : input;
  return feelTypeOf(one.start ?? one.end) === feelTypeOf(point) && isTrue('a in b', { a: point, b: one });
}

function isTrue(expression: string, context: Record<string, unknown>): boolean {
  const answer = evaluateFeel(expression, context);
  return answer.ok && answer.value.value === true;
}

function feelPasses(expression: string, scope: Record<string, unknown>): Result<boolean, FeelError> {
  const answer = feelTests(expression, scope);
  return answer.ok ? ok(answer.value.value === true) : answer;
}

/** A FEEL function that expressions can call, with named parameters. */
export const feelFunction = (parameters: readonly string[], run: (...values: readonly unknown[]) => unknown): unknown =>
  new FeelFunction((...values: unknown[]) => run(...values), [...parameters]);

/**
 * Calls a FEEL function value with arguments by name; an argument that is left out is null.
 *
 * @errors what is called is no function, or has no parameter of that name
 */
export function callNamed(called: unknown, values: Readonly<Record<string, unknown>>): Result<unknown, 'not-callable'> {
  if (!(called instanceof FeelFunction)) return fail('not-callable');
  const parameters = called.parameterNames;
  if (Object.keys(values).some((name) => !parameters.includes(name))) return fail('not-callable');
  return ok(called.invoke(parameters.map((name) => values[name] ?? null)) ?? null);
}

/** The same FEEL function, whose answer is looked at before it is given; null when `called` is no function. */
export function feelReturning(called: unknown, look: (answer: unknown) => unknown): unknown {
  if (!(called instanceof FeelFunction)) return null;
  return new FeelFunction((...values: unknown[]) => look(called.invoke(values) ?? null), [...called.parameterNames]);
}

/** The FEEL type a value has, as far as DMN's type names go. */
export function feelTypeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return typeof value;
  if (Array.isArray(value)) return 'list';
  if (value instanceof FeelDate) return 'date';
  if (value instanceof FeelTime) return 'time';
  if (value instanceof FeelDateTime) return 'date and time';
  if (value instanceof FeelDuration) return value.yearsMonths ? 'years and months duration' : 'days and time duration';
  if (value instanceof FeelFunction || typeof value === 'function') return 'function';
  if (value instanceof FeelRange) return 'range';
  return 'context';
}

/** Reads the text form of a date, time, date and time or duration; null when it is none. */
export function feelTemporal(type: 'date' | 'time' | 'date and time' | 'duration', text: string): unknown {
  try {
    switch (type) {
      case 'date':
        return date(text) ?? null;
      case 'time':
        return time(text) ?? null;
      case 'date and time':
        return dateAndTime(text) ?? null;
      case 'duration':
        return duration(text) ?? null;
    }
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/**
 * A FEEL value as plain JSON: dates, times and durations as ISO text, functions as null.
 *
 * FEEL's numbers are decimal and ours are binary: what stands beyond the 15th digit of a fraction is noise, and left out.
 */
export function plainFromFeel(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return null;
    return Number.isInteger(value) ? value : Number(value.toPrecision(15));
  }
  if (Array.isArray(value)) return value.map(plainFromFeel);
  switch (feelTypeOf(value)) {
    case 'string':
    case 'boolean':
      return value;
    case 'function':
      return null;
    case 'context':
      return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, plainFromFeel(entry)]));
    default:
      return String(value);
  }
}
