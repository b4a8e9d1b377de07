/**
 * A referral that two offices work on together: which office is the other one, who works on it there, and what each may
 * know of the other. Follows from the person's consents as they stand now, so a yes taken back works at once (EC-23, EC-27).
 */
import {
  type Agreed,
  type JointCase,
  type JointState,
  jointState,
  type Lacking,
  lacking,
  type Office,
  type SeenJoint,
  seenFrom,
} from '../core/casework/joint-case.ts';
import { factsKeptFrom } from '../core/casework/secrecy.ts';
import { liveConsents } from '../core/referral/consent.ts';
import type { ReferralContent } from '../core/referral/content.ts';
import type { Programme } from './app.ts';
import type { OfficeRow, ReferralEvent, ReferralRow } from './store.ts';

type Consents = ReferralContent['consents'];

function agreed(consents: Consents, scope: string, partner: string): Agreed {
  const about = consents.filter((consent) => consent.scope === scope && consent.partner === partner);
  if (liveConsents(about).length > 0) return 'live';
  return about.some(({ given }) => given) ? 'withdrawn' : 'missing';
}

/** Partners beside `holder` that have a referral from now on: the other offices she said yes to, where cases can be shared. */
export function furtherOffices({ definition }: Programme, holder: string, consents: Consents): readonly string[] {
  const offices = (definition.joint?.sides ?? []).flatMap(({ partners }) => partners);
  return offices.filter((partner) => partner !== holder && agreed(consents, 'share', partner) === 'live');
}

/** The joint case of a referral; undefined where offices do not share cases. */
function jointOf(
  { definition }: Programme,
  row: ReferralRow,
  consents: Consents,
  further: readonly OfficeRow[],
): JointCase | undefined {
  const sides = definition.joint?.sides;
  if (sides === undefined) return undefined;
  const has = (partner: string) => partner === row.partner || further.some((office) => office.partner === partner);
  const wasAsked = (partner: string) => agreed(consents, 'share', partner) !== 'missing';
  const [one, two] = sides.map(({ partners }) => partners.find(has) ?? partners.find(wasAsked) ?? '');
  const office = (partner = '', other = ''): Office => ({
    partner,
    worker:
      partner === row.partner ? row.assignedTo : (further.find((known) => known.partner === partner)?.worker ?? null),
    answers: agreed(consents, 'share', partner),
    tells: agreed(consents, 'pass_on', other),
  });
  return { offices: [office(one, two), office(two, one)] };
}

/** A joint case as it is: for whoever works for the programme as a whole, who sees everything. */
export type WholeJoint = {
  readonly kind: 'whole';
  readonly state: JointState;
  readonly lacking: readonly Lacking[];
  readonly offices: readonly Office[];
};

/** `undefined` where offices do not share cases, and where she was asked about one office only. */
export function wholeJoint(
  programme: Programme,
  row: ReferralRow,
  consents: Consents,
  further: readonly OfficeRow[],
): WholeJoint | undefined {
  const joint = jointOf(programme, row, consents, further);
  if (joint === undefined || joint.offices.some(({ partner }) => partner === '')) return undefined;
  return { kind: 'whole', state: jointState(joint), lacking: lacking(joint), offices: joint.offices };
}

/** The offices of a referral that know of the other one: what changes between the two is told to these, and to no other. */
export function knowOfOther(
  programme: Programme,
  row: ReferralRow,
  consents: Consents,
  further: readonly OfficeRow[],
): readonly string[] {
  const joint = jointOf(programme, row, consents, further);
  if (joint === undefined) return [];
  return joint.offices.map(({ partner }) => partner).filter((partner) => seenFrom(joint, partner).kind === 'known');
}

/** What a reader at one office may have of a referral. */
export type Apart = {
  readonly row: ReferralRow;
  readonly content: ReferralContent | undefined;
  readonly joint: SeenJoint;
  /** Whether what the office that holds it did and noted is hers to read. */
  readonly showsHolder: boolean;
};

/**
 * A referral as a reader at office `partner` may have it: without whatever tells of the other office before that one may
 * tell. `undefined` where offices do not share cases, or the reader sits at none of them.
 */
