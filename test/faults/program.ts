/**
 * The real program as a child process, for tests that break something around it or kill it.
 *
 * Every line of every run is searched for `MARKERS` when the run ends: what a person told us never reaches a log.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { TEST_DATA_KEYS } from '../support/store.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const NODE = join(ROOT, 'node_modules', '.bin', 'node');

/** What the people of these tests tell us. No log may hold any of it. */
export const MARKERS = { name: 'Zuzmarker Qwandil', text: 'zebramarker kneepain', phone: '07700900461' } as const;

type Settings = Readonly<Record<string, string>>;

/** A program that was started. */
export type Program = {
  readonly url: string;
  readonly output: () => string;
  /** Sends a signal and waits for the end; gives the exit code, or null when the signal ended it. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
  /** The memory it holds now. */
  readonly pid: number;
};

const folders: string[] = [];
const running = new Set<ChildProcess>();

/** An empty folder that `cleanUp` removes. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-faults-'));
  folders.push(folder);
  return folder;
}

/** A copy of the shipped flows and texts, to be broken. */
export function copyOfContent(): string {
  const folder = temporaryFolder();
  for (const part of ['flows', 'locales']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  return folder;
}

/** Ends what a failed test left running, and removes the folders. Call it after all tests of a file. */
export async function cleanUp(): Promise<void> {
  for (const child of running) child.kill('SIGKILL');
  while (running.size > 0) await pause(20);
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

function launch(settings: Settings, program = 'src/main.ts', args: readonly string[] = []) {
  const child = spawn(NODE, [program, ...args], {
    cwd: ROOT,
    // A setting that this machine happens to have must not change what is tested.
    env: { PATH: process.env.PATH ?? '', HOME: tmpdir(), DATA_KEYS: TEST_DATA_KEYS, LOG_LEVEL: 'debug', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk;
    });
  const closed = new Promise<number | null>((resolve, reject) =>
    child.once('close', (code) => {
      running.delete(child);
      const told = Object.entries(MARKERS).filter(([, marker]) => output.includes(marker));
      if (told.length > 0) reject(new Error(`The log holds a person's ${told.map(([what]) => what).join(' and ')}.`));
      else resolve(code);
    }),
  );
  // Who starts a program may be busy with something else when it ends.
  closed.catch(() => undefined);
  return { child, closed, output: () => output };
}

/** Runs the program, or a command, until it ends by itself, as one that is refused does. */
export async function runToEnd(
  settings: Settings,
  program?: string,
  args: readonly string[] = [],
): Promise<{ readonly code: number | null; readonly output: string }> {
  const { child, closed, output } = launch({ PORT: String(await freePort()), ...settings }, program, args);
  const late = setTimeout(() => child.kill('SIGKILL'), 300_000);
  const code = await closed;
  clearTimeout(late);
  return { code, output: output() };
}

/** Starts the program and waits until it is ready. */
export async function startProgram(settings: Settings): Promise<Program> {
  const port = settings.PORT ?? String(await freePort());
  const { child, closed, output } = launch({ PORT: port, ...settings });
  const url = `http://127.0.0.1:${port}`;
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return closed;
  };
  const deadline = Date.now() + 300_000;
  while (!output().includes('Console:')) {
    if (!running.has(child) || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The program did not start:\n${output()}`);
    }
    await pause(30);
  }
  return { url, output, end, pid: child.pid ?? 0 };
}

/** Starts the program and kills it after `afterMs`, wherever it is then. */
export async function killAtStart(settings: Settings, afterMs: number): Promise<void> {
  const { child, closed } = launch({ PORT: String(await freePort()), ...settings });
  await pause(afterMs);
  child.kill('SIGKILL');
  await closed;
}
