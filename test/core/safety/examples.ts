/** The development set: what people write, what it says, and whether the lexicon may be tuned on it. */
import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '../../../src/core/language/locale.ts';

/** One labelled sentence. `dev` may be looked at when the lexicon is changed; `test` is only counted. */
export interface Example {
  readonly language: Locale;
  readonly label: 'crisis' | 'concern' | 'none';
  readonly kind: string;
  readonly split: 'dev' | 'test';
  readonly text: string;
}

const isLabel = (value: string): value is Example['label'] => ['crisis', 'concern', 'none'].includes(value);

/** The sentences of one language. */
export function examplesOf(language: Locale): Example[] {
  const lines = readFileSync(new URL(`./data/${language}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .slice(1);
  return lines.flatMap((line): Example[] => {
    if (line === '') return [];
    const [label = '', kind = '', split, text = ''] = line.split('\t');
    if (!isLabel(label) || (split !== 'dev' && split !== 'test')) throw new Error(`${language}.tsv: "${line}"`);
    return [{ language, label, kind, split, text }];
  });
}

/** All of them. */
export const examples: readonly Example[] = LOCALES.flatMap(examplesOf);
