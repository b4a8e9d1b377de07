/**
 * Who needs a person now: one row for each person, the gravest first, however often she asked. Nobody is left out of the
 * number; the rows come some at a time.
 */
import type { AlertList, AlertView } from '../contract/console.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import { allow, mayDo } from './access.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import { alertScope, type PlacedAlert, placed, placeOfAlerts, seesPerson } from './find-alert.ts';
import { noteInboxLook } from './note-inbox-look.ts';
import { ALERT_REASONS, type Scope, type StaffMember, type Waiting, type WaitingPlace } from './store.ts';

const PAGE_SIZE = 10;

/** Where a list goes on, as it stands in an address. */
const textOf = ({ reasons: [reason], latestAt, first }: Waiting): string => `${reason}/${latestAt}/${first}`;

/** What it says; the beginning of the list when it says nothing that we know. */
function placeFrom(text: string): WaitingPlace | undefined {
  const [said, latestAt = '', first = ''] = text.split('/');
  const reason = ALERT_REASONS.find((known) => known === said);
  if (reason === undefined || Number.isNaN(Date.parse(latestAt)) || first === '') return undefined;
  return { reason, latestAt: new Date(latestAt).toISOString(), first };
}

/** The number to call: only for somebody who asked to be called or to talk to a person. */
async function callBackOf(
  app: App,
  who: StaffMember,
  { reasons }: Waiting,
  alert: PlacedAlert,
): Promise<string | null> {
  if (!reasons.includes('call_back') && !reasons.includes('human')) return null;
  // Left for this very call: whoever may handle the alert may call.
  if (alert.now?.callBack !== undefined) return alert.now.callBack;
  const phone = alert.now?.answers.find(({ step }) => step === 'phone');
  return phone !== undefined && 'text' in phone && (await seesPerson(app, who, alert)) ? phone.text : null;
}

async function view(app: App, who: StaffMember, inbox: Scope, waiting: Waiting): Promise<AlertView> {
  const alert = placed(app, await placeOfAlerts(app, waiting.conversation), waiting.programme);
  const [reason, ...also] = waiting.reasons;
  const referral = alert.live ?? alert.newest;
  const isListed = inbox.some(
    ({ programme, partner }) => programme === referral?.programme && (partner === '*' || partner === referral.partner),
  );
  return {
    id: waiting.first,
    upTo: waiting.newest,
    reason,
    also,
    times: waiting.times,
    firstAt: waiting.firstAt,
    latestAt: waiting.latestAt,
    programme: waiting.programme,
    language: waiting.language,
    referral: referral !== undefined && isListed ? referral.id : null,
    callBack: await callBackOf(app, who, waiting, alert),
    byOther: alert.byOther,
    gone: waiting.gone,
  };
}

/** @errors `staff.not-allowed` for somebody who has no inbox */
export async function listAlerts(
  app: App,
  who: StaffMember,
  ask: { readonly after?: string | undefined },
): Promise<Result<AlertList, AppError>> {
  if (!mayDo(who, 'inbox.read')) {
    const refused = await allow(app, who, 'inbox.read', '*');
    return refused.ok ? fail({ code: 'staff.not-allowed' }) : refused;
  }
  const scope = await alertScope(app, who);
  const after = ask.after === undefined ? undefined : placeFrom(ask.after);
  const { rows, people } = await app.store.alerts.waiting(scope, PAGE_SIZE + 1, after);
  const page = rows.slice(0, PAGE_SIZE);
  const last = page.at(-1);
  // An alert may show a phone number, so it counts as much as a referral.
  await noteInboxLook(
    app,
    who,
    'alerts',
    page.map(({ newest }) => newest),
  );
  return ok({
    rows: await Promise.all(page.map((waiting) => view(app, who, scope.referrals, waiting))),
    people,
    next: rows.length > PAGE_SIZE && last !== undefined ? textOf(last) : null,
  });
}
