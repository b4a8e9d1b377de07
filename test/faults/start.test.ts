/** Whatever is wrong with settings or data is said with its place, and nothing is begun. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import { tableFaults } from '../../src/commands/table-faults.ts';
import { TEST_DATA_KEYS } from '../support/store.ts';
import { cleanUp, copyOfContent, freePort, killAtStart, runToEnd, startProgram, temporaryFolder } from './program.ts';
import { readChat, startTalk } from './talk.ts';

// Several starts of the program each, perhaps on a busy machine.
vi.setConfig({ testTimeout: 600_000 });

afterAll(cleanUp);

const NO_COMMAND: readonly [string, readonly string[]] = ['src/main.ts', []];
const LET_BACK_IN: readonly [string, readonly string[]] = ['src/commands/let-back-in.ts', ['nobody@example.org']];
const FLOW = 'flows/workwell-llr';

/** How a file is broken, and what must be said of it; `{}` stands for the folder. */
type Case = readonly [what: string, breakIt: (root: string) => void, said: RegExp];

const edited = (file: string, edit: (text: string) => string) => (root: string) => {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const changed = edit(text);
  if (changed === text) throw new Error(`${file} was not broken`);
  writeFileSync(path, changed);
};
const gone = (path: string) => (root: string) => rmSync(join(root, path), { recursive: true });

