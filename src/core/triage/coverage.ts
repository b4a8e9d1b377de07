/**
 * Proves by enumeration that a programme's tables answer everybody, once, and that every rule can be the reason.
 *
 * Answers are choices, so there are finitely many people. They are not listed one by one: a decision is run with no
 * facts at all, and each time it asks for one it is run again with every value of it. Tables that stop at their first
 * fitting rule ask little, so a few thousand runs stand for all people. Values that no cell tells apart are tried once.
 *
 * Known limit, left on purpose: a list of codes is tried empty of company, in pairs and with a code no rule mentions,
 * not in every combination; a rule that needs three codes of one list at once would be reported as one that never fires.
 */
import type { Facts, FactValue } from '../shared/feel.ts';
import type { FactType, FactTypes } from './facts.ts';
import { settingFact } from './facts.ts';
import { type CompiledExpression, type CompiledTable, namesOf, REQUIRED_DECISIONS, type TriageModel } from './model.ts';
import { type RunError, rulesAreIndependent, startRun } from './run.ts';

/** Something the tables get wrong, with a person it happens to: only the facts that matter, everything else as one likes. */
export type Finding =
  | { readonly code: 'triage.gap'; readonly table: string; readonly person: Facts }
  | {
      readonly code: 'triage.overlap';
      readonly table: string;
      readonly rules: readonly string[];
      readonly person: Facts;
    }
  | { readonly code: 'triage.unsure-cell'; readonly table: string; readonly rule: string; readonly person: Facts }
  | { readonly code: 'triage.dead-rule'; readonly table: string; readonly rule: string; readonly row: string }
  | { readonly code: 'triage.no-setting'; readonly fact: string };

/** The settings of a programme as facts with one value each. */
export const settingTypes = (settings: Readonly<Record<string, number>>): FactTypes =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [settingFact(name), { kind: 'number', values: [value] }]),
  );

/** How many runs one decision may take before its tables are called too tangled to prove. */
const MAX_RUNS = 2_000_000;

/**
 * Every gap, overlap, unreadable cell and rule that can never fire; empty when the tables are sound.
 *
 * @param factTypes what to use instead of the model's own facts, at least a value for each setting (`settingTypes`)
 */
export function coverage(model: TriageModel, factTypes: FactTypes): readonly Finding[] {
  const types: FactTypes = {
    ...model.facts,
    ...Object.fromEntries(Object.entries(factTypes).filter(([name]) => Object.hasOwn(model.facts, name))),
  };
  const missing = Object.entries(types).flatMap(([fact, type]) => (type.values.length === 0 ? [fact] : []));
  if (missing.length > 0) return missing.map((fact) => ({ code: 'triage.no-setting', fact }));

  const fired = new Set<string>();
  const problems = new Map<string, Finding>();
  for (const root of rootsOf(model)) {
    const decision = model.decisions.get(root);
    if (decision?.kind === 'table' && rulesAreIndependent(decision))
      exploreRows(model, types, decision, fired, problems);
    else explore(model, types, root, fired, problems);
  }
  const dead: Finding[] = [];
  for (const decision of model.decisions.values()) {
    if (decision.kind !== 'table') continue;
    for (const rule of decision.rules) {
      if (!fired.has(rule.id))
        dead.push({ code: 'triage.dead-rule', table: decision.name, rule: rule.name, row: rule.id });
    }
  }
  return [...problems.values(), ...dead];
}

/** What `decide` asks for by name, and what no other decision asks for. */
function rootsOf(model: TriageModel): readonly string[] {
  const needed = new Set([...model.decisions.values()].flatMap((decision) => [...namesOf(decision)]));
  return [...new Set([...REQUIRED_DECISIONS, ...[...model.decisions.keys()].filter((name) => !needed.has(name))])];
}

/** A collecting table: each row counts for itself, so each is tried alone; only an aggregate can be left without any. */
function exploreRows(
  model: TriageModel,
  types: FactTypes,
  table: CompiledTable,
  fired: Set<string>,
  problems: Map<string, Finding>,
): void {
  for (const rule of table.rules) {
    const alone: TriageModel = {
      ...model,
      decisions: new Map(model.decisions).set(table.name, {
        ...table,
        rules: [rule],
        aggregator: undefined,
        hitPolicy: 'COLLECT',
      }),
    };
    explore(alone, types, table.name, fired, problems, rule.id);
  }
  if (table.aggregator !== undefined) explore(model, types, table.name, fired, problems);
}

/** Runs one decision for everybody. Stops early once `until` has fired, when that row is all that is asked about. */
function explore(
  model: TriageModel,
  types: FactTypes,
  root: string,
  fired: Set<string>,
  problems: Map<string, Finding>,
  until?: string,
): void {
  const values = representatives(model, types, root);
  const open: ReadonlyMap<string, FactValue>[] = [new Map()];
  for (let runs = 0; runs < MAX_RUNS; runs += 1) {
    const known = open.pop();
    if (known === undefined) return;
    const run = startRun(model, (name) => known.get(name));
    const decided = run.decide(root);
    if (!decided.ok && decided.error.code === 'triage.missing-fact') {
      const { fact } = decided.error;
      for (const value of values.get(fact) ?? []) open.push(new Map(known).set(fact, value));
      continue;
    }
    for (const row of run.trace.flatMap((entry) => entry.rows)) fired.add(row);
    if (!decided.ok) report(problems, decided.error, Object.fromEntries(known));
    if (until !== undefined && fired.has(until)) return;
  }
  throw new Error(`the tables under "${root}" are too tangled to prove`);
}

