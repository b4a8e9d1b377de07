/** Hand-off on real parts: a real SMTP listener, a real partner's HTTP server that first fails, the real queue. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mailer, openMailer } from '../../src/adapters/mail/send-mail.ts';
import { postWebhook, signatureOf } from '../../src/adapters/webhook/post-webhook.ts';
import type { App } from '../../src/app/app.ts';
import { exportPerson } from '../../src/app/export-person.ts';
import { handOverReferral, invitationText, type Senders, type StaffNotice } from '../../src/app/hand-over-referral.ts';
import { startJobs } from '../../src/app/jobs.ts';
import { raiseAlert } from '../../src/app/raise-alert.ts';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import {
  account,
  call,
  firstAdmin,
  type House,
  openHouse,
  PARTNER,
  PROGRAMME,
  SECRETS,
  seedReferral,
  until,
} from '../support/staff.ts';

const SECRET = 'a shared secret of thirty-two letters or more';
type Mail = { readonly to: string; readonly raw: string; readonly id: string };

let house: House;
let app: App;
let coach: string;
let mailer: Mailer;
let smtp: SMTPServer;
const mails: Mail[] = [];
const calls: { headers: IncomingHttpHeaders; body: string }[] = [];
const notices: { chat: string; notice: StaffNotice }[] = [];
const texts: { chat: string; text: string }[] = [];
let webhookFails = 0;
let senders: Senders;

const partnerSystem = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => {
    body += chunk.toString('utf8');
  });
  request.on('end', () => {
    calls.push({ headers: request.headers, body });
    response.writeHead(webhookFails-- > 0 ? 503 : 200).end();
  });
});

/** A mail's text with its transfer encoding undone, so that it can be searched. */
const readable = (raw: string): string =>
  Buffer.from(
    raw
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let raw = '';
      stream.on('data', (chunk: Buffer) => {
        raw += chunk.toString('latin1');
      });
      stream.on('end', () => {
        mails.push({
          to: session.envelope.rcptTo[0]?.address ?? '',
          raw: readable(raw),
          id: /Message-ID: <([^@>]+)/i.exec(raw)?.[1] ?? '',
        });
        done();
      });
    },
  });
  await new Promise<void>((listening) => smtp.listen(0, '127.0.0.1', listening));
  await new Promise<void>((listening) => partnerSystem.listen(0, '127.0.0.1', listening));
  const port = (address: unknown): number =>
    typeof address === 'object' && address !== null && 'port' in address ? Number(address.port) : 0;
  mailer = openMailer(`smtp://127.0.0.1:${port(smtp.server.address())}`, 'Waymark <no-reply@waymark.example.org>');

  house = await openHouse();
  // The shipped programme has no partner's address: this one does.
  const programme = house.app.programmes.get(PROGRAMME);
  if (programme === undefined) throw new Error('no programme');
  const partners = programme.definition.partners.map((partner) =>
    partner.id === PARTNER
      ? {
          ...partner,
          email: 'office@partner.example',
          webhook: `http://127.0.0.1:${port(partnerSystem.address())}/hook`,
        }
      : partner,
  );
  app = {
    ...house.app,
    programmes: new Map([[PROGRAMME, { ...programme, definition: { ...programme.definition, partners } }]]),
  };
  await firstAdmin(house);
  coach = await account(house, 'coach', PARTNER, 'Carol Coach');
  await account(house, 'coach', 'uhl', 'Sven Stranger');
  const carol = (await house.store.staff.list()).find(({ name }) => name === 'Carol Coach');
  await house.store.staff.linkTelegram(carol?.id ?? '', '4711');
  senders = {
    mail: (mail) => mailer.send(mail),
    webhook: (callOut) => postWebhook(SECRET, callOut, Date.parse(app.now())),
    staffNotice: async (chat, notice) => {
      notices.push({ chat, notice });
      return 'sent';
    },
    staffText: async (chat, text) => {
      texts.push({ chat, text });
      return 'sent';
    },
  };
});
afterAll(async () => {
  await house.close();
  mailer.close();
  await new Promise<void>((closed) => smtp.close(closed));
  partnerSystem.close();
});

