/** Reads a file or a folder: JSON pages, or the CSV files of a data package. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readCsv, readOneCsv } from './read-csv.ts';
import { type ReadFile, readJson } from './read-json.ts';
import { readText } from './read-text.ts';
import type { Found, ImportProblem } from './service-record.ts';

export type Source = {
  /** What was read, and how many services or rows it holds. */
  readonly files: readonly { readonly path: string; readonly holds: number }[];
  readonly found: readonly Found[];
  /** What stands in the files beside services, with how many of each. */
  readonly others: ReadonlyMap<string, number>;
  readonly problems: readonly ImportProblem[];
};

const NOTHING: Source = { files: [], found: [], others: new Map(), problems: [] };

/** What is wrong is among the problems of what is given back. */
export async function readSource(path: string): Promise<Source> {
  const listed = await filesOf(path);
  if (!Array.isArray(listed)) return { ...NOTHING, problems: [listed] };
  const jsons = listed.filter((file) => /\.json$/i.test(file) && !/datapackage\.json$/i.test(file));
  const isTables = listed.some((file) => /\.csv$/i.test(file));
  if (isTables && jsons.length > 0)
    return { ...NOTHING, problems: [{ path, message: 'holds .json and .csv files: import one kind at a time' }] };
  if (isTables && listed[0] === path) return readOneCsv(path);
  if (isTables) return readCsv(listed);
  if (jsons.length > 0) return readPages(jsons);
  return { ...NOTHING, problems: [{ path, message: 'there is no .json or .csv file here' }] };
}

async function filesOf(path: string): Promise<string[] | ImportProblem> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = await readdir(path);
    return names.sort().map((name) => join(path, name));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { path, message: `this cannot be read (${error.code})` };
    throw error;
  }
}

async function readPages(paths: readonly string[]): Promise<Source> {
  const problems: ImportProblem[] = [];
  const read: (ReadFile & { readonly path: string })[] = [];
  for (const path of paths) {
    const text = await readText(path, problems);
    if (text === undefined) continue;
    const file = readJson(path, text);
    if (file.ok) read.push({ path, ...file.value });
    else problems.push(file.error);
  }
  const others = new Map<string, number>();
  for (const file of read) for (const [kind, count] of file.others) others.set(kind, (others.get(kind) ?? 0) + count);
  const found = read.flatMap((file) => file.found);
  problems.push(...missingPages(read));
  if (found.length === 0 && problems.length === 0)
    problems.push({
      path: paths.join(', '),
      message: `holds no services${others.size === 0 ? '' : `, only: ${[...others].map(([kind, count]) => `${kind} (${count})`).join(', ')}`}`,
    });
  return { files: read.map((file) => ({ path: file.path, holds: file.found.length })), found, others, problems };
}

/** Pages of one list belong together: without all of them the import would be half of it, and drop the other half. */
function missingPages(read: readonly (ReadFile & { readonly path: string })[]): readonly ImportProblem[] {
  const pages = read.filter((file) => file.found.length > 0 && file.page !== undefined);
  const [first] = pages;
  if (first?.page === undefined) return [];
  const { pages: most } = first.page;
  const there = new Set(pages.map(({ page }) => page?.number));
  if (there.size >= most) {
    const count = pages.reduce((sum, { found }) => sum + found.length, 0);
    return count >= first.page.items
      ? []
      : [{ path: first.path, message: `says that there are ${first.page.items} services, and only ${count} are here` }];
  }
  return [
    {
      path: first.path,
      message: `is page ${first.page.number} of ${most}, and only ${there.size} of the pages ${there.size === 1 ? 'is' : 'are'} here; save all of them in one folder and import the folder`,
    },
  ];
}
