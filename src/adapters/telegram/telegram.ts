/**
 * The Telegram channel: residents and coaches write to one bot.
 *
 * take an update → keep what we need of it → confirm it → turn → send. Between any two of these we
 * may be killed, and nothing is lost or said twice (but for the one message in doubt).
 *
 * Read next: `heard.ts`, `resident.ts`, `parts.ts`, `../../app/send-unsent.ts`.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { limit } from '@grammyjs/ratelimiter';
import { createConcurrentSink, createRunner, createSource, sequentialize } from '@grammyjs/runner';
import type { App } from '../../app/app.ts';
import type { StaffNotice } from '../../app/hand-over-referral.ts';
import { openOutbox, type Sent } from '../../app/send-unsent.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { attempt, chatsOf, openBot } from './bot-api.ts';
import { ALLOWED_UPDATES, type Heard, heardFromUpdate, startFromPayload } from './heard.ts';
import { openNotes } from './notes.ts';
import { type Part, partsFromTurn } from './parts.ts';
import { keepSurely, nameOf, openSupplier, pause, readPending } from './polling.ts';
import { registerProfile } from './profile.ts';
import { Recent } from './recent.ts';
import { type AnswerButton, openResident, sayIn, TryAgain } from './resident.ts';
import { openStaffSide } from './staff.ts';

export type TelegramSettings = {
  readonly token: string;
  /** A local Bot API server, or an emulator of one. */
  readonly apiRoot?: string | undefined;
  /** Telegram calls `<publicUrl>/telegram/<path>`; without it the bot asks Telegram. */
  readonly webhook?: { readonly publicUrl: string; readonly secret: string; readonly path: string } | undefined;
  /** How long an unsent turn belongs to one process; shorter in tests. */
  readonly leaseMs?: number;
  /** How soon the bot's name is asked for again; shorter in tests. */
  readonly askNameAgainMs?: number;
};

/** Why the bot cannot start: a sentence for whoever set it up. */
export type TelegramProblem = { readonly code: 'telegram.bad-token'; readonly message: string };

/** What the HTTP server hands over of a call by Telegram; `body` as it came. */
export type WebhookRequest = { readonly path: string; readonly secret: string | undefined; readonly body: string };

export type Telegram = {
  /** The bot's own name, for links: `https://t.me/<username>`. Not known before Telegram has told it. */
  readonly username: () => string | undefined;
  /** Answers `POST /telegram/<path>`; absent when the bot asks Telegram itself. */
  readonly webhookHandler?: (request: WebhookRequest) => Promise<{ readonly status: number }>;
  /** Tells a coach of a referral. `later`: try again, nothing was sent. */
  sendStaffNotice(chat: string, notice: StaffNotice): Promise<Sent>;
  /** Says something to a coach, such as that somebody needs help now. */
  sendStaffText(chat: string, text: string): Promise<Sent>;
  /** Takes no more updates, finishes what was begun, and lets go. */
  stop(): Promise<void>;
};

/** How often what is left unsent is looked for: after a crash, a long wait, or a coach's message in another process. */
const SWEEP_MS = 2000;
/** A turn begun by somebody else than the resident is sent this soon. */
const NUDGE_MS = 150;
/** More than this many updates of one chat in ten seconds are slowed down, never dropped: one of them may be a cry for help. */
const BURST = 40;
/** After so many failures of one update, while the database is well, it is ours that is wrong: apologise and go on. */
const MOST_TRIES = 5;
const DRAIN_MS = 10_000;
/** The first pause before the bot's name is asked for again, and the longest. */
const ASK_NAME_AGAIN_MS = 5_000;
const MOST_ASK_NAME_MS = 5 * 60_000;
/** What Telegram allows as a name of a bot. Anything else must not become a link. */
const BotName = /^\w{3,32}$/;

/** Compares in constant time, whatever the lengths. */
const isSame = (given: string, wanted: string): boolean => {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
};

