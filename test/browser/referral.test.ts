/** One referral in a real browser: read, accepted, passed on, closed, written about. Rules CO…: src/web/console/README.md. */
import { beforeAll, expect, test } from 'vitest';
import { aleksandra } from './answers.ts';
import { act, en, openDesk, openReferral, PASSWORD, words } from './desk.ts';
import { eventually, focusArrives, focusedName, keepPicture, tabTo } from './harness.ts';
import { refer } from './refer.ts';

const { url, open, accountFrom, invite, hire } = openDesk();
beforeAll(() => hire('Cora'));

test('[CO2] a coach whom the admin invited reads in English what was answered in Polish', async () => {
  const link = await invite('coach', 'workwell-llr');
  const { reference } = await refer(url(), 'pl');
  const page = await accountFrom(link, 'Nova');
  const row = page.locator('.row', { hasText: reference });
  for (const one of [en.inbox.interpreter, en.levels.P1, en.language_names.pl])
    await eventually(() => row.textContent()).toContain(one);
  await openReferral(page, reference);
  const text = () => page.locator('main').textContent();
  for (const one of ['Aleksandra', en.flags.interpreter, en.outcomes.eligible_priority, 'b280', 'WorkWell LLR'])
    await eventually(text).toContain(one);
  expect(await text()).toContain('I work, but I may lose my job because of my health');
  expect(await text()).not.toContain('Pracuję');
  await page.locator('summary', { hasText: 'How the rules came to this' }).click();
  await page.locator('.inputs dt', { hasText: 'work_now' }).waitFor();
});

test('[CO2] that no message may be left stands above the name, and a number can be called', async () => {
  const person = { ...aleksandra, contact_by: 'phone', phone: '0116 496 0123', safe_message: 'no' };
  const { reference } = await refer(url(), 'pl', person);
  const page = await open('/', 'Cora');
  await openReferral(page, reference);
  const warning = await page.locator('.caution.unsafe').boundingBox();
  const name = await page.locator('.who .name').boundingBox();
  await eventually(() => page.locator('.caution.unsafe').textContent()).toBe(en.referral.not_safe);
  expect(warning?.y ?? Number.POSITIVE_INFINITY).toBeLessThan(name?.y ?? 0);
  expect(await page.locator('.contact a').getAttribute('href')).toMatch(/^tel:\+?\d+$/);
  await keepPicture(page, 'console-not-safe');
});

test('[CO3] with the keyboard alone: sign in, open, accept; and the person is told in Polish', async () => {
  const { reference, told } = await refer(url(), 'pl');
  const page = await open('/');
  const { keyboard } = page;
  await tabTo(page, en.sign_in.email);
  await keyboard.type('cora@example.org');
  await tabTo(page, en.sign_in.password);
  await keyboard.type(PASSWORD);
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: en.inbox.title }).waitFor();
  await focusArrives(page, en.inbox.title);
  await tabTo(page, en.inbox.open_referral.replace('{{reference}}', reference));
  await keyboard.press('Enter');
  await page.locator('.outcome').waitFor();
  await eventually(() => focusedName(page)).toContain(reference);
  await tabTo(page, en.actions.accept);
  await keyboard.press('Enter');
  await focusArrives(page, en.actions.accept_ask);
  // Nobody decides without knowing what the person will read.
  await page.locator('.preview blockquote', { hasText: 'Cora' }).waitFor();
  await tabTo(page, en.actions.cancel);
  await keyboard.press('Enter');
  await focusArrives(page, en.actions.accept);
  await keyboard.press('Enter');
  await tabTo(page, en.actions.accept_yes);
  await keyboard.press('Enter');
  await page.locator('.told', { hasText: en.actions.accepted }).waitFor();
  await focusArrives(page, en.actions.accepted);
  await page.locator('.facts', { hasText: 'Cora' }).waitFor();
  const sentence = words('pl', 'chat').told.accepted.replaceAll('{{coach}}', 'Cora');
  await eventually(told).toContain(sentence);
});

