/**
 * Accounts begin with an invitation: a link that works once. There is no other way in.
 *
 * The first one is made at start while nobody has an account, and is printed where the server runs: whoever
 * can read that is the owner. The first account is admin and coordinator of everything, because one person
 * alone has to do both; later ones get the role that they were invited to.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Locale } from '../core/language/locale.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import { DAY_MS, later } from '../core/shared/time.ts';
import { allow, EVERY } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import type { Invitation, RoleName, StaffMember } from './store.ts';

const VALID_DAYS = 7;

/** Stands in the first invitation where others name a partner: it opens nothing once somebody has an account. */
const FIRST = '(first)';

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex');

/** Where an invitation is accepted in the console. */
const linkOf = (app: App, code: string): string => `${app.publicUrl}/console/invitation/${code}`;

async function invite(
  app: App,
  invitation: Omit<Invitation, 'expiresAt'>,
): Promise<{ link: string; expiresAt: string }> {
  const code = randomBytes(24).toString('base64url');
  const expiresAt = later(app.now(), VALID_DAYS * DAY_MS);
  await app.store.staff.invite(hashOf(code), { ...invitation, expiresAt });
  return { link: linkOf(app, code), expiresAt };
}

/** The one-time link for the first account, or `undefined` when somebody has one already. */
export async function inviteFirstAdmin(app: App): Promise<string | undefined> {
  if ((await app.store.staff.count()) > 0) return undefined;
  return (await invite(app, { role: 'admin', programme: EVERY, partner: FIRST, email: null })).link;
}

/** @errors `staff.not-allowed`, `programme.unknown`, `partner.unknown` */
export async function inviteStaff(
  app: App,
  who: StaffMember,
  ask: {
    readonly role: RoleName;
    readonly programme: string;
    readonly partner: string;
    readonly email?: string | undefined;
  },
): Promise<Result<{ readonly link: string; readonly expiresAt: string }, AppError>> {
  const allowed = await allow(app, who, 'staff.invite', ask.role, { programme: ask.programme, partner: ask.partner });
  if (!allowed.ok) return allowed;
  const programme = app.programmes.get(ask.programme);
  if (programme === undefined && ask.programme !== EVERY)
    return fail({ code: 'programme.unknown', programme: ask.programme });
  const isPartner = programme?.definition.partners.some(({ id }) => id === ask.partner) ?? false;
  if (ask.partner !== EVERY && !isPartner) return fail({ code: 'partner.unknown', partner: ask.partner });
  return ok(
    await invite(app, { role: ask.role, programme: ask.programme, partner: ask.partner, email: ask.email ?? null }),
  );
}

/** What an invitation offers. @errors `invitation.unknown` also when it was used or is too old */
export async function readInvitation(app: App, code: string): Promise<Result<Invitation, AppError>> {
  const invitation = await app.store.staff.readInvitation(hashOf(code), app.now());
  if (invitation === undefined) return fail({ code: 'invitation.unknown' });
  // Each start without an account prints a first link; when one of them was used, the others end.
  if (invitation.partner === FIRST && (await app.store.staff.count()) > 0) return fail({ code: 'invitation.unknown' });
  return ok(invitation);
}

/** Makes an account with the sign-in library; `undefined` when the address has one already. */
export type CreateAccount = (account: { name: string; email: string; password: string }) => Promise<string | undefined>;

/**
 * Makes an account from an invitation. The code is used up before the account exists: two people with one
 * link never get two accounts, and a failure in between costs a new invitation, not a hole.
 *
 * @errors `invitation.unknown`, `invitation.other-email`, `invitation.account-exists`
 */
export async function acceptInvitation(
  app: App,
  code: string,
  account: { readonly name: string; readonly email: string; readonly password: string; readonly language: Locale },
  create: CreateAccount,
): Promise<Result<string, AppError>> {
  const email = account.email.trim().toLowerCase();
  const offered = await readInvitation(app, code);
  if (!offered.ok) return offered;
  if (offered.value.email !== null && offered.value.email.toLowerCase() !== email)
    return fail({ code: 'invitation.other-email' });
  if ((await app.store.staff.list()).some((staff) => staff.email.toLowerCase() === email)) {
    return fail({ code: 'invitation.account-exists' });
  }
  const taken = await app.store.staff.takeInvitation(hashOf(code), app.now());
  if (taken === undefined) return fail({ code: 'invitation.unknown' });
  const id = await create({ name: account.name.trim(), email, password: account.password });
  if (id === undefined) return fail({ code: 'invitation.account-exists' });
  const { role, programme } = taken;
  const partner = taken.partner === FIRST ? EVERY : taken.partner;
  await app.store.staff.grant(id, { role, programme, partner }, account.language);
  if (taken.partner === FIRST) {
    for (const known of app.programmes.keys()) {
      await app.store.staff.grant(id, { role: 'coordinator', programme: known, partner: EVERY }, account.language);
    }
  }
  await app.store.audit.add({ at: app.now(), who: id, what: 'account.created', subject: id, allowed: true });
  return ok(id);
}
