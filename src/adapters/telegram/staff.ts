/**
 * The coach's side of the bot: a notice of a new referral, with accept and decline.
 *
 * A notice names the reference, the level, the programme and the day; never a name, a contact or
 * anything about health. Who may do what is decided in `app/access.ts`, not here.
 */
import { createHash } from 'node:crypto';
import {
  type Conversation,
  type ConversationData,
  type ConversationFlavor,
  conversations,
  createConversation,
  type VersionedState,
} from '@grammyjs/conversations';
import type { Bot, Context } from 'grammy';
import type { Update } from 'grammy/types';
import { z } from 'zod';
import { acceptReferral } from '../../app/accept-referral.ts';
import type { App } from '../../app/app.ts';
import { declineReferral } from '../../app/decline-referral.ts';
import type { AppError } from '../../app/errors.ts';
import type { StaffNotice } from '../../app/hand-over-referral.ts';
import { AT_OFFICES } from '../../app/joint-case.ts';
import { finishTelegramLink, unlinkTelegram } from '../../app/link-telegram.ts';
import { levelFrom } from '../../app/list-inbox.ts';
import type { Sent } from '../../app/send-unsent.ts';
import type { StaffMember } from '../../app/store.ts';
import { linesText, wordingOf } from '../../app/wording.ts';
import { DeclineReason } from '../../contract/console.ts';
import type { Locale } from '../../core/language/locale.ts';
import { classify } from '../../core/safety/classify.ts';
import type { Chats } from './bot-api.ts';
import type { Heard } from './heard.ts';
import type { Key, Keyboard } from './keyboard.ts';
import { sayIn } from './resident.ts';

export interface StaffSide {
  notify(chat: string, notice: StaffNotice): Promise<Sent>;
  /** Links the chat that sent this code to a coach's account. */
  link(chat: string, code: string, guess: Locale): Promise<void>;
  /** Whether this update belongs to a coach: a button of a notice, or words in her dialogue. */
  isForStaff(heard: Heard): Promise<boolean>;
  hear(heard: Heard): Promise<void>;
}

type Ctx = ConversationFlavor<Context>;
type Dialogue = Conversation<Ctx, Context>;
const NoticeButton = /^s:([ad]):([0-9a-z]{1,8}):([\w-]{1,40})$/;
const Begun = z.object({ chat: z.string(), referral: z.string(), version: z.number(), message: z.number().nullable() });

/** The key of a coach's dialogue; the chat's number does not stand in it. */
const keyOf = (chat: string): string => `telegram.dialogue.${createHash('sha256').update(chat).digest('hex')}`;

const key = (text: string, data: string): Key => ({ text, callback_data: data });

/** The buttons under a notice. A referral's id is 36 characters, so they fit. */
export const noticeKeyboard = (
  notice: Pick<StaffNotice, 'referral' | 'version'>,
  accept: string,
  decline: string,
): Keyboard => [
  [key(`✅ ${accept}`, `s:a:${notice.version.toString(36)}:${notice.referral}`)],
  [key(`↩️ ${decline}`, `s:d:${notice.version.toString(36)}:${notice.referral}`)],
];

/** What a refused command means for a coach. A new code does not compile until it is answered for. */
const textFor: Record<AppError['code'], 'not_allowed' | 'gone' | 'stale' | 'trouble'> = {
  'staff.not-allowed': 'not_allowed',
  'staff.second-factor': 'not_allowed',
  'staff.unknown': 'trouble',
  'staff.yourself': 'trouble',
  'password-reset.unknown': 'trouble',
  'referral.unknown': 'gone',
  'reference.unreadable': 'trouble',
  'reference.unknown': 'trouble',
  'referral.stale': 'stale',
  'referral.refused': 'stale',
  'consent.unanswered': 'trouble',
  'consent.missing': 'trouble',
  'person.gone': 'gone',
  'conversation.unknown': 'trouble',
  'conversation.ended': 'trouble',
  'conversation.busy': 'trouble',
  'programme.unknown': 'trouble',
  'partner.unknown': 'trouble',
  'alert.unknown': 'trouble',
  'invitation.unknown': 'trouble',
  'invitation.other-email': 'trouble',
  'invitation.account-exists': 'trouble',
  'telegram.no-bot': 'trouble',
  'telegram.link-unknown': 'trouble',
};

/** An update as grammY takes it, made of what was kept of it. */
export function updateFromHeard(heard: Heard): Update {
  const chat = { id: Number(heard.chat), type: 'private', first_name: '' } as const;
  const from = { id: Number(heard.chat), is_bot: false, first_name: '' };
  const message = { message_id: heard.message ?? 0, date: 1, chat, from };
  const { what } = heard;
  if (what.kind === 'button') {
    return {
      update_id: heard.order,
      callback_query: { id: heard.callback ?? '', from, chat_instance: '', data: what.data, message: { ...message } },
    };
  }
  const text = what.kind === 'text' ? what.text : what.kind === 'command' ? `/${what.command}` : '/start';
  return { update_id: heard.order, message: { ...message, text } };
}