test('[CO4] a coach of another organisation sees nothing of it, not even by its address', async () => {
  const { reference } = await refer(url(), 'pl');
  const cora = await open('/', 'Cora');
  await openReferral(cora, reference);
  const path = new URL(cora.url()).pathname.replace('/console', '');
  const page = await accountFrom(await invite('coach', 'jobcentre-plus'), 'Olle');
  await page.getByText(en.empty.inbox).waitFor();
  const direct = await open(path, 'Olle');
  await direct.locator('.trouble').waitFor();
  expect(await direct.locator('main').textContent()).not.toContain('Aleksandra');
  expect(await direct.locator('main').textContent()).not.toContain(reference);
  expect(await direct.getByRole('link', { name: en.nav.staff }).count()).toBe(0);
});

test('[CO5] a coach passes on with a reason, a coordinator closes; the person is told both times', async () => {
  const { reference, told } = await refer(url(), 'pl');
  const coach = await open('/', 'Cora');
  await openReferral(coach, reference);
  await act(coach, en.actions.decline).click();
  // Without a reason nothing is sent: the form says what is missing.
  const sent: string[] = [];
  coach.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url());
  });
  await act(coach, en.decline.submit_pass_on).click();
  await eventually(() => focusedName(coach)).toBe(Object.values(en.decline.reasons)[0]);
  expect(sent).toEqual([]);
  await coach.getByLabel(en.decline.reasons.no_capacity).check();
  await coach.getByLabel(en.decline.note).fill('Free again in January.');
  await act(coach, en.decline.submit_pass_on).click();
  await coach.locator('.told', { hasText: en.actions.passed_on }).waitFor();
  const chat = words('pl', 'chat');
  await eventually(told).toContain(chat.told.passed_on);

  const boss = await open('/', 'Admina');
  await openReferral(boss, reference);
  await boss.locator('.notes', { hasText: 'Free again in January.' }).waitFor();
  await act(boss, en.actions.decline).click();
  await boss.getByLabel(en.decline.reasons.no_capacity).check();
  await boss.locator('.preview blockquote', { hasText: words('en', 'chat').told.declined.no_capacity }).waitFor();
  await act(boss, en.decline.submit_close).click();
  await boss.locator('.told', { hasText: en.actions.declined }).waitFor();
  await eventually(told).toContain(chat.told.declined.no_capacity);
});

test('[CO6] what a coach writes arrives word for word', async () => {
  const { reference, told } = await refer(url(), 'pl');
  const page = await open('/', 'Cora');
  await openReferral(page, reference);
  await act(page, en.actions.write).click();
  await page.getByLabel(en.actions.message).fill('Dzień dobry! Zadzwonię w poniedziałek.');
  await act(page, en.actions.send).click();
  await page.locator('.told', { hasText: en.actions.message_sent }).waitFor();
  await eventually(async () => (await told()).join('\n')).toContain('Dzień dobry! Zadzwonię w poniedziałek.');
});

test('[CO2] what the person writes after sending names her in words, as the history does', async () => {
  const { reference, say } = await refer(url(), 'pl');
  await say({ text: 'Proszę dzwonić rano' });
  const page = await open('/', 'Cora');
  await openReferral(page, reference);
  const note = page.locator('.notes li', { hasText: 'Proszę dzwonić rano' });
  await note.waitFor();
  const by = (await note.locator('.hint').textContent()) ?? '';
  expect(by.startsWith(`${en.history.person}, `), by).toBe(true);
});

test('[CO7] who comes second is told who was first and what she did, and sees it as it is now', async () => {
  const { reference } = await refer(url(), 'pl');
  const slow = await open('/', 'Admina');
  await openReferral(slow, reference);
  await act(slow, en.actions.accept).click();
  const fast = await open('/', 'Cora');
  await openReferral(fast, reference);
  await act(fast, en.actions.accept).click();
  await act(fast, en.actions.accept_yes).click();
  await fast.locator('.told').waitFor();

  await act(slow, en.actions.accept_yes).click();
  await slow.getByText(en.errors.referral.stale).waitFor();
  await slow.locator('.stale', { hasText: `Cora: ${en.history.accepted}` }).waitFor();
  await keepPicture(slow, 'console-stale');
  await slow.getByRole('button', { name: en.referral.show_latest }).click();
  await slow.locator('.facts', { hasText: 'Cora' }).waitFor();
  await act(slow, en.actions.accept).waitFor({ state: 'detached' });
});
