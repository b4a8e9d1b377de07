/**
 * A coordinator gives a referral, open or accepted, to another partner or to a coach by name. To no partner without the
 * person's live yes to it (I-2): where that is missing, what must be asked first is said word for word. She answers in
 * her own chat; where no chat leads to the referral, whoever asked her notes it together with handing it on.
 */
import { mayReceive } from '../core/referral/consent.ts';
import type { ReferralContent } from '../core/referral/content.ts';
import type { Result } from '../core/shared/result.ts';
import { EVERY, mayDo, notDone } from './access.ts';
import type { App, Programme } from './app.ts';
import type { AppError } from './errors.ts';
import { findReferral, type SeenReferral } from './find-referral.ts';
import { furtherOffices } from './joint-case.ts';
import { COORDINATORS } from './make-referral.ts';
import { moveReferral } from './move-referral.ts';
import { areaOf, partnerQuestions } from './partner-questions.ts';
import type { ConsentRecord, Job, Said, StaffMember } from './store.ts';
import { TELL_HANDED } from './tell-stopped.ts';

/** Where a referral can go: to the partner that has it, for another coach, or to one she can be asked about. */
export type Target = {
  readonly partner: string;
  readonly isHere: boolean;
  /** Her yes to it is there. */
  readonly allowed: boolean;
  readonly coaches: readonly StaffMember[];
};

const consentsOfSeen = (content: ReferralContent | undefined): ReferralContent['consents'] => content?.consents ?? [];

/** All places a referral can go to as far as this reader may send it. Another partner is for who works for the whole programme. */
export function targetsOf(
  programme: Programme,
  who: StaffMember,
  { row, content }: SeenReferral,
  staff: readonly StaffMember[],
): readonly Target[] {
  const { id } = programme.definition;
  const isWhole = mayDo(who, 'referral.oversee', { programme: id, partner: EVERY });
  const asked =
    content === undefined || !isWhole
      ? []
      : partnerQuestions(programme, areaOf(programme, content)).filter(({ scope }) => scope === 'share');
  const others = asked.map(({ partner }) => partner).filter((partner) => partner !== row.partner);
  return [row.partner, ...others].map((partner) => ({
    partner,
    isHere: partner === row.partner,
    allowed: partner === row.partner || mayReceive(consentsOfSeen(content), { id: partner, asked: true }),
    coaches: staff.filter(
      (one) =>
        one.id !== row.assignedTo && mayDo(one, 'referral.accept', { programme: id, partner }) && mayTake(one, partner),
    ),
  }));
}

/** What no partner has is read by those who work for the programme as a whole (decision 7), so only they can have it. */
const mayTake = ({ roles }: StaffMember, partner: string): boolean =>
  partner !== COORDINATORS || roles.some(({ role }) => role === 'coordinator');

/**
 * @errors `referral.unknown`, `staff.not-allowed`, `partner.unknown`, `staff.unknown` for a coach who cannot have it,
 * `consent.missing`, `referral.stale`, `referral.refused`
 */
export async function handOnReferral(
  app: App,
  who: StaffMember,
  ask: {
    readonly id: string;
    readonly version: number;
    readonly partner: string;
    readonly coach: string | null;
    readonly agreed: ConsentRecord['language'] | null;
  },
): Promise<Result<true, AppError>> {
  const found = await findReferral(app, who, 'referral.hand-on', ask.id);
  if (!found.ok) return found;
  const { row, sight, content } = found.value;
  const programme = app.programmes.get(row.programme);
  const refused = (error: AppError) => notDone(app, who, ask.id, error);
  if (programme === undefined || !sight.identity) return refused({ code: 'staff.not-allowed' });
  const targets = targetsOf(programme, who, found.value, await app.store.staff.list());
  const target = targets.find(({ partner }) => partner === ask.partner);
  if (target === undefined || (target.isHere && ask.coach === null))
    return refused({ code: 'partner.unknown', partner: ask.partner });
  const coach = target.coaches.find(({ id }) => id === ask.coach);
  if (ask.coach !== null && coach === undefined) return refused({ code: 'staff.unknown' });
  const at = app.now();
  // Her own chat is where she answers for herself.
  const noted: readonly ConsentRecord[] =
    ask.agreed === null || row.conversation !== null || target.isHere
      ? []
      : [
          {
            scope: 'share',
            partner: target.partner,
            given: true,
            textVersion: app.words.version,
            language: ask.agreed,
            at,
            recordedBy: who.id,
          },
        ];
  const consents = [...consentsOfSeen(content), ...noted];
  if (!target.allowed && !mayReceive(consents, { id: target.partner, asked: true }))
    return refused({ code: 'consent.missing' });
  const offices = target.isHere
    ? (await app.store.referrals.offices(ask.id)).map(({ partner }) => partner)
    : furtherOffices(programme, target.partner, consents);
  // An office that goes on beside the new one keeps whoever works on it there.
  const goesOn = offices.includes(row.partner);
  const before = goesOn ? null : row.assignedTo;
  const moved = await moveReferral(app, who, found.value, {
    command: coach === undefined ? 'hand_on' : 'assign',
    seenVersion: ask.version,
    what: target.isHere ? 'assigned' : 'handed_on',
    about: {
      staff: coach?.id ?? null,
      fromStaff: row.assignedTo,
      ...(target.isHere ? {} : { partner: target.partner, fromPartner: row.partner }),
    },
    tell: toldOf(programme, target, row.state === 'accepted', coach),
    jobs: jobsFor(ask.id, target, { before, after: coach?.id, by: who.id }, at),
    to: { partner: target.partner, assignedTo: coach?.id ?? null, offices, consents: noted },
  });
  if (moved.ok && goesOn && row.assignedTo !== null)
    await app.store.referrals.nameWorker(ask.id, row.partner, { worker: row.assignedTo, instead: null });
  return moved;
}

/** What the person is told: where it is now, and who supports her, as far as that is another than she was told before. */
function toldOf(
  { definition }: Programme,
  target: Target,
  hadCoach: boolean,
  coach: StaffMember | undefined,
): readonly Said[] {
  const partner = definition.partners.find(({ id }) => id === target.partner)?.name ?? target.partner;
  const moved: readonly Said[] = target.isHere
    ? []
    : [{ kind: 'say', key: 'chat:told.handed_on', values: { partner } }];
  if (coach === undefined) return moved;
  const key = hadCoach ? 'chat:told.new_coach' : 'chat:told.accepted';
  return [...moved, { kind: 'say', key, values: { coach: coach.name } }];
}

/** Who hears of it: whoever had it and whoever has it now, but not of her own act; a partner as of any new referral. */
function jobsFor(
  referral: string,
  target: Target,
  { before, after, by }: { readonly before: string | null; readonly after: string | undefined; readonly by: string },
  round: string,
): readonly Job[] {
  const coaches = [before, after].filter((one): one is string => typeof one === 'string' && one !== by);
  return [
    ...coaches.map((staff): Job => ({ name: TELL_HANDED, data: { referral, staff, round } })),
    ...(after === undefined ? [{ name: 'hand-over', data: { referral, round, office: target.partner } }] : []),
  ];
}
