import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../../src/core/flow/understand/language-of.ts';

const NOTHING = { en: new Set<string>(), pl: new Set<string>(), sv: new Set<string>() };
const WISHES = { en: new Set(['job']), pl: new Set(['szukam', 'pracy']), sv: new Set(['arbetslos', 'jobb', 'ryggen']) };

describe('[UN25] the language of a sentence', () => {
  test.each([
    ['I have been off work with my back', 'en'],
    ['boli mnie kręgosłup i nie mogę pracować', 'pl'],
    ['jag kan inte jobba längre', 'sv'],
    ['szukam pracy', 'pl'],
    ['jag ar arbetslos', 'sv'],
    ['jobb', 'sv'],
    ['mam problem z urzędem, nie wiem co robić, Jobcentre', 'pl'],
  ])('"%s" is %s', (text, language) => {
    expect(languageOf(text, WISHES)).toBe(language);
  });

  test.each(['hello', 'ok', 'Leicester', 'asdf', '', '😀', '1', 'Добрий день', 'I am jag är', 'job praca'])(
    '"%s" is none for sure',
    (text) => {
      expect(languageOf(text, NOTHING)).toBeUndefined();
    },
  );
});
