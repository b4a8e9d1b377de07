/** A sixth programme, made as the README says, in a folder of its own: nothing but its folder and its texts is new. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import type { Arrived } from '../../src/app/understand-input.ts';
import { assemble, ROOT } from '../../src/assemble.ts';
import { tableFaults } from '../../src/commands/table-faults.ts';
import type { Turn } from '../../src/contract/chat.ts';
import { LOCALES } from '../../src/core/language/locale.ts';
import { openTestApp } from '../support/app.ts';

// It proves the tables of six programmes, perhaps on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const folder = mkdtempSync(join(tmpdir(), 'waymark-sixth-'));
const mine = join(folder, 'mine');
const own = (...path: string[]) => join(mine, 'flows', 'sixth', ...path);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Changes a file: each `from` must stand in it. */
function change(path: string, ...changes: readonly (readonly [from: string, to: string])[]): void {
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    expect(text, path).toContain(from);
    text = text.replaceAll(from, to);
  }
  writeFileSync(path, text);
}

async function problems(): Promise<string> {
  const data = await assemble(mine);
  return data.ok ? '' : data.error.map(({ path, message }) => `${path}: ${message}`).join('\n');
}

/** The commands of the README with which a programme begins. */
const [, commands = ''] =
  /## A sixth programme[\s\S]*?```sh\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];

