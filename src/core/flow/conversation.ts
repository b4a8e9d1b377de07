/**
 * What is kept of a conversation between two messages.
 *
 * The answers are the truth. `place` is what the XState machine said of where they lead; it can
 * always be found again by walking the answers (`walk.ts`), so it is a shortcut, never a source.
 */
import type { Locale } from '../language/locale.ts';
import type { Facts } from '../shared/feel.ts';

/** One answer: the codes picked, or what was written for steps that take text. */
export type Answer =
  | { readonly step: string; readonly codes: readonly string[] }
  | { readonly step: string; readonly text: string };

/** In the talk, or in one of the states beside it. */
export const MODES = [
  'talk',
  'danger',
  'danger_called',
  'softcheck',
  'stopped',
  'leaving',
  'restarting',
  'changing',
  'confirming',
  'mine',
  'withdrawing',
  'sent_before',
  'writing',
  'renewing',
] as const;
export type Mode = (typeof MODES)[number];

/**
 * A place: the node of the talk (kept while beside it), the mode, and what is known on the way there (the rest is
 * `unknown`). `from`: the question about danger that a state beside the talk leads back to (`beside.ts`).
 */
export type Place = { readonly mode: Mode; readonly at: string; readonly facts: Facts; readonly from?: Mode };

export type Conversation = {
  readonly programme: string;
  /** The revision of the flow that `place` was computed with. */
  readonly revision: string;
  readonly language: Locale;
  readonly answers: readonly Answer[];
  /** A step that is being answered again (*back*, *edit*); its old answer stays until there is a new one. */
  readonly reopened?: string;
  readonly place: Place;
  /** Set when a referral was made; its public reference. */
  readonly referral?: string;
  /** The most serious thing said in this conversation: it raises the priority of a referral, and is never lowered. */
  readonly safety?: 'concern' | 'emergency';
  /** Somebody hurts or threatens somebody: the card says whom to call about that too, whenever it is shown again. */
  readonly violence?: boolean;
  /**
   * The referral she made about herself, while it is open: sending again brings it up to date, and makes no second
   * case (G7). `app/` looks before each turn whether it still is; `withCoach`: a coach has accepted it.
   */
  readonly own?: { readonly reference: string; readonly withCoach: boolean };
  /** How often she began again. What she agrees to counts for the draft she is in. */
  readonly draft?: number;
  /** Where she wants to be called after a crisis card; only staff who look after the alert see it. */
  readonly callBack?: string;
  /** She asked for a person, or for a call: until somebody answered, her chat is not let go of by itself. */
  readonly awaitsPerson?: boolean;
  /** Somebody else wrote about her: that referral's id, and whether she answered if we may go on with her. */
  readonly confirming?: { readonly referral: string; readonly answered: boolean };
  /** What can be chosen while "my referral" is open. */
  readonly mine?: readonly string[];
  /**
   * What she answered at the front door before she was led to this programme: *back* from its first question leads
   * there. `area`: the place she named, where it is one of the programme's own; it is not asked again.
   * `settled`: neither is it asked which place within it, because a postcode said that it is none of them.
   */
  readonly door?: { readonly answers: readonly Answer[]; readonly area?: string; readonly settled?: true };
  /** At the front door: the area of a postcode that lies in none of the places within it. */
  readonly settled?: string;
  /**
   * What she answered in programmes that she left by *back* to the front door. Led there again she goes on from it;
   * beginning again, an end that lets go of answers, and sending let go of it. `area`: what she had said at the door.
   */
  readonly aside?: readonly {
    readonly programme: string;
    readonly answers: readonly Answer[];
    readonly area: string;
  }[];
};

/** What a person did, once it is understood. Time is part of it, so that a turn needs no clock. */
export type Input =
  | {
      readonly kind: 'answer';
      readonly codes: readonly string[];
      /** What the same words answered beside it: a postcode names a district, and that it lies in none of its places. */
      readonly also?: Answer;
    }
  | { readonly kind: 'answer'; readonly text: string }
  /** Words that fit no option, or more than one (`between`); or no phone number, date …: `why` is the end of a `chat:again.…` key. */
  | { readonly kind: 'unclear'; readonly between: readonly string[]; readonly why?: string }
  | {
      readonly kind: 'command';
      readonly command: 'back' | 'help' | 'why' | 'human' | 'stop' | 'resume' | 'restart' | 'delete' | 'referral';
    }
  | { readonly kind: 'edit'; readonly step: string }
  | { readonly kind: 'language'; readonly language: Locale }
  /** Somebody may be in danger: `crisis` shows the card, `concern` asks once whether she is safe. */
  | {
      readonly kind: 'danger';
      readonly severity: 'crisis' | 'concern';
      readonly violence?: boolean /** The language of the words, while none was chosen. */;
      readonly language?: Locale;
      /** A number that stood beside these words, while she is asked where to be called. */
      readonly callBack?: string;
    }
  /** She came by the link of a mail that asked her. */
  | { readonly kind: 'confirm'; readonly referral: string }
  /** "My referral": what `app/` found out about it, and what can be chosen. */
  | { readonly kind: 'mine'; readonly options: readonly string[]; readonly says: readonly Effect[] }
  /** Thanks and the like after everything was sent: nobody has to act on it. */
  | { readonly kind: 'courtesy'; readonly text: string }
  /** A picture, a voice message …: refused kindly, never stored. */
  | { readonly kind: 'unsupported'; readonly what: string };

/** What should now be done about a turn. Data: `app/` carries it out. */
export type Effect =
  /** `key` is whole (`chat:…`), or the end of a key whose namespace `node` decides. */
  | {
      readonly kind: 'say';
      readonly key: string;
      readonly node?: string;
      readonly values?: Readonly<Record<string, string | number>>;
      /** It was said before, in another language. */
      readonly again?: true;
    }
  | { readonly kind: 'crisis-card'; readonly violence?: boolean }
  | { readonly kind: 'triage' }
  | { readonly kind: 'refer'; readonly as: 'submitted' | 'awaiting_person' }
  | { readonly kind: 'alert'; readonly reason: 'danger' | 'concern' | 'call_back' | 'human' }
  | { readonly kind: 'consent'; readonly step: string; readonly given: boolean }
  /** She wrote after her referral was sent: her words go to whoever looks after it; `quiet`: and nobody is called. */
  | { readonly kind: 'pass-on'; readonly text: string; readonly quiet?: boolean }
  /** What she answered at this step goes to whoever looks after her referral, as a message would. */
  | { readonly kind: 'pass-on-answer'; readonly step: string }
  /** Where her own referral stands and who has it. */
  | { readonly kind: 'tell-case' }
  /** She takes her own referral back, to begin anew. */
  | { readonly kind: 'take-back' }
  /** What she said to what somebody else wrote about her; `sent`: her own referral is here already. */
  | { readonly kind: 'confirm'; readonly said: 'yes' | 'no' | 'sent' }
  /** What she chose under "my referral": `withdraw`, or `stop_` or `share_` and a partner. */
  | { readonly kind: 'mine'; readonly choice: string }
  /** She is led to a programme. */
  | { readonly kind: 'enter'; readonly programme: string }
  /** She goes back to the front door: to its last question, or, `anew`, to its first. */
  | { readonly kind: 'leave'; readonly anew: boolean }
  /** `draft`: only what was said since the last referral, because the flow ended without a yes. */
  | { readonly kind: 'erase'; readonly draft: boolean };
