import type { Invitation, PasswordOffer, RoleName, Staff, StaffMember, StaffRole } from '../../app/store.ts';
import { isLocale } from '../../core/language/locale.ts';
import type { Instant } from '../../core/shared/time.ts';
import type { Vault } from './encryption.ts';
import { type Sql, type SqlValue, type Statement, statement } from './sql.ts';

/** What the ciphertexts of staff are bound to. */
export const boundToStaff = {
  telegram: (user: string) => `staff_profiles/${user}`,
  email: (codeHash: string) => `invitations/${codeHash}`,
};

type Row = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: string | null;
  readonly active: boolean | null;
  readonly telegram: boolean;
  readonly two_factor: boolean | null;
  readonly roles: readonly string[];
  readonly programmes: readonly string[];
  readonly partners: readonly string[];
};

const members = (name: string, where: string) =>
  statement(
    `staff-${name}`,
    `SELECT u.id, u.name, u.email, p.language, p.active, p.telegram_hash IS NOT NULL AS telegram, u.two_factor_enabled AS two_factor,
            coalesce(array_agg(r.role ORDER BY r.programme, r.partner, r.role) FILTER (WHERE r.role IS NOT NULL), '{}') AS roles,
            coalesce(array_agg(r.programme ORDER BY r.programme, r.partner, r.role) FILTER (WHERE r.role IS NOT NULL), '{}') AS programmes,
            coalesce(array_agg(r.partner ORDER BY r.programme, r.partner, r.role) FILTER (WHERE r.role IS NOT NULL), '{}') AS partners
       FROM auth_users u
       LEFT JOIN staff_profiles p ON p."user" = u.id
       LEFT JOIN staff_roles r ON r."user" = u.id
      WHERE ${where}
      GROUP BY u.id, p."user" ORDER BY u.name, u.id`,
  );

const findMember = members('find', 'u.id = $1');
const allMembers = members('list', 'true');
const byTelegram = members('by-telegram', 'p.telegram_hash = $1');
const hearing = members(
  'hearing',
  `coalesce(p.active, true) AND EXISTS (SELECT FROM staff_roles h WHERE h."user" = u.id
     AND h.role IN ('coach', 'coordinator') AND h.programme = $1 AND h.partner IN ($2, '*'))`,
);
const countMembers = statement('staff-count', 'SELECT count(DISTINCT "user")::int AS total FROM staff_roles');

