/**
 * Triage: from what a person told us to a suggested outcome, how soon somebody should look, and every reason for both.
 *
 * Pure. The same facts and the same tables give the same decision, on any day and in any language: settings and the
 * area's standing are facts, and a decision is made of codes that `core/language` puts into words.
 *
 * Fails towards a human. Two rules, no rule, or a cell that could not be read for certain is an error, and whoever
 * asks answers every error by handing the case to somebody on duty. A decision is never final either: it is a
 * suggestion, kept apart from what a person decides.
 *
 * Read next: `facts.ts` (what can be known), `model.ts` (what a table must be), `run.ts` (how a table is decided), and
 * `flows/workwell-llr/triage.dmn` (the rules, which the service owns).
 */
import type { Facts, Value } from '../shared/feel.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { completeFacts, type FactError } from './facts.ts';
import type { TriageModel } from './model.ts';
import { type RunError, startRun, type TraceEntry } from './run.ts';

/** What triage may suggest. None of them is final. */
export const OUTCOMES = ['eligible', 'eligible_priority', 'not_eligible_signpost', 'needs_human'] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** How soon somebody should look, from danger now to information only. */
export const LEVELS = ['P0', 'P1', 'P2', 'P3', 'P4'] as const;
export type Level = (typeof LEVELS)[number];
/** Where a referral can go next. */
export const NEXT_STATES = [
  'triaged',
  'human_review',
  'signposted',
  'waiting_for_place',
  'readaptation',
  'awaiting_person',
  'paused_safety',
  'not_stored',
] as const;
/** Safety lies over every outcome. */
export type Safety = 'none' | 'concern' | 'emergency';

/** Something that makes work hard, as the person said it; ICF codes are for staff and reports only. */
export interface Barrier {
  readonly code: string;
  readonly group: 'health' | 'social';
  readonly icf: readonly string[];
  readonly serviceTypes: readonly string[];
}

/** A suggestion with all its reasons. */
export interface Decision {
  readonly outcome: Outcome;
  /** The cohort, or the suggested one when a person must look; `none` when no rule names one. */
  readonly cohort: string;
  readonly level: Level;
  readonly orderPoints: number;
  readonly safety: Safety;
  /** Where the referral goes next: one of `NEXT_STATES`. */
  readonly state: string;
  readonly flags: readonly string[];
  /** The rule that decided the outcome. */
  readonly rule: string;
  /** Every rule that had a part in the decision, the deciding one first. */
  readonly ruleIds: readonly string[];
  readonly ruleSetVersion: string;
  /** The facts the rules looked at, and nothing else. */
  readonly inputsUsed: Facts;
  readonly explanationKeys: readonly string[];
  /** Other places to turn to, as codes. */
  readonly signposts: readonly string[];
  readonly barriers: readonly Barrier[];
  /** Kinds of service worth looking for: those of the wishes first, then those of the barriers. */
  readonly serviceTypes: readonly string[];
  readonly trace: readonly TraceEntry[];
}

/**
 * Every way a decision can fail to be made. Each one ends with a person reading the case, never with a guess. Errors
 * carry ids and codes only: they are logged, and a log must not hold what somebody told us about their health.
 */
export type TriageError = FactError | RunError | { readonly code: 'triage.bad-output'; readonly table: string };

/** Decides one case. Facts that are not given are unknown; settings must be given. */
export function decide(model: TriageModel, facts: Readonly<Record<string, unknown>>): Result<Decision, TriageError> {
  const complete = completeFacts(model.facts, facts);
  if (!complete.ok) return complete;
  const known = complete.value;
  const run = startRun(model, (name) => known[name]);
  const found: Record<string, Value> = {};
  for (const name of [
    'result',
    'outcome',
    'level',
    'order_points',
    'flags',
    'explanations',
    'barriers',
    'wish_services',
  ]) {
    const value = run.decide(name);
    if (!value.ok) return value;
    found[name] = value.value;
  }
  const bad = (table: string): Result<never, TriageError> => fail({ code: 'triage.bad-output', table });
  const result = record(found.result);
  const cohort = result?.cohort;
  const state = result?.state;
  const signposts = codes(result?.signposts);
  const reasons = codes(result?.explanations);
  if (typeof cohort !== 'string' || typeof state !== 'string' || signposts === undefined || reasons === undefined)
    return bad('result');
  const outcome = OUTCOMES.find((one) => one === found.outcome);
  if (outcome === undefined) return bad('outcome');
  const level = LEVELS.find((one) => one === found.level);
  if (level === undefined) return bad('level');
  if (typeof found.order_points !== 'number') return bad('order_points');
  const flags = codes(found.flags);
  if (flags === undefined) return bad('flags');
  const more = codes(found.explanations);
  if (more === undefined) return bad('explanations');
  const barriers = list(found.barriers)?.map(barrier);
  if (barriers === undefined || !barriers.every((one) => one !== undefined)) return bad('barriers');
  const wished = list(found.wish_services)?.map((one) => codes(record(one)?.service_types));
  if (wished === undefined || !wished.every((one) => one !== undefined)) return bad('wish_services');
  const ruleIds = decidingFirst(run.trace);
  return ok({
    outcome,
    cohort,
    level,
    orderPoints: found.order_points,
    safety: known.safety === 'emergency' || known.safety === 'concern' ? known.safety : 'none',
    state,
    flags,
    rule: ruleIds[0] ?? '',
    ruleIds,
    ruleSetVersion: model.ruleSetVersion,
    inputsUsed: Object.fromEntries([...run.used].sort(([a], [b]) => (a < b ? -1 : 1))),
    explanationKeys: [...new Set([...reasons, ...more])],
    signposts,
    barriers,
    serviceTypes: [...new Set([...wished.flat(), ...barriers.flatMap((one) => one.serviceTypes)])],
    trace: run.trace,
  });
}

/**
 * The rules of all tables. The deciding one is that of the last table that could still choose a result: tables whose
 * answer has an `outcome` entry other than `go_on`.
 */
function decidingFirst(trace: readonly TraceEntry[]): readonly string[] {
  const deciding = trace.find((entry) => {
    const outcome = record(entry.output)?.outcome;
    return typeof outcome === 'string' && outcome !== 'go_on';
  });
  return [...new Set([...(deciding?.rules ?? []), ...trace.flatMap((entry) => entry.rules)])].filter(
    (name) => name !== 'GO',
  );
}

const record = (value: Value | undefined): { readonly [name: string]: Value } | undefined =>
  typeof value === 'object' && !Array.isArray(value) ? (value as { readonly [name: string]: Value }) : undefined;

const list = (value: Value | undefined): readonly Value[] | undefined => (Array.isArray(value) ? value : undefined);

const codes = (value: Value | undefined): readonly string[] | undefined => {
  const values = list(value);
  const strings = values?.filter((one) => typeof one === 'string');
  return strings?.length === values?.length ? strings : undefined;
};

function barrier(value: Value): Barrier | undefined {
  const entry = record(value);
  const icf = codes(entry?.icf);
  const serviceTypes = codes(entry?.service_types);
  const group = entry?.group;
  if (typeof entry?.code !== 'string' || icf === undefined || serviceTypes === undefined) return undefined;
  return group === 'health' || group === 'social' ? { code: entry.code, group, icf, serviceTypes } : undefined;
}
