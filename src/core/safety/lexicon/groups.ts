/** Every group of the lexicon, in the order in which a clinician reads it. */
import { any } from './any.ts';
import { beyondEn } from './beyond-en.ts';
import { beyondPl } from './beyond-pl.ts';
import { beyondSv } from './beyond-sv.ts';
import { concernEn } from './concern-en.ts';
import { concernPl } from './concern-pl.ts';
import { concernSv } from './concern-sv.ts';
import { harmlessEn } from './harmless-en.ts';
import { harmlessPl } from './harmless-pl.ts';
import { harmlessSv } from './harmless-sv.ts';
import { idiomsSv } from './idioms-sv.ts';
import { indirectEn } from './indirect-en.ts';
import { indirectPl } from './indirect-pl.ts';
import { indirectSv } from './indirect-sv.ts';
import { intentEn } from './intent-en.ts';
import { intentPl } from './intent-pl.ts';
import { intentSv } from './intent-sv.ts';
import { ordinaryEn } from './ordinary-en.ts';
import { ordinaryPl } from './ordinary-pl.ts';
import { ordinarySv } from './ordinary-sv.ts';
import { othersEn } from './others-en.ts';
import { othersPl } from './others-pl.ts';
import { othersSv } from './others-sv.ts';
import { resolveEn } from './resolve-en.ts';
import { selfEn } from './self-en.ts';
import { selfPl } from './self-pl.ts';
import { selfSv } from './self-sv.ts';
import type { RuleGroup } from './shape.ts';
import { signsEn } from './signs-en.ts';
import { signsPl } from './signs-pl.ts';
import { signsSv } from './signs-sv.ts';
import { taken } from './taken.ts';
import { violenceEn } from './violence-en.ts';
import { violenceSv } from './violence-sv.ts';

export const groups: readonly RuleGroup[] = [
  ...any,
  ...taken,
  ...selfEn,
  ...intentEn,
  ...indirectEn,
  ...signsEn,
  ...resolveEn,
  ...beyondEn,
  ...othersEn,
  ...violenceEn,
  ...concernEn,
  ...harmlessEn,
  ...ordinaryEn,
  ...selfPl,
  ...intentPl,
  ...indirectPl,
  ...signsPl,
  ...beyondPl,
  ...othersPl,
  ...concernPl,
  ...harmlessPl,
  ...ordinaryPl,
  ...selfSv,
  ...intentSv,
  ...indirectSv,
  ...signsSv,
  ...beyondSv,
  ...othersSv,
  ...violenceSv,
  ...concernSv,
  ...harmlessSv,
  ...ordinarySv,
  ...idiomsSv,
];
