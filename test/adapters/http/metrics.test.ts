import { expect, test } from 'vitest';
import { openMetrics } from '../../../src/adapters/http/metrics.ts';
import { type House, openHouse, PROGRAMME, SECRETS, seedReferral, until } from '../../support/staff.ts';

test('[HT33] turns, referrals, alerts and jobs are counted, whichever channel they came through, and nobody is named', async () => {
  const house = await openHouse();
  const metrics = openMetrics();
  const store = metrics.measured(house.store);
  let tries = 0;
  await store.work('test-job', async () => {
    tries += 1;
    if (tries === 1) throw new Error('the first time');
  });
  await seedReferral(
    { ...house, store: { ...house.store, ...store } },
    {
      writes: [
        {
          kind: 'alert',
          alert: { id: house.app.id(), reason: 'human', programme: PROGRAMME, language: 'pl', at: house.app.now() },
        },
        { kind: 'job', job: { name: 'test-job', data: {} } },
      ],
    },
  );
  await until(async () => (await metrics.text()).includes('waymark_jobs_total{name="test-job",outcome="failed"} 1'));
  const text = await metrics.text();
  expect(text).toContain('waymark_turns_total{outcome="kept"} 1');
  expect(text).toContain(`waymark_referrals_total{programme="${PROGRAMME}"} 1`);
  expect(text).toContain('waymark_alerts_total{reason="human"} 1');
  expect(text).toContain('waymark_turn_commit_seconds_count 1');
  for (const secret of [...SECRETS, 'ww-', 'WW-']) expect(text).not.toContain(secret);
  await house.close();
});

test('[HT44] the figures are for this machine, or for whoever has the token; in public only for the token', async () => {
  const TOKEN = 'a-token-for-prometheus';
  const ask = async (
    house: House,
    { from = '127.0.0.1', ...headers }: { readonly from?: string } & Record<string, string> = {},
  ) => (await house.server.inject({ method: 'GET', url: '/metrics', remoteAddress: from, headers })).statusCode;
  const own = await openHouse();
  expect(await ask(own)).toBe(200);
  expect(await ask(own, { from: '::1' })).toBe(200);
  expect(await ask(own, { from: '203.0.113.7' })).toBe(403);
  // A proxy of this machine speaks for somebody else.
  expect(await ask(own, { 'x-forwarded-for': '203.0.113.7' })).toBe(403);
  expect(await ask(own, { 'x-forwarded-for': '127.0.0.1', from: '203.0.113.7' })).toBe(403);
  expect(await ask(own, { authorization: 'Bearer undefined', from: '203.0.113.7' })).toBe(403);
  await own.close();

  const config = { publicUrl: 'https://waymark.example.org', isPublic: true, trustProxy: 1, metricsToken: TOKEN };
  const open = await openHouse({ config });
  expect(await ask(open)).toBe(403);
  expect(await ask(open, { 'x-forwarded-for': '127.0.0.1' })).toBe(403);
  for (const authorization of [TOKEN, `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, 'Bearer '])
    expect(await ask(open, { authorization, from: '203.0.113.7' })).toBe(403);
  expect(await ask(open, { authorization: `Bearer ${TOKEN}`, from: '203.0.113.7' })).toBe(200);
  const refused = await open.server.inject({ method: 'GET', url: '/metrics', headers: { 'accept-language': 'sv' } });
  expect(refused.json().error).toMatchObject({
    code: 'metrics.refused',
    message: expect.stringContaining('METRICS_TOKEN'),
  });
  await open.close();
});
