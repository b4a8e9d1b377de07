/** Words of all three languages that the reading itself needs, wherever they are said. */
import type { ConceptWords } from './shape.ts';

export const conceptsAny: ConceptWords = {
  // After a comma, what was denied before it is still denied.
  that: 'that to about of ze zeby zebym zebysmy aby abym by att om pa',
};
