/**
 * A new password for somebody who cannot sign in any more: an admin makes a link that works once and gives it to her
 * as she likes; no mail is needed. The second step of signing in stays as it was.
 */
import { createHash, randomBytes } from 'node:crypto';
import { fail, ok, type Result } from '../core/shared/result.ts';
import { DAY_MS, type Instant, later } from '../core/shared/time.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import type { StaffMember } from './store.ts';
import { findStaff } from './switch-staff.ts';

const VALID_DAYS = 1;

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex');

/** A newer link ends the older one. @errors `staff.not-allowed`, `staff.unknown` */
export async function offerPassword(
  app: App,
  who: StaffMember,
  id: string,
): Promise<Result<{ readonly link: string; readonly expiresAt: Instant }, AppError>> {
  const found = await findStaff(app, who, 'staff.reset-password', id);
  if (!found.ok) return found;
  return ok(await makePasswordLink(app, id));
}

/** The link itself, for whoever was allowed to make it. */
export async function makePasswordLink(
  app: App,
  id: string,
): Promise<{ readonly link: string; readonly expiresAt: Instant }> {
  const code = randomBytes(24).toString('base64url');
  const expiresAt = later(app.now(), VALID_DAYS * DAY_MS);
  await app.store.staff.offerPassword(hashOf(code), { staff: id, expiresAt });
  return { link: `${app.publicUrl}/console/password-reset/${code}`, expiresAt };
}

/** Whose password a link is for. @errors `password-reset.unknown` also when it was used, is too old or was followed by another */
export async function readPasswordOffer(
  app: App,
  code: string,
): Promise<Result<{ readonly staff: StaffMember; readonly expiresAt: Instant }, AppError>> {
  const offer = await app.store.staff.readPasswordOffer(hashOf(code), app.now());
  const staff = offer === undefined ? undefined : await app.store.staff.find(offer.staff);
  if (offer === undefined || staff === undefined) return fail({ code: 'password-reset.unknown' });
  return ok({ staff, expiresAt: offer.expiresAt });
}

/**
 * Sets the password with the sign-in library, which ends every session of the account. The code is used up before: a
 * failure in between costs a new link, not a hole.
 *
 * @errors `password-reset.unknown`
 */
export async function resetPassword(
  app: App,
  code: string,
  password: string,
  set: (staff: string, password: string) => Promise<void>,
): Promise<Result<true, AppError>> {
  const taken = await app.store.staff.takePasswordOffer(hashOf(code), app.now());
  if (taken === undefined) return fail({ code: 'password-reset.unknown' });
  await set(taken.staff, password);
  const { staff } = taken;
  await app.store.audit.add({ at: app.now(), who: staff, what: 'account.password-set', subject: staff, allowed: true });
  return ok(true);
}
