/** `npm run decide -- <programme> <facts.json>`: prints the decision for one person, with its trace, as JSON. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTriageModel } from '../adapters/dmn/read-dmn.ts';
import { readShaped } from '../adapters/flowfile/read-yaml.ts';
import { ProgrammeDefinition } from '../core/programme/definition.ts';
import type { FactValue } from '../core/shared/feel.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import { factsOfArea } from '../core/triage/area.ts';
import { type Decision, decide } from '../core/triage/decide.ts';
import { settingFact } from '../core/triage/facts.ts';
import { sentenceOf } from '../core/triage/say-error.ts';

/**
 * The decision for a set of facts, or the sentence that says what is wrong with them.
 *
 * `area` may stand for what follows from it, as an id or a name of `programme.yaml`, `elsewhere`, `no_fixed` or `skip`.
 * Settings come from `programme.yaml` unless the facts name them.
 */
export async function decideFor(
  flows: string,
  programme: string,
  given: Readonly<Record<string, unknown>>,
): Promise<Result<Decision, string>> {
  const folder = join(flows, programme);
  const definition = await readShaped(join(folder, 'programme.yaml'), ProgrammeDefinition);
  if (!definition.ok) return fail(definition.error.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const file = join(folder, 'triage.dmn');
  const model = await readTriageModel(file);
  if (!model.ok) {
    if (model.error.code === 'dmn.no-such-file') return fail(`${file}: there is no such file, or it may not be read.`);
    if (model.error.code === 'dmn.not-dmn')
      return fail(`${file}: this is not a DMN file that can be read (${model.error.place}).`);
    return fail(`${file}: ${sentenceOf(model.error)}`);
  }
  const { area, ...rest } = given;
  const facts: Record<string, FactValue> = {};
  for (const [setting, value] of Object.entries(definition.value.settings)) {
    const name = settingFact(setting);
    if (Object.hasOwn(model.value.facts, name)) facts[name] = value;
  }
  if (area !== undefined && area !== null) {
    const { areas } = definition.value;
    const id = areas.find((one) => one.name === area)?.id ?? area;
    const found = typeof id === 'string' ? factsOfArea(areas, id) : undefined;
    if (found === undefined) {
      const ids = areas.map((one) => one.id).join(', ');
      return fail(`The fact "area" has a value it cannot have. Allowed: ${ids}, elsewhere, no_fixed, skip.`);
    }
    Object.assign(facts, found);
  }
  const decided = decide(model.value, { ...facts, ...rest });
  return decided.ok ? decided : fail(sentenceOf(decided.error));
}

async function readFacts(file: string): Promise<Result<Readonly<Record<string, unknown>>, string>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      return fail(`${file}: there is no such file, or it may not be read.`);
    throw error;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    // The parser's own message quotes the text, which may be what a person said.
    if (error instanceof SyntaxError) return fail(`${file}: this is not JSON.`);
    throw error;
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return fail(`${file}: the facts must be one JSON object, { "<fact>": "<code>", … }.`);
  }
  return ok({ ...json });
}

const FLOWS = join(import.meta.dirname, '../../flows');

if (import.meta.main) {
  const [programme, file] = process.argv.slice(2);
  if (programme === undefined || file === undefined) {
    console.error('Usage: npm run decide -- <programme> <facts.json>');
    process.exitCode = 1;
  } else {
    const facts = await readFacts(file);
    const decided = facts.ok ? await decideFor(FLOWS, programme, facts.value) : facts;
    if (decided.ok) console.log(JSON.stringify(decided.value, null, 2));
    else {
      console.error(decided.error);
      process.exitCode = 1;
    }
  }
}
