/** Words of all three languages that the reading itself needs, wherever they are said. */
import type { ConceptWords } from './shape.ts';

export const conceptsAny: ConceptWords = {
  // After a comma, what was denied before it is still denied.
  that: 'that to about of ze zeby zebym zebysmy aby abym by att om pa',
  // "No plans to", "no thoughts of": `no` denies only what stands next to it.
  no: 'no zero without nil',
  deniable:
    'plans plan thoughts thought intention intentions desire wish urge urges history feelings ideas idea need reason suicidal self',
};
