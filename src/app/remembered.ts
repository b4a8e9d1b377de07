/**
 * Conversations as this process kept them last, so that the next message of a lively chat needs no look-up.
 *
 * What is remembered may be behind: another process, or staff, may have gone on. Nothing can come of that, because a
 * turn is only kept on the version it was computed from (`receive-message.ts` then reads and computes anew).
 */
import { type Instant, later } from '../core/shared/time.ts';
import type { App } from './app.ts';
import type { Finder, Kept } from './store.ts';

const MOST = 1_000;
/** After a pause nobody needs the second look-up saved, and what people told us should not lie in memory. */
const KEPT_MS = 10 * 60_000;

type Memory = { readonly kept: Kept; readonly until: Instant };

const memories = new WeakMap<App, Map<string, Memory>>();

/** A messenger's address can come to belong to another conversation; a token and an id never do. */
const keyOf = (find: Finder): string | undefined =>
  find.by === 'address' ? undefined : `${find.by} ${find.by === 'token' ? find.token : find.id}`;

function memoryOf(app: App): Map<string, Memory> {
  const memory = memories.get(app) ?? new Map<string, Memory>();
  memories.set(app, memory);
  return memory;
}

/** The conversation as it was kept a moment ago; `undefined` when the store has to be asked. */
export function remembered(app: App, find: Finder): Kept | undefined {
  const key = keyOf(find);
  const known = key === undefined ? undefined : memoryOf(app).get(key);
  return known === undefined || known.until <= app.now() ? undefined : known.kept;
}

export function remember(app: App, find: Finder, kept: Kept): void {
  const key = keyOf(find);
  if (key === undefined) return;
  const memory = memoryOf(app);
  const now = app.now();
  memory.delete(key);
  memory.set(key, { kept, until: later(now, KEPT_MS) });
  // The map is in the order of use: the oldest stand first.
  for (const [old, { until }] of memory) {
    if (until > now && memory.size <= MOST) break;
    memory.delete(old);
  }
}

export function forget(app: App, find: Finder): void {
  const key = keyOf(find);
  if (key !== undefined) memoryOf(app).delete(key);
}