export function keptApart(
  programme: Programme,
  of: {
    readonly row: ReferralRow;
    readonly content: ReferralContent | undefined;
    readonly consents: Consents;
    readonly further: readonly OfficeRow[];
  },
  partner: string,
): Apart | undefined {
  const { row, content } = of;
  const { joint: shared } = programme.definition;
  const joint = jointOf(programme, row, of.consents, of.further);
  if (shared === undefined || joint === undefined) return undefined;
  if (!shared.sides.some(({ partners }) => partners.includes(partner))) return undefined;
  const seen = seenFrom(joint, partner);
  if (seen.kind === 'known') return { row, content, joint: seen, showsHolder: true };
  const isHolder = partner === row.partner;
  return {
    row: withoutOther(row, isHolder, of.further.find((office) => office.partner === partner)?.worker),
    content: content === undefined ? undefined : contentFor(programme, content, partner, isHolder),
    joint: seen,
    showsHolder: isHolder,
  };
}

/**
 * What a list or a page shows of a referral whose other office must not show through.
 *
 * @param worker  who is named at an office that has it beside its partner: there it has been taken on, and waits no longer
 */
export const withoutOther = (row: ReferralRow, isHolder: boolean, worker: string | null = null): ReferralRow => ({
  ...row,
  // Who is known to both comes first, so the outcome and the group would say it.
  outcome: row.outcome === 'eligible_priority' ? 'eligible' : row.outcome,
  cohort: null,
  ...(isHolder ? {} : { assignedTo: worker, state: stateBeside(row, worker) }),
});

/** Where it stands for an office that has it beside its partner, whatever that one did. */
function stateBeside({ state }: ReferralRow, worker: string | null): ReferralRow['state'] {
  if (state === 'withdrawn') return state;
  return worker === null ? 'submitted' : 'accepted';
}

function contentFor(
  programme: Programme,
  content: ReferralContent,
  partner: string,
  isHolder: boolean,
): ReferralContent {
  const { joint } = programme.definition;
  const sides = joint?.sides ?? [];
  const kept = factsKeptFrom(sides, partner, false);
  const others = sides.filter(({ partners }) => !partners.includes(partner)).flatMap(({ partners }) => partners);
  const isOthers = (about: string | null | undefined) => about != null && others.includes(about);
  const { notes, ...rest } = content;
  const tells = (step: string): boolean => {
    const node = programme.flow.nodes.get(step);
    return kept.includes(node?.fact ?? step) || node?.consent?.scope === 'pass_on' || isOthers(node?.consent?.partner);
  };
  const ofOther = (id: string): boolean => {
    const service = programme.services.find((one) => one.id === id);
    // What is only for people of some group would name the group.
    return isOthers(service?.partner) || (service?.partner !== partner && (service?.cohorts.length ?? 0) > 0);
  };
  const { decision } = content;
  return {
    ...rest,
    ...(isHolder && notes !== undefined ? { notes } : {}),
    answers: content.answers.filter(({ step }) => !tells(step)),
    consents: content.consents.filter((consent) => consent.scope !== 'pass_on' && !isOthers(consent.partner)),
    services: content.services.filter(({ id }) => !ofOther(id)),
    ...(content.leftOut === undefined ? {} : { leftOut: content.leftOut.filter(({ id }) => !ofOther(id)) }),
    decision: {
      ...decision,
      outcome: decision.outcome === 'eligible_priority' ? 'eligible' : decision.outcome,
      cohort: null,
      flags: decision.flags.filter((flag) => !(joint?.flags ?? []).includes(flag)),
      // Rules and reasons are about both offices at once.
      rules: [],
      explanations: ['human_check'],
      inputsUsed: decision.inputsUsed.filter(({ fact }) => !kept.includes(fact)),
    },
  };
}

/** What the further offices do: it tells of them, so it is for those who may know of them. */
export const AT_OFFICES: readonly string[] = ['joined', 'left', 'joint_formed'];

/** What is to be written down when somebody is named at an office and both have one with it, all yeses being there (I-11, I-15). */
export function formedEvents(
  joint: SeenJoint | WholeJoint | undefined,
  partner: string,
  done: Pick<ReferralEvent, 'at' | 'by'>,
): readonly ReferralEvent[] {
  if (joint === undefined || joint.kind === 'no-consent') return [];
  const others = joint.kind === 'known' ? [joint.other] : joint.offices.filter((office) => office.partner !== partner);
  // Nobody else is missing, so it is this office that was.
  const isLast = joint.lacking.join() === 'worker' && others.every(({ worker }) => worker !== null);
  return isLast ? [{ ...done, what: 'joint_formed', reason: null }] : [];
}

/** What a reader at office `partner` may read of what was done; `known`: the other office may tell hers. */
export const historyApart = (
  { joint, showsHolder }: Apart,
  history: readonly ReferralEvent[],
  partner: string,
): readonly ReferralEvent[] =>
  history.filter(({ what, about }) =>
    joint.kind === 'known' ? true : AT_OFFICES.includes(what) ? about?.partner === partner : showsHolder,
  );
