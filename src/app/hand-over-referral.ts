/**
 * Tells those who should know that a referral has come: coaches in Telegram and by e-mail, the partner by e-mail and
 * by its webhook. The inbox needs nothing: a referral that is stored is in it. Of a referral that somebody else sent
 * none of them hears: the person is asked first.
 *
 * A notice holds a reference, a level, a day and a link; never a name, a contact or anything about health. Each
 * destination is marked when it took its notice, and is never told twice; one that fails makes the whole job run again
 * later, and only what is missing is sent then. An office that has it beside another is told as if it alone had it: its
 * notice says nothing of the other. A crash between sending and marking repeats that one message, under the
 * same delivery id, which is how a receiver can tell.
 */

import { LOCALES, type Locale } from '../core/language/locale.ts';
import { consentsOf, sightOf } from '../core/referral/consent.ts';
import { ReferralContent, ReferralIdentity } from '../core/referral/content.ts';
import { EVERY, mayDo } from './access.ts';
import type { App } from './app.ts';
import { personStart } from './confirm-referral.ts';
import { withoutOther } from './joint-case.ts';
import { levelFrom } from './list-inbox.ts';
import type { Sent } from './send-unsent.ts';
import type { Destination, ReferralRow, StaffMember } from './store.ts';

/** What a coach is told about a referral in Telegram, which others may read over her shoulder. */
export type StaffNotice = {
  readonly referral: string;
  readonly version: number;
  readonly reference: string;
  readonly level: string;
  readonly programme: string;
  readonly dueDay: string;
  readonly language: Locale;
};

/** The outside, as far as it is set up: what is absent is not used. Each throws when it was not taken, to be tried again. */
export type Senders = {
  readonly mail?:
    | ((mail: {
        readonly id: string;
        readonly to: string;
        readonly subject: string;
        readonly text: string;
      }) => Promise<void>)
    | undefined;
  readonly webhook?:
    | ((call: { readonly id: string; readonly url: string; readonly body: string }) => Promise<void>)
    | undefined;
  readonly staffNotice?: ((chat: string, notice: StaffNotice) => Promise<Sent>) | undefined;
  /** A plain text to a coach's own Telegram chat: for alerts. */
  readonly staffText?: ((chat: string, text: string) => Promise<Sent>) | undefined;
};

/** Whether a messenger took it. `later` is thrown, to be tried again; the others will never change. */
export function wasTaken(sent: Sent): boolean {
  if (sent === 'later') throw new Error('delivery.later');
  return sent === 'sent';
}

/** One destination and how it is told. */
export type Delivery = { readonly destination: Destination; readonly send: (id: string) => Promise<boolean> };

/** What a mail says of a referral, in the reader's language. */
function mailText(
  app: App,
  row: ReferralRow,
  kind: 'new' | 'review',
  language: Locale,
): { subject: string; text: string } {
  const definition = app.programmes.get(row.programme)?.definition;
  const values = {
    reference: row.reference,
    level: app.words.say(language, `console:levels.${levelFrom(row.level)}`),
    programme: definition?.name[language] ?? row.programme,
    day: row.dueDay,
    link: linkOf(app, row),
  };
  return {
    subject: app.words.say(language, `console:mail.${kind}.subject`, values),
    text: app.words.say(language, `console:mail.${kind}.text`, values),
  };
}

/** The referral's page in the console. */
export const linkOf = (app: App, row: ReferralRow): string => `${app.publicUrl}/console/referrals/${row.id}`;

/** A destination that is told once more, because the person shared it once more. */
const again = (destination: string, round: string | undefined): string =>
  round === undefined ? destination : `${destination}/${round}`;

/** How members of staff hear of it: each in Telegram if she linked it, and by e-mail. */
function toStaff(
  app: App,
  senders: Senders,
  row: ReferralRow,
  staff: readonly StaffMember[],
  kind: 'new' | 'review',
  round?: string,
): Delivery[] {
  const { mail, staffNotice } = senders;
  // A second round, to the coordinators, is another delivery than the first.
  const id = (who: StaffMember) => again(kind === 'new' ? who.id : `${who.id}/${kind}`, round);
  return staff.flatMap((who): Delivery[] => [
    ...(staffNotice === undefined || !who.telegramLinked
      ? []
      : [
          {
            destination: { kind: 'telegram', id: id(who) } as const,
            send: async () => {
              const chat = await app.store.staff.telegramOf(who.id);
              if (chat === undefined) return true;
              const { id: referral, version, reference, level, programme, dueDay } = row;
              return wasTaken(
                await staffNotice(chat, {
                  referral,
                  version,
                  reference,
                  level,
                  programme,
                  dueDay,
                  language: who.language,
                }),
              );
            },
          },
        ]),
    ...(mail === undefined
      ? []
      : [
          {
            destination: { kind: 'email', id: id(who) } as const,
            send: async (delivery: string) => {
              await mail({ id: delivery, to: who.email, ...mailText(app, row, kind, who.language) });
              return true;
            },
          },
        ]),
  ]);
}

