/** What a coach reads is about the person, in the coach's own language: reasons, the language she writes in, lists of answers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listText } from '../../src/app/list-text.ts';
import { openReferral } from '../../src/app/open-referral.ts';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import type { StaffMember } from '../../src/app/store.ts';
import type { Arrived } from '../../src/app/understand-input.ts';
import { LOCALES, type Locale } from '../../src/core/language/locale.ts';
import { account, firstAdmin, type House, openHouse, PARTNER, PROGRAMME } from '../support/staff.ts';

let house: House;
let coach: StaffMember;
let referral: string;

const pick = (...choices: string[]): Arrived => (choices.length === 1 ? { choice: choices[0] ?? '' } : { choices });
const WHOLE: readonly Arrived[] = [
  ...[pick('me'), pick('agree'), pick('18_64'), pick('PA-01'), pick('sick_at_risk'), pick('gt12m')],
  ...[pick('msk', 'mental'), pick('debt', 'housing'), pick('return_to_job', 'physio'), pick('no'), { text: 'Ania' }],
  ...[pick('this_chat'), pick('no'), pick('none'), pick('yes'), pick('send')],
];

beforeAll(async () => {
  house = await openHouse();
  await firstAdmin(house);
  await account(house, 'coach', PARTNER, 'Cora Coach');
  const found = (await house.store.staff.list()).find(({ name }) => name === 'Cora Coach');
  const started = await startConversation(house.app, { channel: 'web', programme: PROGRAMME, language: 'pl' });
  if (found === undefined || !started.ok) throw new Error('nobody is there');
  coach = found;
  const { conversation: id } = started.value;
  for (const input of WHOLE) {
    const turn = await receiveMessage(house.app, {
      channel: 'web',
      find: { by: 'id', id },
      id: house.app.id(),
      input,
    });
    if (!turn.ok) throw new Error(turn.error.code);
  }
  referral = (await house.store.referrals.ofConversation(id))[0]?.id ?? '';
});
afterAll(() => house.close());

async function read(language: Locale) {
  const view = await openReferral(house.app, coach, { id: referral, language });
  if (!view.ok) throw new Error(view.error.code);
  const answers = view.value.sections.flatMap((section) => section.answers);
  return { ...view.value, answer: (step: string) => answers.find((one) => one.step === step)?.answer };
}

/** How each language speaks to somebody: what is written to the person is not what a coach reads about her. */
const TO_HER: Readonly<Record<Locale, RegExp>> = {
  en: /\b(you|your)\b/i,
  pl: /(?<!\p{L})(ty|cię|ci|ciebie|tobie|tobą|twój|twoja|twoje|twoją|mówisz|chcesz|masz|jesteś|mieszkasz|pracujesz)(?!\p{L})/iu,
  sv: /\b(du|dig|din|ditt|dina)\b/i,
};

describe('what a coach reads', () => {
  test.each(LOCALES)('the reasons are about the person, not to her (%s)', async (language) => {
    const { decision, services } = await read(language);
    const reasons = [...decision.reasons, ...services.flatMap((service) => service.reasons)];
    expect(decision.reasons.length).toBeGreaterThan(1);
    expect(services.length).toBeGreaterThan(0);
    expect(reasons.filter((reason) => TO_HER[language].test(reason) || /[:.]\w/.test(reason))).toEqual([]);
  });

  test.each([
    ['en', 'Polish', 'Off sick and at risk of losing the job', 'Debts or child maintenance and My home'],
    ['pl', 'polski', 'Na zwolnieniu, grozi utrata pracy', 'Długi lub alimenty i Mieszkanie'],
    ['sv', 'polska', 'Sjukskriven och riskerar att förlora jobbet', 'Skulder eller underhåll till barn och Min bostad'],
  ] as const)('the language, a reason and a list (%s)', async (language, spoken, reason, list) => {
    const view = await read(language);
    expect(view.answer('language')).toBe(spoken);
    expect(view.decision.reasons).toContain(reason);
    expect(view.answer('social')).toBe(list);
  });

  test('items that hold commas are parted by semicolons', () => {
    expect(listText(['a, b', 'c', 'd'], 'en')).toBe('a, b; c; d');
    expect(listText(['a', 'b', 'c'], 'sv')).toBe('a, b och c');
    expect(listText(['a'], 'pl')).toBe('a');
  });

  test.each(LOCALES)('every reason of the tables and the directory has words for staff (%s)', (language) => {
    const { words, programmes } = house.app;
    const explained = [...programmes.values()].flatMap(({ triage }) =>
      [...JSON.stringify(triage).matchAll(/"([a-z0-9_]+)"/g)].map((found) => found[1] ?? ''),
    );
    const keys = [...new Set(explained)].filter((key) => words.has(language, `shared:explain.${key}`));
    expect(keys.filter((key) => !words.has(language, `console:because.${key}`))).toEqual([]);
    expect(words.has(language, 'console:fits.barrier')).toBe(true);
  });
});
