/** Reads `locales/longer-texts.yaml`: the texts that may be harder to read than others, each with its reason. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { LOCALES } from '../../core/language/locale.ts';
import type { Reason } from '../../core/language/reading-age/check.ts';
import { ok, type Result } from '../../core/shared/result.ts';
import { type FileProblem, readShaped } from './read-yaml.ts';

const LongerTexts = z.array(
  z.strictObject({
    /** File and place: `shared:share.ask`. */
    text: z.string().min(1),
    languages: z.array(z.enum(LOCALES)).min(1),
    reason: z.string().trim().min(1),
  }),
);

/** Where the reasons stand, below the folder of texts. */
export const LONGER_TEXTS = 'longer-texts.yaml';

/** The reasons; none when the file is not there. */
export async function readLongerTexts(locales: string): Promise<Result<readonly Reason[], readonly FileProblem[]>> {
  const path = join(locales, LONGER_TEXTS);
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  return isThere ? readShaped(path, LongerTexts) : ok([]);
}
