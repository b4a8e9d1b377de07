/** Who else has a referral or could have it: the joint case with its offices, where a coordinator can send it, what she asks first. */
import type { z } from 'zod';
import type { ReferralView } from '../contract/console.ts';
import { inAll } from '../core/language/locale.ts';
import type { App, Programme } from './app.ts';
import { questionsFor } from './confirm-referral.ts';
import type { SeenReferral } from './find-referral.ts';
import { targetsOf } from './hand-on-referral.ts';
import { questionText } from './partner-questions.ts';
import type { StaffMember } from './store.ts';

type View = z.infer<typeof ReferralView>;

/** The joint case as this reader's office sees it, with names. */
export function jointView(
  programme: Programme | undefined,
  { joint }: SeenReferral,
  names: ReadonlyMap<string, string>,
): View['joint'] {
  if (joint === undefined || joint.kind === 'no-consent') return joint ?? null;
  const { kind, state } = joint;
  const office = ({ partner, worker }: { readonly partner: string; readonly worker: string | null }) => ({
    partner: programme?.definition.partners.find(({ id }) => id === partner)?.name ?? partner,
    worker: worker === null ? null : (names.get(worker) ?? worker),
  });
  if (kind === 'known') return { kind, state, lacking: [...joint.lacking], other: office(joint.other) };
  return {
    kind,
    state,
    lacking: [...joint.lacking],
    offices: joint.offices.map((one) => ({ ...office(one), answers: one.answers, tells: one.tells })),
  };
}

/** Who works on it at the reader's own office, where that has it beside another one. */
export function hereView({ here, sight }: SeenReferral, names: ReadonlyMap<string, string>): View['here'] {
  if (here === undefined || !sight.answers) return null;
  const { worker } = here;
  return { worker: worker === null ? null : { id: worker, name: names.get(worker) ?? worker } };
}

/** What a coordinator asks her, who has not answered yet. */
export async function asksOf(app: App, programme: Programme, { row }: SeenReferral): Promise<View['asks']> {
  const questions = await questionsFor(app, programme, row.id);
  return [
    {
      scope: 'use_answers',
      partner: null,
      from: null,
      text: inAll((language) => app.words.say(language, 'shared:consent.ask')),
    },
    ...questions.map((question) => ({
      ...question,
      text: inAll((language) => questionText(app, programme, question, language)),
    })),
  ];
}

/** Where a coordinator can send it, with what has to be asked before that. */
export async function targetsView(
  app: App,
  programme: Programme,
  who: StaffMember,
  seen: SeenReferral,
): Promise<View['targets']> {
  return targetsOf(programme, who, seen, await app.store.staff.list()).map(({ partner, isHere, allowed, coaches }) => ({
    partner,
    name: programme.definition.partners.find(({ id }) => id === partner)?.name ?? '',
    isHere,
    allowed,
    question: allowed ? null : questionText(app, programme, { scope: 'share', partner, from: null }, seen.row.language),
    coaches: coaches.map(({ id, name }) => ({ id, name })),
  }));
}
