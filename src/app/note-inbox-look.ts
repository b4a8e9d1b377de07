/**
 * What an open inbox writes into the audit log. It asks again every few seconds, and an entry for each of these looks
 * would bury the others: one is written when it shows something that no entry of the last quarter of an hour covers.
 * The server decides this alone; nothing in a request can.
 */
import { z } from 'zod';
import { type Instant, later } from '../core/shared/time.ts';
import { allow } from './access.ts';
import type { App } from './app.ts';
import type { StaffMember } from './store.ts';

const COVERS_MS = 15 * 60 * 1000;

/** More than this is forgotten, oldest first, and written down again: too often rather than not at all. */
const MOST = 500;

const Seen = z.array(z.strictObject({ id: z.string(), at: z.string() }));

/** Its two lists are asked for at once, so each has a memory of its own. */
type List = 'referrals' | 'alerts';

const keyOf = (who: StaffMember, list: List): string => `${list}-seen/${who.id}`;

/** @param shown ids of what the list shows this time */
export async function noteInboxLook(app: App, who: StaffMember, list: List, shown: readonly string[]): Promise<void> {
  const now: Instant = app.now();
  const key = keyOf(who, list);
  const kept = Seen.safeParse(await app.store.memory.read(key));
  const covered = (kept.success ? kept.data : []).filter(({ at }) => at > later(now, -COVERS_MS) && at <= now);
  const known = new Set(covered.map(({ id }) => id));
  if (shown.every((id) => known.has(id))) return;
  await allow(app, who, 'inbox.read', '*');
  const others = covered.filter(({ id }) => !shown.includes(id));
  const all = [...others, ...shown.map((id) => ({ id, at: now }))];
  await app.store.memory.write(key, all.slice(-MOST));
}