let app: App;
beforeAll(async () => {
  for (const name of ['flows', 'locales']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  expect(commands).toContain('mkdir');
  execFileSync('bash', ['-euc', commands], { cwd: folder });
});

test('what still bears the name of the copy is told, file by file', async () => {
  const told = await problems();
  expect(told).toContain('sixth/programme.yaml: id: must be "sixth"');
  expect(told).toContain('sixth/intake.yaml: id: must be "sixth"');
  change(own('programme.yaml'), ['id: workwell-llr\n', 'id: sixth\n']);
  change(own('intake.yaml'), ['id: workwell-llr\n', 'id: sixth\n']);
  expect(await problems()).toContain('referencePrefix: "WW" is that of');
});

test('its own places, partner, services and texts; then there is nothing to mend', async () => {
  const before = readFileSync(own('programme.yaml'), 'utf8');
  const areas = before.slice(before.indexOf('\nareas:'), before.indexOf('\n# `workwell-llr` is the team'));
  const places = before.slice(before.indexOf('\nplaces:'), before.indexOf('\n\n', before.indexOf('\nplaces:')));
  change(
    own('programme.yaml'),
    ['referencePrefix: WW', 'referencePrefix: SX'],
    ['country: GB', 'country: SE'],
    ['Europe/London', 'Europe/Stockholm'],
    ['defaultLanguage: en', 'defaultLanguage: sv'],
    [areas, '\nareas:\n  - { id: lillby, name: Lillby }\n  - { id: storby, name: Storby }\n'],
    [places, "\nplaces:\n  - { id: bydalen, name: Bydalen, heard: ['by the dale'] }"],
    ['id: workwell-llr, name: WorkWell LLR', 'id: bydalens-team, name: Bydalens team'],
  );
  expect(await problems()).toContain(
    'sixth/programme.yaml: crisisLines.emergency.number: is not the emergency number of SE: write 112, and look whether',
  );
  change(own('programme.yaml'), ["number: '999'\n    href: tel:999\n", "number: '112'\n    href: tel:112\n"]);
  change(own('intake.yaml'), ['partner: workwell-llr', 'partner: bydalens-team']);
  rmSync(own('postcodes.yaml'));
  const told = await problems();
  expect(told).toContain(
    'sixth/services.yaml: services.WW-S1.waymark.partner: "workwell-llr" is no partner of programme.yaml',
  );
  expect(told).toContain('service_areas[0].extent: "PA-01" is no area of programme.yaml');
  expect(told).toContain('"E07000135" is no area of programme.yaml');
  expect(told).not.toMatch(/"programme"|"jobcentre-plus"|workwell-llr\/services/);
  change(own('services.yaml'), ['partner: workwell-llr', 'partner: bydalens-team']);
  writeFileSync(
    own('services.yaml'),
    readFileSync(own('services.yaml'), 'utf8').replaceAll(/extent: (?:PA-|E0)\w+/g, 'extent: programme'),
  );
  for (const locale of LOCALES) {
    const path = join(mine, 'locales', locale, 'sixth.json');
    const texts = JSON.parse(readFileSync(path, 'utf8'));
    const { looking_for: _, ...others } = texts;
    writeFileSync(path, JSON.stringify(others));
  }
  expect(await problems()).toContain('sixth.json: looking_for: this text is missing');
  const sentence = { en: 'I want to grow things', pl: 'Chcę uprawiać rośliny', sv: 'Jag vill odla' };
  for (const locale of LOCALES) {
    const path = join(mine, 'locales', locale, 'sixth.json');
    const texts = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(
      path,
      JSON.stringify({
        ...texts,
        looking_for: sentence[locale],
        welcome: { say: `Bydalen ${locale}` },
        explain: { area_in: `Here! ${locale}` },
      }),
    );
  }
  const texts = LOCALES.map((locale) => join(mine, 'locales', locale, 'sixth.json'));
  for (const path of texts) change(path, ['"long_sick_at_risk"', '"long_sick"']);
  expect(await problems()).toContain(
    'locales/en/sixth.json: cohorts.long_sick_at_risk: this text is missing: triage.dmn says "long_sick_at_risk", and shared.json has no words for it either',
  );
  for (const path of texts) change(path, ['"long_sick"', '"long_sick_at_risk"']);
  expect(await problems()).toBe('');
  const data = await assemble(mine);
  if (!data.ok) throw new Error('just proved');
  expect([...data.value.programmes.keys()]).toContain('sixth');
  expect([...data.value.programmes.values()].flatMap(tableFaults)).toEqual([]);
  app = await openTestApp({ programmes: data.value.programmes, door: data.value.door, words: data.value.words });
});

test('it is reached through the front door and played to its end; the referral is its own', async () => {
  const started = await startConversation(app, { channel: 'web' });
  if (!started.ok) throw new Error(started.error.code);
  const { conversation } = started.value;
  let count = 0;
  const say = async (input: Arrived): Promise<Turn> => {
    count += 1;
    const find = { by: 'id', id: conversation } as const;
    const taken = await receiveMessage(app, { channel: 'web', find, id: `s${count}`, input });
    if (!taken.ok) throw new Error(taken.error.code);
    return taken.value;
  };
  await say({ choice: 'sv' });
  const what = await say({ text: 'Lillby' });
  expect(what.ask?.options[0]).toEqual({ code: 'sixth', label: 'Jag vill odla (Bydalen)' });
  let turn = await say({ text: 'Jag vill odla' });
  expect(turn.messages[0]?.text).toBe('Bydalen sv');
  const asked: string[] = [];
  const reasons: string[] = [];
  const wanted: Readonly<Record<string, string>> = { consent: 'agree', age_band: '18_64', share: 'yes', check: 'send' };
  while (turn.ask !== null && count < 40) {
    const { step, kind, options } = turn.ask;
    asked.push(step);
    reasons.push(...(turn.review?.suggestion?.reasons ?? []));
    const choice = wanted[step] ?? options.find(({ code }) => code !== 'skip')?.code;
    const isMany = kind === 'choices';
    if (choice === undefined || kind === 'text') turn = await say({ text: 'Ann' });
    else turn = await say(isMany ? { choices: [choice] } : { choice });
  }
  // Its own words for a reason come before those that all programmes share.
  expect(reasons).toContain('Here! sv');
  // She said at the door where she lives.
  expect(asked).not.toContain('area');
  expect(turn.referral?.reference).toMatch(/^SX-/);
  const [row] = await app.store.referrals.ofConversation(conversation);
  expect(row).toMatchObject({ programme: 'sixth', partner: 'bydalens-team', state: 'submitted', language: 'sv' });
  await app.store.close();
});

test('a copy that still has the reference letters of another is told on its own file, naming both', async () => {
  const copy = (...path: string[]) => join(mine, 'flows', 'copied', ...path);
  const texts = LOCALES.map((locale) => join(mine, 'locales', locale, 'copied.json'));
  cpSync(own(), copy(), { recursive: true });
  for (const path of texts) cpSync(path.replace('copied', 'sixth'), path);
  change(copy('programme.yaml'), ['id: sixth\n', 'id: copied\n']);
  change(copy('intake.yaml'), ['id: sixth\n', 'id: copied\n']);
  expect(await problems()).toBe(
    `${copy('programme.yaml')}: referencePrefix: "SX" is that of sixth too: give copied letters of its own, so that references tell the two apart`,
  );
  for (const path of [copy(), ...texts]) rmSync(path, { recursive: true });
});

test('two shared parts with one id: told on the file that is not called so', async () => {
  const twin = join(mine, 'flows', 'shared', 'more-barriers.yaml');
  cpSync(join(mine, 'flows', 'shared', 'barriers.yaml'), twin);
  expect(await problems()).toBe(`${twin}: id: must be "more-barriers", the name of its file`);
  rmSync(twin);
});

test('alone in its folder it needs no front door', async () => {
  const alone = join(folder, 'alone');
  mkdirSync(alone);
  for (const name of ['flows', 'locales']) cpSync(join(mine, name), join(alone, name), { recursive: true });
  for (const id of readdirSync(join(ROOT, 'flows'), { withFileTypes: true }))
    if (id.isDirectory() && id.name !== 'shared') rmSync(join(alone, 'flows', id.name), { recursive: true });
  rmSync(join(alone, 'flows', 'front-door.yaml'));
  const data = await assemble(alone);
  if (!data.ok) throw new Error(JSON.stringify(data.error));
  expect([...data.value.programmes.keys()]).toEqual(['sixth']);
  expect(data.value.door).toBeUndefined();
});
