/** Importing postcodes: small files in the shape of the official ones, and what a typed postcode then gives. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { areaFile } from '../../../src/adapters/areas/area-file.ts';
import { importAreas } from '../../../src/adapters/areas/import-areas.ts';
import type { App } from '../../../src/app/app.ts';
import { receiveMessage } from '../../../src/app/receive-message.ts';
import { startConversation } from '../../../src/app/start-conversation.ts';
import { assemble } from '../../../src/assemble.ts';
import { openTestApp } from '../../support/app.ts';

const areas = [
  { id: 'CITY', name: 'City', also: ['E06000016'], priority: true },
  { id: 'E07000130', name: 'Charnwood', priority: false },
  { id: 'PA-02', name: 'Hastings', within: 'E07000130', also: ['E02005346'], priority: true },
  { id: 'E06000017', name: 'Rutland', priority: false },
  { id: 'PA-16', name: 'Greetham', within: 'E06000017', also: ['E05012636'], priority: true },
  { id: 'PA-18', name: 'Martinsthorpe', within: 'E06000017', also: ['E05012633'], priority: true },
  { id: 'PA-21', name: 'Braunston', within: 'E06000017', also: ['E05012633'], priority: true },
];
const programmes = [{ id: 'p', areas }];

const row = (postcode: string, east: string, north: string, district: string, ward: string, quality = '10') =>
  `"${postcode}",${quality},${east},${north},"E92000001","","","","${district}","${ward}"`;
/** A point in Loughborough, and one a few kilometres off. */
const INSIDE = ['453800', '320000'] as const;
const BESIDE = ['460000', '313000'] as const;
const ROWS = [
  'Postcode,Positional_quality_indicator,Eastings,Northings,Country_code,a,b,c,Admin_district_code,Admin_ward_code',
  row('LE1 1AA', '459318', '304176', 'E06000016', 'E05010463'),
  row('LE111AB', ...INSIDE, 'E07000130', 'E05000001'),
  row('LE11 1AE', ...BESIDE, 'E07000130', 'E05000001'),
  row('LE11 1AD', '0', '0', 'E07000130', 'E05000001', '90'),
  row('LE15 7AA', '492000', '314000', 'E06000017', 'E05012636'),
  row('LE15 8AA', '485000', '306000', 'E06000017', 'E05012633'),
  row('DE1 1AA', '435000', '336000', 'E06000015', 'E05001770'),
];
/** About two kilometres around `INSIDE`, in degrees. */
const SQUARE = [
  [-1.22, 52.76],
  [-1.18, 52.76],
  [-1.18, 52.79],
  [-1.22, 52.79],
  [-1.22, 52.76],
];
const polygons = (coordinates: unknown = [SQUARE]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { code: 'E02005346' }, geometry: { type: 'Polygon', coordinates } }],
  });

let root: string;
let folder: string;
let dataDir: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'waymark-areas-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  const own = await mkdtemp(join(root, 'one-'));
  folder = join(own, 'files');
  dataDir = join(own, 'data');
  await mkdir(folder);
});

const files = async (rows: readonly string[], shapes = polygons()) => {
  await writeFile(join(folder, 'le.csv'), `${rows.join('\n')}\n`);
  await writeFile(join(folder, 'msoa.geojson'), shapes);
};
const run = () => importAreas(folder, programmes, dataDir, () => undefined);
const written = async (): Promise<readonly string[]> =>
  (await readFile(areaFile(dataDir, 'p'), 'utf8')).split('\n').filter((line) => line !== '' && !line.startsWith('#'));

test('[AI2] each postcode gets the finest area that is certain; whole sectors outside are known to be outside', async () => {
  await files(ROWS);
  const imported = await run();
  expect(imported.ok && imported.value.rows).toBe(7);
  expect(await written()).toEqual([
    'DE1 1\telsewhere',
    'LE1 1AA\tCITY',
    'LE11 1AB\tPA-02',
    // The file has no point for it, so the place within the district is asked.
    'LE11 1AD\tE07000130\task',
    'LE11 1AE\tE07000130',
    'LE15 7AA\tPA-16',
    // Two old wards are one ward now.
    'LE15 8AA\tE06000017\task',
  ]);
});

test('[AI1] a row that cannot be read is told with its line, and the others count', async () => {
  const broken = [
    '"nonsense"',
    row('LE1 1AA', 'east', '304176', 'E06000016', ''),
    row('LEICESTER', '1', '1', 'E06000016', ''),
    ',10,1,1,,,,,E06000016,',
  ];
  await files([...ROWS.slice(0, 2), ...broken, row('LE1 1AB', '459318', '304176', 'X', ''), ...ROWS.slice(2)]);
  const imported = await run();
  if (!imported.ok) throw new Error('not imported');
  expect(imported.value.left.map(({ path, message }) => `${path.split(':').at(-1)} ${message}`)).toEqual([
    '3 has 1 columns instead of 10',
    '4 has no easting and northing in columns 3 and 4',
    '5 does not begin with a postcode',
    '6 does not begin with a postcode',
    '7 has no district code in column 9',
  ]);
  expect(await written()).toHaveLength(7);
});

