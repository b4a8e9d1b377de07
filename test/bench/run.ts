/**
 * `npm run bench`: one table. Each row is measured in this run, and says what it is compared to.
 *
 * `npm run bench -- safety triage` runs only those parts. Exit code 1 when a bar is missed.
 */
import type { BenchRow } from './store.ts';

const PARTS = ['conversation', 'store', 'triage', 'safety', 'understanding', 'start'] as const;

const wanted = process.argv.slice(2);
const rows: BenchRow[] = [];
for (const part of PARTS) {
  if (wanted.length > 0 && !wanted.includes(part)) continue;
  process.stderr.write(`measuring: ${part}\n`);
  const measured: { rows: () => Promise<BenchRow[]> } = await import(`./${part}.ts`);
  rows.push(...(await measured.rows()));
}

const cells = rows.map(({ name, value, comparedTo, bar, ok }) => [
  name,
  value,
  comparedTo,
  bar ?? '',
  ok === undefined ? '' : ok ? 'yes' : 'NO',
]);
const table = [['what', 'measured', 'compared to', 'bar', 'met'], ...cells];
const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => [...(row[column] ?? '')].length))) ?? [];
for (const [at, row] of table.entries()) {
  process.stdout.write(`| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`);
  if (at === 0) process.stdout.write(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|\n`);
}
process.exit(rows.some(({ ok }) => ok === false) ? 1 : 0);
