/**
 * The Bot API as the rest of this folder uses it: grammY with its throttle and its retries, and
 * every foreign error turned into one of our few outcomes.
 */
import { autoRetry } from '@grammyjs/auto-retry';
import { apiThrottler } from '@grammyjs/transformer-throttler';
import { Bot, GrammyError, HttpError } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { Log } from '../../app/app.ts';
import type { Sent } from '../../app/send-unsent.ts';
import type { Keyboard } from './keyboard.ts';

/** How long a call that a person waits for may take. Long polling has its own limit. */
const CALL_SECONDS = 40;
/** Pauses before a call is tried again when the network, not Telegram, failed. */
const RETRY_PAUSES_MS = [250, 1000, 3000] as const;
/** A longer wait that Telegram asks for is not sat out: the message stays unsent and the sweep comes back to it. */
const MAX_WAIT_SECONDS = 10;

/**
 * Thirty calls a second over all chats. In one chat a burst of forty, then four a second: more than
 * Telegram promises to take for long, but nobody taps that fast for long; when it says "wait", we wait.
 *
 * @source Telegram Bot FAQ, "My bot is hitting limits, how do I avoid this?"
 */
const THROTTLE = {
  global: { reservoir: 30, reservoirRefreshAmount: 30, reservoirRefreshInterval: 1000 },
  out: {
    maxConcurrent: 1,
    reservoir: 40,
    reservoirIncreaseAmount: 1,
    reservoirIncreaseInterval: 250,
    reservoirIncreaseMaximum: 40,
  },
};

/**
 * Used until `getMe` has answered: enough to take updates. Nameless: a made-up name may be a stranger's bot.
 */
