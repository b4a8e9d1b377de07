/** Everything a stranger could send: a turn or a clear refusal, never a failure of ours, and never a page. */
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanUp, MARKERS, type Program, startProgram, temporaryFolder } from './program.ts';
import { type Answer, answerTo, postTurn, readChat, request, startTalk, turnIn } from './talk.ts';

let program: Program;
beforeAll(async () => {
  program = await startProgram({ DATA_DIR: temporaryFolder() });
});
afterAll(async () => {
  await program.end('SIGKILL');
  await cleanUp();
});

const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Texts that have broken programs before. */
const texts: Readonly<Record<string, string>> = {
  'a null byte': 'a\u0000b',
  'only null bytes': '\u0000\u0000',
  'a lone surrogate': 'x\ud83d y\udc00',
  'every control character': Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join(''),
  'right to left and hidden marks': '\u202egnihton\u202c \u2066x\u2069 \u200f\u200b\ufeff',
  'ten thousand emoji': '👩‍👩‍👧‍👦'.repeat(10_000).slice(0, 99_000),
  'a letter under many marks': `e${'\u0301'.repeat(50_000)}`,
  'a path': '../../../../etc/passwd',
  SQL: `'); DROP TABLE conversations; --`,
  HTML: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'a template': '{{constructor}} <%= 7*7 %> $t(chat:commands.back) {{- x}}',
  'a prototype': '__proto__',
  'nothing but spaces': ' \u00a0\u2003 ',
  'a very long word': 'a'.repeat(100_000),
  'words for ever': 'no yes '.repeat(14_000),
  'many brackets': '('.repeat(50_000),
  empty: '',
};

/** Never a failure of ours, always JSON that is not sniffed as a page. */
function expectGood(what: string, answer: Answer, statuses: readonly number[]): void {
  expect(statuses, `${what}: ${answer.status} ${answer.body.slice(0, 200)}`).toContain(answer.status);
  expect(answer.type).toMatch(/^application\/json/);
  if (answer.status >= 400) {
    const { error }: { error: { code: string; message: string } } = JSON.parse(answer.body);
    expect(error.code).toMatch(/^[a-z]+\.[a-z-]+$/);
    expect(error.message).toMatch(/^\p{Lu}.*[.!]$/su);
  }
}

test('[FA7] every text is a turn, at a choice and as a name', async () => {
  for (const steps of [[], ['me', 'agree', '18_64']]) {
    for (const [what, text] of Object.entries(texts)) {
      const { token } = await startTalk(program.url);
      for (const [at, choice] of steps.entries()) await postTurn(program.url, token, `s${at}`, { choice });
      expectGood(what, await postTurn(program.url, token, 'x', { text }), [200]);
      const read = await readChat(program.url, token);
      expectGood(what, read, [200]);
      // Postgres keeps no null byte and no half of a pair; what was kept can be read and sent again.
      expectGood(what, await postTurn(program.url, token, 'x', { text }), [200]);
    }
  }
});

