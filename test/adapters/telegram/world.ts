/** A whole application on a real database with the bot beside it, talking to a Bot API server over HTTP. */

import type { OpenStore } from '../../../src/adapters/store/open.ts';
import { startTelegram, type Telegram, type TelegramSettings } from '../../../src/adapters/telegram/telegram.ts';
import type { App } from '../../../src/app/app.ts';
import { receiveMessage } from '../../../src/app/receive-message.ts';
import { startConversation } from '../../../src/app/start-conversation.ts';
import type { RoleName, StaffMember } from '../../../src/app/store.ts';
import { assemble } from '../../../src/assemble.ts';
import type { ChatInput } from '../../../src/contract/chat.ts';
import type { Locale } from '../../../src/core/language/locale.ts';
import { createApp } from '../../../src/create-app.ts';
import { openTestStore, type TestStoreSettings } from '../../support/store.ts';

export type LogLine = { readonly level: string; readonly code: string; readonly ids: unknown };

export type World = { readonly app: App; readonly store: OpenStore; readonly log: LogLine[] };

let assembled: ReturnType<typeof assemble> | undefined;

/** The shipped flows and texts, on a database that holds nothing yet. */
export async function openWorld(settings: TestStoreSettings = {}): Promise<World> {
  assembled ??= assemble();
  const data = await assembled;
  if (!data.ok) throw new Error(data.error.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const log: LogLine[] = [];
  const store = await openTestStore(settings);
  const app = createApp({
    ...data.value,
    store,
    publicUrl: 'https://waymark.example',
    log: (level, code, ids) => void log.push({ level, code, ids }),
  });
  return { app, store, log };
}

/** Starts the bot or fails the test. Its lease is longer than one message takes on a busy machine. */
export async function startBot(world: World, settings: TelegramSettings): Promise<Telegram> {
  const started = await startTelegram(world.app, { leaseMs: 10_000, ...settings });
  if (!started.ok) throw new Error(started.error.message);
  return started.value;
}

/** How somebody with back pain in Leicester, off sick, answers; every other question gets its first option. */
const ANSWERS: Readonly<Record<string, ChatInput>> = {
  consent: { choice: 'agree' },
  age_band: { choice: '18_64' },
  area: { text: 'LE3 5AB' },
  work_now: { choice: 'sick_at_risk' },
  duration: { choice: '4w_6m' },
  health: { choices: ['msk', 'mental'] },
  name: { text: 'Zofia' },
  contact_by: { choice: 'this_chat' },
};

/** A whole self-referral in Polish from this chat; gives its reference. Its messages go out through the bot. */
export async function referFrom(
  world: World,
  chat: number,
  otherwise: Readonly<Record<string, ChatInput>> = {},
): Promise<string> {
  const address = String(chat);
  const started = await startConversation(world.app, {
    channel: 'telegram',
    address,
    language: 'pl',
    inputId: 'begin',
  });
  if (!started.ok) throw new Error(started.error.code);
  let { turn } = started.value;
  for (let at = 0; at < 40 && turn.ask !== null && turn.referral === null; at += 1) {
    const { step, kind, options } = turn.ask;
    const first = options.find(({ code }) => code !== 'skip')?.code ?? '';
    const input =
      otherwise[step] ??
      ANSWERS[step] ??
      (options.length === 0 || first === ''
        ? { text: 'Zofia' }
        : kind === 'choices'
          ? { choices: [first] }
          : { choice: first });
    const next = await receiveMessage(world.app, {
      channel: 'telegram',
      find: { by: 'address', channel: 'telegram', address },
      id: `answer-${at}`,
      input,
    });
    if (!next.ok) throw new Error(next.error.code);
    turn = next.value;
  }
  if (turn.referral === null) throw new Error('no referral came of it');
  return turn.referral.reference;
}

/** An account of a coach or a coordinator who has not linked Telegram yet. */
export async function addStaff(
  world: World,
  role: RoleName,
  name: string,
  language: Locale = 'en',
): Promise<StaffMember> {
  const id = world.app.id();
  await world.store.prisma.user.create({ data: { id, name, email: `${id}@example.org`, emailVerified: true } });
  await world.store.staff.grant(id, { role, programme: 'workwell-llr', partner: '*' }, language);
  const member = await world.store.staff.find(id);
  if (member === undefined) throw new Error('no member of staff');
  return member;
}
