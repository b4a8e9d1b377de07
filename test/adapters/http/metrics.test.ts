import { expect, test } from 'vitest';
import { openMetrics } from '../../../src/adapters/http/metrics.ts';
import { openHouse, PROGRAMME, SECRETS, seedReferral, until } from '../../support/staff.ts';

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