describe('hand-off', () => {
  test('[HO1] each destination is tried until it took its notice, and is told once; the crash of a job repeats nothing', async () => {
    const { id } = await seedReferral(house, { reference: 'WW-ABC-DEF2' });
    webhookFails = 1;
    await expect(handOverReferral(app, senders, id)).rejects.toThrow('delivery.incomplete');
    expect(calls).toHaveLength(1);
    // What worked is not done again; what failed is.
    await handOverReferral(app, senders, id);
    await handOverReferral(app, senders, id);
    expect(calls).toHaveLength(2);
    expect(notices.map(({ chat }) => chat)).toEqual(['4711']);
    const told = mails.filter(({ raw }) => raw.includes('WW-ABC-DEF2'));
    expect(told.map(({ to }) => to).toSorted()).toEqual([
      'ada@example.org',
      'carol.coach@example.org',
      'office@partner.example',
    ]);
    expect(new Set(told.map((mail) => mail.id)).size).toBe(3);
    // The same delivery has the same id at each attempt, and the call can be checked.
    const [first, second] = calls;
    expect(first?.headers['waymark-delivery']).toBe(second?.headers['waymark-delivery']);
    const stamp = String(second?.headers['waymark-timestamp']);
    expect(second?.headers['waymark-signature']).toBe(signatureOf(SECRET, stamp, second?.body ?? ''));
    expect(JSON.parse(second?.body ?? '{}')).toMatchObject({
      event: 'referral.submitted',
      referral: id,
      reference: 'WW-ABC-DEF2',
      level: 'P1',
    });
  });

  test('[HO2] no notice holds a name, a contact or anything about health', () => {
    const everything = JSON.stringify([mails, calls.map(({ body }) => body), notices]);
    expect(everything).toContain('WW-ABC-DEF2');
    for (const secret of [...SECRETS, 'sick_at_risk', 'sick']) expect(everything).not.toContain(secret);
  });

  test('[HO3] nobody hears of a case before the person said yes, after she said no, or when she is gone', async () => {
    const mailsBefore = mails.length;
    const waiting = await seedReferral(house, { referral: { state: 'awaiting_person' } });
    await handOverReferral(app, senders, waiting.id);
    // Whoever asks her is told to; nobody is told of a case.
    expect(mails.slice(mailsBefore).map(({ to }) => to)).toEqual(['ada@example.org']);
    const before = [mails.length, calls.length, notices.length];
    await handOverReferral(app, senders, waiting.id);
    const refused = await seedReferral(house, { share: false });
    await handOverReferral(app, senders, refused.id);
    const gone = await seedReferral(house);
    await house.store.conversations.erase(gone.conversation, app.now());
    await handOverReferral(app, senders, gone.id);
    expect([mails.length, calls.length, notices.length]).toEqual(before);
  });

  test('[HO4] through the queue: a referral reaches everybody, a passed-on one its coordinators, without anybody asking', async () => {
    await startJobs(app, senders);
    const referral = app.id();
    await seedReferral(house, {
      referral: { id: referral, reference: 'WW-QUE-UE22' },
      writes: [{ kind: 'job', job: { name: 'hand-over', data: { referral } } }],
    });
    await until(() => mails.filter(({ raw }) => raw.includes('WW-QUE-UE22')).length === 3);
    const passed = await call(house, coach, 'POST', `/api/console/referrals/${referral}/decline`, {
      version: 1,
      reason: 'no_capacity',
    });
    expect(passed.json().state).toBe('human_review');
    await until(() =>
      mails.some(
        ({ to, raw }) =>
          to === 'ada@example.org' && raw.includes('could not take this referral') && raw.includes('WW-QUE-UE22'),
      ),
    );
  });
});

