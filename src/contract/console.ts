/** The console API's shapes (`/api/console/…`), shared by the server and the console. Answers are codes; labels come in the reader's language. */
import { z } from 'zod';
import { LocaleCode, ServiceFact } from './chat.ts';

export const Role = z.enum(['coach', 'coordinator', 'admin']);
export type Role = z.infer<typeof Role>;

export const Level = z.enum(['P0', 'P1', 'P2', 'P3', 'P4']);

/** GET /api/console/me */
export const Me = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  language: LocaleCode,
  roles: z.array(z.strictObject({ role: Role, programme: z.string(), partner: z.string() })),
  telegram: z.strictObject({ linked: z.boolean(), link: z.string().nullable() }),
  twoFactor: z.boolean(),
  /** A second factor is required and she has none: nothing else is answered (403, `staff.second-factor`) before it is set up. */
  owesTwoFactor: z.boolean(),
  /** `oidc`: her own organisation's sign-in, which asks for a second factor itself. */
  signedInBy: z.enum(['password', 'oidc']),
});
export type Me = z.infer<typeof Me>;

export const InboxRow = z.strictObject({
  id: z.string(),
  reference: z.string(),
  programme: z.string(),
  /** The person's own language. */
  language: LocaleCode,
  interpreter: z.boolean(),
  state: z.string(),
  level: Level,
  outcome: z.string(),
  /** The programme's own name for the group the person belongs to, in the reader's language. */
  cohortLabel: z.string().nullable(),
  submittedAt: z.string(),
  dueDay: z.string(),
  overdue: z.boolean(),
  assignedTo: z.string().nullable(),
});
export type InboxRow = z.infer<typeof InboxRow>;

/** GET /api/console/inbox?state=open|all&page=1&after=id&language=en : ordered by level, due day, points, age; `after` the one seen last. */
export const Inbox = z.strictObject({
  rows: z.array(InboxRow),
  total: z.int(),
  page: z.int(),
});
export type Inbox = z.infer<typeof Inbox>;

/** Why, the gravest first. */
export const AlertReason = z.enum(['danger', 'call_back', 'concern', 'human', 'message']);

/** Somebody who needs a person now: all she asked for since nobody has looked after her, as one. */
export const AlertView = z.strictObject({
  /** Of the first alert that waits. */
  id: z.string(),
  /** The newest: what is taken or answered is this alert and all before it, and none that came later. */
  upTo: z.string(),
  /** The gravest; the others stand in `also`, each once. */
  reason: AlertReason,
  also: z.array(AlertReason),
  /** How often, and when first and last. */
  times: z.int(),
  firstAt: z.string(),
  latestAt: z.string(),
  programme: z.string(),
  language: LocaleCode,
  referral: z.string().nullable(),
  /** The number she left for a call-back; or the one she gave before, for a reader who may know who she is. */
  callBack: z.string().nullable(),
  /** Somebody else wrote, not the person: nobody may write into that chat. */
  byOther: z.boolean(),
  /** The person erased everything: it can only be closed. */
  gone: z.boolean(),
});
export type AlertView = z.infer<typeof AlertView>;

/** GET /api/console/alerts?after=… : the gravest first, among equals who was heard of last. */
export const AlertList = z.strictObject({
  rows: z.array(AlertView),
  /** How many people wait, on this page and all others. */
  people: z.int(),
  /** What to ask for `after` these; null when these are the last. */
  next: z.string().nullable(),
});
export type AlertList = z.infer<typeof AlertList>;

/** GET /api/console/references/:reference : which referral has this number, for whoever may read it. */
export const FoundReferral = z.strictObject({ id: z.string() });

