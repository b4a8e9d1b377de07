import { describe, expect, test } from 'vitest';
import { understandDate } from '../../../../src/core/flow/understand/date.ts';
import { understandEmail } from '../../../../src/core/flow/understand/email.ts';
import { understandNumber } from '../../../../src/core/flow/understand/number.ts';
import { understandPhone } from '../../../../src/core/flow/understand/phone.ts';
import { understandPostcode } from '../../../../src/core/flow/understand/postcode.ts';
import { understandText } from '../../../../src/core/flow/understand/text.ts';

describe('other answers', () => {
  test('[UN13] one number is a number', () => {
    expect(understandNumber('about 12')).toEqual({ ok: true, value: 12 });
    expect(understandNumber('trzydzieści cztery')).toEqual({ ok: true, value: 34 });
    expect(understandNumber('trettiofyra')).toEqual({ ok: true, value: 34 });
    expect(understandNumber('3 or 4')).toEqual({ ok: false, error: { code: 'understand.many-numbers' } });
    expect(understandNumber('not 3')).toEqual({ ok: false, error: { code: 'understand.no-number' } });
  });

  test.each([
    ['2026-03-14', '2026-03-14'],
    ['14 March 2026', '2026-03-14'],
    ['14 marca 2026', '2026-03-14'],
    ['den 14 mars 2026', '2026-03-14'],
    ['14.03.2026', '2026-03-14'],
    ['3/4/2026', '2026-04-03'],
    ['March 14th, 2026', '2026-03-14'],
  ])('[UN14] "%s" is the day %s', (text, day) => {
    expect(understandDate(text)).toEqual({ ok: true, value: day });
  });

  test.each([
    ['31.02.2026', 'understand.no-such-day'],
    ['14 March', 'understand.no-year'],
    ['soon', 'understand.no-date'],
    ['14.03.2026 or 15.03.2026', 'understand.many-dates'],
  ])('[UN14] "%s" is refused', (text, code) => {
    expect(understandDate(text)).toEqual({ ok: false, error: { code } });
  });

  test.each([
    ['07700 900123', 'GB', '+447700900123', '07700 900 123'],
    ['my number is +44 7700 900 123', 'GB', '+447700900123', '+44 7700 900 123'],
    ['0116 496 0123', 'GB', '+441164960123', '0116 496 0123'],
    ['601 234 567', 'PL', '+48601234567', '601 234 567'],
    ['+48 601-234-567', 'GB', '+48601234567', '+48 601 234 567'],
    ['070-174 06 05', 'SE', '+46701740605', '070-174 06 05'],
    ['+46 (0)70 174 06 05', 'SE', '+46701740605', '+46 70-174 06 05'],
  ] as const)('[UN15] "%s" in %s is %s', (text, country, e164, grouped) => {
    expect(understandPhone(text, country)).toEqual({ ok: true, value: { e164, grouped } });
  });

  test.each([
    ['07700 900', 'GB', 'understand.phone-too-short'],
    ['07700 900123 456', 'GB', 'understand.phone-too-long'],
    ['no phone', 'GB', 'understand.no-phone'],
    ['12345', 'PL', 'understand.phone-too-short'],
    ['07700 900123 or 07700 900124', 'GB', 'understand.many-phones'],
  ] as const)('[UN15] "%s" in %s is refused', (text, country, code) => {
    expect(understandPhone(text, country)).toEqual({ ok: false, error: { code } });
  });

  test('[UN16] an address is found among words', () => {
    expect(understandEmail('it is Anna.Test@Example.COM, thanks')).toEqual({
      ok: true,
      value: 'Anna.Test@example.com',
    });
    expect(understandEmail('anna (at) example.com')).toEqual({ ok: true, value: 'anna@example.com' });
    expect(understandEmail('anna@example')).toEqual({ ok: false, error: { code: 'understand.no-email' } });
    expect(understandEmail('a@example.com b@example.com')).toEqual({
      ok: false,
      error: { code: 'understand.many-emails' },
    });
  });

  test.each([
    ['LE1 1AA', 'LE1 1AA', 'LE1'],
    ['le11aa', 'LE1 1AA', 'LE1'],
    ['my postcode is le11 3tu', 'LE11 3TU', 'LE11'],
    ['LEI 1AA', 'LE1 1AA', 'LE1'],
    ['LE1O 1AA', 'LE10 1AA', 'LE10'],
    ['le11', 'LE11', 'LE11'],
    ['le 11', 'LE11', 'LE11'],
    ['SW1A 1AA', 'SW1A 1AA', 'SW1A'],
  ])('[UN17] "%s" is %s', (text, postcode, outward) => {
    const read = understandPostcode(text);
    expect(read.ok && [read.value.postcode, read.value.outward]).toEqual([postcode, outward]);
  });

  test('[UN17] what is no postcode is refused', () => {
    for (const text of ['oil', 'Leicester', 'ZZ1 1AA', '12345', 'LE1 1AA or LE2 2BB'])
      expect([text, understandPostcode(text).ok]).toEqual([text, false]);
  });

  test('[UN18] text is cleaned, and refused when empty or too long', () => {
    expect(understandText('  An\u202Ena \n  Test\u0000 ', 20)).toEqual({ ok: true, value: 'Anna Test' });
    expect(understandText(' \u200B\u202E ', 20)).toEqual({ ok: false, error: { code: 'understand.empty' } });
    expect(understandText('👩‍👩‍👧👩‍👩‍👧', 2).ok).toBe(true);
    expect(understandText('abc', 2)).toEqual({ ok: false, error: { code: 'understand.too-long', max: 2 } });
  });
});
