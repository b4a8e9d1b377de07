/** How the bot presents itself: its menu of commands and its description, in three languages. */
import type { Bot } from 'grammy';
import type { App } from '../../app/app.ts';
import { LOCALES, type Locale } from '../../core/language/locale.ts';
import { attempt } from './bot-api.ts';
import { sayIn } from './resident.ts';

/** The commands of the menu and where their descriptions stand in `chat.json`. */
const MENU = [
  ['start', 'telegram.commands.start'],
  ['back', 'telegram.commands.back'],
  ['why', 'commands.why'],
  ['help', 'telegram.commands.help'],
  ['human', 'telegram.commands.human'],
  ['sos', 'telegram.commands.danger'],
  ['language', 'telegram.commands.language'],
  ['stop', 'telegram.commands.stop'],
  ['resume', 'commands.resume'],
  ['referral', 'commands.referral'],
  ['delete', 'telegram.commands.delete'],
] as const;

/** The menu in `language`, as Telegram takes it. */
export const menuIn = (app: App, language: Locale): { command: string; description: string }[] =>
  MENU.map(([command, key]) => ({ command, description: sayIn(app, language)(key) }));

/**
 * Registers the profile, where it differs from what Telegram has. English is also the one for every
 * other language. A server that cannot do this is no reason to stop: it is logged.
 */
export async function registerProfile(app: App, bot: Bot): Promise<void> {
  const { api } = bot;
  const set = async (
    method: string,
    isSame: () => Promise<boolean>,
    change: () => Promise<unknown>,
  ): Promise<boolean> => {
    const same = await attempt(isSame, []);
    if (same.sent === 'sent' && same.value) return true;
    const changed = await attempt(change, []);
    if (changed.sent !== 'sent') app.log('warn', 'telegram.profile', { method, code: changed.code });
    return changed.sent === 'sent';
  };
  for (const locale of LOCALES) {
    const which = locale === 'en' ? {} : { language_code: locale };
    const menu = menuIn(app, locale);
    const description = sayIn(app, locale)('telegram.description').slice(0, 512);
    const short = sayIn(app, locale)('telegram.short_description').slice(0, 120);
    const done = [
      await set(
        'setMyCommands',
        async () => JSON.stringify(await api.getMyCommands(which)) === JSON.stringify(menu),
        () => api.setMyCommands(menu, which),
      ),
      await set(
        'setMyDescription',
        async () => (await api.getMyDescription(which)).description === description,
        () => api.setMyDescription(description, which),
      ),
      await set(
        'setMyShortDescription',
        async () => (await api.getMyShortDescription(which)).short_description === short,
        () => api.setMyShortDescription(short, which),
      ),
    ];
    if (!done.some(Boolean)) return; // a server without any of this: nine more warnings would tell nothing new
  }
}
