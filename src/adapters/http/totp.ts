/** The codes of an authenticator app: six digits that change every half minute. */
import { createHmac, timingSafeEqual } from 'node:crypto';

const STEP_MS = 30_000;
const DIGITS = 6;
/** How many half minutes a phone's clock may be off: as many as the sign-in library allows. */
const DRIFT = 1;

/**
 * The code that belongs to a half minute.
 *
 * @param key  the secret as the library keeps it: text, used as its bytes
 * @param step half minutes since 1970
 * @source RFC 6238, 4.2; RFC 4226, 5.3
 *
 * @example
 * codeAt('12345678901234567890', 1) // => '287082'
 */
export function codeAt(key: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', key).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 10 ** DIGITS).padStart(DIGITS, '0');
}

/** The newest half minute around `nowMs` whose code this is; `undefined` when it is of none. */
export function stepOf(key: string, code: string, nowMs: number): number | undefined {
  const now = Math.floor(nowMs / STEP_MS);
  const given = Buffer.from(code);
  const isIt = (step: number) => {
    const expected = Buffer.from(codeAt(key, step));
    return expected.length === given.length && timingSafeEqual(expected, given);
  };
  for (let step = now + DRIFT; step >= now - DRIFT; step -= 1) if (isIt(step)) return step;
  return undefined;
}
