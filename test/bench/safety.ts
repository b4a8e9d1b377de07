/**
 * How well the danger detector does on texts nobody has tuned to, beside the set it was developed with, and how long it takes.
 *
 * Run directly for the table; `--misses` also prints what the dev split gets wrong (never the test split, so that
 * nobody tunes to it by accident).
 */
import { pathToFileURL } from 'node:url';
import { LOCALES } from '../../src/core/language/locale.ts';
import { classify, explain } from '../../src/core/safety/classify.ts';
import { examples } from '../core/safety/examples.ts';
import { safetyTexts } from './held-out.ts';

/** One line of the table. */
export interface Row {
  readonly name: string;
  readonly value: string;
  readonly comparedTo: string;
  readonly bar?: string;
  readonly ok?: boolean;
}

/** What counts as right for a kind, and how often it must be so. */
export const BARS: Readonly<
  Record<
    string,
    {
      readonly measure: string;
      readonly least?: number;
      readonly most?: number;
      readonly counts: (danger: string) => boolean;
    }
  >
> = {
  direct: { measure: 'given the card', least: 0.98, counts: (danger) => danger === 'crisis' },
  disguised: { measure: 'given the card', least: 0.92, counts: (danger) => danger === 'crisis' },
  indirect: { measure: 'given the card', least: 0.8, counts: (danger) => danger === 'crisis' },
  others: { measure: 'given the card', least: 0.9, counts: (danger) => danger === 'crisis' },
  violence: { measure: 'given the card', least: 0.9, counts: (danger) => danger === 'crisis' },
  long: { measure: 'given the card', least: 0.9, counts: (danger) => danger === 'crisis' },
  concern: { measure: 'flagged', least: 0.85, counts: (danger) => danger !== 'none' },
  'hard-negative': { measure: 'given the card', most: 0.02, counts: (danger) => danger === 'crisis' },
  'ordinary-answer': { measure: 'flagged', most: 0.02, counts: (danger) => danger !== 'none' },
};

/** The share of `chosen` that counts for its kind. */
export function share(chosen: readonly { readonly text: string }[], kind: string): number {
  const bar = BARS[kind];
  return chosen.filter(({ text }) => bar?.counts(classify(text)) === true).length / Math.max(1, chosen.length);
}

/** The rows of the table. */
export async function rows(): Promise<Row[]> {
  return [...recallRows(), ...speedRows()];
}

/** The held-out set's names for the kinds of the development set. */
const SAME_KIND: Readonly<Record<string, string>> = { harmless: 'hard-negative', ordinary: 'ordinary-answer' };

function recallRows(): Row[] {
  return LOCALES.flatMap((language) => {
    const heldOut = safetyTexts(language).map(({ text, kind }) => ({ text, kind: SAME_KIND[kind] ?? kind }));
    return Object.entries(BARS).flatMap(([kind, { measure, least, most }]): Row[] => {
      const unseen = heldOut.filter((one) => one.kind === kind);
      if (unseen.length === 0) return [];
      const known = examples.filter((one) => one.language === language && one.kind === kind);
      const value = share(unseen, kind);
      return [
        {
          name: `safety ${language} ${kind}: ${measure}`,
          value: `${percent(value)} of ${unseen.length}`,
          comparedTo: `the set it was developed with: ${percent(share(known, kind))} of ${known.length}`,
          bar: least === undefined ? `≤ ${percent(most ?? 0)}` : `≥ ${percent(least)}`,
          ok: least === undefined ? value <= (most ?? 0) : value >= least,
        },
      ];
    });
  });
}

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

function speedRows(): Row[] {
  const texts = LOCALES.flatMap((language) => texts500(language));
  for (const text of texts) classify(text);
  const micros: number[] = [];
  for (let round = 0; round < 40; round += 1) {
    for (const text of texts) {
      const from = process.hrtime.bigint();
      classify(text);
      micros.push(Number(process.hrtime.bigint() - from) / 1000);
    }
  }
  micros.sort((a, b) => a - b);
  const at = (part: number): number => micros[Math.floor(micros.length * part)] ?? 0;
  return [
    {
      name: 'safety: one 500-character text, median',
      value: `${at(0.5).toFixed(0)} µs`,
      comparedTo: '1 ms',
      bar: '≤ 1000 µs',
      ok: at(0.5) <= 1000,
    },
    {
      name: 'safety: one 500-character text, p99',
      value: `${at(0.99).toFixed(0)} µs`,
      comparedTo: '1 ms',
      bar: '≤ 1000 µs',
      ok: at(0.99) <= 1000,
    },
  ];
}

/** Harmless sentences put together to texts of 500 characters: the slow case, since nothing ends it early. */
function texts500(language: string): string[] {
  const all = examples
    .filter((one) => one.language === language && one.label === 'none' && classify(one.text) === 'none')
    .map(({ text }) => text);
  const whole = all.join('. ');
  return Array.from({ length: Math.floor(whole.length / 500) }, (_, at) => whole.slice(at * 500, at * 500 + 500));
}

function printMisses(): void {
  for (const { language, label, kind, split, text } of examples) {
    const bar = BARS[kind];
    if (split !== 'dev' || bar === undefined) continue;
    const { danger, because } = explain(text);
    const isWrong = bar.most === undefined ? !bar.counts(danger) : danger !== 'none';
    if (isWrong) console.log(`${language} ${kind} (${label}) → ${danger} [${because.join(' ')}] ${text}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { name, value, comparedTo, bar, ok } of await rows())
    console.log(
      `${ok === false ? '✗' : '✓'} ${name.padEnd(50)} ${value.padEnd(16)} ${(bar ?? '').padEnd(10)} ${comparedTo}`,
    );
  if (process.argv.includes('--misses')) printMisses();
}
