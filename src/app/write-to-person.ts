/**
 * A coach writes to the person, word for word, where she wrote. The history says that it was done; what was written stands
 * sealed among the notes, beside what she answers, so that a colleague reads both sides.
 */
import { fail, ok, type Result } from '../core/shared/result.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import { findReferral } from './find-referral.ts';
import type { StaffMember } from './store.ts';

/** Somebody else may change the referral while a coach writes; her words are not lost for that. */
const TRIES = 3;

/** @errors `referral.unknown`, `staff.not-allowed`, `person.gone` when she erased everything, `referral.stale`, `referral.refused` while the person herself has not written */
export async function writeToPerson(
  app: App,
  who: StaffMember,
  ask: { readonly id: string; readonly text: string },
): Promise<Result<true, AppError>> {
  const found = await findReferral(app, who, 'referral.write', ask.id);
  if (!found.ok) return found;
  const { row, sight } = found.value;
  if (!sight.identity) return fail({ code: 'staff.not-allowed' });
  // Somebody else sits in that chat.
  if (row.state === 'awaiting_person') return fail({ code: 'referral.refused', state: row.state, command: 'write' });
  for (let tries = 0; tries < TRIES; tries += 1) {
    const now = await app.store.referrals.find(ask.id);
    if (now === undefined || now.conversation === null) return fail({ code: 'person.gone' });
    const kept = await app.store.referrals.change({
      id: ask.id,
      seen: now.version,
      state: now.state,
      event: { at: app.now(), what: 'wrote', by: who.id, reason: null },
      note: ask.text,
      tell: [{ kind: 'coach', text: ask.text }],
      jobs: [],
    });
    if (kept === 'kept') return ok(true);
  }
  return fail({ code: 'referral.stale' });
}
