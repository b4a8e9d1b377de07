import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageOf, statusOf } from '../../../src/adapters/http/reply-from-error.ts';
import { Turn } from '../../../src/contract/chat.ts';
import { LOCALES } from '../../../src/core/language/locale.ts';
import { call, type House, openHouse, PROGRAMME, until } from '../../support/staff.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const start = (body: unknown = { programme: PROGRAMME, language: 'pl' }) => call(house, '', 'POST', '/api/chat', body);
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const turn = (token: string, id: string, input: unknown) =>
  house.server.inject({
    method: 'POST',
    url: '/api/chat/turns',
    headers: { ...bearer(token), 'content-type': 'application/json' },
    payload: JSON.stringify({ id, input }),
  });

describe('a conversation', () => {
  test('[HT20] it begins with 201, a token and a question; the same id again gives the same turn', async () => {
    const started = await start();
    expect(started.statusCode).toBe(201);
    const { token, turn: first } = started.json();
    expect(Turn.parse(first)).toMatchObject({ seq: 1, language: 'pl', ended: false });
    const code = first.ask.options[0].code;
    const once = await turn(token, 'a', { choice: code });
    expect([once.statusCode, once.json().turn.seq]).toEqual([200, 2]);
    expect((await turn(token, 'a', { choice: code })).json()).toEqual(once.json());
    const read = (await house.server.inject({ url: '/api/chat', headers: bearer(token) })).json();
    expect(read.turn).toEqual(once.json().turn);
    expect(read.transcript.map(({ kind }: { kind: string }) => kind)).toContain('you');
  });

  test('[HT21] everything can be taken along as JSON, and erased with a receipt; then the token opens nothing', async () => {
    const { token } = (await start()).json();
    const taken = await house.server.inject({ url: '/api/chat/export', headers: bearer(token) });
    expect(taken.headers['content-disposition']).toContain('waymark.json');
    expect(taken.json()).toMatchObject({ programme: PROGRAMME, channel: 'web' });
    const erased = await house.server.inject({ method: 'DELETE', url: '/api/chat', headers: bearer(token) });
    expect([erased.statusCode, typeof erased.json().receipt.id]).toEqual([200, 'string']);
    const after = await house.server.inject({
      url: '/api/chat',
      headers: { ...bearer(token), 'accept-language': 'sv' },
    });
    expect([after.statusCode, after.json()]).toEqual([
      404,
      { error: { code: 'conversation.unknown', message: 'Samtalet finns inte längre. Du kan börja ett nytt.' } },
    ]);
  });

  test('[HT22] a turn that comes later arrives by itself, on every open page', async () => {
    const address = await house.server
      .listen({ port: 0, host: '127.0.0.1' })
      .then(() => house.server.server.address() as AddressInfo);
    const { token, conversation } = (await start()).json();
    const open = await fetch(`http://127.0.0.1:${address.port}/api/chat/events`, { headers: bearer(token) });
    expect(open.headers.get('content-type')).toContain('text/event-stream');
    const heard: string[] = [];
    const reader = open.body?.pipeThrough(new TextDecoderStream()).getReader();
    const reading = (async () => {
      for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read())
        heard.push(part.value);
    })();
    await house.store.referrals.tell(
      conversation,
      'from a coach',
      [{ kind: 'coach', text: 'Are you well?' }],
      house.app.now(),
    );
    await until(() => heard.join('').includes('Are you well?'));
    const data = /data: (.+)\n\n/.exec(heard.join(''))?.[1] ?? '';
    expect(Turn.parse(JSON.parse(data))).toMatchObject({ seq: 2, messages: [{ kind: 'coach' }] });
    expect(heard.join('').match(/event: turn/g)).toHaveLength(1);
    await reader?.cancel();
    await reading;
  });
});

