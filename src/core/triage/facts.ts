/**
 * What can be known about a person when their case is decided: names, and the codes each may have.
 *
 * The list itself stands in the programme's table file, as its input data. A fact is never null and never missing:
 * what nobody told us is the code `unknown` (for a list of codes, the list with `unknown` alone). A fact whose codes
 * include `not_asked` starts as that instead, because not having been asked is not the same as not having said.
 */
import type { Facts, FactValue } from '../shared/feel.ts';
import { fail, ok, type Result } from '../shared/result.ts';

/** What a fact may be: one code, several codes, or a number that is a setting of the programme. */
export type FactType =
  | { readonly kind: 'code'; readonly values: readonly string[] }
  | { readonly kind: 'codes'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly values: readonly number[] };

/** The facts a table file knows, by name. */
export type FactTypes = Readonly<Record<string, FactType>>;

/** What is wrong with a set of facts. It names the fact and what is allowed, never what the person said. */
export type FactError =
  | { readonly code: 'triage.unknown-fact'; readonly fact: string; readonly allowed: readonly string[] }
  | { readonly code: 'triage.fact-value'; readonly fact: string; readonly allowed: readonly string[] }
  | { readonly code: 'triage.no-setting'; readonly fact: string };

/** What a fact is before anything was said. */
const unsaid = (type: { readonly kind: 'code' | 'codes'; readonly values: readonly string[] }): FactValue => {
  const code = type.values.includes('not_asked') ? 'not_asked' : 'unknown';
  return type.kind === 'code' ? code : [code];
};

/** The name a setting of `programme.yaml` has among the facts: `longTermSickWeeks` is `setting_long_term_sick_weeks`. */
export const settingFact = (setting: string): string =>
  `setting_${setting.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;

/**
 * The whole set of facts: each known one given, everything else unknown.
 *
 * Liberal in form, strict in content: `skip` is `unknown`, one code is a list of one, an empty list is an unknown one,
 * the order and repetition of codes do not matter; a name or a code that the tables do not know is refused.
 *
 * @errors a fact nobody defined, a value outside its codes, a setting that is missing
 */
export function completeFacts(types: FactTypes, given: Readonly<Record<string, unknown>>): Result<Facts, FactError> {
  for (const fact of Object.keys(given)) {
    if (!Object.hasOwn(types, fact)) return fail({ code: 'triage.unknown-fact', fact, allowed: Object.keys(types) });
  }
  const facts: Record<string, FactValue> = {};
  for (const [fact, type] of Object.entries(types)) {
    const value = given[fact];
    if (type.kind === 'number') {
      if (value === undefined) return fail({ code: 'triage.no-setting', fact });
      if (typeof value !== 'number' || !Number.isFinite(value))
        return fail({ code: 'triage.fact-value', fact, allowed: ['a number'] });
      facts[fact] = value;
      continue;
    }
    const read = value === undefined || value === null ? unsaid(type) : readCodes(type, value);
    if (read === undefined) return fail({ code: 'triage.fact-value', fact, allowed: type.values });
    facts[fact] = read;
  }
  return ok(facts);
}

function readCodes(
  type: { readonly kind: 'code' | 'codes'; readonly values: readonly string[] },
  value: unknown,
): FactValue | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const codes = list.map((code) =>
    code === 'skip' ? 'unknown' : code === true ? 'yes' : code === false ? 'no' : code,
  );
  const known = type.values.filter((code) => codes.includes(code));
  if (!codes.every((code) => type.values.some((allowed) => allowed === code))) return undefined;
  if (type.kind === 'codes') return known.length === 0 ? unsaid(type) : known;
  const [only] = known;
  return known.length === 1 ? only : known.length === 0 ? unsaid(type) : undefined;
}
