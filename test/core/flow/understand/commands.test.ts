import { describe, expect, test } from 'vitest';
import type { ChoiceAsked } from '../../../../src/core/flow/understand/asked.ts';
import { understandCommand } from '../../../../src/core/flow/understand/command.ts';
import { hear } from '../../../../src/core/flow/understand/hear.ts';
import { LOCALES, type Locale } from '../../../../src/core/language/locale.ts';
import { questions, type Step } from './questions.ts';
import { between, heardIn } from './said.ts';

describe('commands', () => {
  test.each([
    ['go back', 'back'],
    ['cofnij', 'back'],
    ['tillbaka', 'back'],
    ['delete everything', 'delete'],
    ['usuń wszystko', 'delete'],
    ['ta bort allt', 'delete'],
    ['chcę rozmawiać z człowiekiem', 'human'],
    ['prata med en människa', 'human'],
    ['STOP', 'stop'],
    ['please stop', 'stop'],
    ['why?', 'why'],
    ['dlaczego pytacie?', 'why'],
    ['hjälp', 'help'],
    ['start over', 'restart'],
    ['fortsätt', 'resume'],
    ['delete everthing', 'delete'],
  ] as const)('[UN10] "%s" is %s', (text, command) => {
    expect(understandCommand(text)).toBe(command);
  });

  test.each([
    ...[
      'I want to stop',
      'Can we stop here?',
      'stop please',
      'enough for today',
      'I need a break now',
      'no more questions',
    ],
    ...[
      'Chcę skończyć',
      'chciałabym przerwać',
      'dość na dziś',
      'dosyć',
      'kończę',
      'to wszystko na dzisiaj',
      'przerwij',
    ],
    ...[
      'Jag vill sluta',
      'jag skulle vilja pausa',
      'stopp',
      'sluta',
      'avbryt',
      'räcker för idag',
      'jag fortsätter imorgon',
    ],
  ])('[UN22] "%s" is stop', (text) => {
    expect(understandCommand(text)).toBe('stop');
    for (const locale of LOCALES)
      for (const step of ['health', 'consent', 'contact_by'] as const)
        expect([step, hear(text, questions[step], locale)]).toEqual([step, { kind: 'command', command: 'stop' }]);
  });

  test('[UN22] where an option is about stopping something, it is asked which; so is what may be said of a job', () => {
    const leave: ChoiceAsked = {
      options: [
        {
          code: 'leave',
          labels: { en: 'I want to stop at the workshop', pl: 'Chcę odejść', sv: 'Jag vill sluta i verkstaden' },
          alsoSaid: { en: ['quit', 'stop going'], pl: ['skończyć'], sv: ['sluta'] },
        },
        { code: 'stay', labels: { en: 'Stay', pl: 'Zostać', sv: 'Stanna' }, alsoSaid: { en: [], pl: [], sv: [] } },
      ],
      many: false,
      exclusive: [],
    };
    for (const text of ['Jag vill sluta', 'sluta', 'chcę skończyć', 'quit'])
      for (const locale of LOCALES)
        expect([text, hear(text, leave, locale)]).toEqual([
          text,
          { kind: 'unclear', between: ['leave'], mayStop: true },
        ]);
    expect(hear('stop', leave, 'en')).toEqual({ kind: 'command', command: 'stop' });
    expect(hear('Jag vill sluta i verkstaden', leave, 'sv')).toEqual({ kind: 'choice', codes: ['leave'] });
    for (const text of ['I want to quit', 'not now', 'rezygnuję', 'już nie chcę', 'jag hoppar av', 'inte nu'])
      expect([text, hear(text, questions.work_now, 'en')]).toMatchObject([text, { kind: 'unclear', mayStop: true }]);
  });

  test.each<[Step, Locale, readonly string[]]>([
    ['health', 'pl', ['wszystko oprócz alkoholu', 'wszystko poza bólem', 'wszystko z wyjątkiem wzroku']],
    ['health', 'pl', ['wszystko prócz 2', 'poza bólem wszystko', 'wszystko wyjąwszy ból', 'wszystko bez bólu']],
    ['health', 'en', ['everything except alcohol', 'everything apart from alcohol', 'all but drugs', 'all except 2']],
    ['health', 'en', ['anything but alcohol', 'all of them except pain', 'all save for pain', 'other than pain']],
    ['health', 'sv', ['allt utom alkohol', 'alla utom värk', 'allt förutom syn', 'allt bortsett från värk']],
    ['social', 'en', ['everything except housing', 'all but debt', 'excluding debt']],
    ['social', 'pl', ['wszystko oprócz długów', 'wszystko poza mieszkaniem']],
    ['wishes', 'en', ['anything but training', 'not training']],
    ['access_needs', 'en', ['everything except interpreter', 'without interpreter']],
    [
      'contact_by',
      'en',
      ['anything but phone', 'not on my mobile', 'not by phone', 'phone no', 'email instead of phone'],
    ],
    ['contact_by', 'en', ['nie telefon', 'inte telefon', 'ring inte', 'telefon nie']],
    ['contact_by', 'pl', ['nie przez telefon', 'wszystko oprócz telefonu', 'byle nie telefon', 'tylko nie telefon']],
    ['contact_by', 'pl', ['telefon nie', 'nie chcę przez telefon', 'zamiast telefonu']],
    ['contact_by', 'sv', ['allt utom telefon', 'ring inte', 'ring mig inte', 'ring helst inte', 'ring mig aldrig']],
    ['contact_by', 'sv', ['bara inte telefon', 'telefon nej']],
  ])('[UN23] what is excepted or refused is not taken: %s %s %j', (step, locale, texts) => {
    for (const text of texts) expect([text, heardIn(text, step, locale)]).toEqual([text, 'unclear']);
  });

  test.each<[string, Step, Locale, string]>([
    ['without a home', 'social', 'en', 'housing'],
    ['bez pieniędzy', 'social', 'pl', 'debt'],
    ['utan jobb', 'work_now', 'sv', 'out'],
    ['apart from my health nothing', 'social', 'en', 'none'],
    ['boli mnie poza domem', 'health', 'pl', 'msk'],
    ['ból, poza tym nic', 'health', 'pl', 'msk'],
    ['tylko nie z robotem', 'consent', 'pl', 'human'],
    ['can I talk to someone instead of this', 'consent', 'en', 'human'],
    ['mailem, nie przez telefon', 'contact_by', 'pl', 'email'],
    ['mejl, inte telefon', 'contact_by', 'sv', 'email'],
    ['my back hurts but nothing else', 'health', 'en', 'msk'],
  ])("[UN23] words of exception that are an option's own leave it clear: %s", (text, step, locale, code) => {
    expect(heardIn(text, step, locale)).toBe(code);
  });

  test('[UN8] "work" alone, where several options are about work, is asked again with those', () => {
    for (const text of ['praca', 'jobb', 'job', 'work'])
      for (const locale of LOCALES)
        expect([text, hear(text, questions.wishes, locale)]).toEqual([
          text,
          {
            kind: 'unclear',
            between: ['stay_in_job', 'return_to_job', 'find_job', 'change_job', 'try_work'],
          },
        ]);
    expect(between('szkolenie, praca', 'wishes', 'pl')).toContain('training');
  });

  test('[UN22] "back" where an option is about the back is asked: the way back or the answer', () => {
    for (const text of ['back', 'Back please'])
      for (const locale of LOCALES)
        expect([text, hear(text, questions.health, locale)]).toEqual([text, { kind: 'unclear', between: ['msk'] }]);
    expect(hear('back', questions.wishes, 'en')).toEqual({ kind: 'command', command: 'back' });
    expect(hear('go back', questions.health, 'en')).toEqual({ kind: 'command', command: 'back' });
    expect(hear('my back', questions.health, 'en')).toEqual({ kind: 'choice', codes: ['msk'] });
  });

  test('[UN10] a language can be asked for in any language', () => {
    expect(understandCommand('po polsku')).toEqual({ language: 'pl' });
    expect(understandCommand('English please')).toEqual({ language: 'en' });
    expect(understandCommand('kan vi ta det på svenska')).toEqual({ language: 'sv' });
  });

  test('[UN10] a command inside an answer is no command', () => {
    for (const text of [
      'I want to talk to my employer',
      'help with money',
      'my back hurts',
      'stop working',
      'I had to stop working',
      'prata med chefen',
      'pomoc z długami',
      'I go back to work on Monday',
      '',
      'hello',
    ]) {
      expect([text, understandCommand(text)]).toEqual([text, undefined]);
    }
  });

  test('[UN10] an option wins over a command of the same words', () => {
    expect(hear('delete everything', questions.check, 'en')).toEqual({ kind: 'choice', codes: ['delete'] });
    expect(hear('talk to a person', questions.consent, 'en')).toEqual({ kind: 'choice', codes: ['human'] });
    expect(hear('a human please', questions.consent, 'en')).toEqual({ kind: 'choice', codes: ['human'] });
    expect(hear('porozmawiać z człowiekiem', questions.consent, 'pl')).toEqual({ kind: 'choice', codes: ['human'] });
    expect(hear('a human please', questions.health, 'en')).toEqual({ kind: 'command', command: 'human' });
    expect(hear('lawer', questions.wishes, 'en')).toEqual({ kind: 'choice', codes: ['legal_advice'] });
    expect(hear('po polsku', questions.language, 'en')).toEqual({ kind: 'choice', codes: ['pl'] });
    expect(hear('delete everything', questions.health, 'en')).toEqual({ kind: 'command', command: 'delete' });
    expect(hear('pain', questions.health, 'en')).toEqual({ kind: 'choice', codes: ['msk'] });
  });
});
