/** When people are at work: what the crisis card and "when will somebody answer" depend on (EC-36). */
import type { Instant } from '../shared/time.ts';
import type { ProgrammeDefinition } from './definition.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Weekday (Monday is 1) and local time `HH:MM` of an instant in a time zone. */
function localTime(at: Instant, timeZone: string): { readonly weekday: number; readonly time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(
    new Date(at),
  );
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return { weekday: WEEKDAYS.indexOf(part('weekday')) + 1, time: `${part('hour')}:${part('minute')}` };
}

/** Whether somebody is at work at `at`. A programme without opening hours is never taken to be open. Public holidays are not known here. */
export function isOpen(programme: Pick<ProgrammeDefinition, 'openingHours' | 'timeZone'>, at: Instant): boolean {
  if (programme.openingHours.length === 0) return false;
  const { weekday, time } = localTime(at, programme.timeZone);
  return programme.openingHours.some(({ days, from, to }) => days.includes(weekday) && from <= time && time < to);
}
