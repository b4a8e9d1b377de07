/** From `npm start` to the first answer, on a data folder that exists. A process of its own is started each time. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchRow } from './store.ts';

const STARTS = 5;
const MAIN = join(import.meta.dirname, '../../src/start.ts');
const PATIENCE_MS = 60_000;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** Milliseconds until the first turn was answered; the process is ended. */
async function startOnce(dataDir: string): Promise<number> {
  const port = await freePort();
  const from = performance.now();
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ask = () =>
    fetch(`http://127.0.0.1:${port}/api/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"language":"pl"}',
    }).then(
      (answer) => answer.status === 201,
      () => false,
    );
  while (!(await ask())) {
    if (performance.now() - from > PATIENCE_MS) throw new Error('the server did not answer');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const ms = performance.now() - from;
  child.kill('SIGTERM');
  await gone;
  return ms;
}

export async function rows(): Promise<BenchRow[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'waymark-start-'));
  try {
    const first = await startOnce(dataDir);
    const later: number[] = [];
    for (let start = 0; start < STARTS; start += 1) later.push(await startOnce(dataDir));
    const median = later.toSorted((a, b) => a - b)[Math.floor(STARTS / 2)] ?? Number.NaN;
    return [
      {
        name: 'start to the first answer, existing data folder',
        value: `${(median / 1000).toFixed(2)} s`,
        comparedTo: `the very first start, which makes the database (${(first / 1000).toFixed(2)} s)`,
        bar: '<= 1.5 s',
        ok: median <= 1500,
      },
    ];
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
