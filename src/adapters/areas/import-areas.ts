/**
 * Imports postcodes: every row of the Code-Point files of a folder gets the area it lies in, for each programme whose
 * areas those codes name. What is kept is a postcode and an area id; points and codes are dropped.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Area, ELSEWHERE, type ImportedArea, type ImportedPostcodes } from '../../core/directory/areas.ts';
import { areaOfCodes } from '../../core/directory/areas-of-codes.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { areaFile, writeAreaFile } from './area-file.ts';
import { readCodePoint } from './read-code-point.ts';
import { codesAround, type Polygon, readPolygons } from './read-polygons.ts';

/** What is wrong with a folder, a file or a row, with its place. */
export type ImportProblem = { readonly path: string; readonly message: string };

export type Imported = {
  /** By programme: the file written, and how many postcodes each area has. */
  readonly programmes: readonly {
    readonly id: string;
    readonly path: string;
    readonly perArea: ReadonlyMap<string, number>;
    readonly toAsk: number;
  }[];
  readonly rows: number;
  readonly left: readonly ImportProblem[];
};

type Places = { readonly id: string; readonly areas: readonly Area[] };

/** How many rows lie between two reports of progress. */
const REPORT_EVERY = 5_000;

async function filesIn(folder: string): Promise<Result<readonly string[], ImportProblem>> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return ok(entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort());
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      return fail({ path: folder, message: `this folder cannot be read (${error.code})` });
    throw error;
  }
}

const sectorOf = (postcode: string): string => postcode.slice(0, -2);

/** One programme's postcodes while the rows come in. */
function collector({ id, areas }: Places) {
  const found = new Map<string, ImportedArea>();
  const sectors = new Map<string, 'inside' | 'outside'>();
  return {
    id,
    add(postcode: string, area: ImportedArea | undefined): void {
      const sector = sectorOf(postcode);
      if (area !== undefined) {
        found.set(postcode, area);
        sectors.set(sector, 'inside');
      } else if (!sectors.has(sector)) sectors.set(sector, 'outside');
    },
    areas,
    found,
    /** What is kept: each postcode inside, and each sector that lies outside as a whole. */
    kept(): ImportedPostcodes {
      const outside = [...sectors].flatMap(([sector, where]) =>
        where === 'outside' ? [[sector, { id: ELSEWHERE, ask: false }] as const] : [],
      );
      return new Map([...found, ...outside]);
    },
  };
}

/**
 * Reads `folder` and writes a file for each programme that has postcodes in it.
 *
 * @param progress  hears how many rows of which file were read
 * @errors what is wrong with the folder or a polygon file; then nothing is written
 */
export async function importAreas(
  folder: string,
  programmes: readonly Places[],
  dataDir: string,
  progress: (path: string, rows: number) => void,
): Promise<Result<Imported, readonly ImportProblem[]>> {
  const files = await filesIn(folder);
  if (!files.ok) return fail([files.error]);
  const tables = files.value.filter((path) => /\.csv$/i.test(path));
  const shapes = files.value.filter((path) => /\.(geojson|json)$/i.test(path));
  const problems: ImportProblem[] = [];
  if (tables.length === 0)
    problems.push({ path: folder, message: 'there is no Code-Point Open file (.csv) in this folder' });
  if (shapes.length === 0)
    problems.push({ path: folder, message: 'there is no file of polygons (.geojson) in this folder' });
  const polygons: Polygon[] = [];
  for (const path of shapes) {
    const read = await readPolygons(path);
    if (read.ok) polygons.push(...read.value);
    else problems.push({ path, message: read.error });
  }
  if (problems.length > 0) return fail(problems);

  const collectors = programmes.map(collector);
  const left: ImportProblem[] = [];
  let rows = 0;
  for (const path of tables) {
    let here = 0;
    for await (const read of readCodePoint(path)) {
      here += 1;
      if (here % REPORT_EVERY === 0) progress(path, here);
      if ('problem' in read) {
        left.push({ path: `${path}:${read.line}`, message: read.problem });
        continue;
      }
      const { postcode, point, district, ward } = read.row;
      const around = point === undefined ? undefined : codesAround(polygons, point);
      for (const each of collectors) each.add(postcode, areaOfCodes(each.areas, { district, ward, polygons: around }));
    }
    progress(path, here);
    rows += here;
  }
  const used = collectors.filter(({ found }) => found.size > 0);
  if (used.length === 0)
    return fail([...left, { path: folder, message: 'no postcode of these files lies in an area of a programme' }]);
  for (const { id, kept } of used) await writeAreaFile(areaFile(dataDir, id), kept());
  return ok({
    rows,
    left,
    programmes: used.map(({ id, found }) => {
      const perArea = new Map<string, number>();
      for (const area of found.values()) perArea.set(area.id, (perArea.get(area.id) ?? 0) + 1);
      const toAsk = [...found.values()].filter(({ ask }) => ask).length;
      return { id, path: areaFile(dataDir, id), perArea, toAsk };
    }),
  });
}
