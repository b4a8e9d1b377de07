/** Which crisis lines nobody has checked for half a year: a wrong number costs the time that matters (HZ-3). */
import { DAY_MS, type Instant } from '../shared/time.ts';
import type { ProgrammeDefinition } from './definition.ts';

/** @source domain.md f: every number is checked again every six months */
const MAX_AGE_MS = 183 * DAY_MS;

/** The ids of the lines last verified more than six months before `now`. */
export const staleLines = (programme: Pick<ProgrammeDefinition, 'crisisLines'>, now: Instant): readonly string[] =>
  programme.crisisLines
    .filter(({ verifiedOn }) => Date.parse(now) - Date.parse(verifiedOn) > MAX_AGE_MS)
    .map(({ id }) => id);
