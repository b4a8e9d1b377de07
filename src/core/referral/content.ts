/**
 * What a referral says: the two sealed parts that `NewReferral` carries as `identity` and `content`.
 *
 * Kept apart on purpose. `ReferralIdentity` is who she is and how to reach her; `ReferralContent` is what
 * she told us and what the tables made of it. Both are encrypted; neither is ever logged.
 * Everything is a code or a proper name, so that a coach reads it in her own language.
 *
 * The decision is described here by its shape, because rooms of the core do not import each other:
 * `core/triage` makes one, this room only keeps it.
 *
 * Read next: `lifecycle.ts` (what may happen to a referral), `consent.ts` (who may receive it).
 */
import { z } from 'zod';
import { LOCALES } from '../language/locale.ts';

const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();

/** One answer, as the conversation keeps it: codes picked, or what was written where text is asked for. */
export const ReferralAnswer = z.union([
  z.strictObject({ step: z.string(), codes: list(z.string()) }),
  z.strictObject({ step: z.string(), text: z.string() }),
]);
export type ReferralAnswer = z.infer<typeof ReferralAnswer>;

/** What the decision tables said, with its trace. A suggestion: a person always decides (I-4). Unknown extra fields are kept out. */
export const ReferralDecision = z.object({
  outcome: z.enum(['eligible', 'eligible_priority', 'not_eligible_signpost', 'needs_human']),
  cohort: z.string().nullable(),
  level: z.enum(['P0', 'P1', 'P2', 'P3', 'P4']),
  /** Where the tables send it next, such as `waiting_for_place`. Absent in referrals made before this was kept. */
  state: z.string().optional(),
  flags: list(z.string()),
  rules: list(z.object({ table: z.string(), id: z.string() })),
  ruleSetVersion: z.string(),
  inputsUsed: list(z.object({ fact: z.string(), value: z.string() })),
  /** Sentence keys under `shared:explain.`, most important first. */
  explanations: list(z.string()),
  barriers: list(z.object({ code: z.string(), group: z.enum(['health', 'social']), icf: list(z.string()) })),
});
export type ReferralDecision = z.infer<typeof ReferralDecision>;

/** It fits, and no place is free: she waits for one, and is told so. */
export const waitsForPlace = ({ decision }: Pick<ReferralContent, 'decision'>): boolean =>
  decision.state === 'waiting_for_place';

/** A service the directory suggests, best first. Names are proper names; reasons are words' keys with their namespace. */
export const SuggestedService = z.object({
  id: z.string(),
  name: z.string(),
  organisation: z.string(),
  reasons: list(
    z.object({ key: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])).optional() }),
  ),
  /** `open`, `waiting_list`, `full` or `unknown`: labels under `console:capacity.`. */
  capacity: z.string(),
});
export type SuggestedService = z.infer<typeof SuggestedService>;

/** A service that would help but cannot be offered. `reason` is the end of a `shared:leftOut.` key. */
export const LeftOutService = z.object({ id: z.string(), name: z.string(), reason: z.string() });
export type LeftOutService = z.infer<typeof LeftOutService>;

/** One yes or no, as it was given: the newest for a scope and partner is the one that counts. */
export const ReferralConsent = z.object({
  scope: z.string(),
  partner: z.string().nullable(),
  given: z.boolean(),
  textVersion: z.string(),
  language: z.enum(LOCALES),
  at: z.string(),
  /** The draft it was given in; absent when it was said outside of any. */
  draft: z.number().optional(),
  /** Who on the staff noted it, when she said it to them. */
  recordedBy: z.string().optional(),
});
export type ReferralConsent = z.infer<typeof ReferralConsent>;

/** How the referral reached us (domain.md i.1). Every route but `self` waits for the person's own yes. */
export const Route = z.enum([
  'self',
  'employer',
  'primary_care',
  'jobcentre',
  'local_service',
  'partner',
  'relative',
  'representative',
]);
export type Route = z.infer<typeof Route>;

/** What she told us and what was made of it. */
export const ReferralContent = z.object({
  answers: list(ReferralAnswer),
  decision: ReferralDecision,
  services: list(SuggestedService),
  /** Absent in referrals made before this was kept. */
  leftOut: list(LeftOutService).optional(),
  consents: list(ReferralConsent),
  route: Route,
  /** The draft it was sent from: which consents are about it. Absent in referrals made before this was kept. */
  draft: z.number().optional(),
  /** What staff noted; added by the store when a referral is moved. */
  notes: list(z.object({ at: z.string(), by: z.string(), text: z.string() })).optional(),
});
export type ReferralContent = z.infer<typeof ReferralContent>;

/** Who she is and how to reach her. No birth date, no national number: there is no field for them. */
export const ReferralIdentity = z.object({
  name: z.string(),
  /** `this_chat`, `phone` or `email`: labels are the options of the step that asked. */
  contactBy: z.string(),
  contactValue: z.string().nullable(),
  safeToLeaveMessage: z.enum(['yes', 'no', 'unknown']),
  accessNeeds: list(z.string()),
  /** Which language an interpreter should speak; absent when none is needed (EC-10). */
  interpreterLanguage: z.string().optional(),
});
export type ReferralIdentity = z.infer<typeof ReferralIdentity>;
