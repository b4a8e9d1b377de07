/**
 * What the application asks of its database. One implementation, `adapters/store/`, running on
 * PGlite and on PostgreSQL; both are held to these promises by `test/contracts/store.ts`.
 *
 * Whatever somebody told us (answers, names, contacts, what was said) is encrypted before it
 * reaches a column; only what staff lists are ordered and scoped by is stored in the clear.
 */
import type { AskKind, Review, Turn } from '../contract/chat.ts';
import type { Answer, Conversation } from '../core/flow/conversation.ts';
import type { Progress } from '../core/flow/step.ts';
import type { Locale } from '../core/language/locale.ts';
import type { Day, Instant } from '../core/shared/time.ts';

export type Channel = 'web' | 'telegram' | 'terminal';

/** One message to a person, as key and values: put into words when it is shown, in the language of that moment. */
export type Said =
  | {
      readonly kind: 'say' | 'crisis' | 'error';
      readonly key: string;
      readonly values?: Readonly<Record<string, string | number>>;
      /** It was said before, in another language: whoever reads everything anew in this one needs it once. */
      readonly again?: true;
    }
  | { readonly kind: 'ask'; readonly step: string }
  /** A coach's own words; never translated. */
  | { readonly kind: 'coach'; readonly text: string };

/** What happened in one turn. Encrypted as a whole. */
export type TurnBody = {
  /** What the person did; absent when staff or the clock began the turn. Texts that gave no answer are not kept. */
  readonly heard?: Answer | { readonly command: string };
  readonly said: readonly Said[];
  /** Where it was said, and where she had been heard, when that is not where the conversation stands now: the front door. */
  readonly saidAt?: string;
  readonly heardAt?: string;
  readonly language: Locale;
  /** What was asked at the end of the turn, so that the same input gives the same turn again. Absent when staff or the clock began it. */
  readonly ask?: Asked | null;
  readonly ended?: boolean;
  /** The check page as it was shown, and the referral as it stood, so that an old input gives its old turn. */
  readonly review?: Review;
  readonly referral?: Turn['referral'];
};

/** A question as it was put: codes only; labels are found when it is shown. */
export type Asked = {
  readonly step: string;
  readonly kind: AskKind;
  readonly codes: readonly string[];
  readonly exclusive: readonly string[];
  readonly optional: boolean;
  readonly max?: number;
  readonly before?: readonly string[];
  readonly progress: Progress;
};

export type TurnRecord = {
  readonly seq: number;
  readonly inputId: string;
  readonly at: Instant;
  readonly body: TurnBody;
};

export type Kept = {
  readonly id: string;
  readonly channel: Channel;
  /** Rises by one with every turn; equals the `seq` of the newest turn. */
  readonly version: number;
  readonly conversation: Conversation;
  readonly endedAt: Instant | null;
  readonly expiresAt: Instant;
};

/** How a conversation is found: the web chat's token, a messenger's own id for the chat, or our id. */
export type Finder =
  | { readonly by: 'token'; readonly token: string }
  | { readonly by: 'address'; readonly channel: Channel; readonly address: string }
  | { readonly by: 'id'; readonly id: string };

export type ConsentRecord = {
  readonly scope: string;
  readonly partner: string | null;
  readonly given: boolean;
  readonly textVersion: string;
  readonly language: Locale;
  readonly at: Instant;
  /** The draft it was given in (`Conversation.draft`); absent when she said it outside of any. */
  readonly draft?: number;
  /** Who on the staff noted what she said to them; absent when she answered herself. */
  readonly recordedBy?: string;
};

/** Why somebody is needed, the gravest first. `message`: she wrote after her referral was sent. */
export const ALERT_REASONS = ['danger', 'call_back', 'concern', 'human', 'message'] as const;
export type AlertReason = (typeof ALERT_REASONS)[number];

/** The states of `core/referral/lifecycle.ts`. Open are `submitted`, `human_review` and `paused_safety`. */
export type ReferralState =
  | 'submitted'
  | 'awaiting_person'
  | 'human_review'
  | 'paused_safety'
  | 'accepted'
  | 'declined'
  | 'withdrawn';

