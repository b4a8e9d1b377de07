/** A whole application on a real database with the bot beside it, talking to a Bot API server over HTTP. */

import type { OpenStore } from '../../../src/adapters/store/open.ts';
import { startTelegram, type Telegram, type TelegramSettings } from '../../../src/adapters/telegram/telegram.ts';
import type { App } from '../../../src/app/app.ts';
import { assemble } from '../../../src/assemble.ts';
import { createApp } from '../../../src/create-app.ts';
import { openTestStore, type TestStoreSettings } from '../../support/store.ts';

export type LogLine = { readonly level: string; readonly code: string; readonly ids: unknown };

export type World = { readonly app: App; readonly store: OpenStore; readonly log: LogLine[] };

let assembled: ReturnType<typeof assemble> | undefined;

/** The shipped flows and texts, on a database that holds nothing yet. */
export async function openWorld(settings: TestStoreSettings = {}): Promise<World> {
  assembled ??= assemble();
  const data = await assembled;
  if (!data.ok) throw new Error(data.error.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const log: LogLine[] = [];
  const store = await openTestStore(settings);
  const app = createApp({
    ...data.value,
    store,
    publicUrl: 'https://waymark.example',
    log: (level, code, ids) => void log.push({ level, code, ids }),
  });
  return { app, store, log };
}

/** Starts the bot or fails the test. */
export async function startBot(world: World, settings: TelegramSettings): Promise<Telegram> {
  const started = await startTelegram(world.app, { leaseMs: 1500, ...settings });
  if (!started.ok) throw new Error(started.error.message);
  return started.value;
}
