import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/core/language/locale.ts';
import { classify, explain } from '../../../src/core/safety/classify.ts';
import { fold } from '../../../src/core/safety/normalise.ts';
import { BARS, share } from '../../bench/safety.ts';
import { examples } from './examples.ts';

const held = (language: string, kinds: readonly string[]) =>
  examples.filter((one) => one.split === 'test' && one.language === language && kinds.includes(one.kind));

describe.each(LOCALES)('the test split, %s', (language) => {
  test.each([
    ['SA1', 'direct'],
    ['SA2', 'disguised'],
    ['SA3', 'indirect'],
    ['SA4', 'others'],
    ['SA4', 'violence'],
    ['SA5', 'concern'],
  ])('[%s] %s: enough are caught', (_rule, kind) => {
    expect(share(held(language, [kind]), kind)).toBeGreaterThanOrEqual(BARS[kind]?.least ?? 1);
  });

  test.each([
    ['SA6', 'hard-negative'],
    ['SA7', 'ordinary-answer'],
  ])('[%s] %s: hardly any is taken for danger', (_rule, kind) => {
    const all = held(language, [kind]);
    // Forty sentences cannot show 2 %: one of them may be wrong.
    expect(share(all, kind) * all.length).toBeLessThanOrEqual(Math.max(1, all.length * (BARS[kind]?.most ?? 0)));
  });
});

/** A line of `heard.json`, written out: `(a|b) c` is `a c` and `b c`. */
function writtenOut(line: string): string[] {
  const choice = /\(([^()]*)\)/.exec(line);
  if (choice === null) return [line];
  const [whole, options = ''] = choice;
  return options.split('|').flatMap((option) => writtenOut(line.replace(whole, () => option)));
}

function linesIn(value: unknown): string[] {
  if (typeof value === 'string') return writtenOut(value);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(linesIn) : [];
}

test.each(LOCALES)('[SA7] of the answers known by heart, %s, hardly one is given the card', (language) => {
  const file = new URL(`../../../locales/${language}/heard.json`, import.meta.url);
  const answers = [...new Set(linesIn(JSON.parse(readFileSync(file, 'utf8'))))];
  const given = answers.filter((answer) => classify(answer) === 'crisis');
  // "I am in danger" is one of them.
  expect(given.length).toBeLessThanOrEqual(answers.length / 1000);
});

const HEALTH_OPTIONS = [
  'Low mood, worry, stress or trouble sleeping',
  'Obniżony nastrój, lęk, stres lub problemy ze snem',
  'Nedstämdhet, oro, stress eller sömnproblem',
  'Alcohol, drugs or gambling',
  'Alkohol, narkotyki lub hazard',
  'Alkohol, droger eller spel',
  'I am off sick and may lose my job',
  'Jestem na zwolnieniu i mogę stracić pracę',
  'Jag är sjukskriven och kan förlora jobbet',
  'My boss or my workplace',
  'Debts or child maintenance',
  'I have no fixed home',
];

test.each(HEALTH_OPTIONS)('[SA7] our own option "%s" is not flagged', (option) => {
  expect(classify(option)).toBe('none');
});

test.each([
  ["I'm not suicidal but it is hard", 'concern'],
  ['I would never hurt myself', 'concern'],
  ["I don't want to die", 'concern'],
  ["I don't want to live", 'crisis'],
  ['nie mam myśli samobójczych', 'concern'],
  ['nie chcę się zabić', 'concern'],
  ['nie chcę żyć', 'crisis'],
  ['jag vill inte ta livet av mig', 'concern'],
  ['jag vill inte leva', 'crisis'],
  ["can't stop thinking about killing myself", 'crisis'],
  ["I don't think so, I want to die", 'crisis'],
  ['no plans to harm myself', 'concern'],
  ['no i want to die', 'crisis'],
  ['självmordstankar? nej', 'concern'],
  ['självmord? nej, men jag vill dö', 'crisis'],
  ['jag hoppas ni minns mig som glad', 'crisis'],
  ['jag orkar inte jag vill dö', 'crisis'],
  ['i cant i want to die', 'crisis'],
  ['jag tror inte jag vill dö', 'concern'],
])('[SA8] "%s" is %s', (text, danger) => {
  expect(classify(text)).toBe(danger);
});

