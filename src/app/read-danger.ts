/**
 * Whether a text tells of danger, however long it is: every part of it is read, and between two parts other people's
 * messages get their turn.
 */
import { type Explained, explain, gravestOf, partsOf } from '../core/safety/classify.ts';
import type { Arrived } from './understand-input.ts';

/** What the words of a message say about danger; nothing when it has none. */
export async function readDanger(arrived: Arrived): Promise<Explained> {
  const read: Explained[] = [];
  if (!('text' in arrived)) return gravestOf(read);
  for (const part of partsOf(arrived.text)) {
    if (read.length > 0) await new Promise((resolve) => setImmediate(resolve));
    read.push(explain(part));
    if (read.at(-1)?.danger === 'crisis') break;
  }
  return gravestOf(read);
}