describe('safety', () => {
  test('[HT38] a text of any length that fits is read: danger at its beginning or its end brings the card, with the lines for it', async () => {
    const long = ' and so on'.repeat(30_000);
    for (const [id, text] of [
      ['first', `I want to kill myself. ${long}`],
      ['last', `${long}. I want to kill myself`],
    ] as const) {
      const { token } = (await start({ programme: PROGRAMME, language: 'en' })).json();
      const taken = await turn(token, id, { text });
      expect([id, taken.statusCode, taken.json().turn?.ask?.step]).toEqual([id, 200, 'danger']);
    }
    const { token } = (await start({ programme: PROGRAMME, language: 'en' })).json();
    const hurt = (await turn(token, 'hurt', { text: 'my husband beats me' })).json().turn.messages[0];
    expect(hurt.lines.map(({ number }: { number: string }) => number)).toContain('0808 2000 247');
  });

  test('[HT39] nothing of a chat is kept in a cache, refusals included', async () => {
    const started = await start();
    const { token } = started.json();
    const answers = [
      started,
      await turn(token, 'a', { text: 'x' }),
      await turn(token, 'b', { wrong: 1 }),
      await house.server.inject({ url: '/api/chat', headers: bearer(token) }),
      await house.server.inject({ url: '/api/chat/export', headers: bearer(token) }),
      await house.server.inject({ url: '/api/chat' }),
      await house.server.inject({ method: 'DELETE', url: '/api/chat', headers: bearer(token) }),
    ];
    expect(answers.map(({ headers }) => headers['cache-control'])).toEqual(answers.map(() => 'no-store'));
  });
});

describe('failures', () => {
  test('[HT23] each is a code and a whole sentence in the language asked for', async () => {
    const bad = async (init: InjectOptions) => {
      const answer = await house.server.inject(init);
      return [answer.statusCode, answer.json().error.code];
    };
    const json = { 'content-type': 'application/json' };
    expect(await bad({ method: 'POST', url: '/api/chat', headers: json, payload: '{"programme":' })).toEqual([
      400,
      'request.malformed',
    ]);
    expect(await bad({ method: 'POST', url: '/api/chat', headers: json, payload: '[]' })).toEqual([
      400,
      'request.invalid',
    ]);
    expect(await bad({ method: 'POST', url: '/api/chat', headers: json, payload: '{"programme":"nowhere"}' })).toEqual([
      404,
      'programme.unknown',
    ]);
    expect(
      await bad({ method: 'POST', url: '/api/chat', headers: { 'content-type': 'text/plain' }, payload: 'hi' }),
    ).toEqual([415, 'request.unsupported']);
    expect(
      await bad({ method: 'POST', url: '/api/chat', headers: json, payload: `{"start":"${'x'.repeat(2_000_000)}"}` }),
    ).toEqual([413, 'request.too-large']);
    expect(await bad({ method: 'DELETE', url: '/api/chat', headers: json, payload: '' })).toEqual([
      401,
      'token.missing',
    ]);
    expect(await bad({ url: '/api/chat' })).toEqual([401, 'token.missing']);
    expect(await bad({ url: '/api/chat', headers: bearer('not-a-token') })).toEqual([404, 'conversation.unknown']);
    expect(await bad({ url: '/api/nothing' })).toEqual([404, 'route.unknown']);
    expect(await bad({ url: '/%zz' })).toEqual([400, 'request.malformed']);
    const { token } = (await start()).json();
    const issues = (await turn(token, 'x', { choice: 7, more: true })).json().error;
    expect([issues.code, issues.issues.length > 0]).toEqual(['request.invalid', true]);
  });

  test('[HT24] every code has a status and a sentence in every language', () => {
    for (const code of Object.keys(statusOf)) {
      for (const locale of LOCALES) {
        const key = `console:errors.${code}`;
        expect([locale, key, house.app.words.has(locale, key)]).toEqual([locale, key, true]);
        expect(house.app.words.say(locale, key)).toMatch(/^[A-ZÅÄÖĆŁŚŻŹÓ].+[.!?]$/);
      }
    }
  });

  test('[HT25] the language is the first of ours that is asked for', () => {
    expect(languageOf('de, sv;q=0.5, pl;q=0.8')).toBe('pl');
    expect(languageOf('sv-SE,sv;q=0.9')).toBe('sv');
    expect(languageOf('de')).toBe('en');
    expect(languageOf(undefined)).toBe('en');
  });
});

