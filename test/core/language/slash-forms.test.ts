/** Polish that names a gender by a slash or brackets is found; what only looks like it is not. */
import { expect, test } from 'vitest';
import { slashForms } from '../../../src/core/language/slash-forms.ts';

test.each([
  'wiedziałeś/-aś',
  'wiedziałeś/aś',
  'chciał(a)byś',
  'chciałbyś/abyś',
  'zainteresowany/a',
  'gotów(-owa)',
  'Pan(i)',
  'Pan/Pani',
  'zrobiłeś / zrobiłaś',
])('%s is found', (form) => {
  expect(slashForms(`Powiedz, ${form}, proszę.`)).toContain(form);
});

test.each(['24/7', 'https://www.gov.pl/pl', 'PUP (urząd pracy)', 'od 8:00 do 16:00 (w środy)', 'praca lub szkoła'])(
  '%s is none',
  (text) => {
    expect(slashForms(`Zobacz: ${text} – dobrze?`)).toEqual([]);
  },
);
