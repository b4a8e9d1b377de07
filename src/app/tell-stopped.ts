/**
 * Tells a partner that a person has taken back her yes to it: it cannot open the referral any more, and is asked to
 * stop. No reason, no name, nothing about health. What stopped with one partner waits for a coordinator.
 */
import type { Locale } from '../core/language/locale.ts';
import { EVERY, mayDo } from './access.ts';
import type { App } from './app.ts';
import { type Delivery, deliverAll, linkOf, type Senders, wasTaken } from './hand-over-referral.ts';
import { COORDINATORS } from './make-referral.ts';
import type { ReferralRow, StaffMember } from './store.ts';

/** The job's name. Its `round` is the instant of her act: whoever was told of an earlier one is told of this one too. */
export const TELL_STOPPED = 'tell-stopped';

/** The job's name: a joint case is single again, and an office that knew of the other one is told that much. */
export const TELL_SINGLE = 'tell-single';

/** The job's name: she took back or gave a yes that is not about sharing, such as to a talk with her employer. */
export const TELL_CHANGED = 'tell-changed';

/** The job's name: a coordinator gave a referral to a coach, or took it from one. */
export const TELL_HANDED = 'tell-handed';

type Notice = 'stopped' | 'unshared' | 'single' | 'changed' | 'handed_to' | 'handed_away';

function noticeFor(app: App, row: ReferralRow, kind: Notice, language: Locale) {
  const values = {
    reference: row.reference,
    programme: app.programmes.get(row.programme)?.definition.name[language] ?? row.programme,
    link: linkOf(app, row),
  };
  return {
    subject: app.words.say(language, `console:mail.${kind}.subject`, values),
    text: app.words.say(language, `console:mail.${kind}.text`, values),
  };
}

/** One member of staff, in Telegram if she linked it and by e-mail. */
function toOne(
  app: App,
  { mail, staffText }: Senders,
  row: ReferralRow,
  who: StaffMember,
  kind: Notice,
  round: string,
): Delivery[] {
  const { subject, text } = noticeFor(app, row, kind, who.language);
  const id = `${who.id}/${kind}/${round}`;
  return [
    ...(staffText === undefined || !who.telegramLinked
      ? []
      : [
          {
            destination: { kind: 'telegram', id } as const,
            send: async () => {
              const chat = await app.store.staff.telegramOf(who.id);
              return chat === undefined || wasTaken(await staffText(chat, text));
            },
          },
        ]),
    ...(mail === undefined
      ? []
      : [
          {
            destination: { kind: 'email', id } as const,
            send: async (delivery: string) => {
              await mail({ id: delivery, to: who.email, subject, text });
              return true;
            },
          },
        ]),
  ];
}

/** The partner's own office and its system. */
function toOffice(
  app: App,
  { mail, webhook }: Senders,
  row: ReferralRow,
  partner: string,
  kind: 'stopped' | 'single' | 'changed',
  round: string,
): Delivery[] {
  const definition = app.programmes.get(row.programme)?.definition;
  const office = definition?.partners.find(({ id }) => id === partner);
  if (definition === undefined || office === undefined) return [];
  const { email, webhook: url } = office;
  const id = `partner/${partner}/${kind}/${round}`;
  return [
    ...(mail === undefined || email === undefined
      ? []
      : [
          {
            destination: { kind: 'email', id } as const,
            send: async (delivery: string) => {
              await mail({ id: delivery, to: email, ...noticeFor(app, row, kind, definition.defaultLanguage) });
              return true;
            },
          },
        ]),
    ...(webhook === undefined || url === undefined
      ? []
      : [
          {
            destination: { kind: 'webhook', id } as const,
            send: async (delivery: string) => {
              const { id: referral, reference, programme } = row;
              const event = { event: `referral.${kind}`, delivery, referral, reference, programme, partner };
              await webhook({ id: delivery, url, body: JSON.stringify(event) });
              return true;
            },
          },
        ]),
  ];
}

/** Job `tell-stopped`. She may have shared it again or erased everything meanwhile: then there is nothing to stop, or nothing to name. */
export async function tellStopped(
  app: App,
  senders: Senders,
  ask: { readonly referral: string; readonly partner: string; readonly round: string },
): Promise<void> {
  const { partner, round } = ask;
  const row = await app.store.referrals.find(ask.referral);
  if (row === undefined) return;
  const further = (await app.store.referrals.offices(row.id)).map((office) => office.partner);
  const having = [row.partner, ...further];
  const isBack = having.includes(partner) && row.state !== 'withdrawn' && row.state !== 'declined';
  if (isBack) return;
  const staff = await app.store.staff.list();
  // Whoever works for the programme as a whole, or for an office that goes on, still sees what was not taken back altogether.
  const goesOn = (who: StaffMember): boolean =>
    mayDo(who, 'referral.oversee', { programme: row.programme, partner: EVERY }) ||
    further.some((office) => mayDo(who, 'inbox.read', { programme: row.programme, partner: office }));
  const theirs = (await app.store.staff.hearing(row.programme, partner)).filter(
    (who) => row.state === 'withdrawn' || !goesOn(who),
  );
  const waits = row.partner === COORDINATORS && row.state === 'human_review';
  const asking = staff.filter((who) => mayDo(who, 'referral.oversee', { programme: row.programme, partner: EVERY }));
  await deliverAll(app, row.id, [
    ...theirs.flatMap((who) => toOne(app, senders, row, who, 'stopped', round)),
    ...toOffice(app, senders, row, partner, 'stopped', round),
    ...(waits ? asking.flatMap((who) => toOne(app, senders, row, who, 'unshared', round)) : []),
  ]);
}

/**
 * Jobs `tell-single` and `tell-changed`, to an office that goes on with the case. After the first it works on its own again: it
 * is told to tell nobody else how things go, not which yes was taken back, and nothing of the other office. After the
 * second it is told to look at the consents. It may have lost the case meanwhile: then another notice tells it to stop.
 */
export async function tellOffice(
  app: App,
  senders: Senders,
  kind: 'single' | 'changed',
  ask: { readonly referral: string; readonly partner: string; readonly round: string },
): Promise<void> {
  const { partner, round } = ask;
  const row = await app.store.referrals.find(ask.referral);
  if (row === undefined || row.state === 'withdrawn' || row.state === 'declined') return;
  const further = await app.store.referrals.offices(row.id);
  if (row.partner !== partner && !further.some((office) => office.partner === partner)) return;
  const theirs = await app.store.staff.hearing(row.programme, partner);
  await deliverAll(app, row.id, [
    ...theirs.flatMap((who) => toOne(app, senders, row, who, kind, round)),
    ...toOffice(app, senders, row, partner, kind, round),
  ]);
}

/** Job `tell-handed`, to one coach. Nothing when it is hers again, or not hers any more, meanwhile. */
export async function tellHanded(
  app: App,
  senders: Senders,
  ask: { readonly referral: string; readonly staff: string; readonly round: string },
): Promise<void> {
  const [row, who] = await Promise.all([app.store.referrals.find(ask.referral), app.store.staff.find(ask.staff)]);
  if (row === undefined || who === undefined || !who.active) return;
  const kind = row.assignedTo === who.id ? 'handed_to' : 'handed_away';
  await deliverAll(app, row.id, toOne(app, senders, row, who, kind, ask.round));
}
