/**
 * What a table answers when several of its rules fit, or none.
 *
 * @source OMG, Decision Model and Notation 1.5 (formal/2024-01-01), 8.2.11 "Hit policy"; 10.3.4.4 for sum, min, max, count
 */
import { fail, ok, type Result } from '../shared/result.ts';

/** How a table treats rules that fit together. */
export type HitPolicy = 'UNIQUE' | 'ANY' | 'PRIORITY' | 'FIRST' | 'RULE ORDER' | 'OUTPUT ORDER' | 'COLLECT';
/** What a collecting table does with its answers. */
export type Aggregator = 'SUM' | 'MIN' | 'MAX' | 'COUNT';

/** Why the rules that fit give no answer. */
export type HitProblem = 'many-rules' | 'rules-disagree' | 'no-priorities' | 'not-aggregable';

/** The answers a table gave, each as its list of output values; `same` compares two values. */
export interface Hits<V> {
  readonly policy: HitPolicy;
  readonly aggregator?: Aggregator;
  readonly answers: readonly (readonly V[])[];
  /** For each output, its allowed values in order of priority; undefined when the author gave none. */
  readonly priorities: readonly (readonly V[] | undefined)[];
  readonly same: (a: V, b: V) => boolean;
}

/** What came of it: which of the answers count, in order, or one aggregated value. */
export type Outcome<V> =
  | { readonly kind: 'one'; readonly at: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'many'; readonly at: readonly number[] }
  | { readonly kind: 'number'; readonly value: V | number | null };

/** Whether a policy answers with a list. */
export const givesList = (policy: HitPolicy, aggregator: Aggregator | undefined): boolean =>
  (policy === 'COLLECT' && aggregator === undefined) || policy === 'RULE ORDER' || policy === 'OUTPUT ORDER';

/**
 * Applies a hit policy to the answers of the rules that fit, given in rule order.
 *
 * @errors many rules fit a UNIQUE table; rules of an ANY table disagree; priorities asked for but not given; sum,
 *   min or max of what is no number (or, for min and max, no text)
 */
export function applyHitPolicy<V>(hits: Hits<V>): Result<Outcome<V>, HitProblem> {
  const { answers, policy } = hits;
  const all = answers.map((_, at) => at);
  switch (policy) {
    case 'UNIQUE':
      if (answers.length > 1) return fail('many-rules');
      return ok(answers.length === 0 ? { kind: 'none' } : { kind: 'one', at: 0 });
    case 'FIRST':
      return ok(answers.length === 0 ? { kind: 'none' } : { kind: 'one', at: 0 });
    case 'ANY': {
      const [first, ...others] = answers;
      if (first === undefined) return ok({ kind: 'none' });
      const agree = others.every((other) => other.every((value, at) => hits.same(value, first[at] as V)));
      return agree ? ok({ kind: 'one', at: 0 }) : fail('rules-disagree');
    }
    case 'PRIORITY': {
      const order = byPriority(hits, all);
      if (!order.ok) return order;
      const [at] = order.value;
      return ok(at === undefined ? { kind: 'none' } : { kind: 'one', at });
    }
    case 'OUTPUT ORDER': {
      const order = byPriority(hits, all);
      return order.ok ? ok({ kind: 'many', at: order.value }) : order;
    }
    case 'RULE ORDER':
      return ok({ kind: 'many', at: all });
    case 'COLLECT':
      return hits.aggregator === undefined ? ok({ kind: 'many', at: all }) : aggregate(hits, hits.aggregator);
  }
}

/** The answers in falling priority: the first output decides, then the second, and so on; ties keep rule order. */
function byPriority<V>(hits: Hits<V>, all: readonly number[]): Result<readonly number[], HitProblem> {
  if (all.length < 2) return ok(all);
  if (hits.priorities.every((values) => values === undefined)) return fail('no-priorities');
  const ranks = hits.answers.map((answer) =>
    answer.map((value, column) => {
      const values = hits.priorities[column];
      if (values === undefined) return 0;
      const rank = values.findIndex((allowed) => hits.same(allowed, value));
      return rank === -1 ? values.length : rank;
    }),
  );
  const compare = (a: number, b: number): number => {
    const [left, right] = [ranks[a] ?? [], ranks[b] ?? []];
    const column = left.findIndex((rank, at) => rank !== right[at]);
    return column === -1 ? a - b : (left[column] ?? 0) - (right[column] ?? 0);
  };
  return ok([...all].sort(compare));
}

function aggregate<V>(hits: Hits<V>, aggregator: Aggregator): Result<Outcome<V>, HitProblem> {
  if (hits.priorities.length > 1) return fail('not-aggregable');
  const values = hits.answers.map((answer) => answer[0] as V);
  if (aggregator === 'COUNT') return ok({ kind: 'number', value: values.length });
  const [first] = values;
  if (first === undefined) return ok({ kind: 'number', value: null });
  if (aggregator === 'SUM') {
    const numbers = values.filter((value) => typeof value === 'number');
    if (numbers.length !== values.length) return fail('not-aggregable');
    return ok({ kind: 'number', value: numbers.reduce((sum, value) => sum + value, 0) });
  }
  const comparable = values.every((value) => typeof value === typeof first) && first !== null;
  if (!comparable || typeof first === 'boolean') return fail('not-aggregable');
  const better = (a: V, b: V): boolean => (aggregator === 'MIN' ? a < b : a > b);
  return ok({ kind: 'number', value: values.reduce((best, value) => (better(value, best) ? value : best), first) });
}
