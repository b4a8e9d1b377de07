/**
 * One referral as a coach reads it, in her own language: the person's answers are codes, so nothing is translated
 * by guessing. What her consent does not cover is not in it.
 */
import type { z } from 'zod';
import type { ReferralView } from '../contract/console.ts';
import type { Locale } from '../core/language/locale.ts';
import { ok, type Result } from '../core/shared/result.ts';
import { answersView } from './answers-view.ts';
import type { App } from './app.ts';
import { mayClose } from './decline-referral.ts';
import type { AppError } from './errors.ts';
import { findReferral, type SeenReferral } from './find-referral.ts';
import { historyView } from './history-view.ts';
import { rowView, staffNames } from './list-inbox.ts';
import { mayNow } from './may-now.ts';
import { asksOf, hereView, jointView, targetsView } from './partners-view.ts';
import { servicesView } from './services-view.ts';
import { staffLabel } from './staff-label.ts';
import { holds } from './still-agreed.ts';
import type { StaffMember } from './store.ts';
import { optionLabel, wordingOf } from './wording.ts';

type View = z.infer<typeof ReferralView>;

/** @errors `referral.unknown`, `staff.not-allowed` */
export async function openReferral(
  app: App,
  who: StaffMember,
  ask: { readonly id: string; readonly language: Locale },
): Promise<Result<View, AppError>> {
  const found = await findReferral(app, who, 'referral.read', ask.id);
  return found.ok ? ok(await referralView(app, who, found.value, ask.language)) : found;
}

/** How it reached us. Whoever may not know whom it is about learns, before she said yes, only that she did not write herself. */
function routeShown({ row, route }: SeenReferral): string {
  const other = row.state === 'awaiting_person' ? 'other' : 'self';
  return route === undefined || route === 'self' ? other : route;
}

async function referralView(app: App, who: StaffMember, seen: SeenReferral, language: Locale): Promise<View> {
  const { row, identity, content, sight } = seen;
  const names = await staffNames(app);
  const programme = app.programmes.get(row.programme);
  const wording = programme === undefined ? undefined : wordingOf(app, programme);
  const own = row.programme;
  const may = mayNow(app, who, seen);
  const option = (step: string, code: string): string => {
    const node = wording?.flow.nodes.get(step);
    const known = node?.options.some((one) => one.code === code) ?? false;
    return wording === undefined || node === undefined || !known
      ? staffLabel(app, language, code, [`${own}:${step}.options.${code}`, `shared:${step}.options.${code}`])
      : optionLabel(wording, node, code, language);
  };
  const decision = content?.decision;
  const namesIn = programme?.definition.defaultLanguage ?? language;
  return {
    ...rowView(app, row, names, language),
    person: {
      name: identity?.name ?? '',
      contact: { by: identity?.contactBy ?? '', value: identity?.contactValue ?? null },
      safeToLeaveMessage: identity?.safeToLeaveMessage ?? 'unknown',
      accessNeeds: (identity?.accessNeeds ?? [])
        .filter((code) => code !== 'none' && code !== 'skip')
        .map((code) => option('access_needs', code)),
      interpreterLanguage:
        identity?.interpreterLanguage === undefined
          ? null
          : option('interpreter_language', identity.interpreterLanguage),
    },
    route: routeShown(seen),
    sections: answersView(app, wording, seen, language),
    decision: {
      outcome: row.outcome,
      outcomeLabel: staffLabel(app, language, row.outcome, [`console:outcomes.${row.outcome}`]),
      flags: (decision?.flags ?? [])
        .filter((code) => holds(code, seen))
        .map((code) => ({
          code,
          label: staffLabel(app, language, code, [`console:flags.${code}`]),
        })),
      reasons: (decision?.explanations ?? []).map((key) =>
        staffLabel(app, language, key, [
          `${own}:because.${key}`,
          `console:because.${key}`,
          `${own}:explain.${key}`,
          `shared:explain.${key}`,
        ]),
      ),
      rules: (decision?.rules ?? []).map(({ id, table }) => ({ id, table })),
      ruleSetVersion: row.ruleSetVersion,
      inputsUsed: (decision?.inputsUsed ?? []).map(({ fact, value }) => ({ fact, value })),
    },
    barriers: (decision?.barriers ?? []).map(({ code, group, icf }) => ({
      code,
      label: option(group, code),
      group,
      icf: [...icf],
    })),
    ...servicesView(app, programme, seen, language, namesIn),
    consents: (content?.consents ?? []).map(
      ({ scope, partner, given, language: spoken, textVersion, at, recordedBy }) => ({
        scope,
        partner:
          partner === null ? null : (programme?.definition.partners.find(({ id }) => id === partner)?.name ?? partner),
        given,
        language: spoken,
        textVersion,
        at,
        recordedBy: recordedBy === undefined ? null : (names.get(recordedBy) ?? recordedBy),
      }),
    ),
    notes: (content?.notes ?? []).map(({ at, by, text }) => ({ at, by: names.get(by) ?? by, text })),
    history: historyView(programme, seen, names, app.words.say(language, 'console:history.coordinators')),
    joint: jointView(programme, seen, names),
    namesIn,
    here: hereView(seen, names),
    targets: programme !== undefined && may.includes('hand_on') ? await targetsView(app, programme, who, seen) : [],
    noted: row.conversation === null,
    asks: programme !== undefined && may.includes('confirm') ? await asksOf(app, programme, seen) : [],
    closes: mayClose(app, who, row),
    may,
    sight: { identity: sight.identity, answers: sight.answers },
    version: row.version,
  };
}