/** A job by name; `data` holds ids only, never anything about a person. */
export type Job = {
  readonly name: string;
  readonly data: Readonly<Record<string, string>>;
  readonly startAfter?: Instant;
  /** A second job of this name with the same key is the same job: it is not made again. */
  readonly key?: string;
};

export type Destination = { readonly kind: 'telegram' | 'email' | 'webhook'; readonly id: string };

export type NewReferral = {
  readonly id: string;
  readonly reference: string;
  readonly programme: string;
  readonly partner: string;
  readonly state: ReferralState;
  readonly language: Locale;
  readonly level: string;
  readonly orderPoints: number;
  readonly dueDay: Day;
  readonly outcome: string;
  /** Says something about health: encrypted. */
  readonly cohort: string | null;
  readonly submittedAt: Instant;
  readonly flowRevision: string;
  readonly ruleSetVersion: string;
  /** Whether she needs an interpreter: shown in the coach's list. No unless said. */
  readonly interpreter?: boolean;
  /** Who she is and how to reach her. Encrypted, apart from the answers. */
  readonly identity: unknown;
  /** Answers, decision, services, consents. Encrypted. */
  readonly content: unknown;
};

/** What is committed together with a turn, or not at all. */
export type Write =
  | { readonly kind: 'consent'; readonly consent: ConsentRecord }
  | { readonly kind: 'referral'; readonly referral: NewReferral }
  /** [ST29] What she says anew, in place of what her open referral of this id said; its state and who has it stay. Not done, and the whole turn with it, when it is not at version `seen` any more. */
  | { readonly kind: 'update-referral'; readonly referral: NewReferral; readonly seen: number; readonly at: Instant }
  | {
      readonly kind: 'alert';
      readonly alert: {
        readonly id: string;
        readonly reason: AlertReason;
        readonly programme: string;
        readonly language: Locale;
        readonly at: Instant;
      };
    }
  /** Turns this conversation's open referrals into `state` (withdrawn, paused). */
  | { readonly kind: 'referrals-become'; readonly state: ReferralState; readonly at: Instant; readonly reason: string }
  /** [ST27] Moves this conversation's referral of this reference by her own act, if it is in one of `from`. Another partner has nobody assigned yet. */
  | {
      readonly kind: 'move';
      readonly reference: string;
      readonly from: readonly ReferralState[];
      readonly state: ReferralState;
      readonly partner: string;
      readonly what: string;
      readonly at: Instant;
      /** It is looked at no later than this, and at no lower level. */
      readonly sooner?: { readonly level: string; readonly dueDay: Day };
      /** Nothing is moved: its history says what happened, for those who may read it, and the audit log does not. */
      readonly onlyTold?: true;
    }
  /** [ST30] The further offices that have a referral from now on, beside its partner. Who stays keeps her worker. */
  | { readonly kind: 'offices'; readonly referral: string; readonly partners: readonly string[] }
  /** [ST28] Removes what was said in this conversation before this turn, since its last other referral: it was about somebody else, and stands in her referral only. */
  | { readonly kind: 'forget-said'; readonly referral: string }
  /** She said yes to going on with her: the links that asked her are used up, and her referral's history says so. */
  | { readonly kind: 'said-yes'; readonly referral: string; readonly at: Instant }
  /** Removes what somebody else wrote about her, while it waits for her yes (see `Confirmations.disown`). */
  | { readonly kind: 'disown'; readonly referral: string; readonly at: Instant }
  /** Her own words to staff after sending: they stand with the notes of this conversation's referrals. */
  | { readonly kind: 'message'; readonly text: string; readonly at: Instant }
  | { readonly kind: 'job'; readonly job: Job };

export type TurnCommit = {
  readonly conversation: string;
  /** The version that `next` was computed from. */
  readonly seen: number;
  readonly next: Conversation;
  readonly turn: { readonly inputId: string; readonly at: Instant; readonly body: TurnBody };
  readonly endedAt: Instant | null;
  readonly expiresAt: Instant;
  readonly writes: readonly Write[];
};

