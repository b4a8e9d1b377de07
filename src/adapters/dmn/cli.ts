/** `npm run dmn -- <file.dmn> <inputs.json>`: evaluates any DMN file and prints every decision as JSON. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { plainFromFeel } from '../../core/shared/feel.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { evaluateModel } from '../../core/triage/evaluate.ts';
import { readDmn } from './read-dmn.ts';

/** What to print, or the sentence that says why not. */
export async function evaluateFile(
  dmnFile: string,
  inputsFile: string,
): Promise<Result<{ readonly json: string; readonly problems: readonly string[] }, string>> {
  const model = await readDmn(dmnFile);
  if (!model.ok) {
    return fail(
      model.error.code === 'dmn.no-such-file'
        ? `${dmnFile}: there is no such file, or it may not be read.`
        : `${dmnFile}: this is not a DMN file that can be read (${model.error.place}).`,
    );
  }
  const inputs = await readInputs(inputsFile);
  if (!inputs.ok) return inputs;
  const { values, problems } = evaluateModel(model.value, inputs.value);
  return ok({ json: JSON.stringify(plainFromFeel(values), null, 2), problems });
}

async function readInputs(file: string): Promise<Result<Readonly<Record<string, unknown>>, string>> {
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
    if (error instanceof SyntaxError) return fail(`${file}: this is not JSON (${error.message}).`);
    throw error;
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return fail(`${file}: the inputs must be one JSON object, { "<input name>": value, … }.`);
  }
  return ok({ ...json });
}

/** npm runs scripts in the project's folder, and says where it was called: a file may be named from either place. */
function fromWhereCalled(file: string): string {
  const calledIn = process.env.INIT_CWD;
  return calledIn === undefined || existsSync(file) ? file : resolve(calledIn, file);
}

if (import.meta.main) {
  const [dmnFile, inputsFile] = process.argv.slice(2).map(fromWhereCalled);
  if (dmnFile === undefined || inputsFile === undefined) {
    console.error('Usage: npm run dmn -- <file.dmn> <inputs.json>');
    process.exitCode = 1;
  } else {
    const evaluated = await evaluateFile(dmnFile, inputsFile);
    if (evaluated.ok) {
      for (const problem of evaluated.value.problems) console.error(problem);
      console.log(evaluated.value.json);
    } else {
      console.error(evaluated.error);
      process.exitCode = 1;
    }
  }
}
