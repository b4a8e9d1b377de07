/**
 * Who may do what: the one place that says so. Every console endpoint and every button of the coach bot asks here.
 *
 * Refused unless a rule allows it. An account that was switched off may do nothing, and whoever still has to set up her
 * second factor may do nothing before that. An admin looks after people's
 * accounts, flows and rules, and reads no cases: somebody who does both holds both roles.
 */
import { fail, ok, type Result } from '../core/shared/result.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import type { RoleName, Scope, StaffMember } from './store.ts';

/** The rules. An action that is not here cannot be asked for; a role that is not in its list may not do it. */
const rules = {
  'inbox.read': ['coach', 'coordinator'],
  'referral.read': ['coach', 'coordinator'],
  /** Looking for a referral by its number. */
  'referral.find': ['coach', 'coordinator'],
  'referral.accept': ['coach', 'coordinator'],
  /** Passing a referral to the coordinators. Nobody is refused by it. */
  'referral.pass-on': ['coach', 'coordinator'],
  /** Closing a referral that cannot be helped here: a second person decides, never the first alone. */
  'referral.decline': ['coordinator'],
  /** Giving back what was taken on: whoever has it herself, or a coordinator. */
  'referral.give-back': ['coach', 'coordinator'],
  /** Giving it to another coach, or to another partner that the person said yes to. */
  'referral.hand-on': ['coordinator'],
  /** Naming herself as the one who works on a referral at a further office that has it. */
  'referral.join': ['coach', 'coordinator'],
  'referral.write': ['coach', 'coordinator'],
  /** Working for a programme as a whole (asked about all its partners): asking a person whom somebody else wrote about. */
  'referral.oversee': ['coordinator'],
  /** Recording what that person said, or making a link for her. */
  'referral.confirm': ['coordinator'],
  'alert.acknowledge': ['coach', 'coordinator'],
  /** Writing to the person whose alert it is. */
  'alert.write': ['coach', 'coordinator'],
  'staff.invite': ['admin'],
  'staff.list': ['admin'],
  /** Switching an account off or on. */
  'staff.switch': ['admin'],
  /** Making a one-time link for a new password. */
  'staff.reset-password': ['admin'],
  /** Taking away a second factor that was lost. */
  'staff.reset-second-factor': ['admin'],
  'audit.list': ['admin'],
} as const satisfies Record<string, readonly RoleName[]>;

export type Action = keyof typeof rules;

/** All actions, for the test that walks them. */
export const ACTIONS: readonly Action[] = Object.keys(rules).filter((name): name is Action => name in rules);

/** What an action is about. `partner` is absent for what concerns a programme as a whole. */
export type About = { readonly programme: string; readonly partner?: string };

/** Every programme, every partner: in a role it means all of them, as a subject it asks for all of them. */
export const EVERY = '*';

/** Whether `who` may do anything at all: without this no rule is asked. */
export const mayEnter = (who: StaffMember): boolean => who.active && who.owesSecondFactor !== true;

/**
 * Whether `who` may do `action`. Without `about`: whether she may do it anywhere at all, which is only
 * good for choosing what to show.
 */
export function mayDo(who: StaffMember, action: Action, about?: About): boolean {
  const roles: readonly RoleName[] = rules[action];
  return (
    mayEnter(who) &&
    who.roles.some(
      (role) =>
        roles.includes(role.role) &&
        (about === undefined ||
          ((role.programme === EVERY || role.programme === about.programme) &&
            (about.partner === undefined || role.partner === EVERY || role.partner === about.partner))),
    )
  );
}

/** Where an account works, as one place: everywhere, unless all its roles are in one. Whoever looks after it is allowed there. */
export function placeOf({ roles }: StaffMember): Required<About> {
  const only = (all: readonly string[]) => (new Set(all).size === 1 ? (all[0] ?? EVERY) : EVERY);
  return {
    programme: only(roles.map(({ programme }) => programme)),
    partner: only(roles.map(({ partner }) => partner)),
  };
}

/** Where `who` may do `action`, for the store to filter by. Empty when nowhere. */
export function scopeOf(who: StaffMember, action: Action, programmes: Iterable<string>): Scope {
  if (!mayEnter(who)) return [];
  const roles: readonly RoleName[] = rules[action];
  const known = [...programmes];
  return who.roles
    .filter((role) => roles.includes(role.role))
    .flatMap(({ programme, partner }) =>
      (programme === EVERY ? known : known.filter((id) => id === programme)).map((id) => ({ programme: id, partner })),
    );
}

/**
 * Asks, and writes the question and its answer into the audit log, before anything is read or changed.
 *
 * @param subject the id of what it is about, or `*` for a list
 * @errors `staff.not-allowed`, `staff.second-factor`
 */
export async function allow(
  app: App,
  who: StaffMember,
  action: Action,
  subject: string,
  about?: About,
): Promise<Result<true, AppError>> {
  const allowed = mayDo(who, action, about);
  await app.store.audit.add({ at: app.now(), who: who.id, what: action, subject, allowed });
  if (allowed) return ok(true);
  return fail({ code: who.owesSecondFactor === true ? 'staff.second-factor' : 'staff.not-allowed' });
}

/** Says no for another reason than who she is: the audit log has it, and `error` is the answer. */
export async function notDone(
  app: App,
  who: StaffMember,
  subject: string,
  error: AppError,
): Promise<Result<never, AppError>> {
  await noteNotDone(app, who, subject);
  return fail(error);
}

/** Notes in the audit log that nothing came of what was allowed a moment ago: somebody was faster, or it was settled. */
export const noteNotDone = (app: App, who: StaffMember, subject: string): Promise<void> =>
  app.store.audit.add({ at: app.now(), who: who.id, what: 'not-done', subject, allowed: true });