export interface Conversations {
  /** [ST1] Keeps a new conversation with its first turn (seq 1). For a messenger address that has one, the old one is let go of (ended, no longer found by address). */
  start(begin: {
    readonly id: string;
    readonly channel: Channel;
    readonly token?: string;
    readonly address?: string;
    readonly conversation: Conversation;
    readonly turn: TurnCommit['turn'];
    readonly expiresAt: Instant;
  }): Promise<void>;
  /** [ST2] The conversation as last kept, and the turn that input `inputId` already led to, if it did. One round trip. */
  open(find: Finder, inputId?: string): Promise<{ readonly kept: Kept; readonly repeated?: TurnRecord } | undefined>;
  /** [ST3] Commits a turn if nobody kept one since `seen`; else changes nothing. An input id that was kept before is `repeated`. One transaction with its writes. */
  keep(commit: TurnCommit): Promise<'kept' | 'stale' | 'repeated'>;
  /** [ST4] All turns in order. */
  turns(conversation: string): Promise<readonly TurnRecord[]>;
  /** [ST5] Turns of a messenger that were committed but not yet sent, oldest first. `claimed` for `leaseMs`, so that two processes do not send the same one. */
  claimUnsent(
    channel: Channel,
    conversation: string | undefined,
    leaseMs: number,
  ): Promise<
    readonly {
      readonly conversation: string;
      readonly address: string;
      readonly turn: TurnRecord;
      readonly partsSent: number;
    }[]
  >;
  /** [ST6] Says that part `parts` of a turn's messages went out; `done` when it was the last. */
  markSent(conversation: string, seq: number, parts: number, done: boolean): Promise<void>;
  /** [ST7] The messenger says the person blocked us: nothing more is sent until she writes again. */
  markBlocked(channel: Channel, address: string, blocked: boolean): Promise<void>;
  /** [ST8] Removes the conversation, its turns, answers, identity and address. Referrals that no coach accepted go too; accepted ones become `withdrawn` and are emptied: see `forget`. Leaves a receipt without personal data. */
  erase(conversation: string, at: Instant): Promise<ErasureReceipt>;
  /** [ST9] Erases drafts (no referral, no alert that waits) whose `expiresAt` has passed; gives how many. */
  expire(now: Instant): Promise<number>;
  consents(conversation: string): Promise<readonly ConsentRecord[]>;
}

export type ErasureReceipt = { readonly id: string; readonly erasedAt: Instant; readonly kept: readonly string[] };

export type ReferralRow = Omit<NewReferral, 'identity' | 'content'> & {
  readonly conversation: string | null;
  readonly version: number;
  readonly assignedTo: string | null;
  readonly interpreter: boolean;
};

/** A further office that has a referral, and who works on it there. */
export type OfficeRow = { readonly partner: string; readonly worker: string | null };

export type ReferralEvent = {
  readonly at: Instant;
  readonly what: string;
  readonly by: string;
  readonly reason: string | null;
  /** Whom it went to and from, or at which office it was; encrypted with the reason. */
  readonly about?: EventAbout;
};

/** Ids of partners and of staff. */
export type EventAbout = {
  readonly partner?: string;
  readonly staff?: string | null;
  readonly fromPartner?: string;
  readonly fromStaff?: string | null;
};

/** Which referrals somebody may see. An empty list sees nothing. */
export type Scope = readonly { readonly programme: string; readonly partner: string | '*' }[];

/** A referral that came into `state` at `since`, and still holds something. */
export type SettledReferral = {
  readonly id: string;
  readonly programme: string;
  readonly state: ReferralState;
  readonly since: Instant;
  readonly version: number;
};

