import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understandName } from '../../../../src/core/flow/understand/name.ts';

const heard = (text: string): string => {
  const name = understandName(text);
  return name.ok ? name.value : '?';
};

describe('[UN24] a name is taken alone, or out of a sentence that says it; any other sentence is asked again', () => {
  test.each([
    ['Anna', 'Anna'],
    ['anna kowalska', 'anna kowalska'],
    ['Jean-Luc', 'Jean-Luc'],
    ["Mary O'Brien", "Mary O'Brien"],
    ['J. R. Smith', 'J. R. Smith'],
    ['Åsa', 'Åsa'],
    ['Олена', 'Олена'],
    ['María de la Cruz', 'María de la Cruz'],
    ['my name is Anna Kowalska and I live in Leicester', 'Anna Kowalska'],
    ["Hi, my name's Tom.", 'Tom'],
    ['call me Al', 'Al'],
    ['you can call me Sue, thanks', 'Sue'],
    ["I'm Anna", 'Anna'],
    ['I am Anna from Leicester', 'Anna'],
    ['Nazywam się Jan Kowalski, mam 40 lat', 'Jan Kowalski'],
    ['nazywam sie jan', 'jan'],
    ['mam na imię Ola i mieszkam w Otyniu', 'Ola'],
    ['Jestem Ewa', 'Ewa'],
    ['jag heter Lars och bor i Bjästa', 'Lars'],
    ['Jag är Karin', 'Karin'],
    ['kalla mig Nisse', 'Nisse'],
    ['Anna, 34', 'Anna'],
    ['i am tired', '?'],
    ['jestem zmęczona', '?'],
    ['jag är trött', '?'],
    ['why do you need it?', '?'],
    ['what I told you before is all that you need to know', '?'],
    ['moja mama choruje i muszę się nią opiekować', '?'],
    ['07700 900123', '?'],
    ['anna@example.org', '?'],
    ['12', '?'],
    ['nie', '?'],
    ['Tak!', '?'],
    ['no', '?'],
    ['Nej.', '?'],
    ['Jo', 'Jo'],
    ['Nina', 'Nina'],
    ['Noa', 'Noa'],
  ])('"%s" → %s', (text, name) => {
    expect(heard(text)).toBe(name);
  });

  test('any string gives an answer, and a name is always a part of what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        const name = understandName(text);
        if (name.ok) expect(text).toContain(name.value);
      }),
    );
  });
});