/** GET /api/console/referrals/:id?language=en : one referral, in the reader's language. */
export const ReferralView = z.strictObject({
  ...InboxRow.shape,
  person: z.strictObject({
    name: z.string(),
    /** `by` is a code: `this_chat`, `phone`, `email`, or empty when it was not given. */
    contact: z.strictObject({ by: z.string(), value: z.string().nullable() }),
    safeToLeaveMessage: z.enum(['yes', 'no', 'unknown']),
    /** Labels in the reader's language. */
    accessNeeds: z.array(z.string()),
    interpreterLanguage: z.string().nullable(),
  }),
  route: z.string(),
  sections: z.array(
    z.strictObject({
      title: z.string(),
      answers: z.array(
        z.strictObject({ step: z.string(), question: z.string(), answer: z.string(), codes: z.array(z.string()) }),
      ),
    }),
  ),
  decision: z.strictObject({
    outcome: z.string(),
    outcomeLabel: z.string(),
    flags: z.array(z.strictObject({ code: z.string(), label: z.string() })),
    reasons: z.array(z.string()),
    rules: z.array(z.strictObject({ id: z.string(), table: z.string() })),
    ruleSetVersion: z.string(),
    inputsUsed: z.array(z.strictObject({ fact: z.string(), value: z.string() })),
  }),
  barriers: z.array(
    z.strictObject({
      code: z.string(),
      label: z.string(),
      group: z.enum(['health', 'social']),
      icf: z.array(z.string()),
    }),
  ),
  services: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      /** The languages that its name and that of whoever runs it are in. */
      nameIn: LocaleCode,
      organisation: z.string(),
      organisationIn: LocaleCode,
      reasons: z.array(z.string()),
      capacity: z.string(),
      /** As the directory has it now. */
      facts: z.array(ServiceFact),
    }),
  ),
  /** Services that would help but cannot be offered, each with its reason as a sentence. */
  leftOut: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      nameIn: LocaleCode,
      organisation: z.string(),
      organisationIn: LocaleCode,
      reason: z.string(),
      facts: z.array(ServiceFact),
    }),
  ),
  consents: z.array(
    z.strictObject({
      scope: z.string(),
      partner: z.string().nullable(),
      given: z.boolean(),
      language: LocaleCode,
      textVersion: z.string(),
      at: z.string(),
      /** Who noted it, when she said it to a member of staff. */
      recordedBy: z.string().nullable(),
    }),
  ),
  /** What staff noted when they passed it on or closed it. */
  notes: z.array(z.strictObject({ at: z.string(), by: z.string(), text: z.string() })),
  /** What was done and what she agreed to or took back since it was sent, in that order. */
  history: z.array(
    z.strictObject({
      at: z.string(),
      what: z.string(),
      /** A name, `person` for the resident or `system`. */
      by: z.string(),
      reason: z.string().nullable(),
      /** Whom it went to, or which office it is about, by name (in `namesIn`). */
      partner: z.string().nullable(),
      staff: z.string().nullable(),
      /** Who had it before, for whoever may know. */
      from: z.strictObject({ partner: z.string().nullable(), staff: z.string().nullable() }),
      /** Of a consent: what it is for. */
      scope: z.string().nullable(),
    }),
  ),
  /**
   * What whoever speaks to a person who was written about asks her, word for word in each language: `use_answers` first, then
   * each partner, then each way between two offices. Empty for whoever may not record her answer.
   */
  asks: z.array(
    z.strictObject({
      scope: z.enum(['use_answers', 'share', 'pass_on']),
      partner: z.string().nullable(),
      /** The office that may tell `partner`, where that is what is asked. */
      from: z.string().nullable(),
      text: z.strictObject({ en: z.string(), pl: z.string(), sv: z.string() }),
    }),
  ),
  /** To whom a coordinator can give it, and to whom she can once the person says yes. Empty for whoever may not. */
  targets: z.array(
    z.strictObject({
      partner: z.string(),
      name: z.string(),
      /** It has the referral now: only another coach can be named. */
      isHere: z.boolean(),
      /** Her yes to it is there. */
      allowed: z.boolean(),
      /** What to ask her first, word for word in her own language; null where nothing has to be asked. */
      question: z.string().nullable(),
      coaches: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    }),
  ),
  /** Whether she can be answered for here: no chat of hers leads to this referral, so her yes is noted by whoever asks her. */
  noted: z.boolean(),
  /** Whether her *decline* would close it; otherwise it passes it to the coordinators. */
  closes: z.boolean(),
  /** What this reader may do now. */
  may: z.array(z.enum(['accept', 'decline', 'write', 'confirm', 'join', 'give_back', 'hand_on'])),
  /**
   * A case that two offices work on, as the reader's office sees it; null where offices do not share cases. `no-consent`
   * says nothing about another office, not even whether there is one.
   */
  joint: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('no-consent') }),
      z.strictObject({
        kind: z.literal('known'),
        state: z.enum(['proposed', 'active', 'single']),
        lacking: z.array(z.enum(['consent', 'worker'])),
        other: z.strictObject({ partner: z.string(), worker: z.string().nullable() }),
      }),
      /** For who works for the programme as a whole. `tells`: whether it may tell the other office how things go. */
      z.strictObject({
        kind: z.literal('whole'),
        state: z.enum(['proposed', 'active', 'single']),
        lacking: z.array(z.enum(['consent', 'worker'])),
        offices: z.array(
          z.strictObject({
            partner: z.string(),
            worker: z.string().nullable(),
            answers: z.enum(['live', 'missing', 'withdrawn']),
            tells: z.enum(['live', 'missing', 'withdrawn']),
          }),
        ),
      }),
    ])
    .nullable(),
  /** The language that names of organisations and services are in. */
  namesIn: LocaleCode,
  /** Who works on it at the reader's office, where that has it beside another one. */
  here: z.strictObject({ worker: z.strictObject({ id: z.string(), name: z.string() }).nullable() }).nullable(),
  /** `hidden`: her consent does not cover this reader, or she has not said yes yet; then person and answers are empty. */
  sight: z.strictObject({ identity: z.boolean(), answers: z.boolean() }),
  version: z.int(),
});
export type ReferralView = z.infer<typeof ReferralView>;

