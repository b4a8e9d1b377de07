import { describe, expect, test } from 'vitest';
import { dayIn, dueDay, isOpen, isWorkingDay } from '../../../src/core/triage/due.ts';

describe('[TR18] due days are working days of the country', () => {
  test.each([
    ['a plain week', '2026-11-23T10:00:00.000Z', 3, 'GB', '2026-11-26'],
    ['over a weekend', '2026-11-20T10:00:00.000Z', 1, 'GB', '2026-11-23'],
    ['none is the very day', '2026-11-22T10:00:00.000Z', 0, 'GB', '2026-11-22'],
    ['written on a Sunday', '2026-11-22T10:00:00.000Z', 1, 'GB', '2026-11-23'],
    [
      'over Christmas in England, with the day that replaces a Saturday',
      '2026-12-24T10:00:00.000Z',
      1,
      'GB',
      '2026-12-29',
    ],
    ['over the first days of May in Poland', '2026-04-30T10:00:00.000Z', 1, 'PL', '2026-05-04'],
    ['over Corpus Christi in Poland', '2026-06-03T10:00:00.000Z', 1, 'PL', '2026-06-05'],
    ['over midsummer in Sweden', '2026-06-18T10:00:00.000Z', 1, 'SE', '2026-06-22'],
    ['over the national day in Sweden', '2025-06-05T10:00:00.000Z', 1, 'SE', '2025-06-09'],
    ['over New Year', '2026-12-31T10:00:00.000Z', 1, 'SE', '2027-01-04'],
  ] as const)('%s', (_, from, days, country, expected) => {
    expect(dueDay(from, days, country)).toBe(expected);
  });

  test('the day is the one in the country, not the one in UTC', () => {
    expect(dayIn('PL', '2026-07-01T22:30:00.000Z')).toBe('2026-07-02');
    expect(dayIn('GB', '2026-07-01T22:30:00.000Z')).toBe('2026-07-01');
    expect(dueDay('2026-06-30T22:30:00.000Z', 0, 'SE')).toBe('2026-07-01');
  });

  test('a public holiday is no working day, and nobody answers on it', () => {
    expect(isWorkingDay('GB', '2026-12-25')).toBe(false);
    const hours = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }];
    expect(isOpen('2026-12-25T10:00:00.000Z', hours, 'GB')).toBe(false);
    expect(isOpen('2026-11-23T09:00:00.000Z', hours, 'GB')).toBe(true);
    expect(isOpen('2026-11-23T17:00:00.000Z', hours, 'GB')).toBe(false);
    expect(isOpen('2026-07-01T08:30:00.000Z', hours, 'GB')).toBe(true);
    expect(isOpen('2026-11-22T10:00:00.000Z', hours, 'GB')).toBe(false);
  });
});
