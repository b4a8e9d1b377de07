/** The chat API's shapes, shared by the server, the web chat and every channel. Source: design.md §6. */
import { z } from 'zod';
import { QUESTION_KINDS } from '../core/flow/node.ts';

export const LocaleCode = z.enum(['en', 'pl', 'sv']);

export const Command = z.union([
  z.enum(['back', 'help', 'why', 'human', 'stop', 'resume', 'restart', 'delete', 'referral']),
  z.strictObject({ edit: z.string().min(1).max(64) }),
  z.strictObject({ language: LocaleCode }),
  z.strictObject({ danger: z.literal(true) }),
]);

/**
 * What a person did. A text is not refused for its length, since danger is looked for in all of it. Only a request larger
 * than the server takes at all (1 MB) is refused, with a sentence (`request.too-large`).
 */
export const ChatInput = z.union([
  z.strictObject({ choice: z.string().min(1).max(64) }),
  z.strictObject({ choices: z.array(z.string().min(1).max(64)).min(1).max(50) }),
  z.strictObject({ text: z.string() }),
  z.strictObject({ command: Command }),
]);
export type ChatInput = z.infer<typeof ChatInput>;

export const ChatMessage = z.strictObject({
  id: z.string(),
  /** `coach`: a person on the team wrote this. `you`: what the resident said (only in a transcript). */
  kind: z.enum(['say', 'ask', 'crisis', 'error', 'coach', 'you']),
  text: z.string(),
  /** Numbers to call, beside the text of a `crisis` message, so that a page can make them links. */
  lines: z
    .array(z.strictObject({ name: z.string(), number: z.string(), hours: z.string(), href: z.string() }))
    .optional(),
});
export type ChatMessage = z.infer<typeof ChatMessage>;

export const AskKind = z.enum(QUESTION_KINDS);
export type AskKind = z.infer<typeof AskKind>;

export const Ask = z.strictObject({
  step: z.string(),
  kind: AskKind,
  options: z.array(z.strictObject({ code: z.string(), label: z.string(), exclusive: z.boolean().optional() })),
  /** Whether *skip* is possible; then `skip` is among the options. */
  optional: z.boolean(),
  /** For `choices`: how many may be picked. */
  max: z.int().optional(),
  /** For `area`: a postcode is understood here as well as a place. */
  postcodes: z.boolean().optional(),
  /** The answer given before, when the question is asked again (*back*, *edit*). */
  before: z.array(z.string()).optional(),
  /** Questions answered, and how many there are at most: `of` never grows on the way. 0 where nothing is counted. */
  /** Questions answered, and how many there are at most. A question of several parts is one; `part` says which, from the second on. */
  progress: z.strictObject({ done: z.int(), of: z.int(), part: z.int().optional() }),
});
export type Ask = z.infer<typeof Ask>;

/** A line about a service, such as its telephone. `href` (http, https, mailto or tel) where it can be followed. */
export const ServiceFact = z.strictObject({ label: z.string(), text: z.string(), href: z.string().nullable() });

/** What the check-your-answers page shows: each answer, editable, and the suggestion with its reasons. */
export const Review = z.strictObject({
  answers: z.array(z.strictObject({ step: z.string(), question: z.string(), answer: z.string() })),
  suggestion: z.strictObject({
    outcome: z.string(),
    reasons: z.array(z.string()),
    services: z.array(
      z.strictObject({
        name: z.string(),
        /** The languages of its name and of who runs it, where they are others than the turn's. */
        nameIn: LocaleCode.optional(),
        organisationIn: LocaleCode.optional(),
        organisation: z.string(),
        reasons: z.array(z.string()),
        /** How to reach it, where she turns to it herself. */
        facts: z.array(ServiceFact).optional(),
      }),
    ),
    /** Said when more services fit than are listed. */
    more: z.string().optional(),
  }),
});
export type Review = z.infer<typeof Review>;

export const Turn = z.strictObject({
  /** Counts up by one with each turn of the conversation. */
  seq: z.int(),
  language: LocaleCode,
  messages: z.array(ChatMessage),
  ask: Ask.nullable(),
  review: Review.nullable(),
  referral: z.strictObject({ reference: z.string(), state: z.string() }).nullable(),
  ended: z.boolean(),
});
export type Turn = z.infer<typeof Turn>;

export const StartChat = z.strictObject({
  programme: z.string().max(64).optional(),
  language: LocaleCode.optional(),
  /** What followed `?start=` in the link. */
  start: z.string().max(64).optional(),
});
export const ChatStarted = z.strictObject({ conversation: z.string(), token: z.string(), turn: Turn });
/** What a channel calls a message: any text that a database can keep and compare. */
const InputId = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must have no control characters');
export const TakeTurn = z.strictObject({ id: InputId, input: ChatInput });
export const TurnTaken = z.strictObject({ turn: Turn });
export const ChatRead = z.strictObject({ turn: Turn, transcript: z.array(ChatMessage) });
export const ChatErased = z.strictObject({
  receipt: z.strictObject({ id: z.string(), erasedAt: z.string(), kept: z.array(z.string()) }),
});
/** Every failure of the HTTP API. `message` is a whole sentence in the language asked for. */
export const ApiError = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: z.string(),
    issues: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  }),
});
