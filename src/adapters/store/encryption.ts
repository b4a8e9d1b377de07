/**
 * Encryption at rest: AES-256-GCM under a ring of keys. The first key encrypts, every key decrypts, so that a new key
 * can be put in front and the old one dropped once `reencrypt` has run.
 *
 * A ciphertext names its key and is bound to the place it stands in (table and row): moved to another row, it does not
 * open. Nonces are random, so one key is good for about four thousand million ciphertexts (@source NIST SP 800-38D, 8.3).
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
  randomUUID,
} from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../core/shared/result.ts';

const FORMAT = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
/** The format and the length of the key's id, which follows them. Ids are ASCII. */
const HEADER_BYTES = 2;
/** Where the keys of a data folder stand when no setting gives them. */
export const KEY_FILE = 'data.keys';
const SETTING = 'DATA_KEYS';

/** Why keys cannot be used, and where they stand: `DATA_KEYS`, or the key file. Never carries the setting itself. */
export type KeyError =
  | { readonly code: 'keys.malformed'; readonly path: string; readonly entry: number; readonly message: string }
  | { readonly code: 'keys.twice'; readonly path: string; readonly id: string; readonly message: string }
  | { readonly code: 'keys.file'; readonly path: string; readonly message: string };

/** A ciphertext that no key of the ring opens, or that was moved or changed. */
export class CannotDecrypt extends Error {
  readonly code = 'store.cannot-decrypt';
  constructor(bound: string, reason: 'key' | 'changed' | 'format') {
    super(`The ciphertext of ${bound} does not open (${reason}).`);
    this.name = 'CannotDecrypt';
  }
}

/** Keys by id; the first one encrypts. */
export type KeyRing = { readonly current: string; readonly keys: ReadonlyMap<string, KeyObject> };

/** Reads `k2:<base64>,k1:<base64>`: each key 32 bytes, ids of up to 16 letters, digits and dashes. */
export function parseKeyRing(setting: string): Result<KeyRing, KeyError> {
  const keys = new Map<string, KeyObject>();
  for (const [entry, text] of setting.split(',').entries()) {
    const [, id, encoded] = /^\s*([\w-]{1,16}):([A-Za-z0-9+/_-]+=*)\s*$/.exec(text) ?? [];
    const bytes = Buffer.from(encoded ?? '', 'base64');
    if (id === undefined || bytes.length !== KEY_BYTES)
      return fail({
        code: 'keys.malformed',
        path: SETTING,
        entry: entry + 1,
        message: `entry ${entry + 1} is not a name, a colon and 32 bytes in base64, such as k1: and what "openssl rand -base64 32" prints.`,
      });
    if (keys.has(id))
      return fail({
        code: 'keys.twice',
        path: SETTING,
        id,
        message: `two keys are called ${id}: give each its own name.`,
      });
    keys.set(id, createSecretKey(bytes));
  }
  const [current] = keys.keys();
  return current === undefined
    ? fail({ code: 'keys.malformed', path: SETTING, entry: 1, message: 'there is no key in it.' })
    : ok({ current, keys });
}

/**
 * The ring from the setting, else from the key file in `dataDir`, which is made (mode 0600) when there is none.
 * Whoever has both the folder and the file can read everything: in real use, give the setting.
 */