export function botInfoFromToken(token: string): UserFromGetMe {
  const id = Number.parseInt(token, 10);
  return {
    id: Number.isSafeInteger(id) ? id : 1,
    is_bot: true,
    first_name: 'Waymark',
    username: '',
    can_join_groups: false,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}

/** A bot that keeps to Telegram's limits and waits when it is told to. */
export function openBot(token: string, apiRoot: string | undefined): Bot {
  const root = apiRoot?.replace(/\/+$/, '');
  const bot = new Bot(token, {
    botInfo: botInfoFromToken(token),
    client: { timeoutSeconds: CALL_SECONDS, ...(root === undefined || root === '' ? {} : { apiRoot: root }) },
  });
  bot.api.config.use(apiThrottler(THROTTLE));
  bot.api.config.use(
    autoRetry({
      maxRetryAttempts: 3,
      maxDelaySeconds: MAX_WAIT_SECONDS,
      rethrowHttpErrors: true,
      rethrowInternalServerErrors: true,
    }),
  );
  return bot;
}

/** A server that is no Bot API, or a small emulator of one, answered something else: asking again at once would not help. */
const NO_CODE = -1;

/** What became of a call. `code` is Telegram's own; 0 when the network failed. */
export type Outcome<T> =
  | { readonly sent: 'sent'; readonly value: T }
  | { readonly sent: Exclude<Sent, 'sent'>; readonly code: number; readonly retryAfterSeconds?: number };

/**
 * What an error of the Bot API means for a message.
 *
 * 401 and 404 say that the token or the address is wrong: a setting to put right, so the message waits.
 */
export function outcomeFromError(error: unknown): Exclude<Outcome<never>, { sent: 'sent' }> {
  if (error instanceof HttpError) return { sent: 'later', code: 0 };
  if (!(error instanceof GrammyError)) throw error;
  const code = error.error_code ?? NO_CODE;
  const retryAfterSeconds = error.parameters?.retry_after;
  if (code === 403) return { sent: 'blocked', code };
  if (code === 400 && /chat not found|user is deactivated|peer_id_invalid/i.test(error.description ?? ''))
    return { sent: 'blocked', code };
  if (code === 400) return { sent: 'refused', code };
  return { sent: 'later', code, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
}

/** Calls, and tries again after short pauses when the network failed or Telegram was out of order. */
export async function attempt<T>(
  call: () => Promise<T>,
  pausesMs: readonly number[] = RETRY_PAUSES_MS,
): Promise<Outcome<T>> {
  for (const pauseMs of [...pausesMs, undefined]) {
    try {
      return { sent: 'sent', value: await call() };
    } catch (error) {
      const outcome = outcomeFromError(error);
      const isPassing = outcome.code === 0 || outcome.code >= 500;
      if (pauseMs === undefined || outcome.sent !== 'later' || !isPassing) return outcome;
      await new Promise((resume) => setTimeout(resume, pauseMs));
    }
  }
  return { sent: 'later', code: 0 };
}

/** The calls a conversation needs. None throws for what Telegram answers. */
export interface Chats {
  /** Gives the number of the new message. */
  send(chat: string, text: string, keyboard?: Keyboard): Promise<Outcome<number | undefined>>;
  /** Replaces the buttons of a message; without `keyboard` it has none any more. Best effort. */
  setKeyboard(chat: string, message: number, keyboard?: Keyboard): Promise<void>;
  /** Replaces text and buttons. Best effort. */
  setText(chat: string, message: number, text: string, keyboard?: Keyboard): Promise<void>;
  /** Takes messages back. Best effort: Telegram lets a bot do so for 48 hours. */
  remove(chat: string, messages: readonly number[]): Promise<void>;
  /** Ends the spinning of a button, perhaps with a short text. Best effort: a button waits for a few seconds only. */
  answerButton(callback: string, text?: string): Promise<void>;
  leave(chat: string): Promise<void>;
}

const markup = (keyboard: Keyboard | undefined): { inline_keyboard: { text: string; callback_data: string }[][] } => ({
  inline_keyboard: (keyboard ?? []).map((row) => row.map((key) => ({ ...key }))),
});

/** The calls of `bot`, with failures of the best-effort ones logged by code only. */
export function chatsOf(bot: Bot, log: Log): Chats {
  const { api } = bot;
  const tryOnce = async (method: string, call: () => Promise<unknown>): Promise<boolean> => {
    const outcome = await attempt(call, []);
    // 400: too old, already gone, or nothing to change. That is what best effort means.
    if (outcome.sent !== 'sent' && outcome.code !== 400) log('warn', 'telegram.call', { method, code: outcome.code });
    return outcome.sent === 'sent';
  };
  return {
    send: async (chat, text, keyboard) => {
      const options = { link_preview_options: { is_disabled: true } };
      const withKeys = keyboard === undefined ? options : { ...options, reply_markup: markup(keyboard) };
      const outcome = await attempt(async () => (await api.sendMessage(chat, text, withKeys)).message_id);
      // Words without buttons are better than silence.
      if (outcome.sent === 'refused' && keyboard !== undefined)
        return attempt(async () => (await api.sendMessage(chat, text, options)).message_id);
      return outcome;
    },
    setKeyboard: async (chat, message, keyboard) => {
      await tryOnce('editMessageReplyMarkup', () =>
        api.editMessageReplyMarkup(chat, message, { reply_markup: markup(keyboard) }),
      );
    },
    setText: async (chat, message, text, keyboard) => {
      await tryOnce('editMessageText', () =>
        api.editMessageText(chat, message, text, { reply_markup: markup(keyboard) }),
      );
    },
    remove: async (chat, messages) => {
      for (let from = 0; from < messages.length; from += 100) {
        const some = messages.slice(from, from + 100);
        if (some.length > 1 && (await attempt(() => api.deleteMessages(chat, some), [])).sent === 'sent') continue;
        for (const message of some) await tryOnce('deleteMessage', () => api.deleteMessage(chat, message));
      }
    },
    answerButton: async (callback, text) => {
      await tryOnce('answerCallbackQuery', () =>
        api.answerCallbackQuery(callback, text === undefined ? {} : { text: text.slice(0, 200) }),
      );
    },
    leave: async (chat) => {
      await tryOnce('leaveChat', () => api.leaveChat(chat));
    },
  };
}
