/**
 * A case that two offices work on together, each with a worker of its own (domain.md a.4).
 *
 * No law lets the two tell each other anything: each has the person's answers by her own yes to it, and each way between
 * them is a yes of its own. Nothing here is stored: what a joint case is follows from who is named and what is agreed now.
 *
 * Read next: `secrecy.ts` (what one office may not read of the other).
 */

/** A yes as it stands now. `withdrawn`: it was given once, and taken back. */
export type Agreed = 'live' | 'missing' | 'withdrawn';

/** One of the two offices. */
export type Office = {
  readonly partner: string;
  /** The member of staff who works on it there; null until somebody is named. */
  readonly worker: string | null;
  /** Whether it may have the person's answers. */
  readonly answers: Agreed;
  /** Whether it may tell the other office how things go. */
  readonly tells: Agreed;
};

export type JointCase = { readonly offices: readonly [Office, Office] };

/** `single`: each office works on its own again, because something was taken back. */
export type JointState = 'proposed' | 'active' | 'single';

/** What a proposed case still lacks. */
export type Lacking = 'consent' | 'worker';

const yeses = ({ offices }: JointCase): readonly Agreed[] => offices.flatMap(({ answers, tells }) => [answers, tells]);

/** What a case still lacks to be active; nothing when it is. */
export const lacking = (joint: JointCase): readonly Lacking[] => [
  ...(yeses(joint).every((yes) => yes === 'live') ? [] : (['consent'] as const)),
  ...(joint.offices.every(({ worker }) => worker !== null) ? [] : (['worker'] as const)),
];

/** Where a joint case stands. */
export function jointState(joint: JointCase): JointState {
  if (yeses(joint).includes('withdrawn')) return 'single';
  return lacking(joint).length === 0 ? 'active' : 'proposed';
}

/**
 * A joint case as one of its offices sees it.
 *
 * `no-consent` says nothing about the other office, not even whether there is one: it reads the same for a person whom
 * nobody else knows.
 */
export type SeenJoint =
  | { readonly kind: 'no-consent' }
  | {
      readonly kind: 'known';
      readonly state: JointState;
      readonly lacking: readonly Lacking[];
      readonly other: { readonly partner: string; readonly worker: string | null };
    };

/** What the office `partner` sees of a joint case. */
export function seenFrom(joint: JointCase, partner: string): SeenJoint {
  const own = joint.offices.find((office) => office.partner === partner);
  const other = joint.offices.find((office) => office.partner !== partner);
  if (own === undefined || other === undefined || own.answers !== 'live') return { kind: 'no-consent' };
  if (other.answers !== 'live' || other.tells !== 'live') return { kind: 'no-consent' };
  return {
    kind: 'known',
    state: jointState(joint),
    lacking: lacking(joint),
    other: { partner: other.partner, worker: other.worker },
  };
}
