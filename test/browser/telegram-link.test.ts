/** A coach links her Telegram: the console in a browser, the bot against a Bot API server. Rules CO…: src/web/console/README.md. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BotApi } from '../adapters/telegram/bot-api.ts';
import { en, openDesk, words } from './desk.ts';
import { barriersOn, eventually, keepPicture, tabTo } from './harness.ts';
import { refer } from './refer.ts';

const COACHS_CHAT = 7001;
const LINKED = words('en', 'chat').telegram.coach.linked.replace('{{name}}', 'Cora');
const api = new BotApi();
const { url, open, hire } = openDesk(async () => {
  await api.start();
  return { TELEGRAM_TOKEN: api.token, TELEGRAM_API_ROOT: api.root };
});

beforeAll(() => hire('Cora'));
afterAll(() => api.stop());

const seenBy = (chat: number) =>
  api
    .seen(chat)
    .map(({ text }) => text)
    .join('\n');

test('[CO34] with the keyboard: the link is shown, the bot gets its code, and the page says that it is linked', async () => {
  const page = await open('/account', 'Cora');
  const { keyboard } = page;
  await tabTo(page, en.account.telegram_link);
  await keyboard.press('Enter');
  const field = page.getByLabel(en.account.telegram_open);
  await eventually(() => field.inputValue()).toMatch(
    new RegExp(`^https://t\\.me/${api.name}\\?start=staff-[\\w-]{20,}$`),
  );
  expect(await barriersOn(page)).toEqual([]);
  await keepPicture(page, 'console-telegram-link');

  // Not yet: asking too early changes nothing and loses nothing.
  await tabTo(page, en.account.telegram_check);
  await keyboard.press('Enter');
  const link = await field.inputValue();
  const start = `/start ${new URL(link).searchParams.get('start')}`;
  await api.says(COACHS_CHAT, start);
  await eventually(() => seenBy(COACHS_CHAT)).toContain(LINKED);

  await tabTo(page, en.account.telegram_check);
  await keyboard.press('Enter');
  await page.getByText(en.account.telegram_on).waitFor();
  await keepPicture(page, 'console-telegram-linked');
  const { reference } = await refer(url(), 'pl');
  await eventually(() => seenBy(COACHS_CHAT)).toContain(reference);

  // The code works once, for her alone.
  await api.says(COACHS_CHAT + 1, start);
  await eventually(() => seenBy(COACHS_CHAT + 1)).not.toBe('');
  expect(seenBy(COACHS_CHAT + 1)).not.toContain(LINKED);
});

test('[CO34] unlinked in the console, the chat hears nothing more and a new link can be made', async () => {
  const page = await open('/account', 'Cora');
  await page.getByRole('button', { name: en.account.telegram_unlink }).click();
  await page.getByText(en.account.telegram_off).waitFor();
  const before = seenBy(COACHS_CHAT);
  const { reference } = await refer(url(), 'pl');
  const inbox = await open('/', 'Cora');
  await inbox.locator('.row', { hasText: reference }).waitFor();
  expect(seenBy(COACHS_CHAT)).toBe(before);
  await page.getByRole('button', { name: en.account.telegram_link }).click();
  await page.getByLabel(en.account.telegram_open).waitFor();
});
