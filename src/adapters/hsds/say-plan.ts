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

const SHUT: Readonly<Record<Plan['shut'][number]['why'], string>> = {
  closed: 'is closed at the moment',
  out_of_date: 'was last checked more than a year ago',
};

/** Lists of an Open Referral API tell little of each service: whoever saved only them is told what to do. */
function saysLittle({ read, leftOut }: Plan): boolean {
  const bare = leftOut.filter(({ reasons }) => reasons.some((reason) => reason.includes('no taxonomy term')));
  return read.records > 0 && bare.length === read.records;
}

/** The rule that each reason for leaving a service out asks for, as it would stand in services-import.yaml. */
const RULES: readonly (readonly [reason: RegExp, rule: string, meaning: string])[] = [
  [/^names no language$/, 'languages: [en]', 'what a service speaks whose record names no language'],
  [/^names no area$/, 'without_area: [programme]', 'where a service is for whose record names no area'],
  [/^is for no area/, "areas: [{ area: 'The whole county', extents: [programme] }]", 'which of your areas theirs are'],
  [
    /^no rule says what kind|^is for a group that no rule/,
    "terms: [{ term: 'Back pain classes', types: [physio] }]",
    'what their terms mean here',
  ],
  [
    /no taxonomy term/,
    "services: [{ service: 'Moving well', types: [physio] }]",
    'what a single service is whose record has no term',
  ],
];

/** What to set so that services are no longer left out, and how many are for the lack of it. */
const rulesToSet = ({ leftOut }: Plan): readonly string[] =>
  RULES.flatMap(([lack, rule, meaning]) => {
    const count = leftOut.filter(({ reasons }) => reasons.some((reason) => lack.test(reason))).length;
    return count === 0 ? [] : [`${rule} – ${meaning} (${count} left out for lack of it)`];
  });

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
    ...list(
      'Kept and offered to nobody; staff see why',
      plan.shut,
      ({ id, name, why }) => `${name} [${id}]: ${SHUT[why]}`,
    ),
    ...list('Left out', plan.leftOut, ({ place, name, reasons }) => `${place} ${name}: ${reasons.join('; ')}`),
    ...list('To be set in services-import.yaml, with your own words and codes', rulesToSet(plan), (line) => line),
    ...(saysLittle(plan)
      ? [
          '',
          'No record says what kind of service it is. The list of an API is often a short form: save the full record of each',
          'service (/services/<id>) into one folder and import that, or write what each is under services: in services-import.yaml.',
        ]
      : []),
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
