import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type KeyRing,
  keyIdOf,
  openKeyRing,
  parseKeyRing,
  seal,
  unseal,
} from '../../../src/adapters/store/encryption.ts';
import { openStore } from '../../../src/adapters/store/open.ts';
import { sealedPlaces } from '../../../src/adapters/store/reencrypt.ts';
import { openTestStore } from '../../support/store.ts';

const key = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString('base64')}`;
function ring(setting: string): KeyRing {
  const parsed = parseKeyRing(setting);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}
const one = ring(key('k1', 1));
const plain = Buffer.from('what she told us');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-keys-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('[SA1] what was sealed opens again, in its place', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), (bytes, place) => {
      expect(unseal(one, place, seal(one, place, bytes))).toEqual(Buffer.from(bytes));
    }),
  );
});

test('[SA1] the same text is never sealed to the same bytes', () => {
  const sealed = Array.from({ length: 600 }, () => Buffer.from(seal(one, 'a', plain)).toString('hex'));
  expect(new Set(sealed).size).toBe(600);
});

test('[SA2] a ciphertext in another place, or changed by one bit anywhere, does not open', () => {
  const sealed = seal(one, 'turns/a/1', plain);
  expect(() => unseal(one, 'turns/a/2', sealed)).toThrow(/turns\/a\/2 does not open/);
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Uint8Array.from(sealed, (byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    expect(() => unseal(one, 'turns/a/1', changed)).toThrow('does not open');
  }
  for (let length = 0; length < sealed.length; length += 1)
    expect(() => unseal(one, 'turns/a/1', sealed.subarray(0, length))).toThrow('does not open');
});

test('[SA2] an error of decryption does not quote what was sealed', () => {
  expect(() => unseal(ring(key('k9', 1)), 'a', seal(one, 'a', plain))).toThrow(
    'The ciphertext of a does not open (key).',
  );
});

test('[SA3] the first key encrypts and every key decrypts', () => {
  const both = ring(`${key('k2', 2)}, ${key('k1', 1)}`);
  expect(unseal(both, 'a', seal(one, 'a', plain))).toEqual(plain);
  expect(keyIdOf(seal(both, 'a', plain))).toBe('k2');
});

test.each([
  ['', 'keys.malformed'],
  ['k1', 'keys.malformed'],
  ['k1:dG9vIHNob3J0', 'keys.malformed'],
  [`${key('k1', 1)},`, 'keys.malformed'],
  [`${key('k1', 1)},${key('k1', 2)}`, 'keys.twice'],
])('[SA3] the setting %j is refused as %s, and not quoted', (setting, code) => {
  const parsed = parseKeyRing(setting);
  expect(parsed).toMatchObject({ ok: false, error: { code } });
  if (!parsed.ok && setting.length > 3) expect(parsed.error.message).not.toContain(setting.slice(3));
});

test('[SA3] after rotation the old key can be dropped and everything is still there', async () => {
  const store = await openTestStore({ dataDir: folder, keys: one });
  const at = '2026-01-05T09:00:00.000Z';
  const conversation = {
    programme: 'p',
    revision: 'r',
    language: 'pl',
    answers: [],
    place: { mode: 'talk', at: 'x', facts: {} },
  } as const;
  const turn = { inputId: 'a/b', at, body: { said: [], language: 'pl' } } as const;
  const begun = { id: 'c/1', channel: 'telegram', address: '7', conversation, turn, expiresAt: at } as const;
  await store.conversations.start(begun);
  await store.memory.write('key', { some: 'value' });
  await store.updates.keep('telegram', [{ id: '7/8', body: 'text' }]);
  const secret = await store.secret('sign-in');
  await store.close();

  const both = ring(`${key('k2', 2)},${key('k1', 1)}`);
  const rotating = await openTestStore({ dataDir: folder, keys: both });
  // conversation, turn, address, memory, update, two secrets
  expect(await rotating.reencrypt()).toBe(7);
  expect(await rotating.reencrypt()).toBe(0);
  await rotating.close();

  const after = await openTestStore({ dataDir: folder, keys: ring(key('k2', 2)) });
  const found = await after.conversations.open({ by: 'address', channel: 'telegram', address: '7' }, 'a/b');
  expect(found).toMatchObject({ kept: { id: 'c/1', conversation }, repeated: { body: turn.body } });
  expect(await after.memory.read('key')).toEqual({ some: 'value' });
  expect(await after.updates.pending('telegram')).toEqual([{ id: '7/8', body: 'text' }]);
  expect(await after.secret('sign-in')).toEqual(secret);
  await after.close();

  const wrong = await openStore({ dataDir: folder, keys: one, log: () => undefined });
  expect(wrong).toMatchObject({ ok: false, error: { code: 'store.wrong-keys' } });
});

test('[SA3] rotation knows every column that holds ciphertext', async () => {
  const store = await openTestStore();
  const columns = await store.prisma.$queryRaw<{ place: string }[]>`
    SELECT table_name || '.' || column_name AS place FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name LIKE 'sealed%' ORDER BY 1`;
  await store.close();
  const known = sealedPlaces.map(({ table, column }) => `${table}.${column}`).toSorted();
  expect(columns.map(({ place }) => place)).toEqual(known);
});

test('[SA4] without a setting, a key file that only its owner can read is made once', async () => {
  const dataDir = join(folder, 'new');
  const rings = await Promise.all([openKeyRing({ dataDir }), openKeyRing({ dataDir, setting: '' })]);
  const path = join(dataDir, 'data.keys');
  const text = await readFile(path, 'utf8');
  const sealed = seal(ring(text), 'a', plain);
  for (const opened of rings) {
    if (!opened.ok) throw new Error(opened.error.message);
    expect(unseal(opened.value, 'a', sealed)).toEqual(plain);
  }
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('[SA4] a setting comes before the key file, and a broken key file is not replaced', async () => {
  const opened = await openKeyRing({ dataDir: folder, setting: key('mine', 3) });
  expect(opened).toMatchObject({ ok: true, value: { current: 'mine' } });
  await writeFile(join(folder, 'data.keys'), 'nonsense');
  expect(await openKeyRing({ dataDir: folder })).toMatchObject({ ok: false, error: { code: 'keys.file' } });
  expect(await readFile(join(folder, 'data.keys'), 'utf8')).toBe('nonsense');
});
