/**
 * Job `raise-alert`: somebody may be in danger, or waits for a person. Everybody who may answer is told, again and again
 * until somebody says that she looks after it. A notice names the programme and the kind of alert, and nothing else.
 *
 * What is said again while its alert waits is counted in that one (ST31) and tells nobody anew; danger that is spoken of
 * again after ten minutes does, and then that alert alone goes on reminding.
 */
import { later } from '../core/shared/time.ts';
import type { App } from './app.ts';
import { mayHandle, placed, placeOfAlerts, sourceName } from './find-alert.ts';
import { type Senders, wasTaken } from './hand-over-referral.ts';
import type { AlertReason, AlertRow, StaffMember } from './store.ts';

const MINUTE_MS = 60_000;

/** After how long an alert that nobody took is raised again, and how often (HZ-2). The level's own target for danger is 15 minutes. */
const again: Readonly<Record<AlertReason, { readonly afterMs: number; readonly times: number }>> = {
  danger: { afterMs: 10 * MINUTE_MS, times: 6 },
  concern: { afterMs: 30 * MINUTE_MS, times: 4 },
  call_back: { afterMs: 60 * MINUTE_MS, times: 3 },
  human: { afterMs: 4 * 60 * MINUTE_MS, times: 2 },
  message: { afterMs: 0, times: 0 },
};

/** @param round 0 when it is raised, then 1, 2 … each time nobody had taken it */
export async function raiseAlert(app: App, senders: Senders, id: string, round: number): Promise<void> {
  const alert = await app.store.alerts.find(id);
  if (alert === undefined) return; // somebody looks after it, or it is counted in one that waits
  if (round > 0 && (await isFollowed(app, alert))) return;
  const belongs = placed(app, await placeOfAlerts(app, alert.conversation), alert.programme);
  const staff = (await app.store.staff.list()).filter((who) => mayHandle(app, who, 'alert.acknowledge', belongs));
  if (staff.length === 0) app.log('error', 'alert.nobody-to-tell', { alert: id, programme: alert.programme });

  const told = `alert-told/${id}/${round}`;
  const done = new Set(await readList(app, told));
  let failed = false;
  for (const who of staff) {
    for (const [kind, tell] of waysTo(app, senders, alert, who, round)) {
      const mark = `${kind}/${who.id}`;
      if (done.has(mark)) continue;
      try {
        await tell();
        done.add(mark);
        await app.store.memory.write(told, [...done]);
      } catch {
        app.log('warn', 'alert.not-told', { alert: id, kind });
        failed = true;
      }
    }
  }
  // The next round is planned even if a mail server is down now: the alert must not wait for it.
  const { afterMs, times } = again[alert.reason];
  if (round < times) {
    await app.store.send({
      name: 'raise-alert',
      data: { alert: id, round: String(round + 1) },
      startAfter: later(alert.raisedAt, afterMs * (round + 1)),
      key: `${id}/${round + 1}`,
    });
  }
  if (failed) throw new Error('alert.incomplete');
  await app.store.memory.remove(told);
}

/** Whether a newer alert of the same person and kind reminds of both: however often she asks, one reminder comes at a time. */
async function isFollowed(app: App, alert: AlertRow): Promise<boolean> {
  const waiting = await app.store.alerts.ofConversation(alert.conversation);
  const later = waiting.slice(waiting.findIndex(({ id }) => id === alert.id) + 1);
  return later.some(({ reason, programme }) => reason === alert.reason && programme === alert.programme);
}

async function readList(app: App, key: string): Promise<readonly string[]> {
  const kept = await app.store.memory.read(key);
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

type Way = readonly [kind: 'telegram' | 'email', tell: () => Promise<void>];

function waysTo(app: App, { mail, staffText }: Senders, alert: AlertRow, who: StaffMember, round: number): Way[] {
  const { language } = who;
  const values = {
    programme: sourceName(app, alert.programme, language),
    reason: app.words.say(language, `console:alerts.reasons.${alert.reason}`),
    link: `${app.publicUrl}/console`,
  };
  const text = app.words.say(language, 'console:mail.alert.text', values);
  const ways: Way[] = [];
  if (staffText !== undefined && who.telegramLinked) {
    ways.push([
      'telegram',
      async () => {
        const chat = await app.store.staff.telegramOf(who.id);
        if (chat !== undefined && !wasTaken(await staffText(chat, text)))
          app.log('warn', 'alert.not-wanted', { alert: alert.id });
      },
    ]);
  }
  if (mail !== undefined) {
    const subject = app.words.say(language, 'console:mail.alert.subject');
    ways.push(['email', () => mail({ id: `${alert.id}.${round}.${who.id}`, to: who.email, subject, text })]);
  }
  return ways;
}
