/** How hard the texts are to read, as sentences and a table. Used by `npm run lint:flows`. */
import { join } from 'node:path';
import { LONGER_TEXTS, readLongerTexts } from '../adapters/flowfile/read-longer-texts.ts';
import type { Trees } from '../adapters/i18n/read-words.ts';
import { residentTexts } from '../app/resident-texts.ts';
import { LOCALES } from '../core/language/locale.ts';
import { checkReadability, type ReasonFault, type Row, shown } from '../core/language/reading-age/check.ts';
import { FORMULAE } from '../core/language/reading-age/measure.ts';

type Problem = { readonly path: string; readonly message: string };

const FAULTS: Readonly<Record<ReasonFault['code'], (text: string, locale: string) => string>> = {
  'not-measured': (text, locale) => `there is no text "${text}" in "${locale}" that is measured by itself`,
  'not-too-hard': (text, locale) => `"${text}" is easy enough in "${locale}", so it needs no reason: take it out`,
  twice: (text, locale) => `"${text}" has a reason for "${locale}" already`,
};

/**
 * @param folder  `locales/`, where `trees` were read
 * @returns what is too hard, and what is wrong with a reason; and a table of all files, to be shown in any case
 */
export async function readingAgeFaults(
  folder: string,
  trees: Trees,
): Promise<{ readonly problems: readonly Problem[]; readonly table: readonly string[] }> {
  const reasons = await readLongerTexts(folder);
  if (!reasons.ok) return { problems: reasons.error, table: [] };
  const { texts, noExample } = residentTexts(trees);
  const found = checkReadability(texts, reasons.value);
  const file = (locale: string, namespace: string) => join(folder, locale, `${namespace}.json`);
  const problems = [
    ...noExample.map(({ locale, namespace, path, name }) => ({
      path: `${file(locale, namespace)}: ${path}`,
      message: `{{${name}}} has no example to be measured with: add one to src/app/resident-texts.ts`,
    })),
    ...found.tooHard.map(({ locale, namespace, path, value, hardest }) => ({
      path: `${file(locale, namespace)}: ${path}`,
      message: `too hard to read: ${FORMULAE[locale].name} ${shown(value)}, at most ${FORMULAE[locale].eachBar}. Hardest sentence: “${hardest}”`,
    })),
    ...found.hardFiles.map(({ locale, namespace, median }) => ({
      path: file(locale, namespace),
      message: `the middle text is too hard to read: ${FORMULAE[locale].name} ${shown(median)}, at most ${FORMULAE[locale].medianBar}`,
    })),
    ...found.reasonFaults.map(({ at, code, text, locale }) => ({
      path: `${join(folder, LONGER_TEXTS)}: [${at}]`,
      message: FAULTS[code](text, locale),
    })),
  ];
  return { problems, table: tableOf(found.rows, reasons.value.length) };
}

/** One line for each file: how many texts were measured, their median and their most, in each language. */
function tableOf(rows: readonly Row[], reasons: number): readonly string[] {
  const namespaces = [...new Set(rows.map(({ namespace }) => namespace))].sort();
  const cell = (row: Row | undefined): string =>
    row === undefined ? '–' : `${shown(row.median).toFixed(1)} / ${shown(row.most).toFixed(1)} (${row.texts})`;
  const lines = [
    [
      'Reading age',
      ...LOCALES.map((locale) => {
        const { name, medianBar, eachBar } = FORMULAE[locale];
        return `${locale}: ${name}, ${medianBar} / ${eachBar}`;
      }),
    ],
    ...namespaces.map((namespace) => [
      namespace,
      ...LOCALES.map((locale) => cell(rows.find((row) => row.namespace === namespace && row.locale === locale))),
    ]),
  ];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  return [
    ...lines.map((line) =>
      line
        .map((text, at) => text.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    `Median / most (texts measured). Texts with a reason to be longer: ${reasons}.`,
  ];
}