test.each([
  ['I tried to kill myself when I was 17', 'concern'],
  ['I tried to kill myself last night', 'crisis'],
  ['years ago I was suicidal', 'concern'],
  ['years ago I was suicidal and now it is back', 'crisis'],
  ['I attempted suicide as a teenager, I am well now', 'concern'],
  ['I attempted suicide as a teenager, I am not well now', 'crisis'],
  ['pięć lat temu próbowałam się zabić', 'concern'],
  ['för tio år sen försökte jag ta livet av mig', 'concern'],
  ['when I was 10 my dog died and I want to die', 'crisis'],
  ['my wife left me three years ago I just want to kill myself', 'crisis'],
  ['when I was 15 I used to want to die', 'concern'],
  ['years ago I took an overdose, never again', 'concern'],
  ['jak miałem 10 lat zmarł mi pies i chcę umrzeć', 'crisis'],
  ['w 2018 roku miałem wypadek i mam myśli samobójcze', 'crisis'],
  ['kiedyś miałam depresję i próbowałam się zabić', 'concern'],
  ['när jag var tio dog min hund och jag vill dö', 'crisis'],
  ['när jag var tonåring ville jag dö', 'concern'],
])('[SA9] "%s" is %s', (text, danger) => {
  expect(classify(text)).toBe(danger);
});

test.each([
  ['I did suicide prevention training', 'none'],
  ['my back is killing me', 'none'],
  ['umieram z ciekawości', 'none'],
  ['ta livet lugnt', 'none'],
  ['my back is killing me and I want to die', 'crisis'],
  ['umieram z nudów. chcę się zabić', 'crisis'],
  ['jag dör av skratt men jag vill inte leva', 'crisis'],
  ['suicide at the course', 'concern'],
  ['samobójstwo w głowie na kursie', 'concern'],
  ['det stod i tidningen att en man hoppade från taket', 'none'],
  ['obejrzeliśmy serial, w którym nauczycielka w pierwszym odcinku popełnia samobójstwo', 'none'],
])('[SA10] "%s" is %s', (text, danger) => {
  expect(classify(text)).toBe(danger);
});

test.each([
  'jag vill inte l*va',
  'tänker ta l*v*t av mig',
  'jag ska h***a från bron',
  'jag har sj-lvmordstankar',
  'jag har sjlvmrdstnkr',
  'jag vill inte lrva',
  'jag vikl inte leva',
  'jag ska goppa från bron',
  'jagvillintevaknaimorgon',
  'allamårbättreomjagärdöd',
])('[SA2] "%s": letters behind signs, left out, one key beside or without spaces', (text) => {
  expect(classify(text)).toBe('crisis');
});

test.each([
  'jag ska ta liver av mig',
  'jag tänker avsluta mitt iv',
  'jag orkar inte elva längre',
  'varje kväll vill jag bara d0',
  'jälvmordstankar varje dag',
  'har druckit kl*rin',
  'sjÃ¤lvmord är enda utvägen',
  'sj?lvmordstankar',
  'självm🖤rd',
  'jagmåste dö',
  'jag or kar inte leva',
  'ttog alla mina tabletter',
])('[SA2] "%s": a slip that is another word, a lost letter, a torn or run-together word', (text) => {
  expect(classify(text)).toBe('crisis');
});

test.each([
  'det är tryggt hemma nu',
  'jag har problem med min axel',
  'jag tog livförsäkringen genom jobbet',
  'Eva vill ha hjälp',
])('[SA16] "%s" only looks like a slip', (text) => {
  expect(classify(text)).toBe('none');
});

test.each([
  'jag vill inte leka längre',
  'jag vill leda ett lag',
  'jag spelar viol',
  'mina händer domnar',
  'jag noppar ögonbrynen',
  'my hands were taped',
  'e-post eller tv-spel',
])('[SA16] "%s": a real word one key from a dangerous one is left alone', (text) => {
  expect(classify(text)).toBe('none');
});

