/** Puts the parts together that every use case is handed: the real clock and real chance come in here and nowhere else. */
import { randomBytes } from 'node:crypto';
import type { App } from './app/app.ts';

/** A UUID of version 7: it begins with the time, so that ids sort by when they were made (RFC 9562). */
export function uuidv7(now: number, chance: Uint8Array): string {
  const bytes = new Uint8Array(16);
  bytes.set(chance.subarray(0, 10), 6);
  for (let at = 0; at < 6; at += 1) bytes[at] = Math.floor(now / 256 ** (5 - at)) % 256;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Buffer.from(bytes).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export const createApp = (parts: Pick<App, 'store' | 'programmes' | 'door' | 'words' | 'publicUrl' | 'log'>): App => ({
  ...parts,
  now: () => new Date().toISOString(),
  id: () => uuidv7(Date.now(), randomBytes(10)),
});
