/** What a channel or the console can be refused with. Each adapter answers for every code in one table (style ER3). */
export type AppError =
  | { readonly code: 'conversation.unknown' }
  | { readonly code: 'conversation.ended' }
  | { readonly code: 'conversation.busy' }
  | { readonly code: 'programme.unknown'; readonly programme: string }
  | { readonly code: 'staff.not-allowed' }
  | { readonly code: 'staff.second-factor' }
  | { readonly code: 'staff.unknown' }
  | { readonly code: 'staff.yourself' }
  | { readonly code: 'password-reset.unknown' }
  | { readonly code: 'referral.unknown' }
  | { readonly code: 'reference.unreadable' }
  | { readonly code: 'reference.unknown' }
  | { readonly code: 'referral.stale' }
  | { readonly code: 'referral.refused'; readonly state: string; readonly command: string }
  /** A question about a partner was not answered, or one that was not asked was. */
  | { readonly code: 'consent.unanswered' }
  /** The person has not said yes to this partner. */
  | { readonly code: 'consent.missing' }
  | { readonly code: 'person.gone' }
  | { readonly code: 'partner.unknown'; readonly partner: string }
  | { readonly code: 'alert.unknown' }
  | { readonly code: 'invitation.unknown' }
  | { readonly code: 'invitation.other-email' }
  | { readonly code: 'invitation.account-exists' }
  | { readonly code: 'telegram.no-bot' }
  | { readonly code: 'telegram.link-unknown' };
