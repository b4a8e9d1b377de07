/**
 * From one state beside the talk into another, and back.
 *
 * Whoever is asked whether somebody should call her, or whether she is safe, and then pauses or asks to delete, is led
 * back to that question and not past it. So the states that a no or a *go on* leaves remember which question stood there.
 */
import type { Mode, Place } from './conversation.ts';

/** The questions that are not lost on the way through another state. */
const HELD: readonly Mode[] = ['danger', 'danger_called', 'softcheck'];

/** The question about danger that stands at `place`, or that it leads back to. */
const heldAt = ({ mode, from }: Place): Mode | undefined =>
  HELD.includes(mode) ? mode : mode === 'talk' ? undefined : from;

/** `place` in the state `mode` beside the talk, knowing what it leads back to. */
export function besideFrom(place: Place, mode: Mode): Place {
  const { at, facts } = place;
  const from = HELD.includes(mode) ? undefined : heldAt(place);
  return from === undefined ? { mode, at, facts } : { mode, at, facts, from };
}

/** Where a state beside the talk leads back to: the question about danger that stood there, or the talk. */
export const backFrom = ({ at, facts, mode, from }: Place): Place => ({
  mode: mode === 'talk' || from === undefined ? 'talk' : from,
  at,
  facts,
});

/** Whether she was shown the card and has not gone on from it. */
export const isAtCard = (place: Place): boolean => heldAt(place)?.startsWith('danger') ?? false;