/**
 * POST /api/console/referrals/:id/join → 200 `ReferralView`: she works on it at her office, which has it beside another; with
 * `leave` no longer. `instead` guards against two at once: the id of who was named there, null for nobody.
 */
export const JoinReferral = z.strictObject({ instead: z.string().nullable(), leave: z.boolean().optional() });

export const DeclineReason = z.enum([
  'wrong_service',
  'out_of_area',
  'no_capacity',
  'already_supported',
  'no_contact',
  'other',
]);

/** Accept, decline and messages answer 200 with the referral as it is afterwards (`ReferralView`). */
/** POST /api/console/referrals/:id/accept ; /decline : `version` guards against two coaches at once. */
export const AcceptReferral = z.strictObject({ version: z.int() });
export const DeclineReferral = z.strictObject({
  version: z.int(),
  reason: DeclineReason,
  note: z.string().max(2000).optional(),
});
export const GiveBackReason = z.enum(['by_mistake', 'cannot_go_on', 'better_elsewhere', 'other']);
/** POST /api/console/referrals/:id/give-back : whoever accepted it cannot go on; it waits again at its partner. */
export const GiveBackReferral = z.strictObject({
  version: z.int(),
  reason: GiveBackReason,
  note: z.string().max(2000).optional(),
});
/**
 * POST /api/console/referrals/:id/hand-on : to a partner, or to one of its coaches by name. `agreed`: the person was asked about
 * that partner just now, in this language, and said yes; only where `noted`.
 */
export const HandOnReferral = z.strictObject({
  version: z.int(),
  partner: z.string(),
  coach: z.string().nullable(),
  agreed: LocaleCode.nullable(),
});
/**
 * POST /api/console/referrals/:id/confirm : what a person told staff about whom somebody else wrote: to using what is there,
 * and to each partner. After a yes 200 with the referral (`ReferralView`); after a no 204, and the referral is gone.
 */
