/** Answers every question of the chat page that is asked, by code, so that a test says only what matters to it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from './harness.ts';

export type Language = 'en' | 'pl' | 'sv';

/** The words of the page in one language, such as `pageWords('pl').help.button`. */
export function pageWords(language: Language): Record<string, Record<string, string>> {
  return JSON.parse(readFileSync(join(ROOT, 'locales', language, 'page.json'), 'utf8'));
}

/** Somebody who works, has pain and low mood, lives in Leicester and wants to keep her job. */
export const aleksandra: Readonly<Record<string, string | readonly string[]>> = {
  for_whom: 'me',
  consent: 'agree',
  age_band: '18_64',
  area: 'PA-01',
  work_now: 'working_at_risk',
  health: ['msk', 'mental'],
  social: ['language'],
  wishes: ['stay_in_job', 'physio'],
  employer_contact: 'no',
  name: 'Aleksandra',
  contact_by: 'this_chat',
  safe_message: 'yes',
  access_needs: ['interpreter'],
  interpreter_language: 'pl',
  share: 'yes',
  check: 'send',
};

/** What stands where a question would: the question, or the card after the last one. Not while an answer is under way. */
const SETTLED = 'main section.card:not([aria-busy=true]):is(:has(> fieldset.question), .rest)';

/** The step that is asked now; `undefined` when nothing is. */
export async function stepNow(page: Page): Promise<string | undefined> {
  const card = page.locator(SETTLED);
  await card.waitFor({ state: 'attached' });
  return card.evaluate((one) => one.querySelector<HTMLElement>('fieldset.question')?.dataset.step);
}

/** Waits until the answer that `act` gives has been taken and the next question stands. */
export async function turn(page: Page, act: () => Promise<void>): Promise<void> {
  const taken = page.waitForResponse((response) => response.url().endsWith('/api/chat/turns') && response.ok());
  await act();
  await taken;
  await page.locator(SETTLED).waitFor({ state: 'attached' });
}

/** Gives one answer with the mouse. */
export async function give(page: Page, answer: string | readonly string[]): Promise<void> {
  const question = page.locator('fieldset.question');
  const kind = await question.getAttribute('data-kind');
  await turn(page, async () => {
    if (typeof answer !== 'string') {
      for (const code of answer) await question.locator(`input[value="${code}"]`).check();
      await question.locator('form:has(.boxes) button[type=submit]').click();
    } else if (kind === 'text' || kind === 'phone' || kind === 'email') {
      await question.locator('input, textarea').first().fill(answer);
      await question.locator('form button[type=submit]').first().click();
    } else await question.locator(`button[value="${answer}"]`).click();
  });
}

/** Answers as `person` would until `until` is asked, or until nothing is asked any more. */
export async function answerUntil(page: Page, until: string | undefined, person = aleksandra): Promise<void> {
  for (let questions = 0; questions < 40; questions += 1) {
    const step = await stepNow(page);
    if (step === until) return;
    const answer = step === undefined ? undefined : person[step];
    if (answer === undefined) throw new Error(`No answer to "${step}" is prepared.`);
    await give(page, answer);
  }
  throw new Error(`"${until}" was not asked within 40 questions.`);
}
