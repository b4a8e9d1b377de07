/** What an authenticator app shows, worked out apart from the server's own way (RFC 6238). */
import { createHmac } from 'node:crypto';

const STEP_MS = 30_000;

/**
 * The code for this key.
 *
 * @param key   in base32, as an authenticator app is given it
 * @param ahead half minutes from now; a code works once, so whoever needs a second one takes the next
 */
export function totpFrom(key: string, ahead = 0): string {
  const bits = [...key]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / STEP_MS) + ahead));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** The key of an `otpauth:` address. */
export const keyOf = (uri: string): string => new URL(uri).searchParams.get('secret') ?? '';