export interface Referrals {
  /**
   * [ST10] A page of referrals whose partner or further office is inside `scope`, ordered by level, due day, points (most first), age.
   *
   * @param after id of the referral that the reader saw last: the page begins behind it, whatever came or went
   * meanwhile. Without it, or when it is not hers to see, the page begins where its number says.
   */
  list(
    scope: Scope,
    which: 'open' | 'all',
    page: number,
    pageSize: number,
    after?: string,
  ): Promise<{ readonly rows: readonly ReferralRow[]; readonly total: number }>;
  find(id: string): Promise<
    | (ReferralRow & {
        readonly identity: unknown;
        readonly content: unknown;
        readonly history: readonly ReferralEvent[];
      })
    | undefined
  >;
  /** [ST10] By the number that was read out, in its one spelling. Whose it is to see is for the caller to ask. */
  byReference(reference: string): Promise<ReferralRow | undefined>;
  /** [ST30] The further offices that have a referral. */
  offices(id: string): Promise<readonly OfficeRow[]>;
  /** [ST30] Names who works on a referral at one of its further offices, or nobody, and keeps the events with it. False when it is none of them, or somebody else than `instead` is named there by now. */
  nameWorker(
    id: string,
    partner: string,
    named: { readonly worker: string | null; readonly instead: string | null },
    events?: readonly ReferralEvent[],
  ): Promise<boolean>;
  /** [ST11] Moves a referral if its version is still `seen`. The event, the message turn to the person and jobs are committed with it. */
  change(change: {
    readonly id: string;
    readonly seen: number;
    readonly state: ReferralState;
    readonly assignedTo?: string;
    readonly event: ReferralEvent;
    /** What came of it at the same instant. */
    readonly alsoEvents?: readonly ReferralEvent[];
    /** Encrypted with the content: a note for staff. */
    readonly note?: string;
    /** Told to the person where she wrote. */
    readonly tell?: readonly Said[];
    readonly jobs: readonly Job[];
    /** [ST32] Who has it from now on, in place of whoever had it. Consents are what she told staff, kept with a referral that no chat of hers leads to. */
    readonly to?: {
      readonly partner: string;
      readonly assignedTo: string | null;
      readonly offices: readonly string[];
      readonly consents: readonly ConsentRecord[];
    };
  }): Promise<'kept' | 'stale'>;
  /** [ST12] Appends a turn begun by staff or the clock to the person's conversation. False when it is gone. */
  tell(conversation: string, inputId: string, said: readonly Said[], at: Instant): Promise<boolean>;
  ofConversation(conversation: string): Promise<readonly ReferralRow[]>;
  /** [ST18] Those in one of `states` that still hold something, oldest first, with the instant they came into it. Without those whose conversation has an alert that nobody looks after. */
  settled(states: readonly ReferralState[]): Promise<readonly SettledReferral[]>;
  /**
   * [ST19] Erases what a referral says if its version is still `seen` and nobody waits: `empty` keeps of the row
   * what is counted (programme, partner, language, state, outcome, level, the month) and nothing else; `nothing` removes it. The turns that led to it go with it, and the
   * conversation too unless another referral, an alert or unfinished answers hold it. The audit entry is written in the same transaction.
   */
  forget(ask: {
    readonly id: string;
    readonly seen: number;
    readonly leave: 'empty' | 'nothing';
    readonly audit: AuditEntry;
  }): Promise<'forgotten' | 'kept'>;
}

/** What somebody wrote about another person, until she herself has answered. */
export interface Confirmations {
  /** [ST24] A code leads to its referral while that waits for the person's yes and no yes was given by any code; only its keyed hash is kept, and it goes with the referral. */
  offer(code: string, referral: string): Promise<void>;
  find(
    code: string,
  ): Promise<{ readonly referral: string; readonly programme: string; readonly language: Locale } | undefined>;
  /** [ST25] Her yes, told to staff: if the referral still waits and its version is `seen`, it moves to `partner` with her consents, and nothing leads from it to the chat it came from any more. */
  confirm(ask: {
    readonly id: string;
    readonly seen: number;
    readonly state: ReferralState;
    readonly partner: string;
    /** Those that have it beside that partner. */
    readonly offices: readonly string[];
    /** The language she was spoken to in: hers from now on. */
    readonly language: Locale;
    readonly dueDay: Day;
    readonly consents: readonly ConsentRecord[];
    readonly event: ReferralEvent;
    readonly jobs: readonly Job[];
  }): Promise<'kept' | 'stale'>;
  /** [ST26] Her no, or her own referral instead: one that waits for her is removed whole, with an audit entry by `by`; the chat it came from stays as it is. False when none waits. */
  disown(ask: { readonly referral: string; readonly at: Instant; readonly by: string }): Promise<boolean>;
}

