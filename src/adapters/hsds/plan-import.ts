/**
 * What an import would do, before anything is written: every problem, what is added, changed and dropped, what is left
 * out and why, and what of the records Waymark does not keep.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Area } from '../../core/directory/areas.ts';
import { type DirectoryFile, parseServices, type Shut, servicesOn } from '../../core/directory/service.ts';
import type { Day } from '../../core/shared/time.ts';
import type { ImportRules } from './import-rules.ts';
import { mapService, type ServiceEntry, type Unknown } from './map-service.ts';
import { isEmpty, readOnceEach } from './once-each.ts';
import type { Source } from './read-source.ts';
import { type Found, type ImportProblem, READ_FIELDS } from './service-record.ts';

/** What the programme has already. */
export type Present = {
  readonly areas: readonly Area[];
  /** The day of the import. */
  readonly today: Day;
  /** Ids of the services written by hand. */
  readonly handWritten: readonly string[];
  /** The entries of the import before this one. */
  readonly before: { readonly organizations: readonly { readonly id: string }[]; readonly services: readonly Named[] };
};

export type Plan = {
  /** While there is one, nothing is written. */
  readonly problems: readonly ImportProblem[];
  readonly read: Pick<Source, 'files' | 'others'> & { readonly records: number; readonly repeated: number };
  /** The file to be written, sorted by id. */
  readonly file: DirectoryFile;
  readonly added: readonly Named[];
  readonly changed: readonly (Named & { readonly fields: readonly string[] })[];
  readonly unchanged: readonly Named[];
  /** Of the import before, and not of this one. */
  readonly gone: readonly Named[];
  readonly leftOut: readonly (Named & { readonly place: string; readonly reasons: readonly string[] })[];
  /** Kept, and offered to nobody: closed for now, or not checked for more than a year. */
  readonly shut: readonly (Named & { readonly why: Shut })[];
  /** What no rule explains, with how many records say it; most first. */
  readonly unknown: readonly (Unknown & { readonly records: number })[];
  /** Fields that records fill and Waymark does not keep, with how many do; most first. */
  readonly notKept: readonly { readonly field: string; readonly records: number }[];
};

type Named = { readonly id: string; readonly name: string };

const nameOf = ({ id, name }: Named): Named => ({ id, name });
const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

export function planImport(source: Source, rules: ImportRules, present: Present): Plan {
  const { read, problems: unread, repeated } = readOnceEach(source.found);
  const problems: ImportProblem[] = [...source.problems, ...unread];

  const services: ServiceEntry[] = [];
  const organizations = new Map<string, DirectoryFile['organizations'][number]>();
  const leftOut: Plan['leftOut'][number][] = [];
  const unknown: Unknown[] = [];
  const places = new Map<string, string>();
  for (const { found, record } of read) {
    const mapped = mapService(record, rules, present.areas);
    unknown.push(...mapped.unknown);
    if (mapped.entry === undefined) {
      leftOut.push({ ...nameOf(record), place: found.place, reasons: mapped.reasons });
      continue;
    }
    const { service, organization } = mapped.entry;
    const earlier = places.get(service.id);
    if (earlier !== undefined)
      problems.push({ path: found.place, message: `its id becomes ${service.id}, as that of ${earlier} does` });
    if (present.handWritten.includes(service.id))
      problems.push({
        path: found.place,
        message: `the id ${service.id} already stands in services.yaml; give the entry there another id, or take it out`,
      });
    places.set(service.id, found.place);
    services.push(service);
    if (!organizations.has(organization.id)) organizations.set(organization.id, organization);
  }
  if (services.length === 0 && problems.length === 0)
    problems.push({
      path: source.files.map(({ path }) => path).join(', '),
      message: 'no service of these files can be used',
    });
  const file: DirectoryFile = {
    ...(rules.attribution === undefined ? {} : { attribution: rules.attribution }),
    organizations: [...organizations.values()].sort(byId),
    services: [...services].sort(byId),
  };
  // What is written must be read again at the next start: the same check, before it is written.
  if (problems.length === 0) {
    const parsed = parseServices('services-imported.yaml', file);
    if (!parsed.ok) problems.push(...parsed.error);
  }

  const before = new Map(present.before.services.map((one) => [one.id, one]));
  const runBy = new Map(present.before.organizations.map((one) => [one.id, one]));
  const now = new Set(services.map(({ id }) => id));
  const added: Named[] = [];
  const changed: Plan['changed'][number][] = [];
  const unchanged: Named[] = [];
  for (const service of file.services) {
    const old = before.get(service.id);
    if (old === undefined) {
      added.push(nameOf(service));
      continue;
    }
    const id = service.organization_id;
    const isRunBySame = isDeepStrictEqual(runBy.get(id), organizations.get(id));
    const fields = [...differing(old, service), ...(isRunBySame ? [] : ['organization'])];
    if (fields.length === 0) unchanged.push(nameOf(service));
    else changed.push({ ...nameOf(service), fields });
  }
  return {
    problems,
    read: { files: source.files, others: source.others, records: source.found.length, repeated },
    file,
    added,
    changed,
    unchanged,
    gone: present.before.services.filter(({ id }) => !now.has(id)).map(nameOf),
    leftOut,
    shut: shutOf(file, present.today),
    unknown: counted(unknown),
    notKept: fieldsNotKept(source.found),
  };
}

/** As the directory will read them on that day. */
function shutOf(file: DirectoryFile, today: Day): Plan['shut'] {
  const parsed = parseServices('services-imported.yaml', file);
  if (!parsed.ok) return [];
  return servicesOn(parsed.value, today).flatMap(({ id, name, shut }) =>
    shut === undefined ? [] : [{ id, name, why: shut }],
  );
}

function differing(a: object, b: object): readonly string[] {
  const [old, now] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (field) => !isDeepStrictEqual(old.get(field), now.get(field)),
  );
}

function counted(unknown: readonly Unknown[]): Plan['unknown'] {
  const groups = Map.groupBy(unknown, ({ what, said }) => `${what} ${said}`);
  return [...groups.values()]
    .flatMap(([first, ...more]) => (first === undefined ? [] : [{ ...first, records: 1 + more.length }]))
    .sort((a, b) => a.what.localeCompare(b.what) || b.records - a.records || a.said.localeCompare(b.said));
}

function fieldsNotKept(found: readonly Found[]): Plan['notKept'] {
  const counts = new Map<string, number>();
  for (const { record } of found)
    for (const [field, value] of Object.entries(record))
      if (!READ_FIELDS.includes(field) && !isEmpty(value)) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts]
    .map(([field, records]) => ({ field, records }))
    .sort((a, b) => b.records - a.records || a.field.localeCompare(b.field));
}