/** How the partner's own office and its system hear of it. */
function toPartner(app: App, senders: Senders, row: ReferralRow, round?: string): Delivery[] {
  const definition = app.programmes.get(row.programme)?.definition;
  const partner = definition?.partners.find(({ id }) => id === row.partner);
  if (definition === undefined || partner === undefined) return [];
  const { mail, webhook } = senders;
  const { email, webhook: url } = partner;
  return [
    ...(mail === undefined || email === undefined
      ? []
      : [
          {
            destination: { kind: 'email', id: again(`partner/${partner.id}`, round) } as const,
            send: async (delivery: string) => {
              await mail({ id: delivery, to: email, ...mailText(app, row, 'new', definition.defaultLanguage) });
              return true;
            },
          },
        ]),
    ...(webhook === undefined || url === undefined
      ? []
      : [
          {
            destination: { kind: 'webhook', id: again(`partner/${partner.id}`, round) } as const,
            send: async (delivery: string) => {
              const { id: referral, reference, programme, level, outcome, dueDay, submittedAt } = row;
              const event = {
                event: 'referral.submitted',
                delivery,
                referral,
                reference,
                programme,
                partner: partner.id,
                level,
                outcome,
                dueDay,
                submittedAt,
              };
              await webhook({ id: delivery, url, body: JSON.stringify({ ...event, link: linkOf(app, row) }) });
              return true;
            },
          },
        ]),
  ];
}

/** Makes every delivery that is not made yet. Throws at the end when one failed, so that the job is tried again. */
export async function deliverAll(app: App, referral: string, deliveries: readonly Delivery[]): Promise<void> {
  const outcomes = await Promise.all(
    deliveries.map(async ({ destination, send }) => {
      const { id, sent } = await app.store.deliveries.begin(referral, destination);
      if (sent) return true;
      try {
        const taken = await send(id);
        if (!taken) app.log('warn', 'delivery.not-wanted', { delivery: id, kind: destination.kind });
        await app.store.deliveries.sent(id, app.now());
        return true;
      } catch {
        // What the other side said may quote an address: only the kind is kept.
        await app.store.deliveries.failed(id, `${destination.kind}.failed`);
        app.log('warn', 'delivery.failed', { delivery: id, kind: destination.kind });
        return false;
      }
    }),
  );
  if (outcomes.includes(false)) throw new Error('delivery.incomplete');
}

/** How an office that has it beside the partner hears of it: there is nothing to accept there, so a text in Telegram has no buttons. */
function toFurther(
  app: App,
  senders: Senders,
  row: ReferralRow,
  office: string,
  staff: readonly StaffMember[],
  round?: string,
): Delivery[] {
  const { mail, staffText } = senders;
  const seen: ReferralRow = { ...withoutOther(row, false), partner: office };
  const id = (who: StaffMember) => again(`${who.id}/office/${office}`, round);
  return [
    ...staff.flatMap((who): Delivery[] => {
      const { subject, text } = mailText(app, seen, 'new', who.language);
      return [
        ...(staffText === undefined || !who.telegramLinked
          ? []
          : [
              {
                destination: { kind: 'telegram', id: id(who) } as const,
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
                destination: { kind: 'email', id: id(who) } as const,
                send: async (delivery: string) => {
                  await mail({ id: delivery, to: who.email, subject, text });
                  return true;
                },
              },
            ]),
      ];
    }),
    ...toPartner(app, senders, seen, round),
  ];
}

/** Whether an office that has it may hear of it (I-2): not before the person's own yes, not after a no. */
async function mayBeTold(app: App, row: ReferralRow, content: unknown): Promise<(partner: string) => boolean> {
  const kept = ReferralContent.safeParse(content);
  const asSent = kept.success ? kept.data.consents : [];
  const draft = kept.success ? kept.data.draft : undefined;
  const consents =
    row.conversation === null ? asSent : consentsOf(await app.store.conversations.consents(row.conversation), draft);
  return (partner) => sightOf(row.state, consents, { id: partner, asked: true }).identity;
}

/**
 * The mail in one language. It says what is kept about her and who sends it, and names no programme: other people may
 * read her mail, and a programme's name can tell what it helps with.
 */
export const invitationText = (
  app: App,
  { programme }: Pick<ReferralRow, 'programme'>,
  link: string,
  language: Locale,
) =>
  app.words.say(language, 'chat:invite.body', {
    link,
    forgotten: app.words.say(language, 'chat:invite.forgotten', {
      count: app.programmes.get(programme)?.definition.retention.unconfirmedDays ?? 14,
    }),
  });

