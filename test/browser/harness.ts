/**
 * What every browser test stands on: a real Chromium, the real pages as built, the real server.
 *
 * Nothing is skipped in silence. Where no Chromium is found and none can be installed, the tests
 * fail with a sentence that says what to install.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect, vi } from 'vitest';

// A machine may be slow, and two test files may share one core. What is wrong is seen by its condition, not by the clock.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 300_000 });

/** How long a page may take to come to what a test waits for, on the slowest machine. */
export const PATIENCE_MS = 30_000;

export const ROOT = join(import.meta.dirname, '..', '..');
const NODE = join(ROOT, 'node_modules', '.bin', 'node');
const PAGES = join(ROOT, 'dist', 'web');
const PICTURES = join(ROOT, 'test-results');

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

const runnable = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The Chromium to test with: the one named in the environment, one of this system, or one installed now. */
export function findChromium(): string {
  for (const name of ['PLAYWRIGHT_CHROMIUM', 'CHROME_PATH']) {
    const named = process.env[name];
    if (named === undefined || named === '') continue;
    if (runnable(named)) return named;
    throw new Error(`${name} says ${named}, but there is no program that can be run at that place.`);
  }
  const found = KNOWN_PLACES.find(runnable);
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.info('No Chromium here: installing it with apt-get (this happens once).');
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    try {
      execFileSync('apt-get', ['update', '-q'], quiet);
      execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], quiet);
    } catch {
      throw new Error(
        'The browser tests need Chromium, and "apt-get install -y chromium" did not succeed. Please run it yourself and look at what it says.',
      );
    }
    const installed = KNOWN_PLACES.find(runnable);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The browser tests need Chromium. Install it (on Debian or Ubuntu: sudo apt-get install chromium), or give its place in CHROME_PATH.',
  );
}

/** Starts Chromium, without anything that would call home. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** When the newest file below `folder` was changed; 0 when there is none. */
function newestChangeMs(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

/** Builds the pages if a source is newer than they are. Test files run side by side: one builds, the others wait. */
export async function buildPages(): Promise<string> {
  const index = join(PAGES, 'index.html');
  const isFresh = () => {
    const sources = Math.max(
      ...['src/web', 'src/contract', 'locales'].map((folder) => newestChangeMs(join(ROOT, folder))),
    );
    return existsSync(index) && statSync(index).mtimeMs >= sources;
  };
  const lock = join(ROOT, 'dist', '.building');
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  while (!isFresh()) {
    try {
      mkdirSync(lock);
    } catch {
      // Somebody builds. A lock that outlived its builder is no lock.
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 120_000)
        rmSync(lock, { recursive: true, force: true });
      await pause(200);
      continue;
    }
    try {
      execFileSync(
        NODE,
        [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--config', join(ROOT, 'src/web/vite.config.ts')],
        {
          cwd: ROOT,
          stdio: 'pipe',
        },
      );
    } catch (error) {
      const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
      throw new Error(`The pages could not be built ("npm run build" says more):\n${said.slice(0, 2000)}`);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return PAGES;
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

export type RunningServer = {
  /** Without a slash at the end. */
  readonly url: string;
  /** Everything it has printed so far. */
  readonly output: () => string;
  /** SIGTERM, and wait until it is gone. */
  readonly stop: () => Promise<void>;
};

/** Starts `src/main.ts` as a person would, with a data folder of its own, and waits until it is ready. */
export async function startServer(
  settings: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Promise<RunningServer> {
  await buildPages();
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'waymark-browser-'));
  const server = spawn(NODE, ['src/main.ts', ...args], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: data,
      PORT: String(port),
      DATA_DIR: join(data, 'data'),
      LOG_LEVEL: 'error',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  server.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  server.stderr.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  const url = `http://localhost:${port}`;
  const stop = async () => {
    await ended(server);
    rmSync(data, { recursive: true, force: true });
  };
  const deadline = Date.now() + 120_000;
  for (;;) {
    if (server.exitCode !== null)
      throw new Error(`The server ended with code ${server.exitCode} before it was ready:\n${output}`);
    if (Date.now() > deadline) {
      await stop();
      throw new Error(`The server was not ready after two minutes:\n${output}`);
    }
    const ready = await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready && output.includes('Web chat:')) return { url, output: () => output, stop };
    await pause(100);
  }
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  server.kill('SIGTERM');
  const slow = setTimeout(() => server.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(slow);
}

/** What axe finds wrong that would keep somebody out: serious and critical, one line each. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}

/** How many pixels the page is wider than its window; and which element sticks out most. */
export function overflowOf(page: Page): Promise<{ readonly px: number; readonly element: string }> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const outside = [...document.body.querySelectorAll('*')].find(
      (one) => one.getBoundingClientRect().right > wide + 1 && getComputedStyle(one).position !== 'absolute',
    );
    return {
      px: Math.max(0, document.documentElement.scrollWidth - wide),
      element: outside?.outerHTML.slice(0, 120) ?? '',
    };
  });
}

/** Keeps a picture in `test-results/`, to be looked at by people. */
export async function keepPicture(page: Page, name: string, fullPage = false): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage });
}

/** Writes a picture for the README, when UPDATE_PICTURES=1. */
export async function updatePicture(page: Page, file: string): Promise<void> {
  if (process.env.UPDATE_PICTURES !== '1') return;
  mkdirSync(join(ROOT, 'docs'), { recursive: true });
  await page.screenshot({ path: join(ROOT, 'docs', file) });
}

/** Waits until what `read` gives is as it must be: a page shows what came of an action only after a while. */
export const eventually = <T>(read: () => T | Promise<T>, message?: string) =>
  expect.poll(read, { timeout: PATIENCE_MS, interval: 50, ...(message === undefined ? {} : { message }) });

/** Waits until the focus is on the control, heading or message with this name. */
export const focusArrives = (page: Page, name: string) => eventually(() => focusedName(page)).toBe(name);

/** Moves by Tab alone until the focus is on the control with this name, as somebody without a mouse would. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    await page.keyboard.press('Tab');
    if ((await focusedName(page)) === name) return;
  }
  throw new Error(`Tab does not reach "${name}".`);
}

/** The name of what has the focus, as a screen reader would say it. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (!(one instanceof HTMLElement)) return '';
    const label = one.getAttribute('aria-label');
    if (label !== null) return label;
    const by = one.getAttribute('aria-labelledby');
    if (by !== null)
      return by
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
        .trim();
    if (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement)
      return one.labels?.[0]?.textContent?.trim() ?? '';
    return one.textContent?.trim() ?? '';
  });
}