export interface Deliveries {
  /** [ST13] Creates the delivery once per referral and destination; gives its id and whether it was already sent. */
  begin(referral: string, destination: Destination): Promise<{ readonly id: string; readonly sent: boolean }>;
  sent(id: string, at: Instant): Promise<void>;
  failed(id: string, code: string): Promise<void>;
}

export type AlertRow = {
  readonly id: string;
  readonly conversation: string;
  readonly reason: AlertReason;
  readonly programme: string;
  readonly language: Locale;
  readonly raisedAt: Instant;
  /** How often it was said since then, and when last. */
  readonly times: number;
  readonly latestAt: Instant;
  /** Its conversation was erased. */
  readonly gone: boolean;
};

/** Whose alerts are asked for. */
export type AlertScope = {
  /** Those of conversations whose referral, the newest that is not over, they may see. */
  readonly referrals: Scope;
  /** Those without such a referral that were raised in one of these programmes. */
  readonly programmes: readonly string[];
  /** Those without one that were raised beside the programmes, in one of these conversations. */
  readonly beside: { readonly source: string; readonly conversations: readonly string[] };
};

/** One person who waits: all of her alerts that are in the scope, as one. */
export type Waiting = {
  readonly conversation: string;
  /** The first alert that waits, and the newest. */
  readonly first: string;
  readonly newest: string;
  /** Each once, the gravest first. */
  readonly reasons: readonly [AlertReason, ...AlertReason[]];
  readonly times: number;
  readonly firstAt: Instant;
  readonly latestAt: Instant;
  /** Of the newest. */
  readonly programme: string;
  readonly language: Locale;
  readonly gone: boolean;
};

/** Where in the list somebody stands. */
export type WaitingPlace = { readonly reason: AlertReason; readonly latestAt: Instant; readonly first: string };

export interface Alerts {
  /** [ST31] Who waits, the gravest first and among equals who was heard of last; at most `limit`, behind `after`. `people` counts all of them. */
  waiting(
    whose: AlertScope,
    limit: number,
    after?: WaitingPlace,
  ): Promise<{ readonly rows: readonly Waiting[]; readonly people: number }>;
  /** Conversations with an alert that waits and was raised at this source, as they are now; without one when it was erased. */
  raisedAt(
    source: string,
  ): Promise<readonly { readonly conversation: string; readonly now: Conversation | undefined }[]>;
  /** An alert that waits. */
  find(id: string): Promise<AlertRow | undefined>;
  /** Those of one conversation that wait, in the order they were raised. */
  ofConversation(conversation: string): Promise<readonly AlertRow[]>;
  /** [ST13] Somebody looks after these from now on. Gives those that still waited. */
  acknowledge(ids: readonly string[], by: string, at: Instant): Promise<readonly string[]>;
}

export type RoleName = 'coach' | 'coordinator' | 'admin';
export type StaffRole = { readonly role: RoleName; readonly programme: string; readonly partner: string };
export type StaffMember = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Locale;
  readonly active: boolean;
  readonly roles: readonly StaffRole[];
  readonly telegramLinked: boolean;
  readonly twoFactor: boolean;
  /** She came with a password alone, where that is not enough: she may do nothing before she has set up a second factor. */
  readonly owesSecondFactor?: boolean;
};
export type Invitation = {
  readonly role: RoleName;
  readonly programme: string;
  readonly partner: string;
  readonly email: string | null;
  readonly expiresAt: Instant;
};

/** That a member of staff may set a new password. */
export type PasswordOffer = { readonly staff: string; readonly expiresAt: Instant };