describe('alerts', () => {
  const alertOf = async () => {
    const id = app.id();
    await seedReferral(house, {
      writes: [{ kind: 'alert', alert: { id, reason: 'danger', programme: PROGRAMME, language: 'pl', at: app.now() } }],
    });
    return id;
  };

  test('[HO5] everybody who may handle it is told, and nobody else, without a word of what was written, until somebody takes it', async () => {
    const id = await alertOf();
    const before = mails.length;
    await raiseAlert(app, senders, id, 0);
    const told = mails.slice(before);
    expect(told.map(({ to }) => to).toSorted()).toEqual(['ada@example.org', 'carol.coach@example.org']);
    expect(texts.map(({ chat }) => chat)).toEqual(['4711']);
    for (const secret of SECRETS) expect(JSON.stringify([told, texts])).not.toContain(secret);
    // Nobody took it: the next round tells them again. Somebody did: nobody is told.
    await raiseAlert(app, senders, id, 1);
    expect(mails.length).toBe(before + 4);
    await house.store.alerts.acknowledge([id], 'somebody', app.now());
    await raiseAlert(app, senders, id, 2);
    expect(mails.length).toBe(before + 4);
  });

  test('[HO6] a way that fails is tried again without telling the others twice', async () => {
    const id = await alertOf();
    const before = [mails.length, texts.length];
    let fails = true;
    const shaky: Senders = {
      ...senders,
      staffText: async (chat, text) => (fails ? 'later' : (senders.staffText?.(chat, text) ?? 'sent')),
    };
    await expect(raiseAlert(app, shaky, id, 0)).rejects.toThrow('alert.incomplete');
    fails = false;
    await raiseAlert(app, shaky, id, 0);
    expect([mails.length, texts.length]).toEqual([(before[0] ?? 0) + 2, (before[1] ?? 0) + 1]);
  });
});

