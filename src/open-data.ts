/**
 * Opens what a program of Waymark writes to: the data folder, its keys and the store.
 *
 * A start that fails leaves nothing behind that it made, and takes away nothing that was there: in an embedded folder
 * both are decided under its lock, so that two first starts cannot take each other's keys away.
 */
import { mkdir, readdir, rm, rmdir, stat, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { KEY_FILE, openKeyRing } from './adapters/store/encryption.ts';
import { lockFolder } from './adapters/store/lock.ts';
import { DATABASE_FOLDER, type OpenStore, openStore, serverProblem } from './adapters/store/open.ts';
import type { Log } from './app/app.ts';
import type { Config } from './config.ts';
import { fail, ok, type Result } from './core/shared/result.ts';
import { type StartProblem, systemCode } from './start-problems.ts';

/** What an embedded database takes on its first day is two thirds of it. */
const ROOM_FOR_A_DATABASE_MB = 64;
const MB = 1024 * 1024;

export type OpenedData = {
  readonly store: OpenStore;
  /** Closes the store. */
  readonly close: () => Promise<void>;
  /** Closes the store after a start that failed, and removes what that start made. */
  readonly discard: () => Promise<void>;
};

type Settings = Pick<Config, 'dataDir' | 'dataKeys' | 'database'>;

/** @errors the data folder, the keys or the database, each as a sentence with the setting's name */
export async function openData(settings: Settings, log: Log): Promise<Result<OpenedData, StartProblem>> {
  const { database, dataKeys } = settings;
  if (database.kind === 'server') {
    // Before a key is made for it: nobody needs one for a server that is not there.
    const problem = await serverProblem(database.url);
    if (problem !== undefined) return fail({ path: 'database', message: problem.message });
    if (dataKeys !== undefined) return openServer(settings, log);
  }
  const folder = resolve(settings.dataDir);
  const made: string[] = [];
  try {
    await makeFolder(folder, made);
    return await (database.kind === 'server' ? openServer(settings, log) : openEmbedded(folder, settings, log, made));
  } catch (error) {
    const code = systemCode(error);
    await removeEmpty(made);
    return fail(noFolder(folder, `cannot be used as the data folder (${code}): let Waymark write there`));
  }
}

/** Other processes may share the keys of a server's data: none that was made is taken away again. */
async function openServer(settings: Settings, log: Log): Promise<Result<OpenedData, StartProblem>> {
  const opened = await openBoth(settings, log);
  if (!opened.ok) return opened;
  const close = () => opened.value.close();
  return ok({ store: opened.value, close, discard: close });
}

/** Keys and store, whatever guards them. */
async function openBoth(settings: Settings, log: Log): Promise<Result<OpenStore, StartProblem>> {
  const { database, dataDir, dataKeys } = settings;
  const keys = await openKeyRing({ setting: dataKeys, dataDir });
  if (!keys.ok) return keys;
  const store = await openStore({
    ...(database.kind === 'server' ? { databaseUrl: database.url } : { isLocked: true }),
    dataDir,
    keys: keys.value,
    log,
  });
  return store.ok ? store : fail({ path: 'database', message: store.error.message });
}

const noFolder = (folder: string, why: string): StartProblem => ({
  path: 'DATA_DIR',
  message: `${folder} ${why}, or set DATA_DIR to another folder`,
});

/**
 * Makes a folder and those above it, one by one: asked for all at once, Node never comes back from places such as /proc
 * where none can be made.
 */
async function makeFolder(folder: string, made: string[]): Promise<void> {
  const missing: string[] = [];
  for (let at = folder; !(await isFolder(at)); at = dirname(at)) missing.unshift(at);
  for (const one of missing) {
    await mkdir(one, { mode: 0o700 });
    made.unshift(one);
  }
}

/** @errors a file where a folder must be, as an error with a code */
async function isFolder(path: string): Promise<boolean> {
  try {
    if ((await stat(path)).isDirectory()) return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT' && dirname(path) !== path) return false;
    throw error;
  }
  throw Object.assign(new Error('a file stands where a folder must be'), { code: 'ENOTDIR' });
}

/** Removes folders that are empty, the deepest first; what somebody else put something into stays. */
async function removeEmpty(folders: readonly string[]): Promise<void> {
  for (const one of folders)
    await rmdir(one).catch((error: unknown) => {
      systemCode(error);
    });
}

/** The embedded database: the lock first, then what it guards. */
async function openEmbedded(
  folder: string,
  settings: Settings,
  log: Log,
  made: readonly string[],
): Promise<Result<OpenedData, StartProblem>> {
  const lock = await lockFolder(folder);
  if (!lock.ok) return fail({ path: 'database', message: lock.error.message });
  const before = await readdir(folder);
  const database = join(folder, DATABASE_FOLDER);
  const isNew = !before.includes(DATABASE_FOLDER) || (await readdir(database)).length === 0;
  const undo = async (): Promise<void> => {
    if (isNew) await rm(database, { recursive: true, force: true });
    // A key opens what it made and nothing else: without a database nobody needs it.
    if (isNew && !before.includes(KEY_FILE)) await rm(join(folder, KEY_FILE), { force: true });
    await lock.value();
    await removeEmpty(made);
  };
  try {
    const freeMb = await freeMbOf(folder);
    const opened =
      isNew && freeMb < ROOM_FOR_A_DATABASE_MB
        ? fail(
            noFolder(
              folder,
              `has ${freeMb} MB free, and a new database needs ${ROOM_FOR_A_DATABASE_MB}: make room there`,
            ),
          )
        : await openBoth(settings, log);
    if (!opened.ok) {
      await undo();
      return opened;
    }
    const store = opened.value;
    const closing = (end: () => Promise<void>) => async () => {
      await store.close();
      await end();
    };
    return ok({ store, close: closing(lock.value), discard: closing(undo) });
  } catch (error) {
    await undo();
    throw error;
  }
}

async function freeMbOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return Math.floor((bavail * bsize) / MB);
}
