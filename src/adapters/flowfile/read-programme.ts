/** Reads a programme's folder: what it is, what it asks, and its directory of services. Tables are read by `adapters/dmn/`. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Service, unknownNames } from '../../core/directory/service.ts';
import { type CompiledFlow, compileFlow } from '../../core/flow/compile.ts';
import { FlowDefinition } from '../../core/flow/definition.ts';
import { ProgrammeDefinition } from '../../core/programme/definition.ts';
import { closedAreas, switchedOffAt } from '../../core/programme/local-system.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { readServiceFiles, type ServiceFile } from './imported-services.ts';
import { type FileProblem, readShaped, readYaml } from './read-yaml.ts';

export type ProgrammeFiles = {
  readonly definition: ProgrammeDefinition;
  readonly flow: CompiledFlow;
  readonly services: readonly Service[];
  /** The same services, by the file each stands in. */
  readonly directory: readonly ServiceFile[];
};

/** A folder that is not there holds nothing; what is missed in it is told by whoever needs it. */
function noneIfMissing(error: unknown): [] {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
  throw error;
}

/** The names of the programme folders: every folder of `flows/` that has a `programme.yaml`. */
export async function programmeIds(flows: string): Promise<readonly string[]> {
  const entries = await readdir(flows, { withFileTypes: true }).catch(noneIfMissing);
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'shared').map((entry) => entry.name);
  return folders.sort();
}

export type SubFlows = Result<
  { readonly flows: ReadonlyMap<string, FlowDefinition>; readonly text: string },
  readonly FileProblem[]
>;

/** The flows that all programmes share. */
export async function readSubFlows(flows: string): Promise<SubFlows> {
  const folder = join(flows, 'shared');
  const files = (await readdir(folder).catch(noneIfMissing)).filter((name) => name.endsWith('.yaml')).sort();
  const problems: FileProblem[] = [];
  const read = new Map<string, FlowDefinition>();
  let text = '';
  for (const file of files) {
    const flow = await readShaped(join(folder, file), FlowDefinition);
    text += await readFile(join(folder, file), 'utf8');
    if (!flow.ok) problems.push(...flow.error);
    else if (`${flow.value.id}.yaml` !== file)
      // Of two with one id, one would be used in place of the other.
      problems.push({
        path: `${join(folder, file)}: id`,
        message: `must be "${file.slice(0, -'.yaml'.length)}", the name of its file`,
      });
    else read.set(flow.value.id, flow.value);
  }
  return problems.length > 0 ? fail(problems) : ok({ flows: read, text });
}

/**
 * @param shared  the flows of `shared/`, when several programmes are read: once for all of them
 * @errors all problems of all files of the folder, so that they can be mended in one go
 */
export async function readProgramme(
  flows: string,
  id: string,
  shared: Promise<SubFlows> = readSubFlows(flows),
): Promise<Result<ProgrammeFiles, readonly FileProblem[]>> {
  const folder = join(flows, id);
  const [postcodes, subFlows, intake, directory] = await Promise.all([
    readPostcodes(join(folder, 'postcodes.yaml')),
    shared,
    readShaped(join(folder, 'intake.yaml'), FlowDefinition),
    readServiceFiles(folder),
  ]);
  const definition = await readShaped(join(folder, 'programme.yaml'), ProgrammeDefinition);
  const problems = [postcodes, subFlows, intake, definition, directory].flatMap((result) =>
    result.ok ? [] : result.error,
  );
  if (!postcodes.ok || !subFlows.ok || !intake.ok || !definition.ok || !directory.ok) return fail(problems);
  const services = directory.value.flatMap((file) => file.services);
  if (definition.value.id !== id)
    problems.push({
      path: `${join(folder, 'programme.yaml')}: id`,
      message: `must be "${id}", the name of its folder`,
    });
  if (intake.value.id !== id)
    problems.push({ path: `${join(folder, 'intake.yaml')}: id`, message: `must be "${id}", the name of its folder` });
  problems.push(...directory.value.flatMap((file) => unknownNames(file.path, file.services, definition.value)));

  const intakeText = await readFile(join(folder, 'intake.yaml'), 'utf8');
  const whole = {
    ...definition.value,
    areas: openedAreas(definition.value, services),
    postcodes: { ...definition.value.postcodes, ...postcodes.value },
  };
  const flow = compileFlow({
    definition: intake.value,
    shared: subFlows.value.flows,
    areas: whole.areas,
    revision: createHash('sha256')
      .update(intakeText)
      .update(subFlows.value.text)
      .update(JSON.stringify(whole.areas))
      .digest('hex')
      .slice(0, 12),
  });
  if (!flow.ok) problems.push(...flow.error.map(({ path, message }) => ({ path: join(flows, path), message })));
  if (flow.ok) problems.push(...unknownPartners(join(folder, 'intake.yaml'), flow.value, whole));
  if (!flow.ok || problems.length > 0) return fail(problems);
  return ok({ definition: whole, flow: flow.value, services, directory: directory.value });
}

/** A consent that names a partner whom nobody knows would ask a person about nobody. */
function unknownPartners(path: string, flow: CompiledFlow, { partners }: ProgrammeDefinition): FileProblem[] {
  const known = new Set(partners.map(({ id }) => id));
  return [...flow.nodes.values()].flatMap(({ id, consent }) =>
    consent === undefined || consent.partner === null || known.has(consent.partner)
      ? []
      : [{ path: `${path}: ${id}.partner`, message: `"${consent.partner}" is no partner of programme.yaml` }],
  );
}

/** The areas of a programme; where local systems are declared, each says whether that of its place is ready, and what it left out. */
function openedAreas(definition: ProgrammeDefinition, services: readonly Service[]): ProgrammeDefinition['areas'] {
  if (definition.localSystems.length === 0) return definition.areas;
  const closed = closedAreas(definition, services);
  return definition.areas.map((area) => ({
    ...area,
    open: area.open !== false && !closed.includes(area.id),
    switchedOff: [...(area.switchedOff ?? []), ...switchedOffAt(definition, area)],
  }));
}

/** The table of postcodes stands in a file of its own when it is long. */
async function readPostcodes(
  path: string,
): Promise<Result<Readonly<Record<string, string[]>>, readonly FileProblem[]>> {
  const read = await readYaml(path);
  if (!read.ok) return read.error[0]?.message === 'this file is missing' ? ok({}) : read;
  const table = ProgrammeDefinition.shape.postcodes.safeParse(read.value);
  return table.success ? ok(table.data) : fail([{ path, message: 'must map postcodes to lists of area ids' }]);
}
