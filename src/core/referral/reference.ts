/**
 * The number of a referral that a person can read aloud over a bad line: `WW-K3F-7RTA`.
 *
 * 23 characters, none of which looks or is easily heard like another one that is in use: no 0/O, 1/I/L, 2/Z
 * (2 stays), 5/S, 6/G (6 stays), 8/B, U/V. Six of them are chance, the seventh is a check: since 23 is prime
 * and every place has its own weight, one wrong character, or two that changed places, is always noticed.
 *
 * Pure: chance comes in as bytes. A reference says nothing about the person and is not a key to anything.
 */
import { fail, ok, type Result } from '../shared/result.ts';

const ALPHABET = '234679ACDEFHJKMNPQRTWXY';
const SIZE = ALPHABET.length; // 23, a prime
const LENGTH = 6;

/** The check character: a weighted sum modulo 23, with the weights 1 to 6. */
function checkOf(digits: readonly number[]): number {
  return digits.reduce((sum, digit, place) => sum + digit * (place + 1), 0) % SIZE;
}

/**
 * A reference made of chance.
 *
 * @param prefix two or three letters that name the programme: `WW`
 * @param bytes  at least eight random bytes; 148 million references, so keep references unique in the store too
 * @errors none; throws when there is too little chance in it, which is a bug
 *
 * @example
 * referenceFrom('WW', new Uint8Array(8)) // => 'WW-222-2222'
 */
export function referenceFrom(prefix: string, bytes: Uint8Array): string {
  if (bytes.length < 8) throw new Error('a reference needs eight random bytes');
  let chance = bytes.slice(0, 8).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const digits: number[] = [];
  for (let place = 0; place < LENGTH; place += 1) {
    digits.push(Number(chance % BigInt(SIZE)));
    chance /= BigInt(SIZE);
  }
  const text = [...digits, checkOf(digits)].map((digit) => ALPHABET.charAt(digit)).join('');
  return `${prefix}-${text.slice(0, 3)}-${text.slice(3)}`;
}

/**
 * The reference in what somebody typed or read out, in its one spelling: spaces, dashes and small letters do not matter.
 *
 * @errors `reference.unreadable` when it is not one, or the check says that a character is wrong
 */
export function readReference(typed: string): Result<string, { readonly code: 'reference.unreadable' }> {
  const found = /^([A-Z]{2,3})([2-9A-Z]{7})$/.exec(typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''));
  const prefix = found?.[1];
  const text = found?.[2];
  if (prefix === undefined || text === undefined) return fail({ code: 'reference.unreadable' });
  const digits = [...text].map((character) => ALPHABET.indexOf(character));
  const check = digits.pop();
  if (digits.includes(-1) || check !== checkOf(digits)) return fail({ code: 'reference.unreadable' });
  return ok(`${prefix}-${text.slice(0, 3)}-${text.slice(3)}`);
}
