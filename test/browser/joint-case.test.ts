/** A case that two offices work on, as each of them and a coordinator sees it: three people, three languages, one referral. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Language } from './answers.ts';
import { act, openDesk, words } from './desk.ts';
import { barriersOn, eventually, focusArrives, keepPicture, overflowOf, tabTo } from './harness.ts';
import { refer } from './refer.ts';

const PROGRAMME = 'nowa-sol';
const PUP = 'Powiatowy Urząd Pracy w Nowej Soli';
const CENTRE = 'OPS Nowa Sól (gmina wiejska)';
const area = '080405_2';

/** Somebody both offices know, who says yes to each of them and to both ways between them. */
const ola = {
  language: 'pl',
  for_whom: 'me',
  consent: 'agree',
  age_band: '18_64',
  area,
  pup: 'unemployed_no_benefit',
  ops: 'yes',
  health: ['none'],
  social: ['debt'],
  wishes: ['find_job'],
  name: 'Ola',
  contact_by: 'this_chat',
  safe_message: 'yes',
  access_needs: ['none'],
  share_pup: 'yes',
  [`share_ops_${area}`]: 'yes',
  share_debt: 'yes',
  [`pup_to_ops_${area}`]: 'yes',
  [`ops_to_pup_${area}`]: 'yes',
  check: 'send',
};

/** Three people sign in and read, on a machine that may do much else. */
const SLOW = { timeout: 240_000 };

const desk = openDesk();
const [en, pl, sv] = [words('en'), words('pl'), words('sv')];
const joint = (page: Page) => page.locator('.joint');

/** The referral's page, found by the number that was read out. */
async function found(who: string, reference: string, language: Language): Promise<Page> {
  const own = words(language);
  const page = await desk.open('/', who, { viewport: { width: 1280, height: 900 }, locale: language });
  await page.getByLabel(own.inbox.find, { exact: true }).fill(reference);
  await page.keyboard.press('Enter');
  await joint(page).waitFor();
  return page;
}

async function hireAll(): Promise<void> {
  await desk.hire('Paula', 'coach', 'pup', PROGRAMME, 'pl');
  await desk.hire('Olga', 'coach', 'ops-nowa-sol-gmina', PROGRAMME, 'en');
  await desk.hire('Hanna', 'coach', 'ops-nowa-sol-gmina', PROGRAMME, 'sv');
  await desk.hire('Cora', 'coordinator', '*', PROGRAMME, 'sv');
}

test(
  '[CO40] two offices find one referral by its number, name their workers with the keyboard, and it is a joint case',
  SLOW,
  async () => {
    await hireAll();
    const { reference } = await refer(desk.url(), 'pl', ola, PROGRAMME);
    const [olga, paula] = [await found('Olga', reference, 'en'), await found('Paula', reference, 'pl')];
    await joint(olga).getByText(PUP).waitFor();
    await joint(olga).getByText(en.joint.state.proposed).waitFor();
    await joint(olga).getByText(en.joint.lacking.worker).waitFor();
    expect(await barriersOn(olga)).toEqual([]);
    await keepPicture(olga, 'joint-office-proposed-en', true);
    await tabTo(olga, en.joint.join);
    await olga.keyboard.press('Enter');
    await focusArrives(olga, en.joint.joined);
    expect(await barriersOn(olga)).toEqual([]);

    await joint(paula).getByText(CENTRE).waitFor();
    await act(paula, pl.actions.accept).focus();
    await paula.keyboard.press('Enter');
    await tabTo(paula, pl.actions.accept_yes);
    await paula.keyboard.press('Enter');
    await focusArrives(paula, pl.actions.accepted);
    await joint(paula).getByText(pl.joint.state.active).waitFor();
    await joint(paula).getByText('Olga').waitFor();
    expect(await barriersOn(paula)).toEqual([]);
    await keepPicture(paula, 'joint-office-active-pl', true);
  },
);