/** A neutral mail to the person herself: not who wrote, and not why. */
function toPerson(app: App, { mail }: Senders, row: ReferralRow, identity: unknown): Delivery | undefined {
  const known = ReferralIdentity.safeParse(identity);
  const to = known.success && known.data.contactBy === 'email' ? known.data.contactValue : null;
  if (mail === undefined || to === null) return undefined;
  return {
    destination: { kind: 'email', id: 'person' },
    send: async (id) => {
      const link = `${app.publicUrl}/?start=${await personStart(app, row.id)}`;
      // Which language is hers is not known: the one it was written in comes first.
      const languages = [row.language, ...LOCALES.filter((other) => other !== row.language)];
      const text = languages.map((language) => invitationText(app, row, link, language)).join('\n\n');
      await mail({ id, to, subject: app.words.say(row.language, 'chat:invite.subject'), text });
      return true;
    },
  };
}

/** How a coordinator is asked to ask the person. Who that is stands in the console only. */
function toWhoeverAsks(app: App, { mail, staffText }: Senders, row: ReferralRow, who: StaffMember): Delivery[] {
  const { language } = who;
  const values = {
    reference: row.reference,
    programme: app.programmes.get(row.programme)?.definition.name[language] ?? row.programme,
    link: linkOf(app, row),
  };
  const text = app.words.say(language, 'console:mail.ask.text', values);
  const subject = app.words.say(language, 'console:mail.ask.subject', values);
  return [
    ...(staffText === undefined || !who.telegramLinked
      ? []
      : [
          {
            destination: { kind: 'telegram', id: `${who.id}/ask` } as const,
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
            destination: { kind: 'email', id: `${who.id}/ask` } as const,
            send: async (id: string) => {
              await mail({ id, to: who.email, subject, text });
              return true;
            },
          },
        ]),
  ];
}

/**
 * Asks the person whom somebody else wrote about: by a mail to herself, or through the programme's coordinators when
 * that cannot be. A mail that fails is tried again, and the coordinators hear of it meanwhile: somebody really asks.
 */
async function askPerson(app: App, senders: Senders, row: ReferralRow, identity: unknown): Promise<void> {
  const mail = toPerson(app, senders, row, identity);
  if (mail !== undefined) {
    const isSent = await deliverAll(app, row.id, [mail]).then(
      () => true,
      () => false,
    );
    if (isSent) return;
  }
  const whole = { programme: row.programme, partner: EVERY };
  const staff = (await app.store.staff.list()).filter((who) => mayDo(who, 'referral.oversee', whole));
  if (staff.length === 0) app.log('error', 'referral.nobody-to-ask', { referral: row.id, programme: row.programme });
  const asking = staff.flatMap((who) => toWhoeverAsks(app, senders, row, who));
  await deliverAll(app, row.id, asking);
  if (mail !== undefined) throw new Error('delivery.incomplete');
}

/**
 * Job `hand-over`: a new referral, to everybody who hears of it. Gone or withdrawn in between: nobody is told.
 *
 * @param round  the instant she shared it again; absent the first time
 * @param only  the one office that she shared it with now; absent when all that have it are told
 */
export async function handOverReferral(
  app: App,
  senders: Senders,
  id: string,
  round?: string,
  only?: string,
): Promise<void> {
  const found = await app.store.referrals.find(id);
  if (found === undefined) return;
  if (found.state === 'awaiting_person') return askPerson(app, senders, found, found.identity);
  const [mayHear, further, atPartner] = await Promise.all([
    mayBeTold(app, found, found.content),
    app.store.referrals.offices(id),
    app.store.staff.hearing(found.programme, found.partner),
  ]);
  const isTold = (partner: string) => (only === undefined || only === partner) && mayHear(partner);
  const offices = further.map(({ partner }) => partner).filter(isTold);
  const toOffices = offices.map(async (office) => {
    // Whoever works for all of them hears of it once.
    const staff = (await app.store.staff.hearing(found.programme, office)).filter(
      ({ id: one }) => !mayHear(found.partner) || !atPartner.some((other) => other.id === one),
    );
    return toFurther(app, senders, found, office, staff, round);
  });
  const isShared = app.programmes.get(found.programme)?.definition.joint !== undefined;
  await deliverAll(app, id, [
    ...(isTold(found.partner)
      ? [
          ...toStaff(app, senders, found, atPartner, 'new', round),
          ...toPartner(app, senders, isShared ? withoutOther(found, true) : found, round),
        ]
      : []),
    ...(await Promise.all(toOffices)).flat(),
  ]);
}

/** Job `tell-coordinators`: a coach passed a referral on, and it waits for a coordinator. */
export async function tellCoordinators(app: App, senders: Senders, id: string): Promise<void> {
  const found = await app.store.referrals.find(id);
  if (found === undefined || found.state !== 'human_review') return;
  const about = { programme: found.programme, partner: found.partner };
  const staff = (await app.store.staff.list()).filter((who) => mayDo(who, 'referral.decline', about));
  await deliverAll(app, id, toStaff(app, senders, found, staff, 'review'));
}
