/**
 * A coach links her own Telegram chat, so that notices reach her away from a desk.
 *
 * The console gives a code that works once, for ten minutes; she sends it to the bot by opening a link.
 * Whoever has the code can act as her, so it is short-lived and only its hash is kept.
 */
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { fail, ok, type Result } from '../core/shared/result.ts';
import { later } from '../core/shared/time.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import type { StaffMember } from './store.ts';

const VALID_MS = 10 * 60 * 1000;
const Waiting = z.object({ staff: z.string(), expiresAt: z.string() });

/** What stands before the code in `?start=`: tells the bot that a member of staff writes, not a resident. */
export const STAFF_START = 'staff-';

const keyOf = (code: string): string => `telegram-link:${createHash('sha256').update(code).digest('hex')}`;

/** The link for this coach: opened in Telegram, it links that chat to her account. `bot` is the bot's own name there. */
export async function beginTelegramLink(
  app: App,
  who: StaffMember,
  bot: string,
): Promise<{ readonly link: string; readonly expiresAt: string }> {
  const code = randomBytes(24).toString('base64url');
  const expiresAt = later(app.now(), VALID_MS);
  await app.store.memory.write(keyOf(code), { staff: who.id, expiresAt });
  return { link: `https://t.me/${bot}?start=${STAFF_START}${code}`, expiresAt };
}

/**
 * Links the chat that sent the code.
 *
 * @param code what followed `staff-` in the start parameter
 * @errors `telegram.link-unknown` when it was used, is too old, or never was
 */
export async function finishTelegramLink(app: App, code: string, chat: string): Promise<Result<StaffMember, AppError>> {
  const waiting = Waiting.safeParse(await app.store.memory.read(keyOf(code)));
  if (!waiting.success) return fail({ code: 'telegram.link-unknown' });
  await app.store.memory.remove(keyOf(code));
  const staff = await app.store.staff.find(waiting.data.staff);
  if (waiting.data.expiresAt < app.now() || staff === undefined || !staff.active)
    return fail({ code: 'telegram.link-unknown' });
  await app.store.staff.linkTelegram(staff.id, chat);
  await app.store.audit.add({
    at: app.now(),
    who: staff.id,
    what: 'telegram.linked',
    subject: staff.id,
    allowed: true,
  });
  return ok(staff);
}

/** Unlinks it again. */
export async function unlinkTelegram(app: App, who: StaffMember): Promise<void> {
  await app.store.staff.unlinkTelegram(who.id);
  await app.store.audit.add({ at: app.now(), who: who.id, what: 'telegram.unlinked', subject: who.id, allowed: true });
}
