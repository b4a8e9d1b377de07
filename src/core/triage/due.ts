/**
 * By which day somebody should have looked at a case: working days, as the programme's country has them.
 *
 * A working day is Monday to Friday and no public holiday there. The day a case arrives does not count. The only file
 * that imports `date-holidays`.
 */
import Holidays from 'date-holidays';
import { DAY_MS, type Day, type Instant } from '../shared/time.ts';

/** The countries Waymark works in. For the United Kingdom the holidays are those of England. */
export type Country = 'GB' | 'PL' | 'SE';

type Calendar = { readonly holidays: Holidays; readonly day: Intl.DateTimeFormat; readonly time: Intl.DateTimeFormat };

// A formatter costs more to make than all a turn asks of it.
const calendar = (holidays: Holidays, timeZone: string): Calendar => ({
  holidays,
  day: new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }),
  time: new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }),
});

const HOLIDAYS: Readonly<Record<Country, () => Calendar>> = {
  GB: () => calendar(new Holidays('GB', 'ENG'), 'Europe/London'),
  PL: () => calendar(new Holidays('PL'), 'Europe/Warsaw'),
  SE: () => calendar(new Holidays('SE'), 'Europe/Stockholm'),
};
const calendars = new Map<Country, Calendar>();

/** A country's calendar, made when it is first asked for: nobody waits for all of them at start. */
function calendarOf(country: Country): Calendar {
  const made = calendars.get(country) ?? HOLIDAYS[country]();
  calendars.set(country, made);
  return made;
}

const daysOff = new Map<string, ReadonlySet<Day>>();

/** The public holidays of a year, read once: the calendar's own look-up is too slow to ask for each day. */
function holidaysOf(country: Country, year: string): ReadonlySet<Day> {
  const key = `${country} ${year}`;
  const before = daysOff.get(key);
  if (before !== undefined) return before;
  const days = new Set(
    calendarOf(country)
      .holidays.getHolidays(Number(year))
      .filter((holiday) => holiday.type === 'public' || holiday.type === 'bank')
      .map((holiday) => holiday.date.slice(0, 10)),
  );
  daysOff.set(key, days);
  return days;
}

/** The calendar day it is in a country at an instant. */
export const dayIn = (country: Country, at: Instant): Day => calendarOf(country).day.format(new Date(at));

const nextDay = (day: Day): Day => new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

/** Monday is 1, Sunday is 7. */
const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** Whether people work on that day in a country. */
export const isWorkingDay = (country: Country, day: Day): boolean =>
  weekday(day) <= 5 && !holidaysOf(country, day.slice(0, 4)).has(day);

/**
 * The day `workingDays` working days after `from`, in the country's own calendar; 0 is the very day, whatever it is.
 *
 * @example
 * dueDay('2026-12-24T10:00:00.000Z', 1, 'GB') // => '2026-12-29'
 */
export function dueDay(from: Instant, workingDays: number, country: Country): Day {
  let day = dayIn(country, from);
  for (let left = workingDays; left > 0; ) {
    day = nextDay(day);
    if (isWorkingDay(country, day)) left -= 1;
  }
  return day;
}

/** When people answer: weekdays (Monday is 1) and local times, `09:00` to `17:00`, the end not included. */
export interface OpeningHours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** Whether somebody answers at that instant. Nobody does on a public holiday. */
export function isOpen(at: Instant, hours: readonly OpeningHours[], country: Country): boolean {
  const day = dayIn(country, at);
  if (holidaysOf(country, day.slice(0, 4)).has(day)) return false;
  const time = calendarOf(country).time.format(new Date(at));
  return hours.some((open) => open.days.includes(weekday(day)) && time >= open.from && time < open.to);
}
