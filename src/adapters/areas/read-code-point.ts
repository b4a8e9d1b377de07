/** Reads a file of OS Code-Point Open, row by row. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import proj4 from 'proj4';

/** One postcode with its place on earth (degrees, WGS84; none when the file has none) and its official codes. */
export type PostcodeRow = {
  readonly postcode: string;
  readonly point: readonly [longitude: number, latitude: number] | undefined;
  readonly district: string;
  readonly ward: string;
};

/** What was found at a line: a postcode, or why there is none. */
export type ReadRow =
  | { readonly line: number; readonly row: PostcodeRow }
  | { readonly line: number; readonly problem: string };

const COLUMNS = 10;
const HEADINGS = new Set(['PC', 'POSTCODE']);
/** The British National Grid, with the shift of its datum. @source EPSG:27700 and EPSG:1314 */
const GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';
const toDegrees = proj4(GRID, 'WGS84');
/** The grid ends here: what lies beyond is a slip of the file. In metres. */
const MOST_EAST = 700_000;
const MOST_NORTH = 1_300_000;
/** The file's own mark for a postcode without coordinates. */
const NO_COORDINATES = '90';

/** The postcode as people write it ("LE1 1AA"), however the file pads it. */
function spaced(written: string): string | undefined {
  const compact = written.replaceAll(/\s+/g, '').toUpperCase();
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(compact) ? `${compact.slice(0, -3)} ${compact.slice(-3)}` : undefined;
}

function readRow(fields: readonly string[]): PostcodeRow | string {
  if (fields.length !== COLUMNS) return `has ${fields.length} columns instead of ${COLUMNS}`;
  const [written = '', quality = '', east = '', north = '', , , , , district = '', ward = ''] = fields.map((field) =>
    field.trim(),
  );
  const postcode = spaced(written);
  if (postcode === undefined) return 'does not begin with a postcode';
  if (!/^[A-Z]\d{8}$/.test(district)) return 'has no district code in column 9';
  const [x, y] = [Number(east), Number(north)];
  if (quality === NO_COORDINATES) return { postcode, point: undefined, district, ward };
  if (!/^\d+$/.test(east) || !/^\d+$/.test(north) || x > MOST_EAST || y > MOST_NORTH)
    return 'has no easting and northing in columns 3 and 4';
  const [longitude = 0, latitude = 0] = toDegrees.forward([x, y]);
  return { postcode, point: [longitude, latitude], district, ward };
}

/**
 * The fields of one line: these files have no line breaks inside a field, so a mark that is not closed spoils its own
 * line and no other.
 *
 * @returns undefined when a quotation mark is not closed
 */
function fieldsOf(line: string): readonly string[] | undefined {
  const fields: string[] = [];
  for (const [, quoted, open, plain = ''] of `,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"(?=,|$)|(")|([^,]*))/g)) {
    if (open !== undefined) return undefined;
    fields.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
  }
  return fields;
}

/** Every row of the file at `path`; headings and empty lines are passed over. */
export async function* readCodePoint(path: string): AsyncGenerator<ReadRow> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    line += 1;
    const written = line === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (written.trim() === '') continue;
    const fields = fieldsOf(written);
    if (fields === undefined) {
      yield { line, problem: 'has a quotation mark that is not closed' };
      continue;
    }
    if (HEADINGS.has((fields[0] ?? '').trim().toUpperCase())) continue;
    const row = readRow(fields);
    yield typeof row === 'string' ? { line, problem: row } : { line, row };
  }
}
