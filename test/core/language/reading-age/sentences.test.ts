/** How a text falls apart into sentences, words and names. */
import { expect, test } from 'vitest';
import type { Locale } from '../../../../src/core/language/locale.ts';
import { namesIn, sentencesOf } from '../../../../src/core/language/reading-age/sentences.ts';

const sentences = (text: string, locale: Locale = 'en') => sentencesOf(text, locale, new Set()).map((one) => one.text);
const words = (text: string, locale: Locale = 'en') =>
  sentencesOf(text, locale, new Set()).flatMap((one) => one.words.map((word) => word.text));

test('[RA3] a sentence ends with its mark or its line, not with a point inside it', () => {
  expect(sentences('Hello! It is free. Is it far?')).toEqual(['Hello!', 'It is free.', 'Is it far?']);
  expect(sentences('You can call:\nSamaritans\n\nWe wait')).toEqual(['You can call:', 'Samaritans', 'We wait']);
  expect(sentences('Zmiany w pracy, np. godziny lub sprzęt. To wszystko.', 'pl')).toHaveLength(2);
  expect(sentences('Write to a.b@example.org or see https://example.org/a.b now.')).toHaveLength(1);
  expect(sentences('Öppet klockan 9.30 varje dag. Välkommen!', 'sv')).toHaveLength(2);
});

test('[RA3] an address, a number and a hyphenated word are one word', () => {
  expect(words('Call 0800 068 4141, write to a@example.org or https://example.org/a.')).toEqual([
    'Call',
    '0800 068 4141',
    'write',
    'to',
    'a@example.org',
    'or',
    'https://example.org/a.',
  ]);
  expect(words("Self-confidence? Don't e-mail on 2026-03-31.")).toEqual([
    'Self-confidence',
    "Don't",
    'e-mail',
    'on',
    '2026-03-31',
  ]);
  expect(words('– … ?')).toEqual([]);
});

test('[RA4] a capital inside a sentence makes a name; one that begins a sentence, a quotation or what follows a colon does not', () => {
  expect(namesIn('We help Återbruket in Bjästa. Then I ask the LSS team.', 'en')).toEqual([
    'Återbruket',
    'Bjästa',
    'LSS',
  ]);
  expect(namesIn('Välj ”Någon annanstans” och tryck: Klart.', 'sv')).toEqual([]);
  expect(namesIn('Wybierz „Gdzie indziej”. LSS to ustawa.', 'pl')).toEqual(['LSS']);
});

test('[RA4] a word that is known as a name is one at the beginning too', () => {
  const [first] = sentencesOf('Återbruket hjälper dig.', 'sv', new Set(['Återbruket']));
  expect(first?.words.map(({ isName }) => isName)).toEqual([true, false, false]);
});
