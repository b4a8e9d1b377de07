import { describe, expect, test } from 'vitest';
import { isCourtesy } from '../../../../src/core/flow/understand/courtesy.ts';

describe('courtesies', () => {
  test.each([
    ...['Thank you!', 'ok', 'OK 👍', '👍🏽', '🙏', 'Thanks for your help', 'ok great, thanks'],
    ...['Dziękuję bardzo', 'dzieki!', 'Okej, świetnie 😊', 'miłego dnia'],
    ...['Tack så mycket', 'tack tack', 'Jättebra, tack för hjälpen!'],
  ])('[UN19] "%s" asks nothing of anybody', (text) => {
    expect(isCourtesy(text)).toBe(true);
  });

  test.each([
    ...[
      '',
      '?',
      'ok?',
      'thank you, but when?',
      'no thank you',
      'yes',
      'ok yes',
      'help',
      'hello',
      'thanks, call me',
      'ok 10:30',
    ],
    ...['thanks for everything', 'thank you, goodbye', '😢', 'ok 😭', 'thanks 0116 496 0000'],
    ...['tak', 'nie, dziękuję', 'dziękuję za wszystko', 'żegnajcie i dziękuję', 'ok, ale boję się'],
    ...['ja', 'nej tack', 'tack för allt', 'tack, hej då', 'tack men jag mår sämre'],
  ])('[UN19] "%s" is for a person to read', (text) => {
    expect(isCourtesy(text)).toBe(false);
  });
});
