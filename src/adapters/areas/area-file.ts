/** What an import found, as a file of the data folder: one line a postcode or sector, `LE11 1AA<tab>PA-02`. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ImportedArea, ImportedPostcodes } from '../../core/directory/areas.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';

const HEADING = '# postcode or sector, area, and "ask" when only its district is certain';

/** Where the imported postcodes of a programme stand. */
export const areaFile = (dataDir: string, programme: string): string => join(dataDir, 'areas', `${programme}.tsv`);

/** Replaces the file in one instant; readers see the old one or the new one. */
export async function writeAreaFile(path: string, found: ImportedPostcodes): Promise<void> {
  const lines = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { id, ask }]) => [code, id, ...(ask ? ['ask'] : [])].join('\t'));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, `${[HEADING, ...lines].join('\n')}\n`, { flush: true });
  await rename(`${path}.new`, path);
}

/** The imported postcodes; none when nothing was imported. @errors a sentence with the line that cannot be read */
export async function readAreaFile(
  path: string,
  isArea: (id: string) => boolean,
): Promise<Result<ImportedPostcodes, string>> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return '';
    throw error;
  });
  const found = new Map<string, ImportedArea>();
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [code = '', id = '', ask] = line.split('\t');
    if (!isArea(id) || (ask !== undefined && ask !== 'ask'))
      return fail(`line ${at + 1} names no area of the programme: run the import of areas again`);
    found.set(code, { id, ask: ask === 'ask' });
  }
  return ok(found);
}
