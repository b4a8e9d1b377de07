/** Hand-off on real parts: a real SMTP listener, a real partner's HTTP server that first fails, the real queue. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mailer, openMailer } from '../../src/adapters/mail/send-mail.ts';
import { postWebhook, signatureOf } from '../../src/adapters/webhook/post-webhook.ts';
import type { App } from '../../src/app/app.ts';
import { handOverReferral, type Senders, type StaffNotice } from '../../src/app/hand-over-referral.ts';
import { startJobs } from '../../src/app/jobs.ts';
import { raiseAlert } from '../../src/app/raise-alert.ts';
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

  test('[HO3] nobody is told before the person said yes, after she said no, or when she is gone', async () => {
    const before = [mails.length, calls.length, notices.length];
    const waiting = await seedReferral(house, { referral: { state: 'awaiting_person' } });
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

  test('[HO5] everybody of the programme is told, without a word of what was written, until somebody takes it', async () => {
    const id = await alertOf();
    const before = mails.length;
    await raiseAlert(app, senders, id, 0);
    const told = mails.slice(before);
    expect(told.map(({ to }) => to).toSorted()).toEqual([
      'ada@example.org',
      'carol.coach@example.org',
      'sven.stranger@example.org',
    ]);
    expect(texts.map(({ chat }) => chat)).toEqual(['4711']);
    for (const secret of SECRETS) expect(JSON.stringify([told, texts])).not.toContain(secret);
    // Nobody took it: the next round tells them again. Somebody did: nobody is told.
    await raiseAlert(app, senders, id, 1);
    expect(mails.length).toBe(before + 6);
    await house.store.alerts.acknowledge(id, 'somebody', app.now());
    await raiseAlert(app, senders, id, 2);
    expect(mails.length).toBe(before + 6);
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
    expect([mails.length, texts.length]).toEqual([(before[0] ?? 0) + 3, (before[1] ?? 0) + 1]);
  });
});