const cases: readonly Case[] = [
  ['flows is missing', gone('flows'), /\/flows: there is no programme/],
  [
    'the shared flows are missing',
    gone('flows/shared'),
    /workwell-llr\/intake\.yaml: \w+: there is no sub-flow flows\/shared\//,
  ],
  ['the intake is missing', gone(`${FLOW}/intake.yaml`), /intake\.yaml: this file is missing$/m],
  ['the table is missing', gone(`${FLOW}/triage.dmn`), /triage\.dmn: this file is missing$/m],
  ['the texts of a language are missing', gone('locales/pl'), /locales\/pl: this folder of texts is missing$/m],
  [
    'a file of texts is missing',
    gone('locales/pl/chat.json'),
    /locales\/pl\/chat\.json: this file of texts is missing/,
  ],
  [
    'a question has no words',
    edited('locales/sv/workwell-llr.json', (text) => text.replace('"work_now"', '"work_then"')),
    /workwell-llr\.json: work_now\.ask: this text is missing/,
  ],
  ['a text is not JSON', edited('locales/sv/chat.json', (text) => text.slice(0, 200)), /sv\/chat\.json: is not JSON/],
  [
    'a text fills in what nobody gives',
    edited('locales/pl/chat.json', (text) => text.replace(/\{\{\w+\}\}/, '{{nonsense}}')),
    /pl\/chat\.json: \S+: says \{\{nonsense\}\}/,
  ],
  [
    'a key is unknown',
    (root) => appendFileSync(join(root, FLOW, 'intake.yaml'), '\ncolour: red\n'),
    /intake\.yaml: "colour" is no key that can stand here; known are id, steps$/m,
  ],
  [
    'a step leads nowhere',
    edited(`${FLOW}/intake.yaml`, (text) => text.replace(/to: \w+/, 'to: nowhere')),
    /workwell-llr\/intake\.yaml: part_about_you\.with\.area\.next\[0\]\.to: there is no step "nowhere"$/m,
  ],
  [
    'a condition cannot be read',
    edited(`${FLOW}/intake.yaml`, (text) => text.replace('when: area = "elsewhere"', 'when: area = (')),
    /workwell-llr\/intake\.yaml: outside_link\.when: the condition "area = \(" cannot be read/,
  ],
  [
    'a condition of a shared flow names nothing',
    edited('flows/shared/contact.yaml', (text) =>
      text.replace('when: contact_by = "phone"', 'when: nobody_asks = "phone"'),
    ),
    /shared\/contact\.yaml: \w+: the condition .*nobody_asks/,
  ],
  ['a file is empty', edited(`${FLOW}/programme.yaml`, () => ''), /programme\.yaml: /],
  [
    'the services are no YAML',
    (root) => appendFileSync(join(root, FLOW, 'services.yaml'), '\n  - [: broken'),
    /services\.yaml:\d+:\d+: /,
  ],
  [
    'an alias has no anchor',
    (root) => appendFileSync(join(root, FLOW, 'services.yaml'), '\nx: *nobody\n'),
    /services\.yaml: Unresolved alias/,
  ],
  [
    'a folder stands where a file must be',
    (root) => {
      gone(`${FLOW}/services.yaml`)(root);
      mkdirSync(join(root, FLOW, 'services.yaml'));
    },
    /services\.yaml: this file cannot be read/,
  ],
  [
    'a condition compares with a code that nobody can answer',
    edited(`${FLOW}/intake.yaml`, (text) => text.replace('when: area = "elsewhere"', 'when: area = "elswhere"')),
    /intake\.yaml: outside_link: compares "area" with "elswhere", which is none of its answers: /,
  ],
  [
    'a consent names a partner whom nobody knows',
    edited(`${FLOW}/intake.yaml`, (text) => text.replace('partner: workwell-llr', 'partner: nope')),
    /intake\.yaml: share\.partner: "nope" is no partner of programme\.yaml/,
  ],
  [
    'the time zone does not exist',
    edited(`${FLOW}/programme.yaml`, (text) => text.replace('Europe/London', 'Europe/Lundon')),
    /programme\.yaml: timeZone: is no time zone/,
  ],
  [
    'a service speaks a language that does not exist',
    edited(`${FLOW}/services.yaml`, (text) => text.replace('code: pl', 'code: xx')),
    /services\.yaml: services\.[\w-]+\.languages\[\d+\]\.code: is no language code/,
  ],
  [
    'the table has a hit policy that DMN does not have',
    edited(`${FLOW}/triage.dmn`, (text) => text.replace(/hitPolicy="[A-Z ]*"/, 'hitPolicy="WHATEVER"')),
    /triage\.dmn: this is not a DMN file that can be read \(the hit policy "WHATEVER" is none of UNIQUE, /,
  ],
  [
    'the table is cut off',
    edited(`${FLOW}/triage.dmn`, (text) => text.slice(0, text.length / 2)),
    /triage\.dmn: this is not a DMN file/,
  ],
  [
    'a cell cannot be read',
    edited(`${FLOW}/triage.dmn`, (text) => text.replace('<text>true</text>', '<text>((1 +</text>')),
    /triage\.dmn: "\w+", rule "\S+": cannot use/,
  ],
  [
    'a cell compares what cannot be compared',
    edited(`${FLOW}/triage.dmn`, (text) => text.replace('<text>true</text>', '<text>"true"</text>')),
    /triage\.dmn: "\w+", rule "\S+" \(row \d+\), column ".+": "true" is no value it can have\. Allowed: true, false\.$/m,
  ],
  [
    'a cell cannot be told for certain',
    edited(`${FLOW}/triage.dmn`, (text) =>
      text.replace(/(<inputEntry[^>]*><text>)"working_hard",/, '$1> 3, "working_hard",'),
    ),
    /triage\.dmn: unsure cell \(table \w+, rule \S+\)\. Example: /,
  ],
  [
    'a cell has a code that its fact does not have',
    edited(`${FLOW}/triage.dmn`, (text) =>
      text.replace(/(<inputEntry[^>]*><text>)"working_hard",/, '$1"working_hrad",'),
    ),
    /triage\.dmn: "\w+", rule "\S+" \(row \d+\), column "work_now": "working_hrad" is no value it can have\. Allowed: .*"working_hard"/,
  ],
  [
    'a rule gives an outcome that nobody knows',
    edited(`${FLOW}/triage.dmn`, (text) => text.replace('<text>"eligible"</text>', '<text>"eligble"</text>')),
    /triage\.dmn: "\w+", rule "\S+" \(row \d+\), column "outcome": "eligble" is no value it can have/,
  ],
];

describe('data', () => {
  for (const [what, breakIt, said] of cases) {
    test(`[FA1] ${what}: said with its file`, async () => {
      const root = copyOfContent();
      breakIt(root);
      const read = await assemble(root);
      const problems = read.ok ? [...read.value.programmes.values()].flatMap(tableFaults) : read.error;
      expect(problems.map(({ path, message }) => `${path}: ${message}`).join('\n')).toMatch(said);
    });
  }

  // The program itself, once for each way out of its start: texts, flows, tables.
  for (const [what, breakIt, said] of cases.filter(([name]) =>
    /of a language|leads nowhere|cannot be compared/.test(name),
  )) {
    test(`[FA1] ${what}: the program ends with code 1 and has begun nothing`, async () => {
      const root = copyOfContent();
      breakIt(root);
      const data = join(temporaryFolder(), 'data');
      const { code, output } = await runToEnd({ CONTENT_DIR: root, DATA_DIR: data });
      expect(output).toMatch(said);
      expect(output).not.toMatch(/^ +at /m);
      expect(code).toBe(1);
      expect(existsSync(data)).toBe(false);
    });
  }

  test('[FA1] what was proved of a table holds for that table only', async () => {
    const root = copyOfContent();
    const settings = { CONTENT_DIR: root, DATA_DIR: join(temporaryFolder(), 'data') };
    const program = await startProgram(settings);
    await program.end('SIGTERM');
    expect(existsSync(join(settings.DATA_DIR, 'proved-tables.json'))).toBe(true);
    // A note that nobody can read costs time, and nothing else.
    writeFileSync(join(settings.DATA_DIR, 'proved-tables.json'), '{"');
    const again = await startProgram(settings);
    await again.end('SIGTERM');
    edited(`${FLOW}/triage.dmn`, (text) => text.replace('<text>"eligible"</text>', '<text>"eligble"</text>'))(root);
    const { code, output } = await runToEnd(settings);
    expect(output).toMatch(/"eligble" is no value it can have/);
    expect(code).toBe(1);
  });

  test('[FA1] problems of several files are told at once', async () => {
    const root = copyOfContent();
    gone(`${FLOW}/triage.dmn`)(root);
    gone(`${FLOW}/intake.yaml`)(root);
    const { output } = await runToEnd({ CONTENT_DIR: root, PORT: 'x', DATA_DIR: temporaryFolder() });
    expect(output).toMatch(/^setting: PORT must be/m);
    expect(output).toMatch(/triage\.dmn: this file is missing/);
    expect(output).toMatch(/intake\.yaml: this file is missing/);
  });
});

describe('settings and surroundings', () => {
  test('[FA2] wrong settings are told by name, without their values', async () => {
    const data = join(temporaryFolder(), 'data');
    const { code, output } = await runToEnd({
      DATABASE_URL: 'mysql://a:hunter2@b/c',
      LOG_LEVEL: 'loud',
      DATA_DIR: data,
    });
    expect(output).toMatch(/^setting: DATABASE_URL must be .+\.$/m);
    expect(output).toMatch(/^setting: LOG_LEVEL must be .+\.$/m);
    expect(output).not.toContain('hunter2');
    expect(code).toBe(1);
    expect(existsSync(data)).toBe(false);
  });

  test('[FA2] data keys that are none are told', async () => {
    const { code, output } = await runToEnd({ DATA_KEYS: 'short', DATA_DIR: temporaryFolder() });
    expect(output).toMatch(/^DATA_KEYS: entry 1 is not a name, a colon and 32 bytes in base64, such as k1: /m);
    expect(output.match(/DATA_KEYS/g)).toHaveLength(1);
    expect(code).toBe(1);
  });

  test('[FA2] a token that Telegram refuses is told once, by name and without its value', async () => {
    const telegram = createServer((_request, response) =>
      response
        .writeHead(401, { 'content-type': 'application/json' })
        .end('{"ok":false,"error_code":401,"description":"Unauthorized"}'),
    );
    await new Promise<void>((listening) => telegram.listen(0, '127.0.0.1', listening));
    const address = telegram.address();
    const { code, output } = await runToEnd({
      DATA_DIR: temporaryFolder(),
      TELEGRAM_TOKEN: '12345:hunter2',
      TELEGRAM_API_ROOT: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    });
    telegram.close();
    expect(output).toMatch(
      /^telegram: Telegram does not accept TELEGRAM_TOKEN\. Copy the token again from @BotFather/m,
    );
    expect(output.match(/TELEGRAM_TOKEN/g)).toHaveLength(1);
    expect(output).not.toContain('hunter2');
    expect(code).toBe(1);
  });

  test('[FA2] a server that does not answer is told', async () => {
    const { code, output } = await runToEnd({
      DATABASE_URL: `postgresql://waymark:hunter2@127.0.0.1:${await freePort()}/db`,
      DATA_DIR: temporaryFolder(),
    });
    expect(output).toMatch(
      /^database: The PostgreSQL server of DATABASE_URL does not answer\. Start it, or correct DATABASE_URL\.$/m,
    );
    expect(output).not.toContain('hunter2');
    expect(code).toBe(1);
  });

  test.each([
    ['below a file', (folder: string) => join(folder, 'file', 'data'), 'ENOTDIR'],
    ['where none can be made', () => '/proc/nowhere/data', 'ENOENT'],
  ])('[FA2] a data folder %s is told, for the server and for the way back in', async (_, data, code) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    for (const command of [NO_COMMAND, LET_BACK_IN]) {
      const refused = await runToEnd({ DATA_DIR: data(folder) }, ...command);
      expect(refused.output).toMatch(
        new RegExp(
          `^DATA_DIR: \\S+ cannot be used as the data folder \\(${code}\\): let Waymark write there, or set DATA_DIR`,
          'm',
        ),
      );
      expect(refused.output).not.toMatch(/^ +at /m);
      expect(refused.code).toBe(1);
    }
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('[SU3] a mail server and an identity provider that do not answer are told, and the program goes on', async () => {
    const program = await startProgram({
      DATA_DIR: temporaryFolder(),
      OIDC_ISSUER: `http://127.0.0.1:${await freePort()}`,
      OIDC_CLIENT_ID: 'waymark',
      OIDC_CLIENT_SECRET: 'hunter2',
      SMTP_URL: `smtp://name:hunter3@127.0.0.1:${await freePort()}`,
    });
    for (const said of [
      /^OIDC_ISSUER: the identity provider does not answer \(ECONNREFUSED\)\. /m,
      /^SMTP_URL: the mail server does not answer \(\w+\)\. /m,
    ])
      await vi.waitFor(() => expect(program.output()).toMatch(said), { timeout: 120_000, interval: 100 });
    expect((await startTalk(program.url)).turn.seq).toBe(1);
    expect(program.output()).not.toMatch(/hunter/);
    expect(await program.end('SIGTERM')).toBe(0);
  });

  test('[FA12] a start that fails leaves nothing that it made, and all that was there', async () => {
    const folder = temporaryFolder();
    // Keys are made in the folder only when no setting gives them.
    const own = { DATA_KEYS: '', DATA_DIR: join(folder, 'a', 'data') };
    for (const settings of [
      { HOST: '203.0.113.7' },
      { DATABASE_URL: `postgresql://waymark@127.0.0.1:${await freePort()}/db` },
      { DATA_KEYS: 'short' },
    ]) {
      expect((await runToEnd({ ...own, ...settings })).code).toBe(1);
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  test('[FA12] a way back in for an account that is not there leaves all that was there, and nothing else', async () => {
    const folder = temporaryFolder();
    const own = { DATA_KEYS: '', DATA_DIR: join(folder, 'data') };
    const nobody = await runToEnd(own, ...LET_BACK_IN);
    expect(nobody.output).toMatch(/^e-mail: nobody has an account/m);
    expect(readdirSync(folder)).toEqual([]);

    const program = await startProgram(own);
    const { token } = await startTalk(program.url);
    expect(await program.end('SIGTERM')).toBe(0);
    const held = readdirSync(own.DATA_DIR).sort();
    expect(held).toEqual(expect.arrayContaining(['data.keys', 'db']));
    expect((await runToEnd(own, ...LET_BACK_IN)).code).toBe(1);
    expect(readdirSync(own.DATA_DIR).sort()).toEqual(held);
    const again = await startProgram(own);
    expect((await readChat(again.url, token)).status).toBe(200);
    await again.end('SIGKILL');
  });

  test('[FA2] a data folder that cannot be one, and an address this machine has not, are told', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const noFolder = await runToEnd({ DATA_DIR: join(folder, 'file') });
    expect(noFolder.output).toMatch(/^DATA_DIR: \S+ cannot be used as the data folder \(E\w+\): /m);
    expect(noFolder.code).toBe(1);
    const noHost = await runToEnd({ DATA_DIR: folder, HOST: '203.0.113.7' });
    expect(noHost.output).toMatch(/^HOST: this machine has no such address/m);
    expect(noHost.code).toBe(1);
  });

  test('[FA3] a port in use, a folder in use and keys that do not fit are refused, and the one that runs goes on', async () => {
    const data = temporaryFolder();
    const first = await startProgram({ DATA_DIR: data });
    const { token } = await startTalk(first.url);

    const second = await runToEnd({ DATA_DIR: data });
    expect(second.output).toMatch(
      /^database: Another Waymark \(process \d+\) already uses \S+\. Stop it first, give this one its own DATA_DIR, or set DATABASE_URL/m,
    );
    expect(second.code).toBe(1);

    const { port } = new URL(first.url);
    const other = temporaryFolder();
    const third = await runToEnd({ DATA_DIR: other, PORT: port });
    expect(third.output).toMatch(
      new RegExp(`^PORT: port ${port} is in use: stop the other program, or set PORT to another number$`, 'm'),
    );
    expect(third.code).toBe(1);
    expect(readdirSync(other)).toEqual([]);

    expect((await readChat(first.url, token)).status).toBe(200);
    expect(await first.end('SIGTERM')).toBe(0);

    const wrong = await runToEnd({ DATA_DIR: data, DATA_KEYS: `test:${Buffer.alloc(32, 9).toString('base64')}` });
    expect(wrong.output).toMatch(/^database: The data keys do not open this database\./m);
    expect(wrong.code).toBe(1);
    const again = await startProgram({ DATA_DIR: data, DATA_KEYS: TEST_DATA_KEYS });
    expect((await readChat(again.url, token)).status).toBe(200);
    await again.end('SIGKILL');
  });

  test('[FA4] killed at any moment of its first start, it starts on the same folder afterwards', async () => {
    const data = temporaryFolder();
    for (const afterMs of [900, 1500, 2100]) await killAtStart({ DATA_DIR: data }, afterMs);
    const program = await startProgram({ DATA_DIR: data });
    expect((await startTalk(program.url)).turn.seq).toBe(1);
    await program.end('SIGKILL');
  });
});