/** Builds the coach's side on `bot`'s middleware. */
export function openStaffSide(app: App, bot: Bot, chats: Chats): StaffSide {
  const { memory, staff, referrals } = app.store;
  const coach = (language: Locale) => (name: string, values?: Readonly<Record<string, string | number>>) =>
    sayIn(app, language)(`telegram.coach.${name}`, values);
  const consoleLink = (referral: string): string => `${app.publicUrl}/console/referrals/${referral}`;

  /** What became of it, without a word about the person. Only asked after access was checked. */
  const outcomeText = async (
    who: StaffMember,
    id: string,
    outcome: 'accepted' | 'passed_on' | 'declined' | AppError['code'],
  ): Promise<string> => {
    const say = coach(who.language);
    const known =
      outcome === 'accepted' || outcome === 'passed_on' || outcome === 'declined' ? outcome : textFor[outcome];
    if (known === 'not_allowed' || known === 'gone' || known === 'trouble') return say(known);
    const found = await referrals.find(id);
    if (found === undefined) return say('gone');
    const reference = found.reference;
    if (known !== 'stale') return say(known, { reference, link: consoleLink(id) });
    // Who is named at another office is not for everybody to read.
    const last = found.history.findLast(({ what }) => !AT_OFFICES.includes(what));
    const by = last === undefined ? undefined : await staff.find(last.by);
    return by === undefined
      ? say('stale', { reference, link: consoleLink(id) })
      : say('stale_by', { reference, who: by.name, link: consoleLink(id) });
  };

  const tell = async (chat: string, text: string, keyboard?: Keyboard): Promise<null> => {
    await chats.send(chat, text, keyboard);
    return null;
  };

  /** A coach can be in danger too, or write what somebody told her: the lines to call, before anything else. */
  const tellLines = async (chat: string, who: StaffMember): Promise<void> => {
    const own = who.roles.flatMap(({ programme }) => app.programmes.get(programme) ?? []);
    const programmes = own.length > 0 ? own : [...app.programmes.values()];
    const lines = programmes.flatMap((programme) =>
      linesText(
        wordingOf(app, programme),
        programme.definition.crisisLines.filter(({ use }) => use === 'emergency' || use === 'card'),
        who.language,
      ).split('\n'),
    );
    await tell(chat, coach(who.language)('danger', { lines: [...new Set(lines)].join('\n') }));
  };

  const endNotice = async (chat: string, message: number | null, text: string): Promise<null> => {
    if (message === null) return tell(chat, text);
    await chats.setText(chat, message, text);
    return null;
  };

  async function decline(dialogue: Dialogue, _ctx: Context, begun: unknown): Promise<void> {
    const { chat, referral, version, message } = Begun.parse(begun);
    // Everything that reaches outside is `external`: the dialogue is replayed from its start with each message.
    const who = await dialogue.external(async () => (await staff.findByTelegram(chat)) ?? null);
    if (who === null) return;
    const say = coach(who.language);
    const cancel = [key(say('cancel'), 's:x')];
    const reasons = DeclineReason.options.map((reason) => [key(say(`reasons.${reason}`), `s:r:${reason}`)]);
    let reason: z.infer<typeof DeclineReason> | undefined;
    while (reason === undefined) {
      await dialogue.external(() => tell(chat, say('reason_ask'), [...reasons, cancel]));
      const next = await dialogue.wait();
      const data = next.callbackQuery?.data;
      if (data === 's:x') return void (await dialogue.external(() => tell(chat, say('cancelled'))));
      const picked = DeclineReason.safeParse(data?.startsWith('s:r:') ? data.slice(4) : undefined);
      reason = picked.success ? picked.data : undefined;
    }
    const chosen = reason;
    await dialogue.external(() => tell(chat, say('note_ask'), [[key(say('note_skip'), 's:n')], cancel]));
    const next = await dialogue.wait();
    const data = next.callbackQuery?.data;
    if (data === 's:x') return void (await dialogue.external(() => tell(chat, say('cancelled'))));
    const note = data === undefined ? next.message?.text?.slice(0, 2000) : undefined;
    await dialogue.external(async () => {
      const again = await staff.findByTelegram(chat);
      if (again === undefined) return null;
      const declined = await declineReferral(app, again, { id: referral, version, reason: chosen, note });
      return endNotice(
        chat,
        message,
        await outcomeText(again, referral, declined.ok ? declined.value : declined.error.code),
      ).then(() => (message === null ? null : tell(chat, say('noted'))));
    });
  }

  const bots = bot.filter((ctx): ctx is Ctx => ctx.chat?.type === 'private');
  const storage = {
    type: 'key',
    getStorageKey: (ctx: Ctx) => (ctx.chat === undefined ? undefined : keyOf(String(ctx.chat.id))),
    adapter: {
      read: async (at: string) => readState(await memory.read(at)),
      write: (at: string, state: VersionedState<ConversationData>) => memory.write(at, state),
      delete: (at: string) => memory.remove(at),
    },
  } as const;
  bots.use(conversations<Ctx, Context>({ storage }));
  bots.use(async (ctx, next) => {
    const pressed = NoticeButton.exec(ctx.callbackQuery?.data ?? '');
    if (pressed === null) return next();
    await ctx.conversation.exitAll(); // a new decision ends a half-made one
    const [, action, version = '', referral = ''] = pressed;
    if (action === 'd') return next();
    const chat = String(ctx.chat?.id);
    const who = await staff.findByTelegram(chat);
    if (who === undefined) return;
    const accepted = await acceptReferral(app, who, { id: referral, version: Number.parseInt(version, 36) });
    const message = ctx.callbackQuery?.message?.message_id ?? 0;
    await endNotice(
      chat,
      message === 0 ? null : message,
      await outcomeText(who, referral, accepted.ok ? 'accepted' : accepted.error.code),
    );
  });
  bots.use(createConversation<Ctx, Context>(decline, { id: 'decline' }));
  bots.use(async (ctx) => {
    const chat = String(ctx.chat?.id);
    const pressed = NoticeButton.exec(ctx.callbackQuery?.data ?? '');
    const who = await staff.findByTelegram(chat);
    if (who === undefined) return;
    if (pressed !== null) {
      const message = ctx.callbackQuery?.message?.message_id ?? 0;
      await ctx.conversation.enter('decline', {
        chat,
        referral: pressed[3] ?? '',
        version: Number.parseInt(pressed[2] ?? '', 36),
        message: message === 0 ? null : message,
      });
      return;
    }
    if (ctx.message?.text === '/stop') {
      await unlinkTelegram(app, who);
      await tell(chat, coach(who.language)('unlinked'));
      return;
    }
    await tell(chat, coach(who.language)('help', { link: `${app.publicUrl}/console` }));
  });

  return {
    notify: async (chat, notice) => {
      const say = coach(notice.language);
      const programme = app.programmes.get(notice.programme)?.definition.name[notice.language] ?? notice.programme;
      const text = say('notice', {
        reference: notice.reference,
        level: app.words.say(notice.language, `console:levels.${levelFrom(notice.level)}`),
        programme,
        day: notice.dueDay,
        link: consoleLink(notice.referral),
      });
      return (await chats.send(chat, text, noticeKeyboard(notice, say('accept'), say('decline')))).sent;
    },
    link: async (chat, code, guess) => {
      const linked = await finishTelegramLink(app, code, chat);
      await tell(
        chat,
        linked.ok ? coach(linked.value.language)('linked', { name: linked.value.name }) : coach(guess)('link_unknown'),
      );
    },
    isForStaff: async (heard) => {
      const { what } = heard;
      if (what.kind === 'button') return what.data.startsWith('s:');
      if (what.kind !== 'text' && what.kind !== 'command' && !(what.kind === 'start' && what.payload === ''))
        return false;
      if ((await staff.findByTelegram(heard.chat)) === undefined) return false;
      if ((await memory.read(keyOf(heard.chat))) !== undefined) return true;
      const resident = await app.store.conversations.open({ by: 'address', channel: 'telegram', address: heard.chat });
      return resident === undefined;
    },
    hear: async (heard) => {
      const { what } = heard;
      if (isDanger(what)) {
        const who = await staff.findByTelegram(heard.chat);
        if (who !== undefined) await tellLines(heard.chat, who);
        // A half-made decline goes on; otherwise nothing is said after the lines.
        if ((await memory.read(keyOf(heard.chat))) === undefined) return;
      }
      return bot.handleUpdate(updateFromHeard(heard));
    },
  };
}

const isDanger = (what: Heard['what']): boolean =>
  (what.kind === 'text' && classify(what.text) !== 'none') || (what.kind === 'command' && what.command === 'danger');

/** A dialogue as it was kept. Anything else (an older form, a broken entry) is no dialogue. */
const isState = (value: unknown): value is VersionedState<ConversationData> =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  Array.isArray(value.version) &&
  'state' in value &&
  typeof value.state === 'object';

const readState = (value: unknown): VersionedState<ConversationData> | undefined =>
  isState(value) ? value : undefined;