describe('a person whom somebody else wrote about', () => {
  const about = (contactBy: 'phone' | 'email', contactValue: string) =>
    seedReferral(house, {
      partner: 'coordinators',
      share: false,
      referral: {
        state: 'awaiting_person',
        identity: {
          name: 'Zuzanna',
          contactBy,
          contactValue,
          safeToLeaveMessage: 'no',
          accessNeeds: ['interpreter'],
        },
      },
    });
  const since = async (work: () => Promise<unknown>) => {
    const [mailed, texted] = [mails.length, texts.length];
    await work();
    return { mails: mails.slice(mailed), texts: texts.slice(texted) };
  };

  test('[HO7] she is asked once, by a mail that says nothing of who wrote or why', async () => {
    const { id } = await about('email', 'zuzanna@example.org');
    const told = await since(async () => {
      await handOverReferral(app, senders, id);
      await handOverReferral(app, senders, id);
    });
    expect(told.mails.map(({ to }) => to)).toEqual(['zuzanna@example.org']);
    expect(told.texts).toEqual([]);
    const raw = told.mails[0]?.raw ?? '';
    for (const said of ['This is Waymark', 'area you live in', 'how they know you', 'after 14 days', 'po 14 dniach'])
      expect(raw).toContain(said);
    const link = new RegExp(`${app.publicUrl}/\\?start=me-[\\w-]{32}`).exec(raw)?.[0] ?? 'no link';
    expect(raw).toContain(invitationText(app, { programme: PROGRAMME }, link, 'pl'));
    // Whoever else reads her mail learns neither why nor from which programme; she learns who asks, what is kept, how long.
    for (const secret of [...SECRETS, 'WorkWell', 'WW-', 'health', 'zdrowi', 'hälsa', 'jobb', 'prac'])
      expect(raw).not.toContain(secret);
  });

  test('[HO8] with a phone number, without a mail server or while it fails, a coordinator is told to ask', async () => {
    const cora = await account(house, 'coordinator', '*', 'Cora Coordinator');
    const her = (await house.store.staff.list()).find(({ name }) => name === 'Cora Coordinator');
    await house.store.staff.linkTelegram(her?.id ?? '', '4712');
    const local = await account(house, 'coordinator', 'uhl', 'Lara Local');
    const wide = await account(house, 'coach', '*', 'Wanda Wide');

    const phone = await about('phone', '07700900123');
    const told = await since(() => handOverReferral(app, senders, phone.id));
    expect(told.mails.map(({ to }) => to).toSorted()).toEqual(['ada@example.org', 'cora.coordinator@example.org']);
    expect(told.texts.map(({ chat }) => chat)).toEqual(['4712']);
    for (const secret of SECRETS) expect(JSON.stringify(told)).not.toContain(secret);
    expect(JSON.stringify(told)).toContain(`/console/referrals/${phone.id}`);

    const { mail: _, ...noMail } = senders;
    const email = await about('email', 'zuzanna@example.org');
    expect((await since(() => handOverReferral(app, noMail, email.id))).texts).toHaveLength(1);
    const failing: Senders = {
      ...senders,
      mail: async (one) => (one.to === 'zuzanna@example.org' ? Promise.reject(new Error('no')) : senders.mail?.(one)),
    };
    const shaky = await about('email', 'zuzanna@example.org');
    const heard = await since(() => expect(handOverReferral(app, failing, shaky.id)).rejects.toThrow('incomplete'));
    expect(heard.mails.map(({ to }) => to).toSorted()).toEqual(['ada@example.org', 'cora.coordinator@example.org']);
    const later = await since(() => handOverReferral(app, senders, shaky.id));
    expect(later.mails.map(({ to }) => to)).toEqual(['zuzanna@example.org']);

    // A coordinator sees whom to ask and nothing else; nobody else sees even that, and nobody writes to the other chat.
    const path = `/api/console/referrals/${phone.id}`;
    const seen = (await call(house, cora, 'GET', path)).json();
    expect(seen.person).toEqual({
      name: 'Zuzanna',
      contact: { by: 'phone', value: '07700900123' },
      safeToLeaveMessage: 'unknown',
      accessNeeds: [],
      interpreterLanguage: null,
    });
    expect(seen).toMatchObject({
      sections: [],
      barriers: [],
      services: [],
      consents: [],
      notes: [],
      may: ['confirm'],
      route: 'other',
    });
    expect(seen.sight).toEqual({ identity: true, answers: false });
    expect((await call(house, cora, 'POST', `${path}/messages`, { text: 'Hello' })).statusCode).toBe(409);
    expect((await call(house, cora, 'POST', `${path}/accept`, { version: 1 })).statusCode).toBe(409);
    const nobody = await call(house, wide, 'GET', path);
    expect(nobody.json().sight).toEqual({ identity: false, answers: false });
    for (const secret of ['Zuzanna', '07700900123']) expect(nobody.body).not.toContain(secret);
    for (const cookie of [local, coach]) expect((await call(house, cookie, 'GET', path)).statusCode).toBe(403);
  });

  test('[HO9] whoever wrote about somebody else learns only that it was received', async () => {
    const answers: Readonly<Record<string, string>> = {
      for_whom: 'other',
      relation: 'employer',
      agreement: 'yes',
      area: 'E07000133',
      their_area: 'E07000133',
      their_contact_by: 'email',
    };
    const written: Readonly<Record<string, string>> = {
      their_name: 'Zuzanna',
      their_email: 'zuzanna@example.org',
      referrer_name: 'Boss',
      referrer_contact: '01632 960000',
    };
    const started = await startConversation(app, { channel: 'web', programme: PROGRAMME, language: 'en' });
    if (!started.ok) throw new Error(started.error.code);
    const find = { by: 'token', token: started.value.token } as const;
    const say = async (input: Parameters<typeof receiveMessage>[1]['input']) => {
      const turn = await receiveMessage(app, { channel: 'web', find, id: app.id(), input });
      if (!turn.ok) throw new Error(turn.error.code);
      return turn.value;
    };
    let turn = started.value.turn;
    for (let most = 0; most < 20 && turn.ask !== null && turn.review === null; most += 1) {
      const code = answers[turn.ask.step];
      turn = await say(code === undefined ? { text: written[turn.ask.step] ?? '' } : { choice: code });
    }
    expect(turn.review?.suggestion).toEqual({
      outcome: app.words.say('en', 'chat:review.ask_person'),
      reasons: [],
      services: [],
    });
    const sent = await say({ choice: 'send' });
    expect(sent.messages.map(({ text }) => text)).toEqual([app.words.say('en', 'chat:sent.awaiting_person')]);
    const [row] = await house.store.referrals.ofConversation(started.value.conversation);
    expect(row).toMatchObject({ state: 'awaiting_person', partner: 'coordinators', cohort: null });
    const told = await since(() => handOverReferral(app, senders, row?.id ?? ''));
    // The queue may work off the same job at this moment; that one job tells once is HO1.
    expect(new Set(told.mails.map(({ to }) => to))).toEqual(new Set(['zuzanna@example.org']));
    for (const { raw } of told.mails) expect(raw).not.toContain('Boss');
    const exported = await exportPerson(app, find);
    expect(exported.ok && exported.value).toMatchObject({
      referrals: [{ reference: row?.reference, submittedAt: row?.submittedAt }],
    });
    expect(JSON.stringify(exported)).not.toContain('needs_human');
  });
});