export async function openKeyRing(from: {
  readonly setting?: string | undefined;
  readonly dataDir: string;
}): Promise<Result<KeyRing, KeyError>> {
  if (from.setting !== undefined && from.setting !== '') return parseKeyRing(from.setting);
  const path = join(from.dataDir, KEY_FILE);
  await mkdir(from.dataDir, { recursive: true });
  const draft = `${path}.${randomUUID()}`;
  const is = (code: string, error: unknown) => error instanceof Error && 'code' in error && error.code === code;
  const text = await readFile(path, 'utf8').catch(async (missing: unknown) => {
    if (!is('ENOENT', missing)) throw missing;
    await writeFile(draft, `k1:${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flush: true });
    // A link is made whole or not at all, so that two first starts agree on one key.
    await link(draft, path).catch((error: unknown) => {
      if (!is('EEXIST', error)) throw error;
    });
    await unlink(draft);
    return readFile(path, 'utf8');
  });
  const ring = parseKeyRing(text);
  return ring.ok
    ? ring
    : fail({
        code: 'keys.file',
        path,
        message: 'this file does not hold a data key. Put back the file that made this data.',
      });
}

/** The bytes that every ciphertext made with this key begins with. */
export const headerOf = (keyId: string): Uint8Array => {
  const id = Buffer.from(keyId);
  return Buffer.concat([Uint8Array.of(FORMAT, id.length), id]);
};

// Asking the system for twelve random bytes costs more than encrypting an answer: ask for many at once.
let pool = randomBytes(0);
function freshNonce(): Uint8Array {
  if (pool.length < NONCE_BYTES) pool = randomBytes(NONCE_BYTES * 256);
  const nonce = pool.subarray(0, NONCE_BYTES);
  pool = pool.subarray(NONCE_BYTES);
  return nonce;
}

/** Encrypts for one place. `bound` names it, e.g. `turns/<conversation>/<input>`. */
export function seal(ring: KeyRing, bound: string, plain: Uint8Array): Uint8Array {
  const key = ring.keys.get(ring.current);
  if (key === undefined) throw new CannotDecrypt(bound, 'key');
  const nonce = freshNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(bound));
  // Written into place: putting the parts together afterwards would cost as much as the encryption. GCM is a stream
  // cipher, so `final` gives no bytes.
  const start = HEADER_BYTES + ring.current.length;
  const sealed = Buffer.allocUnsafe(start + NONCE_BYTES + plain.length + TAG_BYTES);
  sealed[0] = FORMAT;
  sealed[1] = ring.current.length;
  sealed.write(ring.current, HEADER_BYTES, 'latin1');
  sealed.set(nonce, start);
  sealed.set(cipher.update(plain), start + NONCE_BYTES);
  cipher.final();
  sealed.set(cipher.getAuthTag(), start + NONCE_BYTES + plain.length);
  return sealed;
}

/** The id of the key that a ciphertext was made with. */
export function keyIdOf(sealed: Uint8Array): string {
  return Buffer.from(sealed.subarray(HEADER_BYTES, HEADER_BYTES + (sealed[1] ?? 0))).toString('latin1');
}

/** Decrypts what `seal` made for this same place; throws `CannotDecrypt` otherwise. */
export function unseal(ring: KeyRing, bound: string, sealed: Uint8Array): Buffer {
  if (sealed[0] !== FORMAT) throw new CannotDecrypt(bound, 'format');
  const id = keyIdOf(sealed);
  const key = ring.keys.get(id);
  if (key === undefined) throw new CannotDecrypt(bound, 'key');
  const start = HEADER_BYTES + id.length;
  const end = sealed.length - TAG_BYTES;
  if (end < start + NONCE_BYTES) throw new CannotDecrypt(bound, 'format');
  const nonce = sealed.subarray(start, start + NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(bound));
  decipher.setAuthTag(sealed.subarray(end));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(start + NONCE_BYTES, end)), decipher.final()]);
  } catch {
    throw new CannotDecrypt(bound, 'changed');
  }
}

/** What the rest of the store uses: values in and out, and keyed hashes for finding a row by what it must not show. */
export interface Vault {
  seal(bound: string, value: unknown): Uint8Array;
  /** What `seal` was given for this place. Authenticated, so its type is the one that was written there. */
  unseal<T>(bound: string, sealed: Uint8Array): T;
  /** The same text gives the same 32 bytes; without the lookup key nobody can tell which text it was. */
  hash(kind: string, text: string): Uint8Array;
}

/** A vault over a ring and the installation's lookup key. */
export function openVault(ring: KeyRing, lookupKey: Uint8Array): Vault {
  const lookup = createSecretKey(lookupKey);
  return {
    seal: (bound, value) => seal(ring, bound, Buffer.from(JSON.stringify(value))),
    unseal: (bound, sealed) => JSON.parse(unseal(ring, bound, sealed).toString()),
    hash: (kind, text) => createHmac('sha256', lookup).update(`${kind}\0${text}`).digest(),
  };
}
