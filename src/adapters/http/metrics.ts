/** What is counted, for Prometheus: how much, how fast, how often it failed. No label says anything about a person. */
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Store } from '../../app/store.ts';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export type Metrics = {
  /** The store, with every turn, alert, referral and job counted, whichever channel it came through. */
  measured(store: Store): Store;
  request(method: string, route: string, status: number, seconds: number): void;
  text(): Promise<string>;
  readonly contentType: string;
};

/** Fresh counters: one set for each server. */
export function openMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'waymark_' });
  const registers = [registry];
  const turns = new Counter({
    name: 'waymark_turns_total',
    help: 'Turns kept or not',
    labelNames: ['outcome'],
    registers,
  });
  const turnSeconds = new Histogram({
    name: 'waymark_turn_commit_seconds',
    help: 'Time to keep a turn',
    buckets: SECONDS,
    registers,
  });
  const referrals = new Counter({
    name: 'waymark_referrals_total',
    help: 'Referrals made',
    labelNames: ['programme'],
    registers,
  });
  const alerts = new Counter({
    name: 'waymark_alerts_total',
    help: 'Alerts raised',
    labelNames: ['reason'],
    registers,
  });
  const jobs = new Counter({
    name: 'waymark_jobs_total',
    help: 'Jobs worked off',
    labelNames: ['name', 'outcome'],
    registers,
  });
  const jobSeconds = new Histogram({
    name: 'waymark_job_seconds',
    help: 'Time of a job',
    labelNames: ['name'],
    buckets: SECONDS,
    registers,
  });
  const requests = new Histogram({
    name: 'waymark_http_request_seconds',
    help: 'Time of a request',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  });

  return {
    measured: (store) => ({
      ...store,
      conversations: {
        ...store.conversations,
        keep: async (commit) => {
          const done = turnSeconds.startTimer();
          const outcome = await store.conversations.keep(commit);
          done();
          turns.inc({ outcome });
          if (outcome !== 'kept') return outcome;
          for (const write of commit.writes) {
            if (write.kind === 'alert') alerts.inc({ reason: write.alert.reason });
            if (write.kind === 'referral') referrals.inc({ programme: write.referral.programme });
          }
          return outcome;
        },
      },
      work: (name, handle) =>
        store.work(name, async (data) => {
          const done = jobSeconds.startTimer({ name });
          try {
            await handle(data);
            jobs.inc({ name, outcome: 'done' });
          } catch (error) {
            jobs.inc({ name, outcome: 'failed' });
            throw error;
          } finally {
            done();
          }
        }),
    }),
    request: (method, route, status, seconds) => requests.observe({ method, route, status: String(status) }, seconds),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
