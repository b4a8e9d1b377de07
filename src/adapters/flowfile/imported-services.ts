/** The directory of a programme: what was written by hand, and beside it what was imported. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { type DirectoryFile, parseServices, type Service } from '../../core/directory/service.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { type FileProblem, readYaml } from './read-yaml.ts';

const HEADING = `# Written by npm run services:import, and replaced by its next run: change services-import.yaml instead.
# What is written by hand stands in services.yaml.
`;

/** Where the imported services of a programme stand, beside those written by hand. */
export const importedServicesFile = (programmeFolder: string): string =>
  join(programmeFolder, 'services-imported.yaml');

/** Replaces the file in one instant; readers see the old one or the new one. */
export async function writeImportedServices(path: string, file: DirectoryFile): Promise<void> {
  await writeFile(`${path}.new`, HEADING + stringify(file, { lineWidth: 0 }), { flush: true });
  await rename(`${path}.new`, path);
}

const Entries = z.object({
  organizations: z.array(z.looseObject({ id: z.string() })),
  services: z.array(z.looseObject({ id: z.string(), name: z.string() })),
});

/** The entries of a directory file as they stand there, whatever their state; none when there is no such file. */
export async function entriesAsWritten(path: string): Promise<Result<z.infer<typeof Entries>, readonly FileProblem[]>> {
  if (!(await isThere(path))) return ok({ organizations: [], services: [] });
  const raw = await readYaml(path);
  if (!raw.ok) return raw;
  const read = Entries.safeParse(raw.value);
  return read.success ? ok(read.data) : fail([{ path, message: 'is no directory of services' }]);
}

/** Every service of a programme, those written by hand first. @errors as `readServiceFiles` */
export async function readServices(folder: string): Promise<Result<readonly Service[], readonly FileProblem[]>> {
  const files = await readServiceFiles(folder);
  return files.ok ? ok(files.value.flatMap(({ services }) => services)) : files;
}

/** One file of a directory. */
export type ServiceFile = { readonly path: string; readonly services: readonly Service[] };

/** Both files of a programme's directory. @errors every problem of both; an id that stands in both */
export async function readServiceFiles(
  folder: string,
): Promise<Result<readonly ServiceFile[], readonly FileProblem[]>> {
  const own = join(folder, 'services.yaml');
  const imported = importedServicesFile(folder);
  const byHand = await readOne(own);
  if (!(await isThere(imported))) return byHand.ok ? ok([{ path: own, services: byHand.value }]) : byHand;
  const more = await readOne(imported);
  if (!byHand.ok || !more.ok) return fail([byHand, more].flatMap((read) => (read.ok ? [] : read.error)));
  const [written, brought] = [await entriesAsWritten(own), await entriesAsWritten(imported)];
  if (!written.ok || !brought.ok) return fail([written, brought].flatMap((read) => (read.ok ? [] : read.error)));
  const ids = new Set(written.value.services.map(({ id }) => id));
  const twice = brought.value.services.filter(({ id }) => ids.has(id));
  return twice.length > 0
    ? fail(
        twice.map(({ id }) => ({
          path: `${imported}: services.${id}`,
          message: 'the id stands in services.yaml too: give the entry there another id, or take it out',
        })),
      )
    : ok([
        { path: own, services: byHand.value },
        { path: imported, services: more.value },
      ]);
}

async function readOne(path: string): Promise<Result<readonly Service[], readonly FileProblem[]>> {
  const raw = await readYaml(path);
  return raw.ok ? parseServices(path, raw.value) : raw;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await readFile(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
