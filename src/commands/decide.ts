/** `npm run decide -- <programme> <facts.json>`: prints the decision for one person, with its trace and the services that fit, as JSON. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Programme } from '../app/app.ts';
import { assemble } from '../assemble.ts';
import { areaFacts, isKnownArea, mainId } from '../core/directory/areas.ts';
import { servicesFor } from '../core/directory/match-inputs.ts';
import { freePlaceFacts, servicesOn } from '../core/directory/service.ts';
import { isQuestionFact } from '../core/flow/node.ts';
import type { FactValue } from '../core/shared/feel.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import { type Decision, decide } from '../core/triage/decide.ts';
import { dayIn } from '../core/triage/due.ts';
import { settingFact } from '../core/triage/facts.ts';
import { sentenceOf } from '../core/triage/say-error.ts';
import { readCommandLine } from './command-line.ts';
import { printProblems } from './print-problems.ts';

type Given = Readonly<Record<string, unknown>>;

/** A decision and the directory's answer to it, as the review and the coach see them. */
export type Decided = Decision & {
  readonly suggestedServices: readonly {
    readonly id: string;
    readonly name: string;
    readonly organisation: string;
    readonly reasons: readonly string[];
  }[];
};

/**
 * The decision for a set of facts, or the sentence that says what is wrong with them.
 *
 * `area` stands for what follows from it, as an id or a name of `programme.yaml`, `elsewhere`, `no_fixed` or `skip`.
 * Settings come from `programme.yaml` and free places from the directory, unless the facts name them. Answers that no table uses (a name, a language) are
 * allowed and change nothing; a name that no question has is refused.
 */
export function decideFor(programme: Programme, given: Given): Result<Decided, string> {
  const { definition, flow, triage, services } = programme;
  const facts: Record<string, FactValue> = {};
  for (const [setting, value] of Object.entries(definition.settings)) {
    const name = settingFact(setting);
    if (Object.hasOwn(triage.facts, name)) facts[name] = value;
  }
  for (const [name, value] of Object.entries(freePlaceFacts(services)))
    if (Object.hasOwn(triage.facts, name)) facts[name] = value;
  const { area, ...rest } = given;
  const place = mainId(definition, typeof area === 'string' ? area : 'skip');
  if (area !== undefined && area !== null) {
    if (!isKnownArea(definition, place)) {
      const ids = definition.areas.map(({ id }) => id).join(', ');
      return fail(`The fact "area" has a value it cannot have. Allowed: ${ids}, elsewhere, no_fixed, skip.`);
    }
    // Tables without priority areas have no use for that fact.
    for (const [name, value] of Object.entries(areaFacts(definition, place)))
      if (Object.hasOwn(triage.facts, name)) facts[name] = value;
  }
  const known = Object.fromEntries(
    Object.entries(rest).filter(([name]) => Object.hasOwn(triage.facts, name) || !isQuestionFact(flow.nodes, name)),
  );
  // `decide` itself refuses what is left and no table knows, with the list of what is allowed.
  const decided = decide(triage, { ...facts, ...known } as Record<string, FactValue>);
  if (!decided.ok) return fail(sentenceOf(decided.error));
  const said = Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) => (isFact(value) ? [[name, value]] : [])),
  );
  const language = typeof given.language === 'string' ? given.language : definition.defaultLanguage;
  const matched = servicesFor({ definition, services, flow }, decided.value, {
    language,
    place: { facts: { ...said, area: place } },
  });
  return ok({
    ...decided.value,
    suggestedServices: matched.offered.map(({ service, reasons }) => ({
      id: service.id,
      name: service.name,
      organisation: service.organisation,
      reasons,
    })),
  });
}

const isFact = (value: unknown): value is FactValue =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));

/** The facts of a file; `-` reads standard input. */
async function readFacts(file: string): Promise<Result<Given, string>> {
  const read = await (file === '-' ? text(process.stdin) : readFile(file, 'utf8')).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  });
  if (read === undefined) return fail('there is no such file, or it may not be read');
  try {
    const json: unknown = JSON.parse(read);
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return ok({ ...json });
    return fail('the facts must be one JSON object, { "<fact>": "<code>", … }');
  } catch (error) {
    // The parser's own message quotes the text, which may be what a person said.
    if (error instanceof SyntaxError) return fail('this is not JSON');
    throw error;
  }
}

if (import.meta.main) {
  const { words } = readCommandLine('npm run decide -- <programme> <facts.json>', {}, [2, 2]);
  const [id = '', file = ''] = words;
  const data = await assemble();
  if (!data.ok) printProblems(data.error);
  const programme = data.value.programmes.get(id);
  if (programme === undefined)
    printProblems([
      { path: id, message: `there is no such programme; there are: ${[...data.value.programmes.keys()].join(', ')}` },
    ]);
  const facts = await readFacts(file);
  const today = dayIn(programme.definition.country, new Date().toISOString());
  const services = servicesOn(programme.services, today);
  const decided = facts.ok ? decideFor({ ...programme, services }, facts.value) : facts;
  if (!decided.ok) printProblems([{ path: file, message: decided.error }]);
  process.stdout.write(`${JSON.stringify(decided.value, null, 2)}\n`);
}