test('[FA7] every code, id and field that is none is a turn or a 4xx', async () => {
  const { token } = await startTalk(program.url);
  const inputs: readonly unknown[] = [
    { choice: 'x'.repeat(10_000) },
    { choice: 'x'.repeat(64) },
    { choice: '__proto__' },
    { choice: 'constructor' },
    { choice: '\u0000' },
    { choices: Array.from({ length: 50 }, () => 'me') },
    { choices: Array.from({ length: 51 }, () => 'me') },
    { choices: ['me', 'other', 'toString'] },
    { choices: [] },
    { choices: 'me' },
    { choice: 7 },
    { choice: null },
    { text: 7 },
    { text: 'x'.repeat(100_001) },
    { command: 'fly' },
    { command: { edit: '__proto__' } },
    { command: { edit: 'constructor' } },
    { command: { edit: 'x'.repeat(65) } },
    { command: { language: 'de' } },
    { command: { danger: false } },
    { command: {} },
    { command: ['back'] },
    {},
    [],
    null,
    'me',
    { choice: 'me', text: 'me' },
    { choice: 'me', more: 1 },
  ];
  for (const [at, input] of inputs.entries())
    expectGood(
      JSON.stringify(input)?.slice(0, 60) ?? '',
      await postTurn(program.url, token, `i${at}`, input),
      [200, 400],
    );
  for (const id of ['', 'x'.repeat(101), 7, null, {}, [], undefined]) {
    const body = JSON.stringify({ id, input: { text: 'no' } });
    expectGood(
      body,
      await request(`${program.url}/api/chat/turns`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body,
      }),
      [400],
    );
  }
  for (const id of ['\u0000', "'; --", '../x', '\ud83d', '🙂'.repeat(50)])
    expectGood(JSON.stringify(id), await postTurn(program.url, token, id, { text: 'no' }), [200, 400]);
  const starts = [
    { programme: 'nowhere' },
    { programme: '__proto__' },
    { programme: 'constructor' },
    { programme: '../shared' },
    { programme: '\u0000' },
    { language: 'xx' },
    { start: '__proto___pl' },
    { start: '<b>' },
    { start: 7 },
  ];
  for (const start of starts)
    expectGood(
      JSON.stringify(start),
      await request(`${program.url}/api/chat`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(start),
      }),
      [201, 400, 404],
    );
});

test('[FA7] a body that is no JSON, too large, too deep, of another kind or cut off is a 4xx', async () => {
  const { token } = await startTalk(program.url);
  const send = (body: BodyInit, type = 'application/json') =>
    request(`${program.url}/api/chat/turns`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      body,
    });
  const bodies: readonly (readonly [string, BodyInit, readonly number[]])[] = [
    ['cut off', '{"id":"1","input":{"text":"a', [400]],
    ['nothing', '', [400]],
    ['a word', 'hello', [400]],
    ['NaN', '{"id":NaN}', [400]],
    ['deep', deep(100_000), [400]],
    ['deep inside', `{"id":"1","input":${deep(100_000)}}`, [400]],
    ['two objects', '{}{}', [400]],
    ['a key that poisons', '{"id":"1","input":{"text":"no"},"__proto__":{"a":1}}', [400]],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), [400]],
    [
      'text that is no UTF-8',
      Buffer.concat([Buffer.from('{"id":"u","input":{"text":"'), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from('"}}')]),
      [200, 400],
    ],
    ['two megabytes', JSON.stringify({ id: '1', input: { text: 'x'.repeat(2_000_000) } }), [413]],
  ];
  for (const [what, body, statuses] of bodies) expectGood(what, await send(body), statuses);
  for (const type of ['text/plain', 'text/html', 'application/xml', 'multipart/form-data', 'nonsense'])
    expectGood(type, await send('{"id":"1","input":{"text":"no"}}', type), [415]);
});

test('[FA7] tokens, methods, paths and headers that are none are a 4xx as JSON, and nothing is repeated as a page', async () => {
  for (const authorization of [
    '',
    'Bearer',
    'Bearer x',
    `Bearer ${'x'.repeat(5000)}`,
    'Basic YTpi',
    'Bearer ../..',
    "Bearer '--",
  ])
    expectGood(
      authorization.slice(0, 20),
      await request(`${program.url}/api/chat`, { headers: { authorization } }),
      [401, 404],
    );
  for (const path of [
    '/api/nothing',
    '/api/chat/%00',
    '/api/%ff%fe',
    '/api/chat/../../etc/passwd',
    '/api/<script>',
    `/api/${'x'.repeat(5000)}`,
    '/api/chat/turns',
    '/api/console/inbox',
  ])
    expectGood(path.slice(0, 30), await request(`${program.url}${path}`), [400, 401, 404, 414]);
  for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS'])
    expectGood(method, await request(`${program.url}/api/chat/turns`, { method }), [400, 401, 404, 405]);
});