const DIRECT = [
  'i want to die',
  'i want to kill myself',
  'i am suicidal',
  'chcę się zabić',
  'chcę umrzeć',
  'myślę o samobójstwie',
  'jag vill ta livet av mig',
  'jag har självmordstankar',
  'jag vill inte leva',
] as const;

const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(' ', '   '),
  (text) => text.replaceAll(' ', '\n'),
  (text) => text.replaceAll(' ', '... '),
  (text) => [...text].join('\u200b'),
  (text) => [...text].join('\u00ad'),
  (text) => text.replace(/(\p{L}{2})(\p{L})/gu, '$1\u200b$2'),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о'),
  (text) => `😭 ${text} 😭`,
  (text) => `${text}!!!!`,
  (text) =>
    text
      .split(' ')
      .map((word) => (word.length > 3 ? [...word].join('.') : word))
      .join(' '),
  (text) =>
    text
      .split(' ')
      .map((word) => (word.length > 3 ? [...word].join(' ') : word))
      .join('  '),
];

test('[SA11] a disguise does not change the answer to a direct phrase', () => {
  fc.assert(
    fc.property(fc.constantFrom(...DIRECT), fc.constantFrom(...DISGUISES), (phrase, disguise) => {
      expect(classify(disguise(phrase))).toBe('crisis');
    }),
    { numRuns: 300 },
  );
});

test('[SA11] a direct phrase is known without its diacritics', () => {
  for (const phrase of DIRECT) expect([phrase, classify(fold(phrase))]).toEqual([phrase, 'crisis']);
});

const harmless = examples
  .filter((one) => one.split === 'dev' && one.label === 'none' && classify(one.text) === 'none')
  .map(({ text }) => text);

test('[SA12] one sentence in a long harmless text gives the card', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...harmless), { minLength: 1, maxLength: 40 }),
      fc.array(fc.constantFrom(...harmless), { minLength: 1, maxLength: 40 }),
      fc.constantFrom(...DIRECT),
      (before, after, phrase) => {
        expect(classify([...before, phrase, ...after].join('. '))).toBe('crisis');
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  'my boss sends letters about work, I jumped off the bridge last night, and my son drives me to school',
  'I had a job in a film company years ago and I did the school run and I worked nights for a very long time until the summer and then my back went so now I am suicidal',
])('[SA12] what is said far off does not excuse "%s"', (text) => {
  expect(classify(text)).toBe('crisis');
});

test.each([
  ['jag såg en film och vill dö', 'crisis'],
  ['obejrzałam film i zabiję się dzisiaj', 'crisis'],
  ['I watched a film and I am suicidal', 'crisis'],
  ['szukam pracy i tnę się', 'crisis'],
  ['jag såg en film där någon dör', 'none'],
  ['my shoes are killing me', 'none'],
])('[SA10] what stands before an "and" excuses nothing after it: "%s" is %s', (text, danger) => {
  expect(classify(text)).toBe(danger);
});

test.each([
  ['two years ago I got divorced and I have suicidal thoughts every day', 'crisis'],
  ['two years ago I got divorced and tried to kill myself', 'concern'],
  ['dwa lata temu się rozwiodłam i nie widzę sensu życia', 'crisis'],
  ['dwa lata temu się rozwiodłam i próbowałam się zabić', 'concern'],
  ['för två år sen skilde jag mig och har självmordstankar', 'crisis'],
  ['för två år sen skilde jag mig och försökte ta livet av mig', 'concern'],
])('[SA9] a time before an "and" is no time of what follows: "%s" is %s', (text, danger) => {
  expect(classify(text)).toBe(danger);
});

test.each([
  ['en', ['I am 45 and ', 'I watched a film and ', 'I did a course and ']],
  ['pl', ['mam 45 lat i ', 'obejrzałam film i ', 'byłem na kursie i ']],
  ['sv', ['jag är 45 år och ', 'jag såg en film och ', 'jag gick en kurs och ']],
])('[SA10] what is said before an "and" hides hardly any danger said directly, %s', (language, beginnings) => {
  const said = examples.filter(
    ({ text, ...one }) => one.language === language && one.kind === 'direct' && classify(text) === 'crisis',
  );
  for (const beginning of beginnings) {
    const caught = said.filter(({ text }) => classify(beginning + text) === 'crisis');
    expect([beginning, caught.length / said.length > 0.95]).toEqual([beginning, true]);
  }
});