export interface Staff {
  find(id: string): Promise<StaffMember | undefined>;
  list(): Promise<readonly StaffMember[]>;
  count(): Promise<number>;
  /** [ST14] Gives a role to somebody who has an account. */
  grant(id: string, role: StaffRole, language: Locale): Promise<void>;
  setLanguage(id: string, language: Locale): Promise<void>;
  /** [ST20] Switches an account off or on. Switching off ends its sessions and its links for a new password. */
  setActive(id: string, active: boolean): Promise<void>;
  /** Who hears of a referral of this programme and partner. */
  hearing(programme: string, partner: string): Promise<readonly StaffMember[]>;
  /** [ST15] An invitation's code works once and until it expires; only its hash is stored. */
  invite(codeHash: string, invitation: Invitation): Promise<void>;
  readInvitation(codeHash: string, now: Instant): Promise<Invitation | undefined>;
  takeInvitation(codeHash: string, now: Instant): Promise<Invitation | undefined>;
  /** [ST21] A code for a new password works once, until it expires, and until a newer one is made for the same person; only its hash is stored. */
  offerPassword(codeHash: string, offer: PasswordOffer): Promise<void>;
  readPasswordOffer(codeHash: string, now: Instant): Promise<PasswordOffer | undefined>;
  takePasswordOffer(codeHash: string, now: Instant): Promise<PasswordOffer | undefined>;
  /** [ST22] Takes a half minute of somebody's authenticator (RFC 6238's time step): false when it, or a later one, was taken before. */
  takeStep(id: string, step: number): Promise<boolean>;
  /** [ST23] Takes the second factor away, and what was reached with it: sessions, browsers that were remembered, the linked chat. */
  dropSecondFactor(id: string): Promise<void>;
  /** The coach's own Telegram chat: linked by a one-time code; stored encrypted and found by a keyed hash. */
  linkTelegram(id: string, chat: string): Promise<void>;
  unlinkTelegram(id: string): Promise<void>;
  telegramOf(id: string): Promise<string | undefined>;
  findByTelegram(chat: string): Promise<StaffMember | undefined>;
}

export type AuditEntry = {
  readonly at: Instant;
  readonly who: string;
  readonly what: string;
  readonly subject: string;
  readonly allowed: boolean;
};

export interface Audit {
  /** [ST16] Appends. The database itself refuses to change or delete an entry. */
  add(entry: AuditEntry): Promise<void>;
  /** A page, newest first. `reference`: the number of the referral an entry is about, while that is there. */
  list(
    page: number,
    pageSize: number,
  ): Promise<{
    readonly entries: readonly (AuditEntry & { readonly reference?: string })[];
    readonly total: number;
  }>;
}

/** Updates of a messenger that were taken from it but not yet worked off: what makes a crash harmless. Encrypted. */
export interface UpdateInbox {
  /** [ST17] Keeps an update once, whatever number of times it arrives. */
  keep(channel: Channel, updates: readonly { readonly id: string; readonly body: unknown }[]): Promise<void>;
  pending(channel: Channel): Promise<readonly { readonly id: string; readonly body: unknown }[]>;
  done(channel: Channel, id: string): Promise<void>;
}

/** Small keyed state of the coach bot's dialogues, encrypted. */
export interface Memory {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface Store {
  readonly conversations: Conversations;
  readonly referrals: Referrals;
  readonly confirmations: Confirmations;
  readonly deliveries: Deliveries;
  readonly alerts: Alerts;
  readonly staff: Staff;
  readonly audit: Audit;
  readonly updates: UpdateInbox;
  readonly memory: Memory;
  /** Calls `hear` with the conversation's id whenever any process commits a turn to it (LISTEN/NOTIFY). Gives a function that stops. */
  onTurn(hear: (conversation: string) => void): Promise<() => Promise<void>>;
  /** Works off jobs of this name until `close`. A handler that throws is tried again with growing pauses. */
  work(name: string, handle: (data: Readonly<Record<string, string>>) => Promise<void>): Promise<void>;
  /** Runs the named job on a cron line, once over all processes. */
  schedule(name: string, cron: string): Promise<void>;
  send(job: Job): Promise<void>;
  /** Whether the database answers now. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}
