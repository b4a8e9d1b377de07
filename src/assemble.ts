/**
 * Reads and checks everything that is data: flows, tables, services, texts. What comes out is proved
 * fit to talk to people; otherwise every problem, with its file and place, and nothing is started.
 */
import { stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { areaFile, readAreaFile } from './adapters/areas/area-file.ts';
import { type DmnFileError, readTriageModel } from './adapters/dmn/read-dmn.ts';
import { FRONT_DOOR, readFrontDoor } from './adapters/flowfile/read-front-door.ts';
import { programmeIds, readProgramme, readSubFlows, type SubFlows } from './adapters/flowfile/read-programme.ts';
import type { FileProblem } from './adapters/flowfile/read-yaml.ts';
import { readWords } from './adapters/i18n/read-words.ts';
import type { Door, Programme } from './app/app.ts';
import { checkCodes } from './app/check-codes.ts';
import { checkTexts } from './app/check-texts.ts';
import { openDoor } from './app/front-door.ts';
import { hasNodeText, LOOKING_FOR, type Wording } from './app/wording.ts';
import { contentDirOf } from './config.ts';
import { ELSEWHERE, type ImportedPostcodes } from './core/directory/areas.ts';
import { lintFlow } from './core/flow/lint.ts';
import { LOCALES } from './core/language/locale.ts';
import type { Words } from './core/language/words.ts';
import { fail, ok, type Result } from './core/shared/result.ts';
import type { TriageModelError } from './core/triage/model.ts';
import { sentenceOf } from './core/triage/say-error.ts';

export type Assembled = {
  readonly programmes: ReadonlyMap<string, Programme>;
  /** Absent where one programme is all there is, and no file of a front door. */
  readonly door: Door | undefined;
  readonly words: Words;
};

/** The folder of this program. */
export const ROOT = join(import.meta.dirname, '..');

/** Where the data stands: beside this program, unless `CONTENT_DIR` names another folder. */
export const contentDir = (): string => resolve(contentDirOf(process.env) ?? ROOT);

/**
 * @param root     a folder with `flows/` and `locales/`
 * @param dataDir  where imported postcodes stand; none are read without it
 */
export async function assemble(
  root = contentDir(),
  dataDir?: string,
): Promise<Result<Assembled, readonly FileProblem[]>> {
  const words = await readWords(join(root, 'locales'));
  if (!words.ok) return words;
  const flows = join(root, 'flows');
  const ids = await programmeIds(flows);
  const shared = readSubFlows(flows);
  const read = await Promise.all(ids.map((id) => assembleProgramme(flows, id, shared, words.value, dataDir)));
  // What is wrong with a shared part is told once, and not by each programme that uses it.
  const problems = eachOnce(read.flatMap((one) => (one.ok ? [] : one.error)));
  if (ids.length === 0)
    problems.push({ path: flows, message: 'there is no programme: add a folder with a programme.yaml' });
  if (problems.length > 0) return fail(problems);
  const programmes = new Map(read.flatMap((one) => (one.ok ? [[one.value.definition.id, one.value] as const] : [])));
  const alike = [...(await prefixProblems(flows, programmes)), ...unfound(root, programmes, words.value)];
  if (alike.length > 0) return fail(alike);
  const door = await assembleDoor(flows, programmes, words.value);
  return door.ok ? ok({ words: words.value, programmes, door: door.value }) : door;
}

const eachOnce = (problems: readonly FileProblem[]): FileProblem[] => [
  ...new Map(problems.map((problem) => [`${problem.path}: ${problem.message}`, problem])).values(),
];

/** A reference says which programme it belongs to, so no two begin alike: told of the newer one, which is likely a copy. */
async function prefixProblems(
  flows: string,
  programmes: ReadonlyMap<string, Programme>,
): Promise<readonly FileProblem[]> {
  const all = [...programmes.values()].map(({ definition }) => definition);
  const groups = Map.groupBy(all, ({ referencePrefix }) => referencePrefix);
  const problems: FileProblem[] = [];
  for (const [prefix, alike] of groups) {
    if (alike.length < 2) continue;
    const dated = await Promise.all(alike.map(async ({ id }) => ({ id, since: await sinceWhen(join(flows, id)) })));
    const [first, ...later] = dated.sort((a, b) => a.since - b.since).map(({ id }) => id);
    problems.push(
      ...later.map((id) => ({
        path: `${join(flows, id, 'programme.yaml')}: referencePrefix`,
        message: `"${prefix}" is that of ${first} too: give ${id} letters of its own, so that references tell the two apart`,
      })),
    );
  }
  return problems;
}

/** When a folder was made; where the file system does not keep that, when something was last added to it. */
async function sinceWhen(folder: string): Promise<number> {
  const { birthtimeMs, mtimeMs } = await stat(folder);
  return birthtimeMs > 0 ? birthtimeMs : mtimeMs;
}

/** Where there is a choice, each programme needs the sentence by which it is chosen. */
function unfound(root: string, programmes: ReadonlyMap<string, Programme>, words: Words): readonly FileProblem[] {
  if (programmes.size < 2) return [];
  return [...programmes.keys()].flatMap((id) =>
    LOCALES.filter((locale) => !words.has(locale, `${id}:${LOOKING_FOR}`)).map((locale) => ({
      path: `${join(root, 'locales', locale, `${id}.json`)}: ${LOOKING_FOR}`,
      message: 'this text is missing: people find the programme by it at the front door',
    })),
  );
}

/** The front door, which leads to the programmes; needed as soon as there are two. */
async function assembleDoor(
  flows: string,
  programmes: ReadonlyMap<string, Programme>,
  words: Words,
): Promise<Result<Door | undefined, readonly FileProblem[]>> {
  const read = await readFrontDoor(flows);
  if (read === undefined)
    return programmes.size > 1
      ? fail([
          { path: join(flows, FRONT_DOOR), message: 'this file is missing: it leads people to one of the programmes' },
        ])
      : ok(undefined);
  if (!read.ok) return read;
  const door = openDoor({ definition: read.value, programmes, words });
  // The engine calls the file of a flow `<id>/intake.yaml`.
  const placed = (path: string) =>
    path.startsWith('locales/')
      ? join(flows, '..', path)
      : join(flows, path.replace(/^[^/]+\/intake\.yaml/, FRONT_DOOR));
  if (!door.ok) return fail(door.error.map(({ path, message }) => ({ path: placed(path), message })));
  const { flow, definition } = door.value.in(undefined);
  const wording: Wording = { words, flow, definition, link: '' };
  const found = lintFlow(flow, (locale, node, suffix) => hasNodeText(wording, node, suffix, locale));
  return found.length === 0
    ? ok(door.value)
    : fail(found.map(({ path, message }) => ({ path: placed(path), message })));
}

async function assembleProgramme(
  flows: string,
  id: string,
  shared: Promise<SubFlows>,
  words: Words,
  dataDir: string | undefined,
): Promise<Result<Programme, readonly FileProblem[]>> {
  const table = join(flows, id, 'triage.dmn');
  const [files, triage] = await Promise.all([readProgramme(flows, id, shared), readTriageModel(table)]);
  const problems: FileProblem[] = files.ok ? [] : [...files.error];
  if (!triage.ok) problems.push({ path: table, message: tableSentence(triage.error) });
  if (!files.ok || !triage.ok) return fail(problems);
  const imported = await readImported(files.value.definition, dataDir);
  if (!imported.ok) return imported;
  const { directory, ...read } = files.value;
  const programme: Programme = { ...read, triage: triage.value, postcodes: imported.value };
  const wording: Wording = { words, flow: programme.flow, definition: programme.definition, link: '' };
  const found = lintFlow(programme.flow, (locale, node, suffix) => hasNodeText(wording, node, suffix, locale));
  const root = join(flows, '..');
  problems.push(
    ...found.map(({ path, message }) => ({ path: join(path.startsWith('locales/') ? root : flows, path), message })),
    ...checkTexts(programme, words).map(({ path, message }) => ({ path: join(root, path), message })),
    ...checkCodes(programme, directory).map(({ path, message }) => ({
      path: isAbsolute(path) ? path : join(flows, id, path),
      message,
    })),
  );
  return problems.length > 0 ? fail(problems) : ok(programme);
}

/** The postcodes that `npm run areas:import` placed for a programme; none when nobody ran it. */
async function readImported(
  { id, areas }: Programme['definition'],
  dataDir: string | undefined,
): Promise<Result<ImportedPostcodes, readonly FileProblem[]>> {
  if (dataDir === undefined) return ok(new Map());
  const path = areaFile(dataDir, id);
  const read = await readAreaFile(path, (area) => area === ELSEWHERE || areas.some((one) => one.id === area));
  return read.ok ? read : fail([{ path, message: read.error }]);
}

const tableSentence = (error: DmnFileError | TriageModelError): string =>
  error.code === 'dmn.no-such-file'
    ? 'this file is missing'
    : error.code === 'dmn.not-dmn'
      ? `this is not a DMN file that can be read (${error.place})`
      : sentenceOf(error);
