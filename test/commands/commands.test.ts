/** The commands as somebody types them: the real program, and what it says. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { readPasswordOffer } from '../../src/app/reset-password.ts';
import { assemble, ROOT } from '../../src/assemble.ts';
import { createApp } from '../../src/create-app.ts';
import { openTestStore, TEST_DATA_KEYS } from '../support/store.ts';

// Each starts the program, perhaps on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'waymark-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

function run(program: string, args: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  return new Promise<{ readonly code: number; readonly said: string; readonly wrong: string }>((done) => {
    const env = { PATH: process.env.PATH ?? '', HOME: folder, DATA_DIR: join(folder, 'data'), PORT: '0', ...settings };
    const child = execFile(
      join(ROOT, 'node_modules/.bin/node'),
      [join(ROOT, 'src', program), ...args],
      // A server that should not have started does not stay.
      { cwd: ROOT, env, timeout: 90_000 },
      (error, said, wrong) => done({ code: error === null ? 0 : Number(error.code), said, wrong }),
    );
    child.stdin?.end();
  });
}

test.each([
  ['commands/play.ts', ['--bogus'], /^command line: Unknown option '--bogus'$/m],
  ['commands/play.ts', ['workwell-llr', '--language'], /^command line: Option '--language <value>' argument missing$/m],
  [
    'commands/play.ts',
    ['workwell-llr', '--language', 'de'],
    /^--language: there is no such language; there are: en, pl, sv$/m,
  ],
  ['commands/play.ts', ['nowhere'], /^nowhere: there is no such programme; there are: .*workwell-llr$/m],
  ['commands/play.ts', ['workwell-llr', 'pl'], /^usage: npm run play -- /m],
  ['commands/decide.ts', [], /^usage: npm run decide -- <programme> <facts\.json>$/m],
  ['commands/decide.ts', ['workwell-llr', 'x', '--pretty'], /^command line: Unknown option '--pretty'$/m],
  ['commands/decide.ts', ['nowhere', 'x'], /^nowhere: there is no such programme; there are: .*workwell-llr$/m],
  [
    'commands/decide.ts',
    ['workwell-llr', join(folder, 'none.json')],
    /none\.json: there is no such file, or it may not be read$/m,
  ],
  ['commands/decide.ts', ['workwell-llr', folder], /: there is no such file, or it may not be read$/m],
  ['commands/decide.ts', ['workwell-llr', file('half.json', '{"pain": "sev')], /half\.json: this is not JSON$/m],
  ['commands/decide.ts', ['workwell-llr', file('list.json', '[]')], /list\.json: the facts must be one JSON object/m],
  [
    'commands/decide.ts',
    ['workwell-llr', file('fact.json', '{"colour":"red"}')],
    /fact\.json: There is no fact called "colour"/m,
  ],
  ['commands/lint-flows.ts', ['--fix'], /^command line: Unknown option '--fix'$/m],
  ['commands/lint-flows.ts', ['workwell-llr'], /^usage: npm run lint:flows$/m],
  ['commands/let-back-in.ts', [], /^usage: npm run let-back-in -- <e-mail>$/m],
  ['main.ts', ['--dmeo'], /^command line: Unknown option '--dmeo'$/m],
  ['main.ts', ['demo'], /^usage: npm start \[-- --demo\]$/m],
  ['adapters/dmn/cli.ts', [join(folder, 'none.dmn'), join(folder, 'none.json')], /none\.dmn: there is no such file/m],
] as const)('[CL1] %s %j', async (program, args, sentence) => {
  const { code, wrong } = await run(program, args);
  expect(wrong).toMatch(sentence);
  expect(wrong).not.toMatch(/^ +at /m);
  expect(wrong).not.toContain('sev');
  expect(code).toBe(1);
});

test('[CL2] an account is let back in: no second factor, no session, a link for a new password', async () => {
  const dataDir = join(folder, 'back');
  const before = await openTestStore({ dataDir });
  const id = 'ada';
  await before.prisma.user.create({ data: { id, name: 'Ada', email: 'ada@example.org', twoFactorEnabled: true } });
  await before.prisma.twoFactor.create({ data: { id, userId: id, secret: 's', backupCodes: 'b' } });
  const expiresAt = new Date('2036-01-01T00:00:00.000Z');
  await before.prisma.session.create({ data: { id, userId: id, token: id, expiresAt } });
  await before.close();

  const settings = { DATA_DIR: dataDir, DATA_KEYS: TEST_DATA_KEYS, PORT: '3000' };
  const nobody = await run('commands/let-back-in.ts', ['eve@example.org'], settings);
  expect([nobody.code, nobody.wrong]).toEqual([1, 'e-mail: nobody has an account with this address\n']);
  const done = await run('commands/let-back-in.ts', ['Ada@Example.org'], settings);
  expect([done.code, done.wrong]).toEqual([0, '']);
  const link = /http:\/\/localhost:3000\/console\/password-reset\/([\w-]+)$/m.exec(done.said);

  const data = await assemble(ROOT);
  if (!data.ok) throw new Error('the data is broken');
  const store = await openTestStore({ dataDir });
  const app = createApp({ ...data.value, store, publicUrl: 'http://localhost:3000', log: () => undefined });
  expect(await readPasswordOffer(app, link?.[1] ?? '')).toMatchObject({
    ok: true,
    value: { staff: { twoFactor: false } },
  });
  expect(await store.prisma.session.count()).toBe(0);
  expect(await store.prisma.twoFactor.count()).toBe(0);
  const { entries } = await store.audit.list(1, 10);
  expect(entries).toMatchObject([{ who: 'system', what: 'account.second-factor-reset', subject: id }]);
  await store.close();
});
