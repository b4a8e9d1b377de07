/** What is begun beside the web, and when. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parseConfig } from '../src/config.ts';
import { startChannels } from '../src/start-channels.ts';
import { openTestApp } from './support/app.ts';
import { openTestStore, startPostgres, type TestPostgres } from './support/store.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

test('[SU2] jobs that a database kept from beginning begin when it is back', async () => {
  const logged: string[] = [];
  const store = await openTestStore({ databaseUrl: await postgres.database() });
  const app = await openTestApp({ store, log: (_level, code) => void logged.push(code) });
  const config = parseConfig({});
  if (!config.ok) throw new Error(config.error.problems.join('\n'));
  const channels = await startChannels(app, config.value, store.secret);
  if (!channels.ok) throw new Error(channels.error.message);

  await postgres.halt();
  const begun = channels.value.workJobs();
  await vi.waitUntil(() => logged.includes('jobs.not-begun'), { timeout: 60_000 });
  await postgres.resume();
  await begun;
  const done = () => store.prisma.$queryRaw<unknown[]>`
    SELECT 1 FROM pgboss.job WHERE name = 'expire-drafts' AND state = 'completed'`;
  await store.send({ name: 'expire-drafts', data: {} });
  await vi.waitFor(async () => expect(await done()).toHaveLength(1), { timeout: 60_000, interval: 200 });
  await channels.value.stop();
  await store.close();
});
