/** An instant in UTC, as ISO 8601 with milliseconds: `2026-11-22T09:00:00.000Z`. Sorts as text. */
export type Instant = string & { readonly __brand?: 'Instant' };

/** A calendar day somewhere: `2026-11-22`. */
export type Day = string & { readonly __brand?: 'Day' };

/** The instant `ms` milliseconds after `at`. */
export const later = (at: Instant, ms: number): Instant => new Date(Date.parse(at) + ms).toISOString();

export const DAY_MS = 24 * 60 * 60 * 1000;