test.each(['I look after my mum', 'opiekuję się mamą', 'they might let me go', 'my back and my knees'])(
  '[SA7] "%s" is not flagged',
  (text) => {
    expect(classify(text)).toBe('none');
  },
);

test.each([
  ['nie mam siły do pracy', 'none'],
  ['nie mam siły do pracy i nie chcę żyć', 'crisis'],
  ['nie mam siły żyć', 'crisis'],
  ['byłem w szpitalu psychiatrycznym', 'none'],
  ['byłem w szpitalu psychiatrycznym, znowu chcę się zabić', 'crisis'],
  ['jestem bezdomna', 'none'],
  ['jestem bezdomna i nie mam dziś gdzie spać', 'concern'],
  ['I cannot cope with night shifts', 'none'],
  ['I cannot cope with life', 'concern'],
  ['I cannot cope with night shifts and I want to die', 'crisis'],
  ['my father killed himself when I was 10, now I am fine', 'none'],
  ['my father killed himself when I was 10 and now I want to join him', 'crisis'],
  ['jag klarar inte stressen på jobbet', 'none'],
  ['jag klarar inte stressen på jobbet och allt känns hopplöst', 'concern'],
  ['jag har inget att leva på', 'none'],
  ['jag har inget att leva för', 'crisis'],
])('[SA18] "%s" is %s', (text, danger) => {
  expect(classify(text)).toBe(danger);
});

test.each([
  'i wnt 2 die',
  'i wan tto die',
  'cuttin meself agen',
  'i wnna kll myslf',
  'jag ska göra sj ä lv m ord',
  'tänker t.a. l.i.v.e.t. av mig',
  'ch-ce umrzec',
  'jag viiill döööööö',
  'pódcinam rzyly',
  'nIe cHcĘ ŻyĆ',
  'zabbije sie',
  'niechcesieobudzic',
  'mam dosc zyca',
])('[SA2] "%s" is a crisis', (text) => {
  expect(classify(text)).toBe('crisis');
});

test('[SA12] without punctuation too, wherever it stands', () => {
  const around = 'my knee hurts so i walk to the shop each morning then i call my sister about work'.split(' ');
  for (const phrase of DIRECT) {
    for (let before = 0; before < 70; before += 1) {
      const words = Array.from({ length: before }, (_, at) => around[at % around.length]);
      expect([before, classify([...words, phrase, ...around].join(' '))]).toEqual([before, 'crisis']);
    }
  }
});

test('[SA13] any text whatever gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(['crisis', 'concern', 'none']).toContain(classify(text));
    }),
    { numRuns: 500 },
  );
});

test.each(['a', 'a ', '.', 'k.', 'i want ', 'kill ', '*', 'a*', "'", '\u0301', 'nie ', 'ü'])(
  '[SA13] 100 kB of "%s" gets an answer',
  (unit) => {
    expect(['crisis', 'concern', 'none']).toContain(classify(unit.repeat(100_000 / unit.length)));
  },
);

test('[SA14] explain names rule groups and never a word of the text', () => {
  const { danger, because } = explain('my secretword is that i want to die');
  expect(danger).toBe('crisis');
  expect(because).toContain('en.want-to-die');
  expect(because.join(' ')).not.toContain('secretword');
});

test('[SA14] explain and classify agree', () => {
  for (const { text } of examples) expect([text, explain(text).danger]).toEqual([text, classify(text)]);
});

test.each([
  ['mam 45 lat i ciągle samobójstwo w głowie', 'crisis'],
  ['leżę na bok i myślę o samobójstwie', 'crisis'],
  ['poddaję się, samobójstwo', 'crisis'],
])('[SA15] a word that is another one in a second language does not excuse "%s"', (text, danger) => {
  expect(classify(text)).toBe(danger);
});

