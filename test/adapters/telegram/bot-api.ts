/**
 * A Bot API server over real HTTP, for tests: long polling with offsets, webhooks, keyboards, and
 * the ways Telegram says no. Faithful where the bot can notice; it forgets nothing, so that a test
 * can ask how often something was said.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type SentKey = { readonly text: string; readonly callback_data?: string };
export type SentMessage = {
  readonly message_id: number;
  readonly chat: number;
  text: string;
  keyboard: SentKey[][];
  edits: number;
  deleted: boolean;
};
export type Call = { readonly method: string; readonly payload: Record<string, unknown>; readonly status: number };
type Reply = { status: number; body: Record<string, unknown> };
type Body = Record<string, unknown>;

const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value);
const good = (result: unknown): Reply => ({ status: 200, body: { ok: true, result } });
const bad = (code: number, description: string, parameters?: Body): Reply => ({
  status: code,
  body: { ok: false, error_code: code, description, ...(parameters === undefined ? {} : { parameters }) },
});

async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const parsed: unknown = text === '' ? {} : JSON.parse(text);
  return isBody(parsed) ? parsed : {};
}

function keyboardFrom(payload: Body): SentKey[][] {
  const markup = payload.reply_markup;
  const rows = isBody(markup) ? markup.inline_keyboard : undefined;
  if (!Array.isArray(rows)) return [];
  return rows.map((row: unknown) =>
    Array.isArray(row)
      ? row.flatMap((key: unknown): SentKey[] =>
          isBody(key) && typeof key.text === 'string'
            ? [
                {
                  text: key.text,
                  ...(typeof key.callback_data === 'string' ? { callback_data: key.callback_data } : {}),
                },
              ]
            : [],
        )
      : [],
  );
}

export class BotApi {
  readonly token: string;
  readonly calls: Call[] = [];
  readonly messages: SentMessage[] = [];
  /** How often each pressed button was answered, and with what. */
  readonly answers = new Map<string, string[]>();
  /** The next calls of a method get these replies instead. */
  readonly failures: { method: string; code: number; description: string; retryAfter?: number; drop?: boolean }[] = [];
  readonly blocked = new Set<number>();
  readonly missing = new Set<string>();
  name = 'waymark_test_bot';
  webhook: { url: string; secret: string } | undefined;
  private updates: Body[] = [];
  private nextUpdate = 1000;
  private nextMessage = 1;
  private nextCallback = 1;
  private polls: (() => void)[] = [];
  private isPolled = false;
  private server: Server | undefined;

  constructor(token = '4242:emulated') {
    this.token = token;
  }

  get root(): string {
    const address = this.server?.address();
    if (address === null || address === undefined || typeof address === 'string') throw new Error('not started');
    return `http://127.0.0.1:${(address satisfies AddressInfo).port}`;
  }

  async start(): Promise<this> {
    const server = createServer((request, response) => {
      this.serve(request, response).catch((error: unknown) =>
        response.destroy(error instanceof Error ? error : undefined),
      );
    });
    this.server = server;
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return this;
  }

  async stop(): Promise<void> {
    for (const wake of this.polls.splice(0)) wake();
    const { server } = this;
    if (server === undefined) return;
    server.closeAllConnections();
    await new Promise<void>((closed) => server.close(() => closed()));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? [];
    const payload = await readBody(request);
    const failing = this.failures.findIndex((one) => one.method === method);
    const failure = failing === -1 ? undefined : this.failures.splice(failing, 1)[0];
    if (failure?.drop === true) {
      this.calls.push({ method, payload, status: 0 });
      response.destroy();
      return;
    }
    const reply =
      token !== this.token
        ? bad(401, 'Unauthorized')
        : failure !== undefined
          ? bad(
              failure.code,
              failure.description,
              failure.retryAfter === undefined ? undefined : { retry_after: failure.retryAfter },
            )
          : this.missing.has(method)
            ? { status: 404, body: { message: 'no such method' } }
            : await this.reply(method, payload, response);
    this.calls.push({ method, payload, status: reply.status });
    response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(reply.body));
  }

  private async reply(method: string, payload: Body, response: ServerResponse): Promise<Reply> {
    const chat = Number(payload.chat_id);
    const message = this.messages.find(
      (one) => one.message_id === payload.message_id && one.chat === chat && !one.deleted,
    );
    switch (method) {
      case 'getMe':
        return good({ id: 4242, is_bot: true, first_name: 'Waymark', username: this.name });
      case 'getUpdates':
        return this.poll(payload, response);
      case 'setWebhook':
        this.webhook = { url: String(payload.url), secret: String(payload.secret_token ?? '') };
        return good(true);
      case 'deleteWebhook':
        this.webhook = undefined;
        return good(true);
      case 'sendMessage': {
        if (this.blocked.has(chat)) return bad(403, 'Forbidden: bot was blocked by the user');
        const text = String(payload.text ?? '');
        if (text === '') return bad(400, 'Bad Request: message text is empty');
        if (text.length > 4096) return bad(400, 'Bad Request: message is too long');
        const keyboard = keyboardFrom(payload);
        if (
          keyboard
            .flat()
            .some(({ callback_data }) => callback_data !== undefined && Buffer.byteLength(callback_data) > 64)
        )
          return bad(400, 'Bad Request: BUTTON_DATA_INVALID');
        const sent: SentMessage = { message_id: this.nextMessage++, chat, text, keyboard, edits: 0, deleted: false };
        this.messages.push(sent);
        return good({ message_id: sent.message_id, date: 0, chat: { id: chat, type: 'private' }, text });
      }
      case 'editMessageText':
      case 'editMessageReplyMarkup': {
        if (message === undefined) return bad(400, 'Bad Request: message to edit not found');
        const keyboard = keyboardFrom(payload);
        const text = method === 'editMessageText' ? String(payload.text) : message.text;
        if (text === message.text && JSON.stringify(keyboard) === JSON.stringify(message.keyboard))
          return bad(400, 'Bad Request: message is not modified');
        message.text = text;
        message.keyboard = keyboard;
        message.edits += 1;
        return good(true);
      }
      case 'deleteMessage':
        if (message === undefined) return bad(400, 'Bad Request: message to delete not found');
        message.deleted = true;
        return good(true);
      case 'deleteMessages':
        for (const one of this.messages)
          if (one.chat === chat && Array.isArray(payload.message_ids) && payload.message_ids.includes(one.message_id))
            one.deleted = true;
        return good(true);
      case 'answerCallbackQuery': {
        const id = String(payload.callback_query_id);
        this.answers.set(id, [...(this.answers.get(id) ?? []), String(payload.text ?? '')]);
        return good(true);
      }
      case 'getMyCommands':
        return good([]);
      case 'getMyDescription':
        return good({ description: '' });
      case 'getMyShortDescription':
        return good({ short_description: '' });
      case 'setMyCommands':
      case 'setMyDescription':
      case 'setMyShortDescription':
      case 'leaveChat':
        return good(true);
      default:
        return bad(404, 'Not Found: method not found');
    }
  }

  /** An offset confirms everything before it; without a new update the call waits. A second poller gets a conflict. */
  private async poll(payload: Body, response: ServerResponse): Promise<Reply> {
    if (this.webhook !== undefined) return bad(409, "Conflict: can't use getUpdates method while webhook is active");
    if (this.isPolled) return bad(409, 'Conflict: terminated by other getUpdates request');
    const offset = Number(payload.offset ?? 0);
    this.updates = this.updates.filter(({ update_id }) => Number(update_id) >= offset);
    if (this.updates.length === 0 && Number(payload.timeout ?? 0) > 0) {
      this.isPolled = true;
      await new Promise<void>((wake) => {
        this.polls.push(wake);
        response.once('close', wake);
        setTimeout(wake, Math.min(Number(payload.timeout), 2) * 1000).unref();
      });
      this.isPolled = false;
    }
    return good(this.updates.slice(0, Number(payload.limit ?? 100)));
  }

  /** Updates not yet confirmed by a later offset. */
  get unconfirmed(): number {
    return this.updates.length;
  }

  /** Hands an update to the bot as Telegram would. Gives the webhook's status, 0 for polling. */
  async push(update: Body, id = this.nextUpdate++): Promise<number> {
    const whole = { update_id: id, ...update };
    if (this.webhook !== undefined) {
      const response = await fetch(this.webhook.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': this.webhook.secret },
        body: JSON.stringify(whole),
      });
      return response.status;
    }
    this.updates.push(whole);
    for (const wake of this.polls.splice(0)) wake();
    return 0;
  }

  private person(chat: number, language: string): Body {
    return { id: chat, is_bot: false, first_name: 'Somebody', language_code: language };
  }

  message(chat: number, fields: Body, language = 'en'): Body {
    return {
      message_id: this.nextMessage++,
      date: 1_760_000_000,
      chat: { id: chat, type: 'private' },
      from: this.person(chat, language),
      ...fields,
    };
  }

  async says(chat: number, text: string, language = 'en'): Promise<number> {
    return this.push({ message: this.message(chat, { text }, language) });
  }

  /** Presses a button and gives the id of the press. */
  async presses(chat: number, data: string, message: SentMessage | undefined, language = 'en'): Promise<string> {
    const id = `cb${this.nextCallback++}`;
    await this.push({
      callback_query: {
        id,
        from: this.person(chat, language),
        chat_instance: '1',
        ...(message === undefined
          ? {}
          : {
              message: {
                message_id: message.message_id,
                date: 1_760_000_000,
                chat: { id: chat, type: 'private' },
                text: message.text,
              },
            }),
        data,
      },
    });
    return id;
  }

  /** What the person sees, oldest first. */
  seen(chat: number): SentMessage[] {
    return this.messages.filter((one) => one.chat === chat && !one.deleted);
  }
}

/** Waits until `check` gives something; fails with `what` when it takes too long. */
export async function until<T>(
  what: string,
  check: () => T | undefined | false | Promise<T | undefined | false>,
  mostMs = 60_000,
): Promise<T> {
  const deadline = Date.now() + mostMs;
  for (;;) {
    const value = await check();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((resume) => setTimeout(resume, 15));
  }
}