test('[FA7] the staff side answers the same things with a 4xx', async () => {
  const send = (path: string, body: unknown) =>
    request(`${program.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: program.url },
      body: JSON.stringify(body),
    });
  for (const text of [
    texts['a null byte'],
    texts['a lone surrogate'],
    texts.SQL,
    texts.HTML,
    texts['a very long word'],
  ]) {
    const email = `${text}@example.org`;
    const signIn = await send('/api/auth/sign-in/email', { email, password: `${text} a long password` });
    expect([400, 401, 403, 422]).toContain(signIn.status);
    const code = encodeURIComponent((text ?? '').toWellFormed().slice(0, 60));
    expectGood(code, await request(`${program.url}/api/console/invitations/${code}`), [400, 404]);
    const account = { name: text, email: 'a@example.org', password: 'a long enough password', language: 'en' };
    expectGood(code, await send(`/api/console/invitations/${code}/accept`, account), [400, 403, 404]);
  }
});

test('[FA7] bytes that are no HTTP, and a client that goes away in the middle, harm nobody', async () => {
  const { port } = new URL(program.url);
  const raw = (bytes: string | Buffer) =>
    new Promise<string>((resolve) => {
      let heard = '';
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes));
      socket.on('data', (chunk) => {
        heard += chunk.toString('latin1');
        socket.end();
      });
      socket.on('error', () => resolve(heard));
      socket.on('close', () => resolve(heard));
      socket.setTimeout(1_000, () => socket.destroy());
    });
  const answers = await Promise.all([
    raw('<script>alert(1)</script>\r\n\r\n'),
    raw(Buffer.from([0x16, 0x03, 0x01, 0x00, 0xa5, 0x01])),
    raw(`GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`),
    raw('POST /api/chat HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"lang'),
  ]);
  for (const answer of answers) expect(answer).not.toMatch(/^HTTP\/1\.1 5|<script>/);
  expect((await request(`${program.url}/readyz`)).status).toBe(200);
  expect((await startTalk(program.url)).turn.seq).toBe(1);
  expect(program.output()).not.toContain('http.failed');
});

test('[FA11] a whole conversation, and requests that fail with a person’s words in them, leave none of them in the log', async () => {
  const { token, turn: first } = await startTalk(program.url);
  let turn = first;
  for (let at = 0; at < 60 && turn.ask !== null && turn.referral === null; at += 1)
    turn = turnIn(await postTurn(program.url, token, `w${at}`, answerTo(turn.ask)));
  expect(turn.referral).not.toBeNull();
  const words = encodeURIComponent(MARKERS.text);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  await postTurn(program.url, token, MARKERS.name, { choice: MARKERS.text });
  await postTurn(program.url, token, 'x', { [MARKERS.text]: MARKERS.phone });
  await request(`${program.url}/api/chat/turns`, { method: 'POST', headers, body: `{"id":"${MARKERS.name}` });
  await request(`${program.url}/api/${words}?phone=${MARKERS.phone}`, { headers: { 'user-agent': MARKERS.text } });
  await request(`${program.url}/api/console/invitations/${words}`);
  for (const marker of [...Object.values(MARKERS), words, token]) expect(program.output()).not.toContain(marker);
});

test('[FA7] while a text of nearly a megabyte is read, others are answered', async () => {
  const long = await startTalk(program.url);
  const other = await startTalk(program.url);
  const unit = 'My knee hurts when I climb the stairs at work. We buy fish on Fridays. ';
  let isRead = false;
  const reading = postTurn(program.url, long.token, 'long', { text: unit.repeat(13_000) }).finally(() => {
    isRead = true;
  });
  let meanwhile = 0;
  while (!isRead) {
    expectGood('meanwhile', await postTurn(program.url, other.token, `m${meanwhile}`, { choice: 'nobody' }), [200]);
    if (!isRead) meanwhile += 1;
  }
  expectGood('long', await reading, [200]);
  // Its parts are more than a hundred; some turns of others fit between them, however slow the machine.
  expect(meanwhile).toBeGreaterThan(2);
});
