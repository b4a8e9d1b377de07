/**
 * What a referral loses when it is emptied, besides its texts: whatever could tell who it was. What is left is for
 * counting: programme, organisation, language, state, outcome, level and the month.
 */

/** For the row itself, after `SET`. */
export const emptied = `sealed_identity = NULL, sealed_content = NULL, sealed_cohort = NULL, interpreter = false,
  order_points = 0, due_day = date_trunc('month', due_day)::date, submitted_at = date_trunc('month', submitted_at, 'UTC')`;

/** For its events, after `SET`. */
export const emptiedEvent = `sealed_reason = NULL, at = date_trunc('month', at, 'UTC')`;
