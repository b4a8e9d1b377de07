/** After accepting, in a real browser: a coach gives back, a coordinator hands on, and what must be asked first is said. */
import { expect, test } from 'vitest';
import { act, en, openDesk, openReferral, words } from './desk.ts';
import { barriersOn, eventually, focusArrives, keepPicture, overflowOf, tabTo } from './harness.ts';
import { refer } from './refer.ts';

/** Several people sign in and read, on a machine that may do much else. */
const SLOW = { timeout: 240_000 };
const desk = openDesk();
const sv = words('sv');

test(
  '[CO41] a coach gives back what she accepted by mistake, with the keyboard; a coordinator gives it to a colleague',
  SLOW,
  async () => {
    await desk.hire('Carol');
    await desk.hire('Colin');
    await desk.hire('Cora', 'coordinator', '*');
    const { reference, told } = await refer(desk.url(), 'pl');
    const page = await desk.open('/', 'Carol');
    await openReferral(page, reference);
    await act(page, en.actions.accept).click();
    await act(page, en.actions.accept_yes).click();
    await focusArrives(page, en.actions.accepted);
    await tabTo(page, en.give_back.open);
    await page.keyboard.press('Enter');
    await focusArrives(page, en.give_back.title);
    await page.getByLabel(en.give_back.reasons.by_mistake).focus();
    await page.keyboard.press('Space');
    await page.locator('.preview blockquote', { hasText: 'Carol' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await keepPicture(page, 'give-back-en');
    await tabTo(page, en.give_back.submit);
    await page.keyboard.press('Enter');
    await focusArrives(page, en.give_back.done);
    await act(page, en.actions.accept).waitFor();
    await page.locator('.history', { hasText: en.give_back.reasons.by_mistake }).waitFor();
    const given = words('pl', 'chat').told.given_back.replace('{{coach}}', 'Carol');
    await eventually(async () => (await told()).includes(given)).toBe(true);

    const cora = await desk.open('/', 'Cora');
    await openReferral(cora, reference);
    await act(cora, en.hand_on.open).click();
    await focusArrives(cora, en.hand_on.title);
    await cora.getByLabel(en.hand_on.here.replace('{{name}}', 'WorkWell LLR')).check();
    await cora.getByLabel(en.hand_on.coach).selectOption({ label: 'Colin' });
    expect(await barriersOn(cora)).toEqual([]);
    await keepPicture(cora, 'hand-on-colleague-en');
    await act(cora, en.hand_on.submit).click();
    await focusArrives(cora, en.hand_on.done);
    await cora.locator('.facts', { hasText: 'Colin' }).waitFor();
    // The history says to whom, and who had it before.
    await cora.locator('.history li', { hasText: `${en.history.assigned}: Colin` }).waitFor();
    await keepPicture(cora, 'history-handed-on-en', true);
  },
);

test(
  '[CO41] where the person has not said yes to another partner, the page says what must be asked first, in her language',
  SLOW,
  async () => {
    await desk.hire('Sara', 'coordinator', '*', 'aterbruket', 'sv');
    const person = {
      language: 'pl',
      for_whom: 'me',
      consent: 'agree',
      age_band: '18_64',
      area: 'ornskoldsvik',
      now: 'nothing',
      lss: 'no',
      contacts: ['none'],
      health: ['none'],
      social: ['debt'],
      wishes: ['try_work'],
      wishes_words: 'mornings',
      name: 'Ola',
      contact_by: 'this_chat',
      safe_message: 'yes',
      access_needs: ['none'],
      share: 'yes',
      check: 'send',
    };
    const { reference } = await refer(desk.url(), 'pl', person, 'aterbruket');
    const page = await desk.open('/', 'Sara', { viewport: { width: 1280, height: 900 }, locale: 'sv' });
    await page.getByRole('link', { name: sv.inbox.open_referral.replace('{{reference}}', reference) }).click();
    await act(page, sv.hand_on.open).click();
    await focusArrives(page, sv.hand_on.title);
    await page.getByLabel('LSS-enheten').check();
    const question = page.locator('.ask-first blockquote[lang=pl]');
    await question.getByText('LSS-enheten').waitFor();
    await page.locator('.ask-first', { hasText: sv.hand_on.missing_chat }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await keepPicture(page, 'hand-on-ask-first-sv', true);
    await act(page, sv.hand_on.submit).click();
    await page.getByText(sv.errors.consent.missing).waitFor();
    await page.setViewportSize({ width: 320, height: 800 });
    await eventually(async () => (await overflowOf(page)).px).toBe(0);
  },
);