const keepLanguage = statement(
  'staff-language',
  `INSERT INTO staff_profiles ("user", language) VALUES ($1, $2)
   ON CONFLICT ("user") DO UPDATE SET language = excluded.language`,
);
const addRole = statement(
  'staff-grant',
  `INSERT INTO staff_roles ("user", role, programme, partner) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
);

const invite = statement(
  'invite',
  `INSERT INTO invitations (code_hash, role, programme, partner, sealed_email, expires_at) VALUES ($1, $2, $3, $4, $5, $6)
   ON CONFLICT (code_hash) DO UPDATE SET role = excluded.role, programme = excluded.programme,
     partner = excluded.partner, sealed_email = excluded.sealed_email, expires_at = excluded.expires_at`,
);
const invitationColumns = 'role, programme, partner, sealed_email, expires_at';
const readInvitation = statement(
  'read-invitation',
  `SELECT ${invitationColumns} FROM invitations WHERE code_hash = $1 AND expires_at > $2`,
);
const takeInvitation = statement(
  'take-invitation',
  `DELETE FROM invitations WHERE code_hash = $1 AND expires_at > $2 RETURNING ${invitationColumns}`,
);
type InvitationRow = {
  readonly role: RoleName;
  readonly programme: string;
  readonly partner: string;
  readonly sealed_email: Uint8Array | null;
  readonly expires_at: Date;
};

const setActive = statement(
  'staff-active',
  `INSERT INTO staff_profiles ("user", active) VALUES ($1, $2) ON CONFLICT ("user") DO UPDATE SET active = excluded.active`,
);
const endSessions = statement('end-sessions', 'DELETE FROM auth_sessions WHERE user_id = $1');
const endOffers = statement('end-password-offers', 'DELETE FROM password_offers WHERE "user" = $1');

const takeStep = statement(
  'take-step',
  `UPDATE auth_two_factors SET last_step = $2 WHERE user_id = $1 AND coalesce(last_step, 0) < $2 RETURNING 1`,
);
const dropFactors = statement('drop-factors', 'DELETE FROM auth_two_factors WHERE user_id = $1');
const factorOff = statement('factor-off', 'UPDATE auth_users SET two_factor_enabled = false WHERE id = $1');
// Browsers that were told to remember the second step, and sign-ins that wait for it.
const dropRemembered = statement('drop-remembered', 'DELETE FROM auth_verifications WHERE value = $1');

const offerPassword = statement(
  'offer-password',
  `INSERT INTO password_offers (code_hash, "user", expires_at) VALUES ($1, $2, $3)
   ON CONFLICT ("user") DO UPDATE SET code_hash = excluded.code_hash, expires_at = excluded.expires_at`,
);
const readOffer = statement(
  'read-password-offer',
  'SELECT "user", expires_at FROM password_offers WHERE code_hash = $1 AND expires_at > $2',
);
const takeOffer = statement(
  'take-password-offer',
  'DELETE FROM password_offers WHERE code_hash = $1 AND expires_at > $2 RETURNING "user", expires_at',
);
type OfferRow = { readonly user: string; readonly expires_at: Date };

const freeTelegram = statement(
  'free-telegram',
  'UPDATE staff_profiles SET telegram_hash = NULL, sealed_telegram = NULL WHERE telegram_hash = $1 OR "user" = $2',
);
const linkTelegram = statement(
  'link-telegram',
  `INSERT INTO staff_profiles ("user", telegram_hash, sealed_telegram) VALUES ($1, $2, $3)
   ON CONFLICT ("user") DO UPDATE SET telegram_hash = excluded.telegram_hash, sealed_telegram = excluded.sealed_telegram`,
);
const unlinkTelegram = statement(
  'unlink-telegram',
  'UPDATE staff_profiles SET telegram_hash = NULL, sealed_telegram = NULL WHERE "user" = $1',
);
const telegramOf = statement('telegram-of', 'SELECT sealed_telegram FROM staff_profiles WHERE "user" = $1');

const roleNames: Readonly<Record<RoleName, true>> = { coach: true, coordinator: true, admin: true };
const isRole = (text: string): text is RoleName => Object.hasOwn(roleNames, text);

function member(row: Row): StaffMember {
  const roles = row.roles.flatMap((role, index): StaffRole[] => {
    const programme = row.programmes[index];
    const partner = row.partners[index];
    return isRole(role) && programme !== undefined && partner !== undefined ? [{ role, programme, partner }] : [];
  });
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    language: isLocale(row.language) ? row.language : 'en',
    active: row.active ?? true,
    roles,
    telegramLinked: row.telegram,
    twoFactor: row.two_factor ?? false,
  };
}

/** Staff over SQL. Accounts themselves are the sign-in library's, in `auth_users`. */
export function staffOn(sql: Sql, vault: Vault): Staff {
  const first = async (...query: Parameters<typeof sql.query>): Promise<StaffMember | undefined> =>
    (await sql.query<Row>(...query)).map(member)[0];
  const chatHash = (chat: string) => vault.hash('staff-telegram', chat);
  const invitation = (codeHash: string, row: InvitationRow): Invitation => ({
    role: row.role,
    programme: row.programme,
    partner: row.partner,
    email: row.sealed_email === null ? null : vault.unseal<string>(boundToStaff.email(codeHash), row.sealed_email),
    expiresAt: row.expires_at.toISOString(),
  });

  const offer = async (by: Statement, codeHash: string, now: Instant): Promise<PasswordOffer | undefined> => {
    const [row] = await sql.query<OfferRow>(by, [codeHash, now]);
    return row === undefined ? undefined : { staff: row.user, expiresAt: row.expires_at.toISOString() };
  };

  return {
    find: (id) => first(findMember, [id]),
    list: async () => (await sql.query<Row>(allMembers, [])).map(member),
    count: async () => (await sql.query<{ total: number }>(countMembers, []))[0]?.total ?? 0,

    grant: (id, role, language) =>
      sql.transaction(async (tx) => {
        await tx.query(keepLanguage, [id, language]);
        await tx.query(addRole, [id, role.role, role.programme, role.partner]);
      }),
    async setLanguage(id, language) {
      await sql.query(keepLanguage, [id, language]);
    },
    setActive: (id, active) =>
      sql.transaction(async (tx) => {
        await tx.query(setActive, [id, active]);
        if (active) return;
        await tx.query(endSessions, [id]);
        await tx.query(endOffers, [id]);
      }),
    hearing: async (programme, partner) => (await sql.query<Row>(hearing, [programme, partner])).map(member),

    async invite(codeHash, { role, programme, partner, email, expiresAt }) {
      const sealed: SqlValue = email === null ? null : vault.seal(boundToStaff.email(codeHash), email);
      await sql.query(invite, [codeHash, role, programme, partner, sealed, expiresAt]);
    },
    async readInvitation(codeHash, now) {
      const [row] = await sql.query<InvitationRow>(readInvitation, [codeHash, now]);
      return row === undefined ? undefined : invitation(codeHash, row);
    },
    async takeInvitation(codeHash, now) {
      const [row] = await sql.query<InvitationRow>(takeInvitation, [codeHash, now]);
      return row === undefined ? undefined : invitation(codeHash, row);
    },

    async offerPassword(codeHash, { staff, expiresAt }) {
      await sql.query(offerPassword, [codeHash, staff, expiresAt]);
    },
    readPasswordOffer: (codeHash, now) => offer(readOffer, codeHash, now),
    takePasswordOffer: (codeHash, now) => offer(takeOffer, codeHash, now),

    async takeStep(id, step) {
      return (await sql.query(takeStep, [id, step])).length > 0;
    },
    dropSecondFactor: (id) =>
      sql.transaction(async (tx) => {
        for (const one of [factorOff, dropFactors, dropRemembered, endSessions, unlinkTelegram])
          await tx.query(one, [id]);
      }),

    linkTelegram: (id, chat) =>
      sql.transaction(async (tx) => {
        await tx.query(freeTelegram, [chatHash(chat), id]);
        await tx.query(linkTelegram, [id, chatHash(chat), vault.seal(boundToStaff.telegram(id), chat)]);
      }),
    async unlinkTelegram(id) {
      await sql.query(unlinkTelegram, [id]);
    },
    async telegramOf(id) {
      const [row] = await sql.query<{ sealed_telegram: Uint8Array | null }>(telegramOf, [id]);
      const sealed = row?.sealed_telegram ?? null;
      return sealed === null ? undefined : vault.unseal<string>(boundToStaff.telegram(id), sealed);
    },
    findByTelegram: (chat) => first(byTelegram, [chatHash(chat)]),
  };
}
