/** Days and times in the reader's language. */
import type { Locale } from '../../core/language/locale.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** English here is British: day before month, 24 hours. */
const tagOf: Record<Locale, string> = { en: 'en-GB', pl: 'pl-PL', sv: 'sv-SE' };

/** An instant, such as `Mon 23 Nov, 14:05`. */
export const timeText = (at: string, language: Locale): string =>
  new Intl.DateTimeFormat(tagOf[language], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at));

/** An instant where there is little room, such as `23 Nov, 14:05`. */
export const shortTimeText = (at: string, language: Locale): string =>
  new Intl.DateTimeFormat(tagOf[language], {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at));

/** A calendar day (`2026-11-23`): today, tomorrow and yesterday by name, others as `Mon 23 Nov`. */
export function dayText(day: string, language: Locale, now = new Date()): string {
  const midnight = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const then = Date.parse(`${day}T00:00:00Z`);
  const days = Math.round((then - midnight) / DAY_MS);
  if (Math.abs(days) <= 1) return new Intl.RelativeTimeFormat(tagOf[language], { numeric: 'auto' }).format(days, 'day');
  return new Intl.DateTimeFormat(tagOf[language], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(then);
}

/** A day of an instant, with its year. */
export const dateText = (at: string, language: Locale): string =>
  new Intl.DateTimeFormat(tagOf[language], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