function report(problems: Map<string, Finding>, error: RunError, person: Facts): void {
  // One example is enough: the first person found for each table, kind of problem and set of rules.
  switch (error.code) {
    case 'triage.no-rule':
      keep(problems, `gap ${error.table}`, { code: 'triage.gap', table: error.table, person });
      return;
    case 'triage.many-rules':
    case 'triage.no-order':
      keep(problems, `overlap ${error.table} ${error.rules.join(' ')}`, {
        code: 'triage.overlap',
        table: error.table,
        rules: error.rules,
        person,
      });
      return;
    case 'triage.unsure-rule':
      keep(problems, `unsure ${error.table} ${error.rule}`, {
        code: 'triage.unsure-cell',
        table: error.table,
        rule: error.rule,
        person,
      });
      return;
    case 'triage.missing-fact':
      return;
  }
}

function keep(problems: Map<string, Finding>, key: string, finding: Finding): void {
  if (!problems.has(key)) problems.set(key, finding);
}

/** For each fact under a decision, values that stand for all of them. */
function representatives(
  model: TriageModel,
  types: FactTypes,
  root: string,
): ReadonlyMap<string, readonly FactValue[]> {
  const under = new Set([root]);
  for (const name of under) {
    const decision = model.decisions.get(name);
    if (decision !== undefined) for (const next of namesOf(decision)) under.add(next);
  }
  const found = new Map<string, readonly FactValue[]>();
  for (const [fact, type] of Object.entries(types)) {
    if (!under.has(fact)) continue;
    const mentions = [...under].flatMap((name) => {
      const decision = model.decisions.get(name);
      return decision?.mentions.has(fact) === true ? [decision.mentions.get(fact)] : [];
    });
    const told = new Map<string, FactValue>();
    for (const value of standIns(type, mentions)) {
      const seen = [...under].flatMap((name) => seenBy(model.decisions.get(name), fact, value)).join(' ');
      if (!told.has(seen)) told.set(seen, value);
    }
    found.set(fact, [...told.values()]);
  }
  return found;
}

/**
 * What a decision sees of one value of a fact: what it makes of it wherever it looks at that fact alone, and otherwise
 * which of the texts it compares with are in it. Two values of which all decisions see the same lead everybody alike.
 */
function seenBy(
  decision: CompiledTable | CompiledExpression | undefined,
  fact: string,
  value: FactValue,
): readonly string[] {
  if (decision === undefined || !namesOf(decision).has(fact)) return [];
  const lookup = (name: string): FactValue | undefined => (name === fact ? value : undefined);
  const isAlone = (names: readonly string[]) => names.every((name) => name === fact);
  const among = (texts: ReadonlySet<string> | undefined): string =>
    JSON.stringify(texts === undefined ? value : [value].flat().filter((code) => texts.has(String(code))));
  const mentioned = decision.mentions.get(fact);
  if (decision.kind === 'expression')
    return [isAlone(decision.value.names) ? JSON.stringify(decision.value.run(lookup)) : among(mentioned)];
  const seen: string[] = [];
  for (const [at, { ask }] of decision.questions.entries()) {
    if (!ask.names.includes(fact)) continue;
    const tests = decision.rules.flatMap((rule) => rule.tests[at] ?? []);
    const asked = isAlone(ask.names) ? ask.run(lookup) : undefined;
    if (asked?.ok !== true || tests.some((test) => test.names.length > 0)) seen.push(among(mentioned));
    else seen.push(...tests.map((test) => JSON.stringify(test.run(lookup, asked.value))));
  }
  const reads = (cell: { readonly names: readonly string[] }) => cell.names.includes(fact);
  if (decision.rules.some(({ tests, gives }) => tests.some(reads) || gives.some(reads))) seen.push(among(undefined));
  return seen;
}

function standIns(type: FactType, mentions: readonly (ReadonlySet<string> | undefined)[]): readonly FactValue[] {
  if (type.kind === 'number') return type.values;
  const isOpen = mentions.includes(undefined);
  const mentioned = type.values.filter((value) => isOpen || mentions.some((texts) => texts?.has(value) === true));
  const others = type.values.filter((value) => !mentioned.includes(value));
  if (type.kind === 'code') return [...mentioned, ...others.slice(0, 1)];
  const singles = [...mentioned, ...others.slice(0, 2)];
  return [
    ...singles.map((code) => [code]),
    ...singles.flatMap((first, at) => singles.slice(at + 1).map((second) => [first, second])),
  ];
}
