/** The inbox of one member of staff: what waits, soonest first. Who asked for a person stands in `list-alerts.ts`. */
import type { z } from 'zod';
import { type Inbox, type InboxRow, Level } from '../contract/console.ts';
import type { Locale } from '../core/language/locale.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import { allow, EVERY, mayDo, scopeOf } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import { withoutOther } from './joint-case.ts';
import { noteInboxLook } from './note-inbox-look.ts';
import type { ReferralRow, StaffMember } from './store.ts';

const PAGE_SIZE = 25;

/** Somebody still has to act on these. */
const OPEN: readonly string[] = ['submitted', 'human_review', 'paused_safety'];

/** A level as the console knows it. One that it does not know is shown as urgent, so that it is looked at. */
export const levelFrom = (level: string): z.infer<typeof Level> => {
  const known = Level.safeParse(level);
  return known.success ? known.data : 'P1';
};

/** The calendar day of an instant in the programme's time zone. */
const dayIn = (timeZone: string, at: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(at));

/** What the programme calls a group of people; the code where it has no name, so that a gap is seen. */
function cohortLabel(app: App, { programme, cohort }: ReferralRow, language: Locale): string | null {
  const key = `${programme}:cohorts.${cohort}`;
  return cohort !== null && app.words.has(language, key) ? app.words.say(language, key) : cohort;
}

/** One line of the inbox in the reader's language. `names` gives a member of staff's name by id. */
export function rowView(app: App, row: ReferralRow, names: ReadonlyMap<string, string>, language: Locale): InboxRow {
  const timeZone = app.programmes.get(row.programme)?.definition.timeZone ?? 'UTC';
  return {
    id: row.id,
    reference: row.reference,
    programme: row.programme,
    language: row.language,
    interpreter: row.interpreter,
    state: row.state,
    level: levelFrom(row.level),
    outcome: row.outcome,
    cohortLabel: cohortLabel(app, row, language),
    submittedAt: row.submittedAt,
    dueDay: row.dueDay,
    overdue: OPEN.includes(row.state) && row.dueDay < dayIn(timeZone, app.now()),
    assignedTo: row.assignedTo === null ? null : (names.get(row.assignedTo) ?? row.assignedTo),
  };
}

/** Names of the staff by id. */
export const staffNames = async (app: App): Promise<ReadonlyMap<string, string>> =>
  new Map((await app.store.staff.list()).map(({ id, name }) => [id, name]));

/**
 * A row as this reader may have it. Where offices share cases, a list says nothing that one of them would learn of
 * another: what she may know stands on the referral's own page.
 */
async function rowFor(app: App, who: StaffMember, row: ReferralRow): Promise<ReferralRow> {
  const { programme, partner } = row;
  const joint = app.programmes.get(programme)?.definition.joint;
  if (joint === undefined || mayDo(who, 'referral.oversee', { programme, partner: EVERY })) return row;
  if (mayDo(who, 'inbox.read', { programme, partner })) return withoutOther(row, true);
  const further = await app.store.referrals.offices(row.id);
  const here = further.find((office) => mayDo(who, 'inbox.read', { programme, partner: office.partner }));
  return withoutOther(row, false, here?.worker);
}

/** @errors `staff.not-allowed` for somebody who has no inbox */
export async function listInbox(
  app: App,
  who: StaffMember,
  ask: { readonly state: 'open' | 'all'; readonly page: number; readonly after?: string | undefined },
  language: Locale = who.language,
): Promise<Result<Inbox, AppError>> {
  if (!mayDo(who, 'inbox.read')) {
    const refused = await allow(app, who, 'inbox.read', '*');
    return refused.ok ? fail({ code: 'staff.not-allowed' }) : refused;
  }
  const scope = scopeOf(who, 'inbox.read', app.programmes.keys());
  const [page, names] = await Promise.all([
    app.store.referrals.list(scope, ask.state, ask.page, PAGE_SIZE, ask.after),
    staffNames(app),
  ]);
  await noteInboxLook(
    app,
    who,
    'referrals',
    page.rows.map(({ id }) => id),
  );
  const rows = await Promise.all(page.rows.map((row) => rowFor(app, who, row)));
  return ok({
    rows: rows.map((row) => rowView(app, row, names, language)),
    total: page.total,
    page: ask.page,
  });
}