export const ConfirmReferral = z.discriminatedUnion('said', [
  z.strictObject({
    version: z.int(),
    said: z.literal('yes'),
    /** The language she was asked in. */
    language: LocaleCode,
    /** Her answer to each of `asks` but the first; to the ways between two offices only after a yes to both. */
    partners: z.array(z.strictObject({ scope: z.enum(['share', 'pass_on']), partner: z.string(), given: z.boolean() })),
  }),
  z.strictObject({ version: z.int(), said: z.literal('no') }),
]);
/** POST /api/console/referrals/:id/person-link → 201: a link to give to that person, here and in Telegram if there is a bot. */
export const PersonLink = z.strictObject({ link: z.string(), telegram: z.string().nullable() });
/** POST /api/console/referrals/:id/messages : told to the person where she wrote, word for word. */
export const WriteToPerson = z.strictObject({ text: z.string().min(1).max(2000) });

/** POST /api/console/alerts/:id/messages (`WriteToPerson`) → 204: told to the person where she wrote; the alert is taken with it. */
/** POST /api/console/alerts/:id/acknowledge → 204. PUT /api/console/me/language → 200 `Me`. */
export const SetLanguage = z.strictObject({ language: LocaleCode });
/** POST /api/console/me/telegram → 201: a link that works once; DELETE → 204. */
export const TelegramLink = z.strictObject({ link: z.string(), expiresAt: z.string() });
/** GET /api/console/programmes : for the invitation form and for labels. Names come in the reader's language. */
export const ProgrammeList = z.strictObject({
  programmes: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      partners: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    }),
  ),
  /** What an alert is called that came before a programme was found. */
  door: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
});
/** GET /api/console/sign-in : what the sign-in page offers; needs no session. */
export const SignInOptions = z.strictObject({ oidc: z.strictObject({ id: z.string(), name: z.string() }).nullable() });

/** First admin, and later staff: GET /api/console/invitations/:code, POST …/accept → 201 `Me`, signed in. The code is used once. The link is `<PUBLIC_URL>/console/invitation/<code>`. */
export const InvitationView = z.strictObject({
  role: Role,
  programme: z.string(),
  email: z.string().nullable(),
  expiresAt: z.string(),
});
export const AcceptInvitation = z.strictObject({
  name: z.string().min(1).max(100),
  email: z.email(),
  password: z.string().min(12).max(200),
  language: LocaleCode,
});
/** POST /api/console/invitations (admin) → 201 */
export const Invite = z.strictObject({
  role: Role,
  programme: z.string(),
  partner: z.string(),
  email: z.email().optional(),
});
export const Invited = z.strictObject({ link: z.string(), expiresAt: z.string() });
/** GET /api/console/staff (admin) */
export const StaffList = z.strictObject({
  staff: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      active: z.boolean(),
      twoFactor: z.boolean(),
      roles: z.array(z.strictObject({ role: Role, programme: z.string(), partner: z.string() })),
    }),
  ),
});
/** POST /api/console/staff/:id/active (admin) → 204. Switched off, its sessions end at once. Nobody switches off herself. */
export const SwitchStaff = z.strictObject({ active: z.boolean() });
/** POST /api/console/staff/:id/password-reset (admin) → 201: a link that works once, `<PUBLIC_URL>/console/password-reset/<code>`. A newer one ends it. */
export const PasswordLink = z.strictObject({ link: z.string(), expiresAt: z.string() });
/** POST /api/console/staff/:id/second-factor-reset (admin) → 204. Her sessions end, and she is told by mail. Nobody resets her own. */
/** GET /api/console/password-resets/:code ; needs no session. 404 when it was used or is too old. */
export const PasswordResetView = z.strictObject({ name: z.string(), email: z.string(), expiresAt: z.string() });
/** POST /api/console/password-resets/:code → 204. Every session of the account ends; she signs in with it afterwards. */
export const ResetPassword = z.strictObject({ password: z.string().min(12).max(200) });
/** GET /api/console/audit?page=1 (admin) */
export const AuditList = z.strictObject({
  total: z.int(),
  entries: z.array(
    z.strictObject({
      at: z.string(),
      who: z.string(),
      what: z.string(),
      subject: z.string(),
      /** What it is called: a referral by the number a person can read aloud, a member of staff by name. */
      called: z.string().nullable(),
      allowed: z.boolean(),
    }),
  ),
});