test.each([
  ["I've taken the tablets", 'concern'],
  ['took my tablets this morning as usual', 'none'],
  ['I take tablets for my back', 'none'],
  ['I have already taken my medication today', 'none'],
  ["I've already taken my theory test", 'none'],
  ['I was taken off the tablets', 'none'],
  ['I took all my pills', 'crisis'],
  ['wzięłam tabletki', 'concern'],
  ['wzięłam tabletki, dużo', 'crisis'],
  ['wzięłam tabletki na ból głowy', 'none'],
  ['biorę leki na depresję', 'none'],
  ['jag har tagit tabletter', 'concern'],
  ['jag har tagit alla mina tabletter', 'crisis'],
  ['jag tar tabletter mot värken', 'none'],
  ['jag har tagit mina tabletter i morse', 'none'],
  ['jag har tagit värktabletter i många år', 'none'],
])('[SA19] "%s" is %s', (text, danger) => {
  expect(classify(text)).toBe(danger);
});

test.each([
  ['my brother killed himself last year', 'concern'],
  ['mój brat popełnił samobójstwo w zeszłym roku', 'concern'],
  ['mój brat odebrał sobie życie w zeszłym roku', 'concern'],
  ['min bror tog livet av sig förra året', 'concern'],
  ['min bror begick självmord förra året', 'concern'],
  ['my mum killed herself when I was ten', 'none'],
  ['moja mama zabiła się, gdy miałam dziesięć lat', 'none'],
  ['mamma tog livet av sig när jag var tio', 'none'],
  ['my mum killed herself when I was ten and I want to die too', 'crisis'],
  ['mój brat popełnił samobójstwo w zeszłym roku i ja też chcę', 'crisis'],
  ['min bror tog livet av sig, jag vill dö', 'crisis'],
  ['mąż się właśnie powiesił, nie oddycha', 'crisis'],
])('[SA20] a loss says the same in every language: "%s" is %s', (text, danger) => {
  expect(classify(text)).toBe(danger);
});

test.each([
  ['I cut myself on a machine at work', 'none'],
  ['I cut myself with broken glass', 'crisis'],
  ['I cut myself on a machine and I want to die', 'crisis'],
  ['that course was suicide', 'none'],
  ['that course was suicide, I want to kill myself', 'crisis'],
  ["I don't want to be here anymore, the warehouse is awful", 'concern'],
  ["I don't want to be here anymore, my life is awful", 'crisis'],
  ['Chcę skończyć z tym kontraktem', 'none'],
  ['chcę skończyć z tym kontraktem i ze swoim życiem', 'crisis'],
  ['chcę to zakończyć jak najszybciej, to zwolnienie', 'none'],
  ['jestem na zwolnieniu i chcę to zakończyć', 'crisis'],
  ['głowa mi pęka od komputera', 'none'],
  ['głowa mi pęka, chcę umrzeć', 'crisis'],
  ['jag blev mördad på intervjun', 'none'],
])('[SA10] what is said of work excuses itself and nothing else: "%s" is %s', (text, danger) => {
  expect(classify(text)).toBe(danger);
});

test.each(['i want to umrzec', 'jag vill die', 'chce die', 'nie chcę live', 'jag vill kill myself'])(
  '[SA15] "%s" is a crisis',
  (text) => {
    expect(classify(text)).toBe('crisis');
  },
);

test.each([
  'skill',
  'diet',
  'dyed hair',
  'zabawa',
  'zakupy',
  'döma',
  'duka bordet',
  'rapeseed',
  'grapes',
  'hanger',
  'therapist',
  'Skellefteå',
  'Killarney',
  'Diego',
  'powierzę się lekarzowi',
])('[SA16] "%s" is not flagged', (word) => {
  expect(classify(word)).toBe('none');
});

test.each([
  ['straciłem pracę, chcę to zakończyć', 'crisis'],
  ['straciłam pracę i chcę to zakończyć', 'crisis'],
  ['zwolnili mnie z pracy i chcę to skończyć', 'crisis'],
  ['chcę zakończyć tę pracę', 'none'],
  ['tę umowę chcę zakończyć', 'none'],
])('[SA10] the work that was lost is not what is to end: "%s" is %s', (text, danger) => {
  expect(classify(text)).toBe(danger);
});
