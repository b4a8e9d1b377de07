/**
 * Starts what is switched on beside the web: Telegram, mail, webhooks, and the jobs that use them. What is not switched
 * on is not loaded, and jobs are begun after the first answer.
 */
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { InboundCall } from './adapters/http/server.ts';
import { StoreUnavailable } from './adapters/store/sql.ts';
import { postWebhook } from './adapters/webhook/post-webhook.ts';
import type { App } from './app/app.ts';
import { startJobs } from './app/jobs.ts';
import type { Config } from './config.ts';
import { fail, ok, type Result } from './core/shared/result.ts';

export type Channels = {
  /** The bot's own name, when there is a bot and Telegram has told its name. */
  readonly telegramBot: () => string | undefined;
  /** Where messengers call us. */
  readonly inbound: readonly InboundCall[];
  /** Begins to work off jobs, when the database answers. */
  readonly workJobs: () => Promise<void>;
  /** Takes nothing new, finishes what was begun. */
  readonly stop: () => Promise<void>;
};

/** How soon a database that was away is asked again. */
const STORE_PAUSE_MS = 2_000;

/** The end of the webhook's address: only Telegram and we know it. */
const webhookPath = (secret: string): string =>
  createHash('sha256').update(`telegram-path:${secret}`).digest('base64url').slice(0, 24);

/**
 * @param secret  what this installation derives its own secrets from, for those that are not set
 * @errors a bad bot token, as a problem with the setting's name
 */
export async function startChannels(
  app: App,
  config: Config,
  secret: (name: string) => Promise<Uint8Array>,
): Promise<Result<Channels, { readonly path: string; readonly message: string }>> {
  const telegram = config.telegram === undefined ? undefined : await openTelegram(app, config, config.telegram, secret);
  if (telegram?.ok === false) return telegram;
  const bot = telegram?.value;
  const mailer = config.mail === undefined ? undefined : await openMail(config.mail);
  const stopping = new AbortController();
  const workJobs = () =>
    startJobs(app, {
      mail: mailer === undefined ? undefined : (mail) => mailer.send(mail),
      webhook:
        config.webhook === undefined
          ? undefined
          : (
              (signing) => (call) =>
                postWebhook(signing, call, Date.now())
            )(config.webhook.secret),
      staffNotice: bot?.bot.sendStaffNotice,
      staffText: bot?.bot.sendStaffText,
    });
  return ok({
    telegramBot: () => bot?.bot.username(),
    inbound: bot?.inbound ?? [],
    workJobs: () => whenStoreAnswers(app, workJobs, stopping.signal),
    stop: async () => {
      stopping.abort();
      await bot?.bot.stop();
      mailer?.close();
    },
  });
}

/** Does something as soon as the database lets us, unless we stop before. */
async function whenStoreAnswers(app: App, begin: () => Promise<void>, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    try {
      return await begin();
    } catch (error) {
      if (stopping.aborted) return;
      if (!(error instanceof StoreUnavailable)) throw error;
      app.log('warn', 'jobs.not-begun');
      await pause(STORE_PAUSE_MS);
    }
  }
}

async function openMail({ url, from }: NonNullable<Config['mail']>) {
  const { openMailer } = await import('./adapters/mail/send-mail.ts');
  return openMailer(url, from);
}

async function openTelegram(
  app: App,
  config: Config,
  { token, apiRoot, webhookSecret }: NonNullable<Config['telegram']>,
  secretNamed: (name: string) => Promise<Uint8Array>,
) {
  const secret = webhookSecret ?? Buffer.from(await secretNamed('telegram-webhook')).toString('base64url');
  const path = webhookPath(secret);
  const webhook = config.isPublic ? { publicUrl: config.publicUrl, secret, path } : undefined;
  const { startTelegram } = await import('./adapters/telegram/telegram.ts');
  const started = await startTelegram(app, { token, apiRoot, webhook });
  if (!started.ok) return fail({ path: 'telegram', message: started.error.message });
  const { webhookHandler } = started.value;
  const inbound: InboundCall[] =
    webhookHandler === undefined
      ? []
      : [
          {
            path: `/telegram/${path}`,
            handle: (headers, body) =>
              webhookHandler({ path, secret: headers.get('x-telegram-bot-api-secret-token') ?? undefined, body }),
          },
        ];
  return ok({ bot: started.value, inbound });
}
