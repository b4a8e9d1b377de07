/** services:import as somebody types it, on a folder of content of her own: what it says, what it writes, what is read then. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readServices } from '../../src/adapters/flowfile/imported-services.ts';
import { ROOT } from '../../src/assemble.ts';

// Each run starts the program, perhaps on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const content = mkdtempSync(join(tmpdir(), 'waymark-import-'));
const flow = join(content, 'flows/workwell-llr');
const imported = join(flow, 'services-imported.yaml');
beforeAll(() => {
  for (const name of ['flows', 'locales']) cpSync(join(ROOT, name), join(content, name), { recursive: true });
  // What somebody imported into this checkout is not what is tried here.
  rmSync(imported, { force: true });
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

const put = (name: string, value: unknown): string => {
  writeFileSync(join(content, name), typeof value === 'string' ? value : JSON.stringify(value));
  return join(content, name);
};
const service = {
  id: '6f0c5a0e-1111-4222-8333-abcdefabcdef',
  name: 'Moving well',
  status: 'active',
  organization: { id: 'org-1', name: 'Vale Trust' },
  languages: [{ name: 'English' }],
  service_areas: [{ uri: 'http://example.org/id/E07000133' }],
  attributes: [{ taxonomy_term: { id: 't', name: 'Sore backs' } }],
};

function run(...args: readonly string[]) {
  return new Promise<{ readonly code: number; readonly said: string; readonly wrong: string }>((done) => {
    execFile(
      join(ROOT, 'node_modules/.bin/node'),
      [join(ROOT, 'src/commands/import-services.ts'), ...args],
      { cwd: ROOT, env: { PATH: process.env.PATH ?? '', CONTENT_DIR: content }, timeout: 90_000 },
      (error, said, wrong) => done({ code: error === null ? 0 : Number(error.code), said, wrong }),
    );
  });
}

test('[CL1] what the command does not know is told in a sentence', async () => {
  expect((await run('workwell-llr')).wrong).toMatch(/^usage: npm run services:import -- <programme> /);
  expect((await run('nowhere', 'x')).wrong).toMatch(
    /^nowhere: there is no such programme; there are: .*workwell-llr$/m,
  );
  expect((await run('workwell-llr', join(content, 'none'))).said).toMatch(/none: this cannot be read \(ENOENT\)$/m);
});

test('[HI1] a code of the rules that the programme does not have is refused, with its place', async () => {
  put('flows/workwell-llr/services-import.yaml', {
    areas: [{ area: 'X', extents: ['E07000133', 'E1'] }],
    terms: [{ term: 'Sore backs', types: ['physio', 'phsyio'], barriers: ['msk', 'mks'], wishes: ['physio'] }],
  });
  const { code, wrong } = await run('workwell-llr', put('page.json', [service]));
  expect(wrong.split('\n').map((line) => line.replace(/^.*services-import\.yaml: /, ''))).toEqual([
    'areas[0].extents: there is no area "E1" in programme.yaml',
    'terms[0].types: no table looks for services of the kind "phsyio"',
    'terms[0].barriers: no text gives "mks" as a reason',
    '',
  ]);
  expect(code).toBe(1);
});

test('[HI1] [HI7] it says what it would do, does it with --write, and a file with one problem changes nothing', async () => {
  put('flows/workwell-llr/services-import.yaml', {
    terms: [{ term: 'Sore backs', types: ['physio'], barriers: ['msk'] }],
  });
  const page = put('page.json', [service]);
  const report = await run('workwell-llr', page);
  expect([report.code, report.wrong]).toEqual([0, '']);
  expect(report.said).toMatch(/^Added \(1\)\n {2}Moving well \[6f0c5a0e111142228333abcdefabcdef\]$/m);
  expect(existsSync(imported)).toBe(false);

  expect((await run('workwell-llr', page, '--write')).said).toMatch(/^Written to /m);
  const text = readFileSync(imported, 'utf8');
  const read = await readServices(flow);
  expect(read.ok && read.value.at(-1)).toMatchObject({ name: 'Moving well', areas: ['E07000133'], languages: ['en'] });

  const half = put('half.json', [
    { ...service, name: 'Other' },
    { ...service, id: 'b', status: undefined },
  ]);
  const refused = await run('workwell-llr', half, '--write');
  expect(refused.code).toBe(1);
  expect(refused.said).toMatch(/^ {2}half\.json: \[1\]\.status: is missing$/m);
  expect(readFileSync(imported, 'utf8')).toBe(text);
});

test('[HI1] [HI5] [HI7] a list of 128 services: one mistake writes nothing, the mended list is written once and the same again', async () => {
  put('flows/workwell-llr/services-import.yaml', {
    attribution: { source: 'Vale Directory', licence: 'OGL 3.0' },
    terms: [{ term: 'Sore backs', types: ['physio'], barriers: ['msk'] }],
  });
  rmSync(imported, { force: true });
  // Most of them lack one field or another, as those of real directories do.
  const optional = {
    url: 'https://vale.example.org/backs',
    email: 'backs@vale.example.org',
    phones: [{ number: '01632 960004' }],
    fees: 'Nothing.',
    alert: '',
    maximum_age: 100,
    assured_date: '2005-01-01',
    last_modified: '2005-01-01T10:30:45.0Z',
  };
  const all = Array.from({ length: 128 }, (_, at) => ({
    ...service,
    id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    name: `Service ${at}`,
    ...Object.fromEntries(Object.entries(optional).filter((_field, place) => (at >> (place % 7)) % 2 === 0)),
  }));
  const wrong = all.map((one, at) => (at === 77 ? { ...one, email: 'nobody' } : one));
  const refused = await run('workwell-llr', put('list.json', { contents: wrong }), '--write');
  expect(refused.code).toBe(1);
  expect(refused.said).toMatch(/^Problems \(1\)\n {2}list\.json: contents\[77\]\.email: must be an e-mail address$/m);
  expect(existsSync(imported)).toBe(false);

  const list = put('list.json', { contents: all });
  const done = await run('workwell-llr', list, '--write');
  expect([done.code, done.wrong]).toEqual([0, '']);
  expect(done.said).toMatch(/^ {2}128 services in all$/m);
  expect(done.said).toMatch(/^Added \(128\)$/m);
  expect(done.said).toMatch(/^Kept and offered to nobody; staff see why \(\d+\)$/m);
  const text = readFileSync(imported, 'utf8');
  const again = await run('workwell-llr', list, '--write');
  expect(again.said).toMatch(/^Unchanged \(128\)$/m);
  expect(readFileSync(imported, 'utf8')).toBe(text);
  const read = await readServices(flow);
  expect(read.ok && read.value.filter(({ details }) => details.attribution?.source === 'Vale Directory')).toHaveLength(
    128,
  );
});

test('[HI1] a folder that nothing can be written to is told in a sentence', async () => {
  const blocked = join(flow, 'services-imported.yaml.new');
  mkdirSync(blocked);
  const { code, wrong } = await run('workwell-llr', put('page.json', [service]), '--write');
  rmSync(blocked, { recursive: true });
  expect(wrong).toMatch(/services-imported\.yaml: cannot be written \(EISDIR\)$/m);
  expect(code).toBe(1);
});
