/**
 * Proves at each start that every programme's tables answer every combination of answers. That takes longer than opening
 * the database, so what was proved is noted in the data folder, and not proved again while tables and settings are the same.
 */
import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Programme } from './app/app.ts';
import { contentDir, ROOT } from './assemble.ts';
import { tableFaults } from './commands/table-faults.ts';
import type { StartProblem } from './start-problems.ts';

const noted = (dataDir: string): string => join(dataDir, 'proved-tables.json');

/** What a proof is about: the table, the settings it reads, and the program that proved it. */
async function fingerprint({ definition }: Programme): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(definition.settings));
  for (const path of [
    join(contentDir(), 'flows', definition.id, 'triage.dmn'),
    join(ROOT, 'package.json'),
    join(ROOT, 'src/core/triage/coverage.ts'),
  ])
    hash.update(await readFile(path));
  return hash.digest('base64url');
}

/** A note that is missing or spoilt proves nothing: everything is proved again. */
async function readNotes(dataDir: string): Promise<ReadonlySet<string>> {
  try {
    const notes: unknown = JSON.parse(await readFile(noted(dataDir), 'utf8'));
    return new Set(Array.isArray(notes) ? notes : []);
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return new Set();
    throw error;
  }
}

/** Whatever keeps the note from being written costs the next start some time, and nothing else. */
async function writeNotes(dataDir: string, proved: readonly string[]): Promise<void> {
  try {
    await writeFile(`${noted(dataDir)}.new`, `${JSON.stringify(proved)}\n`);
    await rename(`${noted(dataDir)}.new`, noted(dataDir));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

export type Proof = {
  /** Gaps, overlaps and cells that cannot be. A rule that can never fire harms nobody; it is left to `npm run lint:flows`. */
  readonly faults: readonly StartProblem[];
  /** Notes what was proved, once there is a data folder to note it in. */
  readonly note: () => Promise<void>;
};

export async function proveTables(programmes: ReadonlyMap<string, Programme>, dataDir: string): Promise<Proof> {
  const before = await readNotes(dataDir);
  const faults: StartProblem[] = [];
  const proved: string[] = [];
  for (const programme of programmes.values()) {
    const print = await fingerprint(programme);
    const found = before.has(print) ? [] : tableFaults(programme).filter(({ code }) => code !== 'triage.dead-rule');
    faults.push(...found);
    proved.push(print);
  }
  const isNoted = proved.length === before.size && proved.every((print) => before.has(print));
  return { faults, note: async () => (isNoted ? undefined : writeNotes(dataDir, proved)) };
}
