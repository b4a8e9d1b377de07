/** The lock of an embedded data folder: PGlite takes none itself, and two processes in one folder would ruin it. */
import { link, mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fail, ok, type Result } from '../../core/shared/result.ts';

/** Somebody else has the folder. */
export type LockError = {
  readonly code: 'store.folder-in-use';
  readonly path: string;
  readonly pid: number;
  readonly message: string;
};

/** Folders this process has open: its own id in a lock file proves nothing, since ids are used again after a restart. */
const held = new Set<string>();

type Seen = { readonly isGone: boolean; readonly begun: string };

/** What the system says of a process: when it began, which tells it from a later one with the same id. Linux only. */
async function lookAt(pid: number): Promise<Seen> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  const [, state = '', begun = ''] = /\) (\S)(?: \S+){18} (\d+)/.exec(stat) ?? [];
  // A zombie is dead; only its parent has not noticed.
  return { isGone: state === 'Z', begun: begun === '' ? '' : `${boot.trim()}/${begun}` };
}

async function isAlive(pid: number, begun: string): Promise<boolean> {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const now = await lookAt(pid);
  return !now.isGone && (begun === '' || now.begun === '' || now.begun === begun);
}

const exists = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Takes the lock of `dataDir`, also from a process that is no more. Gives the function that lets it go. */
export async function lockFolder(dataDir: string): Promise<Result<() => Promise<void>, LockError>> {
  const path = join(resolve(dataDir), 'db.lock');
  const draft = `${path}.${process.pid}`;
  const inUse = (pid: number): Result<never, LockError> =>
    fail({
      code: 'store.folder-in-use',
      path,
      pid,
      message: `Another Waymark (process ${pid}) already uses ${resolve(dataDir)}. Stop it first, give this one its own DATA_DIR, or set DATABASE_URL to a PostgreSQL server, which several can share.`,
    });
  if (held.has(path)) return inUse(process.pid);
  held.add(path);
  await mkdir(dataDir, { recursive: true });
  const mine = `${process.pid} ${(await lookAt(process.pid)).begun}\n`;
  await writeFile(draft, mine);
  try {
    for (;;) {
      const isMine = await link(draft, path).then(
        () => true,
        (error: unknown) => {
          if (exists(error)) return false;
          throw error;
        },
      );
      if (isMine) break;
      const found = await readFile(path, 'utf8').catch(() => undefined);
      if (found === undefined) continue;
      const [pidText = '', begun = ''] = found.trim().split(' ');
      const pid = Number(pidText);
      if (Number.isInteger(pid) && pid > 0 && (await isAlive(pid, begun))) {
        held.delete(path);
        return inUse(pid);
      }
      // Move the stale lock away. If somebody took over meanwhile, what we moved is theirs: put it back.
      const stale = `${path}.${process.pid}.stale`;
      const moved = await rename(path, stale).then(
        () => readFile(stale, 'utf8'),
        () => undefined,
      );
      if (moved !== undefined && moved !== found) await link(stale, path).catch(() => undefined);
      if (moved !== undefined) await unlink(stale);
    }
  } finally {
    await unlink(draft);
  }
  return ok(async () => {
    held.delete(path);
    await unlink(path).catch(() => undefined);
  });
}