describe('the server itself', () => {
  test('[HT26] it says whether it lives, is ready, what it counts, and what its API is', async () => {
    expect((await house.server.inject({ url: '/healthz' })).statusCode).toBe(200);
    expect((await house.server.inject({ url: '/readyz' })).json()).toEqual({ status: 'ready' });
    const metrics = (await house.server.inject({ url: '/metrics' })).body;
    expect(metrics).toContain('waymark_http_request_seconds_count{method="POST",route="/api/chat",status="201"}');
    const api = (await house.server.inject({ url: '/api/openapi.json' })).json();
    expect(Object.keys(api.paths)).toEqual(
      expect.arrayContaining([
        '/api/chat',
        '/api/chat/turns',
        '/api/console/inbox',
        '/api/console/referrals/{id}/accept',
      ]),
    );
  });

  test('[HT27] a page may load and do only what this server sends, without inline scripts', async () => {
    const page = await house.server.inject({ url: '/' });
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(page.headers['strict-transport-security']).toBeUndefined();
    const staff = String((await house.server.inject({ url: '/console/inbox' })).headers['content-security-policy']);
    expect(staff).toMatch(/script-src 'self';/);
  });

  test('[HT28] pages that are not built are said so in a sentence; built ones are served, deep links too', async () => {
    const missing = await house.server.inject({ url: '/', headers: { 'accept-language': 'pl' } });
    expect([missing.statusCode, missing.body.includes('npm run build')]).toEqual([503, true]);
    const root = await mkdtemp(join(tmpdir(), 'waymark-web-'));
    await mkdir(join(root, 'console'));
    await mkdir(join(root, 'assets'));
    await writeFile(join(root, 'index.html'), '<p>the chat');
    await writeFile(join(root, 'console/index.html'), '<p>the console');
    await writeFile(join(root, 'assets/chat-1.js'), 'go()');
    const built = await openHouse({ webRoot: root });
    expect((await built.server.inject({ url: '/' })).body).toBe('<p>the chat');
    expect((await built.server.inject({ url: '/chat' })).body).toBe('<p>the chat');
    expect((await built.server.inject({ url: '/console/referrals/1' })).body).toBe('<p>the console');
    expect((await built.server.inject({ url: '/console' })).headers['cache-control']).toBe('no-cache');
    expect((await built.server.inject({ url: '/assets/chat-1.js' })).headers['cache-control']).toContain('immutable');
    expect((await built.server.inject({ url: '/assets/missing.js' })).statusCode).toBe(404);
    for (const odd of ['..%5cindex.html', 'a%5cb.js', 'a%00.js', '%00'])
      expect([odd, (await built.server.inject({ url: `/assets/${odd}` })).statusCode]).toEqual([odd, 404]);
    expect((await built.server.inject({ url: '/assets/../index.html' })).body).not.toContain('root:');
    await built.close();
    await rm(root, { recursive: true });
  });

  test('[HT29] in public, a caller who is too fast is asked to wait', async () => {
    const open = await openHouse({
      config: { publicUrl: 'https://waymark.example.org', isPublic: true, trustProxy: 0 },
    });
    let last = 0;
    for (let tries = 0; tries <= 120; tries += 1) {
      last = (
        await open.server.inject({
          method: 'POST',
          url: '/api/chat',
          headers: { 'content-type': 'application/json' },
          payload: '{"programme":"nowhere"}',
        })
      ).statusCode;
    }
    expect(last).toBe(429);
    // Sign-in is limited from everywhere, one's own machine too.
    let signIn = await house.server.inject({ method: 'POST', url: '/api/auth/sign-out' });
    for (let tries = 0; tries < 60; tries += 1)
      signIn = await house.server.inject({ method: 'POST', url: '/api/auth/sign-out' });
    expect([signIn.statusCode, signIn.json().error.code]).toEqual([429, 'request.too-many']);
    expect(Number(signIn.headers['retry-after'])).toBeGreaterThan(0);
    await open.close();
  });
});