/** A body as JSON; `undefined` when it is none, which is an update like any other that we cannot read. */
function jsonFrom(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Starts the bot.
 *
 * @errors `telegram.bad-token` when Telegram says so. Everything else (no network, a server that lacks
 *   a method) is logged and tried again: an outage of Telegram must not keep the web chat from starting
 */
export async function startTelegram(app: App, settings: TelegramSettings): Promise<Result<Telegram, TelegramProblem>> {
  const { store, log } = app;
  const { token, webhook } = settings;
  const bot = openBot(token, settings.apiRoot);

  let username: string | undefined;
  const askName = async (pausesMs: readonly number[]) => {
    const me = await attempt(() => bot.api.getMe(), pausesMs);
    if (me.sent === 'sent') {
      bot.botInfo = { ...bot.botInfo, ...me.value };
      username = BotName.test(bot.botInfo.username) ? bot.botInfo.username : undefined;
    }
    return me;
  };
  const me = await askName([300]);
  if (me.sent !== 'sent' && me.code === 401) {
    return fail({
      code: 'telegram.bad-token',
      message:
        'Telegram does not accept TELEGRAM_TOKEN. Copy the token again from @BotFather, or leave the variable empty to run without Telegram.',
    });
  }
  if (me.sent !== 'sent') log('warn', 'telegram.no-getme', { code: me.code });

  const stopping = new AbortController();
  const inBackground = new Set<Promise<void>>();
  const background = (job: Promise<void>): void => {
    const watched = job
      .catch((error: unknown) => log('warn', 'telegram.background', { error: nameOf(error) }))
      .finally(() => inBackground.delete(watched));
    inBackground.add(watched);
  };

  const chats = chatsOf(bot, log);
  const notes = openNotes(app);
  const outbox = openOutbox<Part>(
    app,
    {
      channel: 'telegram',
      partsOf: (turn, isNewest) => partsFromTurn(turn, sayIn(app, turn.language), isNewest),
      send: async ({ address, conversation, seq }, part) => {
        const outcome = await chats.send(address, part.text, part.keyboard);
        if (outcome.sent !== 'sent') {
          if (outcome.sent === 'blocked') resident.wasBlocked(address);
          if (outcome.sent === 'later') log('warn', 'telegram.send-later', { conversation, seq, code: outcome.code });
          return outcome.sent;
        }
        const id = outcome.value;
        if (id !== undefined)
          background(
            tidy(address, conversation, {
              id,
              seq,
              keys: part.keyboard !== undefined,
              personal: part.personal === true,
            }),
          );
        return 'sent';
      },
    },
    settings.leaseMs,
  );

  /** Notes a new message; takes the buttons off the question before it, and takes back what showed answers. */
  const tidy = async (
    chat: string,
    conversation: string,
    fresh: { id: number; seq: number; keys: boolean; personal: boolean },
  ): Promise<void> => {
    const old = await notes.add(conversation, [fresh]);
    for (const entry of old) {
      if (entry.personal) await chats.remove(chat, [entry.id]);
      else await chats.setKeyboard(chat, entry.id);
    }
  };

  const resident = openResident(app, chats, outbox, notes, background);
  const staff = openStaffSide(app, bot, chats);

  /** Groups and channels are told once why nothing is said there, and left. */
  const refuseGroup = async (heard: Heard): Promise<void> => {
    const key = `telegram.group.${createHash('sha256').update(heard.chat).digest('hex')}`;
    if ((await store.memory.read(key)) !== undefined) return;
    await store.memory.write(key, { refused: true });
    await chats.send(
      heard.chat,
      sayIn(app, heard.languageGuess ?? 'en')('group_refused', {
        link: username === undefined ? app.publicUrl : `https://t.me/${username}`,
      }),
    );
    await chats.leave(heard.chat);
  };

  const hear = async (heard: Heard, answer: AnswerButton): Promise<void> => {
    const { what } = heard;
    if (what.kind === 'group') return refuseGroup(heard);
    if (what.kind === 'start') {
      const start = startFromPayload(what.payload);
      if (start.kind === 'link') return staff.link(heard.chat, start.code, heard.languageGuess ?? 'en');
    }
    return (await staff.isForStaff(heard)) ? staff.hear(heard) : resident.hear(heard, answer);
  };

  const workedOff = new Recent<true>(5000);

  /** Works off one update until it is done. What cannot be done before we stop stays in the inbox. */
  const workOff = async (heard: Heard): Promise<void> => {
    let isAnswered = heard.callback === undefined;
    const answer: AnswerButton = async (text) => {
      if (isAnswered || heard.callback === undefined) return;
      isAnswered = true;
      await chats.answerButton(heard.callback, text);
    };
    if (workedOff.get(heard.id) !== true) {
      for (let tries = 1; ; tries += 1) {
        try {
          await hear(heard, answer);
          break;
        } catch (error) {
          if (stopping.signal.aborted) return;
          const isOurs = await store.ready().catch(() => false);
          log('error', 'telegram.failed', {
            update: heard.id,
            tries,
            error: nameOf(error),
            code: error instanceof TryAgain ? error.message : 'unexpected',
          });
          if (isOurs && tries >= MOST_TRIES) {
            await chats.send(heard.chat, sayIn(app, heard.languageGuess ?? 'en')('error.trouble'));
            break;
          }
          await pause(Math.min(100 * 2 ** tries, 10_000), stopping.signal);
          if (stopping.signal.aborted) return;
        } finally {
          await answer();
        }
      }
      workedOff.set(heard.id, true);
    }
    await store.updates
      .done('telegram', heard.id)
      .catch((error: unknown) => log('warn', 'telegram.not-done', { update: heard.id, error: nameOf(error) }));
  };

  type Queued = { readonly from: undefined; readonly heard: Heard };
  const inOrder = sequentialize<Queued>(({ heard }) => heard.chat);
  const slowDown = limit<Queued, never>({
    timeFrame: 10_000,
    limit: BURST,
    alwaysReply: true,
    keyGenerator: ({ heard }: Queued) => heard.chat,
    onLimitExceeded: async (_queued: Queued, next: () => Promise<void>) => {
      await pause(1000, stopping.signal);
      await next();
    },
  });
  const inFlight = new Set<Promise<void>>();
  const consume = (heard: Heard): Promise<void> => {
    const queued: Queued = { from: undefined, heard };
    const job = inOrder(queued, () => slowDown(queued, () => workOff(heard)))
      .catch((error: unknown) => log('error', 'telegram.lost', { update: heard.id, error: nameOf(error) }))
      .finally(() => inFlight.delete(job));
    inFlight.add(job);
    return job;
  };

  const stopListening = await store.onTurn(() => nudge());
  let nudged: NodeJS.Timeout | undefined;
  const sweep = (): void => background(outbox.sweep());
  const nudge = (): void => {
    nudged ??= setTimeout(() => {
      nudged = undefined;
      if (!stopping.signal.aborted) sweep();
    }, NUDGE_MS);
  };
  const sweeper = setInterval(sweep, SWEEP_MS);

  const confirmedBy = webhook === undefined ? startPolling() : startWebhook(webhook);
  background(registerProfile(app, bot));
  if (me.sent !== 'sent') background(learnName());

  async function learnName(): Promise<void> {
    const first = settings.askNameAgainMs ?? ASK_NAME_AGAIN_MS;
    for (let waitMs = first; ; waitMs = Math.min(waitMs * 2, MOST_ASK_NAME_MS)) {
      await pause(waitMs, stopping.signal);
      if (stopping.signal.aborted) return;
      if ((await askName([])).sent === 'sent') return log('info', 'telegram.reached', {});
    }
  }

  function startPolling(): () => Promise<void> {
    const poll = (
      ask: { offset: number; limit: number; timeout: number; allowed_updates: typeof ALLOWED_UPDATES },
      signal: Parameters<typeof bot.api.getUpdates>[1],
    ) => bot.api.getUpdates(ask, signal);
    const supplier = openSupplier(app, poll);
    const runner = createRunner(
      createSource(supplier),
      createConcurrentSink({ consume }, async () => {}, { concurrency: 200 }),
    );
    // A webhook left over from another set-up would take the updates instead of us.
    background(
      attempt(() => bot.api.deleteWebhook(), [500]).then((outcome) => {
        if (outcome.sent !== 'sent') log('warn', 'telegram.delete-webhook', { code: outcome.code });
        if (!stopping.signal.aborted) runner.start();
      }),
    );
    return async () => {
      if (runner.isRunning()) await runner.stop()?.catch(() => {});
      // What is kept is confirmed, so that the next start does not get it again.
      if (supplier.offset() > 0)
        await attempt(() => bot.api.getUpdates({ offset: supplier.offset(), limit: 1, timeout: 0 }), []);
    };
  }

  function startWebhook({ publicUrl, secret, path }: NonNullable<typeof webhook>): () => Promise<void> {
    const register = async (): Promise<void> => {
      for (let waitMs = 1000; !stopping.signal.aborted; waitMs = Math.min(waitMs * 2, 60_000)) {
        const outcome = await attempt(
          () =>
            bot.api.setWebhook(`${publicUrl}/telegram/${path}`, {
              secret_token: secret,
              allowed_updates: ALLOWED_UPDATES,
            }),
          [],
        );
        if (outcome.sent === 'sent') return;
        log('error', 'telegram.set-webhook', { code: outcome.code });
        await pause(waitMs, stopping.signal);
      }
    };
    background(register());
    background(readPending(app).then((pending) => pending.forEach((heard) => void consume(heard))));
    return async () => {};
  }

  const webhookHandler = async ({ path, secret, body }: WebhookRequest): Promise<{ readonly status: number }> => {
    if (webhook === undefined || !isSame(path, webhook.path)) return { status: 404 };
    if (!isSame(secret ?? '', webhook.secret)) return { status: 401 };
    if (stopping.signal.aborted) return { status: 503 };
    const heard = heardFromUpdate(jsonFrom(body));
    if (heard === undefined) return { status: 200 };
    // Telegram brings the update again unless we say that we have it.
    const kept = await Promise.race([
      keepSurely(app, [heard], stopping.signal),
      pause(5000, stopping.signal).then(() => false),
    ]);
    if (!kept) return { status: 503 };
    void consume(heard);
    return { status: 200 };
  };

  return ok({
    username: () => username,
    ...(webhook === undefined ? {} : { webhookHandler }),
    sendStaffNotice: staff.notify,
    sendStaffText: async (chat, text) => (await chats.send(chat, text)).sent,
    stop: async () => {
      stopping.abort();
      clearInterval(sweeper);
      clearTimeout(nudged);
      await stopListening();
      await confirmedBy();
      const drained = async (): Promise<void> => {
        while (inFlight.size + inBackground.size > 0) await Promise.all([...inFlight, ...inBackground]);
      };
      const late = new AbortController();
      await Promise.race([drained(), pause(DRAIN_MS, late.signal)]);
      late.abort();
    },
  });
}