test(
  '[CO40] a coordinator of the programme sees both offices, who is named there and each yes, on a narrow window too',
  SLOW,
  async () => {
    await hireAll();
    const { reference } = await refer(desk.url(), 'pl', ola, PROGRAMME);
    const [olga, paula] = [await found('Olga', reference, 'en'), await found('Paula', reference, 'pl')];
    await joint(olga).getByRole('button', { name: en.joint.join }).click();
    await focusArrives(olga, en.joint.joined);
    await act(paula, pl.actions.accept).click();
    await act(paula, pl.actions.accept_yes).click();
    await focusArrives(paula, pl.actions.accepted);
    const cora = await found('Cora', reference, 'sv');
    await joint(cora).getByText(sv.joint.state.active).waitFor();
    for (const said of [PUP, CENTRE, 'Olga', 'Paula']) await joint(cora).getByText(said).first().waitFor();
    expect(await joint(cora).locator('[lang=pl]').count()).toBe(2);
    expect(await barriersOn(cora)).toEqual([]);
    await keepPicture(cora, 'joint-coordinator-sv', true);
    await cora.setViewportSize({ width: 320, height: 800 });
    await eventually(async () => (await overflowOf(cora)).px).toBe(0);
    await keepPicture(cora, 'joint-coordinator-narrow-sv', true);
  },
);

test(
  '[CO40] of two workers of one office who name themselves at once, the second is told who was faster',
  SLOW,
  async () => {
    await hireAll();
    const { reference } = await refer(desk.url(), 'pl', ola, PROGRAMME);
    // Both read that nobody is named.
    const [olga, hanna] = [await found('Olga', reference, 'en'), await found('Hanna', reference, 'sv')];
    await joint(olga).getByRole('button', { name: en.joint.join }).click();
    await focusArrives(olga, en.joint.joined);
    await tabTo(hanna, sv.joint.join);
    await hanna.keyboard.press('Enter');
    await focusArrives(hanna, sv.joint.faster.replace('{{name}}', 'Olga'));
    expect(await barriersOn(hanna)).toEqual([]);
    await keepPicture(hanna, 'joint-faster-sv', true);
    // Knowing that, she goes on for her; and lets it go again.
    await joint(hanna)
      .getByRole('button', { name: sv.joint.take_over.replace('{{name}}', 'Olga') })
      .click();
    await focusArrives(hanna, sv.joint.joined);
    await joint(hanna).getByRole('button', { name: sv.joint.leave }).click();
    await focusArrives(hanna, sv.joint.left);
  },
);

test(
  '[CO40] one way taken back: the office that is not told any more reads nothing of the other, and the other that it is single',
  SLOW,
  async () => {
    await hireAll();
    const { reference, say } = await refer(desk.url(), 'pl', ola, PROGRAMME);
    await say({ command: 'referral' });
    await say({ choice: 'quiet_pup' });
    const [olga, paula] = [await found('Olga', reference, 'en'), await found('Paula', reference, 'pl')];
    await joint(paula).getByText(pl.joint.no_consent).waitFor();
    expect(await paula.locator('main').textContent()).not.toContain(CENTRE);
    await joint(olga).getByText(en.joint.state.single).waitFor();
    expect(await barriersOn(paula)).toEqual([]);
    await keepPicture(olga, 'joint-single-en', true);
  },
);

test(
  '[CO40] a coordinator of one of two offices closes nothing alone, and the form says so before and after; who works for both does',
  SLOW,
  async () => {
    await hireAll();
    await desk.hire('Petra', 'coordinator', 'pup', PROGRAMME, 'en');
    const { reference } = await refer(desk.url(), 'pl', ola, PROGRAMME);
    const petra = await found('Petra', reference, 'en');
    await act(petra, en.actions.decline).click();
    await petra.getByText(en.decline.coach_note).waitFor();
    expect(await petra.getByText(en.decline.coordinator_note).count()).toBe(0);
    await petra.getByLabel(en.decline.reasons.other).check();
    await act(petra, en.decline.submit_pass_on).click();
    await focusArrives(petra, en.actions.passed_on);
    const cora = await found('Cora', reference, 'sv');
    await act(cora, sv.actions.decline).click();
    await cora.getByText(sv.decline.coordinator_note).waitFor();
    await cora.getByLabel(sv.decline.reasons.other).check();
    await act(cora, sv.decline.submit_close).click();
    await focusArrives(cora, sv.actions.declined);
  },
);
