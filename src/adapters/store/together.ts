/**
 * Group commit. What is asked for in one moment, or while the statement before is on its way, goes together in the next
 * one: one way to the server and one wait for its disk for all of them. Whoever comes alone does not wait for anybody.
 */
import { StoreUnavailable } from './sql.ts';

/** At most so many in one statement: each number is a statement of its own, which the server keeps prepared. */
export const MOST_TOGETHER = 16;

type Waiting<One, Done> = {
  readonly one: One;
  readonly resolve: (done: Done) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * A function that takes one, from one that takes several.
 *
 * @param about  what one is about: two about the same never go together
 * @param doAll  does all of them or none; what it gives says of each what became of it
 * @errors what `doAll` throws. If that was not the server's absence, each is tried alone, so that one that cannot be
 *   done never spoils it for the others.
 */
export function together<One, Done>(
  about: (one: One) => string,
  doAll: (all: readonly One[]) => Promise<(one: One) => Done>,
): (one: One) => Promise<Done> {
  let waiting: Waiting<One, Done>[] = [];
  let isOnItsWay = false;

  async function send(all: readonly Waiting<One, Done>[]): Promise<void> {
    try {
      const doneWith = await doAll(all.map(({ one }) => one));
      for (const { one, resolve } of all) resolve(doneWith(one));
    } catch (error) {
      if (all.length === 1 || error instanceof StoreUnavailable) for (const { reject } of all) reject(error);
      else await Promise.all(all.map((each) => send([each])));
    }
  }

  function next(): void {
    isOnItsWay = waiting.length > 0;
    if (!isOnItsWay) return;
    // The others of this moment come before the next turn of the event loop.
    setImmediate(() => {
      const first = new Map<string, Waiting<One, Done>>();
      const others: Waiting<One, Done>[] = [];
      for (const each of waiting) {
        const key = about(each.one);
        if (first.size === MOST_TOGETHER || first.has(key)) others.push(each);
        else first.set(key, each);
      }
      waiting = others;
      void send([...first.values()]).then(next);
    });
  }

  return (one) =>
    new Promise((resolve, reject) => {
      waiting.push({ one, resolve, reject });
      if (!isOnItsWay) next();
    });
}