test('[AI1] a quotation mark that is not closed spoils its own line only, and is told with it', async () => {
  const left = async (spoilt: string) => {
    await files([...ROWS.slice(0, 3), spoilt, ...ROWS.slice(3)]);
    const imported = await run();
    if (!imported.ok) throw new Error('not imported');
    return imported.value.left.map(({ path, message }) => `${path.split(':').at(-1)} ${message}`);
  };
  const good = row('LE1 1AD', '459318', '304176', 'E06000016', 'E05010463');
  for (const spoilt of [
    good.replace('LE1 1AD"', 'LE1 1AD'),
    good.slice(0, -1),
    good.replace('"E92000001"', '"E92000001'),
  ]) {
    expect(await left(spoilt), spoilt).toEqual(['4 has a quotation mark that is not closed']);
    expect(await written(), spoilt).toHaveLength(7);
  }
  // A mark within a field and a doubled one, a comma between marks, and lines that end as Windows ends them.
  await writeFile(
    join(folder, 'le.csv'),
    `\uFEFF${[...ROWS.slice(0, 3), '', good.replace('"E92000001"', '"E9,""2"'), ...ROWS.slice(3)].join('\r\n')}`,
  );
  const whole = await run();
  expect(whole.ok && [whole.value.rows, whole.value.left]).toEqual([8, []]);
});

test('[AI3] importing again gives the same; what fails changes nothing', async () => {
  await files(ROWS);
  await run();
  const before = await written();
  await run();
  expect(await written()).toEqual(before);
  await files(ROWS.slice(0, 3), '{"type":');
  expect((await run()).ok).toBe(false);
  await files([ROWS.at(-1) ?? '']);
  expect((await run()).ok).toBe(false);
  expect(await written()).toEqual(before);
});

test('[AI5] a folder without postcodes or polygons, or with something else, is refused with a sentence', async () => {
  const problems = async () => {
    const read = await run();
    return read.ok ? [] : read.error.map(({ message }) => message);
  };
  expect(await problems()).toEqual([
    'there is no Code-Point Open file (.csv) in this folder',
    'there is no file of polygons (.geojson) in this folder',
  ]);
  await files(ROWS, polygons([SQUARE.map(() => [453800, 320000])]));
  expect(await problems()).toEqual(['has coordinates that are not longitude and latitude (WGS84)']);
  await files(ROWS, '{"type":"Topology"}');
  expect((await problems())[0]).toMatch(/^is not a GeoJSON collection of polygons/);
  const missing = await importAreas(join(folder, 'none'), programmes, dataDir, () => undefined);
  expect(missing.ok ? '' : missing.error[0]?.message).toBe('this folder cannot be read (ENOENT)');
});

test('a file of imported postcodes that was changed by hand is refused at the start, with its line', async () => {
  await mkdir(join(dataDir, 'areas'), { recursive: true });
  await writeFile(areaFile(dataDir, 'workwell-llr'), '# x\nLE1 1AA\tPA-01\nLE1 1AB\tPA-99\n');
  const data = await assemble(undefined, dataDir);
  expect(data.ok ? '' : data.error[0]?.message).toBe(
    'line 3 names no area of the programme: run the import of areas again',
  );
});

test('[AI4] a typed postcode gives district and place at once; an uncertain one asks; an unknown one uses the table (WW-1, WW-18, EC-15)', async () => {
  await mkdir(join(dataDir, 'areas'), { recursive: true });
  await writeFile(
    areaFile(dataDir, 'workwell-llr'),
    'LE11 1AB\tPA-02\nLE11 1AE\tE07000130\nLE15 8AA\tE06000017\task\nDE1 1\telsewhere\n',
  );
  const data = await assemble(undefined, dataDir);
  if (!data.ok) throw new Error(data.error[0]?.message);
  const app: App = await openTestApp({ programmes: data.value.programmes });
  const after = async (postcode: string) => {
    const started = await startConversation(app, { channel: 'web', programme: 'workwell-llr', language: 'en' });
    if (!started.ok) throw new Error(started.error.code);
    const find = { by: 'id', id: started.value.conversation } as const;
    const inputs = [{ choice: 'me' }, { choice: 'agree' }, { choice: '18_64' }, { text: postcode }];
    let step = '';
    for (const [at, input] of inputs.entries()) {
      const turn = await receiveMessage(app, { channel: 'web', find, id: `i${at}`, input });
      step = turn.ok ? (turn.value.ask?.step ?? '') : turn.error.code;
    }
    const kept = await app.store.conversations.open(find);
    return [step, kept?.kept.conversation.place.facts.area];
  };
  try {
    expect(await after('le11 1ab')).toEqual(['work_now', 'PA-02']);
    expect(await after('LE11 1AE')).toEqual(['work_now', 'E07000130']);
    expect(await after('LE15 8AA')).toEqual(['area_e06000017', 'E06000017']);
    expect(await after('DE1 1ZZ')).toEqual(['outside_link', 'elsewhere']);
    // Not among the imported ones: the sector is known to lie in one district, so its places are asked.
    expect((await after('LE11 1ZZ'))[0]).toBe('area_e07000130');
  } finally {
    await app.store.close();
  }
});
