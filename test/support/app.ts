/** The real application on a test store: shipped flows, tables and texts; the clock is the only thing set. */
import type { App } from '../../src/app/app.ts';
import { assemble } from '../../src/assemble.ts';
import { createApp } from '../../src/create-app.ts';
import { openTestStore } from './store.ts';

/** A Monday morning in Leicester, when people are at work. */
export const MONDAY = '2026-11-23T09:30:00.000Z';

/** @param change  what a test sets otherwise */
export async function openTestApp(change: Partial<App> = {}): Promise<App> {
  const data = await assemble();
  if (!data.ok) throw new Error(data.error.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const store = change.store ?? (await openTestStore());
  const app = createApp({ ...data.value, store, publicUrl: 'http://waymark.test', log: () => undefined });
  return { ...app, now: () => MONDAY, ...change };
}
