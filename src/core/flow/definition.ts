/**
 * A flow as its author wrote it: the steps of a conversation, in order, and where each one leads.
 *
 * Data only. No text stands in a flow: the words of step `work_now` are `work_now.ask`,
 * `work_now.why` and `work_now.options.<code>` in `locales/<language>/`. Well-formed here does
 * not yet mean walkable: `compile.ts` proves that.
 *
 * Read next: `compile.ts` (sub-flows and areas laid out into one list), `machine.ts`, `step.ts`.
 */
import { z } from 'zod';

/** Lower-case words joined by `_`: short enough that a Telegram button can carry it with its code. */
export const StepId = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,31}$/, 'an id is lower-case letters, digits and _, at most 32');

/** What a person can answer, as it is stored. Never a word of any language. */
export const Code = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/, 'a code is letters, digits, _ and -, at most 32');

/** A FEEL expression over the facts known so far, such as `age_band = "u16"`. */
const Condition = z.string().min(1);

/** One code, or one for each area where they differ: the office that is responsible there. */
const CodeByArea = z.union([Code, z.record(Code, Code)]);

/** Where to go: the first entry whose `when` holds; the last has none, so nobody is ever stuck. */
const Next = z.array(z.strictObject({ when: Condition.optional(), to: z.string().min(1) })).min(1);

/** A number said in words or digits ("34", "trzy miesiące") that means this option. */
const Range = z.strictObject({
  from: z.number(),
  to: z.number(),
  unit: z.enum(['years', 'weeks', 'months']),
});

const Option = z.union([
  Code.transform((code) => ({ code })),
  z.strictObject({
    code: Code,
    /** Offered only when this holds. */
    when: Condition.optional(),
    /** Cannot be picked together with others: "none of these". */
    exclusive: z.boolean().optional(),
    /** Whoever gave this answer sees the card at words that would otherwise only be asked about. */
    alarms: z.boolean().optional(),
    range: Range.optional(),
  }),
]);

/** The fields every step has. */
const base = { id: StepId, next: Next.optional() };

/** The fields every question has. */
const question = {
  ...base,
  /** Whether *skip* is offered. Skipping is an answer (`skip`), and never causes a refusal. */
  optional: z.boolean().default(true),
  /** Special category data (GDPR art. 9): never asked before the person consented. */
  sensitive: z.boolean().default(false),
  /** Asked only when this holds; otherwise the flow passes by. */
  when: Condition.optional(),
  /** One more part of the question before it, such as the number after "by phone": counted together with it. */
  continues: z.boolean().default(false),
};

export const Step = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: z.literal('say'),
    when: Condition.optional(),
    /** Lines to call that are shown with it, by their use in programme.yaml. */
    lines: z.enum(['card', 'youth', 'abuse', 'deaf']).optional(),
  }),
  z.strictObject({
    ...question,
    kind: z.literal('choice'),
    options: z.array(Option).min(2),
    /** The answer also becomes the language of the conversation. */
    sets: z.literal('language').optional(),
    /** Options that stand in no file: each programme is offered where it works (`flows/front-door.yaml`). Without any it is not asked. */
    brings: z.literal('programmes').optional(),
  }),
  z.strictObject({
    ...question,
    kind: z.literal('choices'),
    options: z.array(Option).min(2),
    max: z.int().positive().optional(),
  }),
  z.strictObject({ ...question, kind: z.literal('text'), maxLength: z.int().positive().max(2000).default(500) }),
  z.strictObject({ ...question, kind: z.literal('number'), min: z.number(), max: z.number() }),
  z.strictObject({ ...question, kind: z.literal('date') }),
  z.strictObject({ ...question, kind: z.literal('phone') }),
  z.strictObject({ ...question, kind: z.literal('email') }),
  z.strictObject({
    ...question,
    kind: z.literal('area'),
    /** The fact it sets, when it is not its own id: where the person lives of whom somebody writes is an `area` too. */
    fact: StepId.optional(),
  }),
  z.strictObject({
    ...question,
    optional: z.literal(false).default(false),
    kind: z.literal('consent'),
    /**
     * What is agreed to. `partner` names a partner of programme.yaml: for scope `share` the one that gets her answers, for
     * `pass_on` the one that `from` may tell how things go. Named area by area, it is asked only where one is named.
     * For scope `field`, `of` names one answer that goes to partners only with this yes.
     */
    scope: z.enum(['use_answers', 'share', 'pass_on', 'field', 'employer_contact', 'reminders', 'statistics']),
    of: z.strictObject({ step: StepId, code: Code }).optional(),
    partner: CodeByArea.optional(),
    from: CodeByArea.optional(),
    /** The code that means yes. Everything else means no. */
    yes: Code.default('yes'),
    options: z.array(Option).min(2),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('check'),
    options: z.array(Option).min(2),
    optional: z.literal(false).default(false),
    sensitive: z.literal(false).default(false),
    when: Condition.optional(),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('use'),
    /** Name of a file in `flows/shared/`. */
    flow: z.string().regex(/^[a-z][a-z0-9-]*$/),
    /** Fields of the sub-flow's steps that this programme sets otherwise, by step id. */
    with: z.record(StepId, z.record(z.string(), z.unknown())).optional(),
    when: Condition.optional(),
  }),
  z.strictObject({ ...base, kind: z.literal('triage') }),
  z.strictObject({
    ...base,
    kind: z.literal('refer'),
    /** `submitted` goes to the service; `awaiting_person` waits until the person herself says yes. */
    as: z.enum(['submitted', 'awaiting_person']).default('submitted'),
  }),
  z.strictObject({
    id: StepId,
    kind: z.literal('end'),
    /** Erase every answer on arriving here: the person did not agree to anything being kept. */
    erase: z.boolean().default(false),
    /** Tell a person on duty that somebody waits. */
    alert: z.enum(['human']).optional(),
    /** The talk goes on in a programme: the answer to this step names it. */
    enter: StepId.optional(),
  }),
]);
export type Step = z.infer<typeof Step>;
export type OptionDefinition = {
  readonly code: string;
  readonly when?: string | undefined;
  readonly exclusive?: boolean | undefined;
  readonly alarms?: boolean | undefined;
  readonly range?: z.infer<typeof Range> | undefined;
};

/** `flows/<programme>/intake.yaml`, or a sub-flow in `flows/shared/`. */
export const FlowDefinition = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  steps: z.array(Step).min(1),
});
export type FlowDefinition = z.infer<typeof FlowDefinition>;
