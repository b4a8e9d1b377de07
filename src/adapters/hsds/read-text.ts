/** The text of a file. One in another encoding would lose its letters without a word. */
import { readFile } from 'node:fs/promises';
import type { ImportProblem } from './service-record.ts';

/** @returns nothing, and a problem more, when its bytes are no UTF-8 */
export async function readText(path: string, problems: ImportProblem[]): Promise<string | undefined> {
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    problems.push({ path, message: 'is not UTF-8: save it in UTF-8 and import it again' });
    return undefined;
  }
}
