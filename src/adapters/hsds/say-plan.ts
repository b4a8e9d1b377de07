/** The report of an import, line by line, for whoever runs it. */
import type { Plan } from './plan-import.ts';

function list<T>(heading: string, entries: readonly T[], line: (entry: T) => string): readonly string[] {
  if (entries.length === 0) return [];
  return ['', `${heading} (${entries.length})`, ...entries.map((entry) => `  ${line(entry)}`)];
}

const UNKNOWN: Readonly<Record<Plan['unknown'][number]['what'], string>> = {
  term: 'taxonomy term',
  area: 'area',
  language: 'language',
  interpreter: 'words about interpreters',
  capacity: 'free places of several kinds',
};

export function sayPlan(plan: Plan): readonly string[] {
  const { files, records, repeated, others } = plan.read;
  const services = (count: number) => `${count} ${count === 1 ? 'service' : 'services'}`;
  return [
    'Read',
    ...files.map(({ path, holds }) => `  ${path}: ${holds}`),
    `  ${services(records)} in all${repeated > 0 ? `, ${repeated} of them with an id that another one has` : ''}`,
    ...[...others].map(([kind, count]) => `  beside services: ${kind} (${count})`),
    ...list('Problems', plan.problems, ({ path, message }) => `${path}: ${message}`),
    ...list('Added', plan.added, ({ id, name }) => `${name} [${id}]`),
    ...list('Changed', plan.changed, ({ id, name, fields }) => `${name} [${id}]: ${fields.join(', ')}`),
    ...(plan.unchanged.length > 0 ? ['', `Unchanged (${plan.unchanged.length})`] : []),
    ...list('Gone since the last import', plan.gone, ({ id, name }) => `${name} [${id}]`),
    ...list('Left out', plan.leftOut, ({ place, name, reasons }) => `${place} ${name}: ${reasons.join('; ')}`),
    ...list(
      'Not understood: write a rule into services-import.yaml, or leave it',
      plan.unknown,
      ({ what, said, records: count }) => `${UNKNOWN[what]}: ${said} (${count})`,
    ),
    ...list(
      'Fields that Waymark does not keep, and how many records fill them',
      plan.notKept,
      ({ field, records: count }) => `${field} (${count})`,
    ),
  ];
}
