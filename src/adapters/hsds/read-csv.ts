/** Reads the CSV files of an HSDS data package, and puts what they say of a service together as JSON would have it. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { readText } from './read-text.ts';
import type { Found, ImportProblem } from './service-record.ts';

type Row = { readonly place: string; readonly fields: Readonly<Record<string, string>> };
type Table = { readonly path: string; readonly rows: readonly Row[] };

/** The tables that are read, with the names of their files; the standard's own name comes first. */
const TABLES = {
  service: ['services.csv', 'service.csv'],
  organization: ['organizations.csv', 'organization.csv'],
  service_area: ['service_areas.csv', 'service_area.csv'],
  language: ['languages.csv', 'language.csv'],
  cost_option: ['cost_options.csv', 'cost_option.csv'],
  funding: ['funding.csv', 'fundings.csv'],
  attribute: ['attributes.csv', 'attribute.csv'],
  taxonomy_term: ['taxonomy_terms.csv', 'taxonomy_term.csv'],
  taxonomy: ['taxonomies.csv', 'taxonomy.csv'],
  service_capacity: ['service_capacities.csv', 'service_capacity.csv'],
  phone: ['phones.csv', 'phone.csv'],
  schedule: ['schedules.csv', 'schedule.csv'],
  service_at_location: ['service_at_locations.csv', 'service_at_location.csv'],
  location: ['locations.csv', 'location.csv'],
  address: ['addresses.csv', 'address.csv'],
  accessibility: ['accessibility.csv', 'accessibilities.csv'],
} as const;
type TableName = keyof typeof TABLES;
const TABLE_NAMES = Object.keys(TABLES).filter((name): name is TableName => name in TABLES);

/** What a field must be a number in. A field that is no number is left as it stands, and told as a problem later. */
const NUMBERS = new Set(['minimum_age', 'maximum_age', 'amount', 'available', 'interval']);

export type ReadPackage = {
  readonly files: readonly { readonly path: string; readonly holds: number }[];
  readonly found: readonly Found[];
  readonly others: ReadonlyMap<string, number>;
  readonly problems: readonly ImportProblem[];
};

/** What the library gives: the fields of a record, and the line it ends in. */
const Records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));
const Package = z.object({ resources: z.array(z.looseObject({ name: z.string(), path: z.string() })) });

/**
 * One table that holds everything: a column is the path of a field in the record of a service, such as `organization/name`
 * or `languages/0/code`.
 *
 * @source Flatten Tool, flatten-tool.readthedocs.io, which Open Referral offers for making JSON of a spreadsheet
 */
export async function readOneCsv(path: string): Promise<ReadPackage> {
  const problems: ImportProblem[] = [];
  const text = await readText(path, problems);
  const rows = text === undefined ? [] : rowsOf(path, text, problems);
  if (problems.length === 0 && !rows.some(({ fields }) => Object.keys(fields).some((column) => column.includes('/'))))
    problems.push({
      path,
      message:
        'is one table of several: import the folder it stands in, or one table whose columns are paths, such as organization/name',
    });
  const found = rows.map((row) => ({ place: row.place, record: nested(valuesOf(row)) }));
  return { files: [{ path, holds: rows.length }], found, others: new Map(), problems };
}

/** A record of the values that stand under paths; a number in a path is a place in a list. */
function nested(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  const inside = new Map<string, Record<string, unknown>>();
  for (const [path, value] of Object.entries(values)) {
    const [first = '', ...rest] = path.split('/');
    if (rest.length === 0) own[first] = value;
    else inside.set(first, { ...inside.get(first), [rest.join('/')]: value });
  }
  for (const [name, parts] of inside) {
    const record = nested(parts);
    const keys = Object.keys(record);
    own[name] = keys.every((key) => /^\d+$/.test(key))
      ? keys.sort((a, b) => Number(a) - Number(b)).map((key) => record[key])
      : record;
  }
  return own;
}

export async function readCsv(paths: readonly string[]): Promise<ReadPackage> {
  const problems: ImportProblem[] = [];
  const named = await namesOf(paths, problems);
  const tables = new Map<TableName, Table>();
  const others = new Map<string, number>();
  for (const path of paths.filter((one) => /\.csv$/i.test(one))) {
    const text = await readText(path, problems);
    const rows = text === undefined ? [] : rowsOf(path, text, problems);
    const table = named(path);
    if (table === undefined) others.set(`rows of ${basename(path)}`, rows.length);
    else if (tables.has(table))
      problems.push({ path, message: `there is another file of this table: ${tables.get(table)?.path}` });
    else tables.set(table, { path, rows });
  }
  const rows = (name: TableName) => tables.get(name)?.rows ?? [];
  if (!tables.has('service'))
    problems.push({ path: paths[0] ?? '', message: 'there is no services.csv in this folder' });
  const files = [...tables.values()].map((table) => ({ path: table.path, holds: table.rows.length }));
  return { files, found: problems.length > 0 ? [] : join(rows, problems, others), others, problems };
}

/** Which table a file is: as datapackage.json says, or by its name. */
async function namesOf(
  paths: readonly string[],
  problems: ImportProblem[],
): Promise<(path: string) => TableName | undefined> {
  const said = new Map<string, string>();
  const description = paths.find((path) => basename(path) === 'datapackage.json');
  if (description !== undefined) {
    try {
      const read = Package.safeParse(JSON.parse(await readFile(description, 'utf8')));
      if (read.success) for (const { name, path } of read.data.resources) said.set(basename(path), name);
      else
        problems.push({ path: description, message: 'must list its files under resources, each with name and path' });
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      problems.push({ path: description, message: `is not JSON: ${error.message}` });
    }
  }
  return (path) => {
    const file = basename(path);
    const name = said.get(file);
    return TABLE_NAMES.find((table) => {
      const files: readonly string[] = TABLES[table];
      return name === undefined ? files.includes(file) : name === table || files.includes(`${name}.csv`);
    });
  };
}

function rowsOf(path: string, text: string, problems: ImportProblem[]): readonly Row[] {
  let records: z.infer<typeof Records>;
  if (text.trim() === '') {
    problems.push({ path, message: 'is empty' });
    return [];
  }
  // Spreadsheets of many countries write semicolons.
  const [head = ''] = text.split('\n', 1);
  const delimiter = head.includes(',') ? ',' : head.includes(';') ? ';' : head.includes('\t') ? '\t' : ',';
  try {
    records = Records.parse(parse(text, { bom: true, relaxColumnCount: true, info: true, delimiter }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push({ path, message: `cannot be read as CSV: ${error.message}` });
    return [];
  }
  const [first, ...others] = records;
  const columns = (first?.record ?? []).map((name) => name.trim());
  const twice = columns.filter((name, at) => name !== '' && columns.indexOf(name) !== at);
  if (twice.length > 0) problems.push({ path: `${path}:1`, message: `has the column ${twice[0]} twice` });
  if (!columns.includes('id')) problems.push({ path: `${path}:1`, message: 'has no column id' });
  let line = first?.info.lines ?? 1;
  return others.flatMap(({ record, info }) => {
    const place = `${path}:${line + 1}`;
    line = info.lines;
    if (record.every((field) => field.trim() === '')) return [];
    if (record.length !== columns.length) {
      problems.push({ path: place, message: `has ${record.length} fields instead of ${columns.length}` });
      return [];
    }
    return [{ place, fields: Object.fromEntries(columns.map((name, at) => [name, record[at] ?? ''])) }];
  });
}

/** The fields of a row as JSON would have them: numbers as numbers, empty ones not at all. */
function valuesOf({ fields }: Row): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, said]) => {
      const text = said.trim();
      if (text === '') return [];
      const isNumber = NUMBERS.has(name.split('/').at(-1) ?? '') && /^-?\d+(\.\d+)?$/.test(text);
      return [[name, isNumber ? Number(text) : text] as const];
    }),
  );
}

/**
 * Every service with what the other tables say of it. A service that points to a record that is not there is a problem;
 * a row that belongs to nothing here (directories are often published with such leftovers) is counted among `others`.
 */
function join(
  rows: (name: TableName) => readonly Row[],
  problems: ImportProblem[],
  others: Map<string, number>,
): readonly Found[] {
  const byId = (name: TableName) => new Map(rows(name).map((row) => [row.fields.id?.trim() ?? '', row]));
  const [services, organizations, terms, taxonomies] = [
    byId('service'),
    byId('organization'),
    byId('taxonomy_term'),
    byId('taxonomy'),
  ];
  const pointed = (row: Row, field: string, to: ReadonlyMap<string, Row>, table: TableName): Row | undefined => {
    const id = row.fields[field]?.trim() ?? '';
    if (id === '') return undefined;
    const target = to.get(id);
    if (target === undefined)
      problems.push({ path: `${row.place} ${field}`, message: `there is no ${id} in ${TABLES[table][0]}` });
    return target;
  };
  /** What a row belongs to. */
  const owner = (row: Row, field: string, among: ReadonlyMap<string, Row>, table: TableName): Row | undefined => {
    const id = row.fields[field]?.trim() ?? '';
    const target = among.get(id);
    if (id === '' || target !== undefined) return target;
    const kind = `rows of ${basename(row.place.replace(/:\d+$/, ''))} whose ${field} is not in ${TABLES[table][0]}`;
    others.set(kind, (others.get(kind) ?? 0) + 1);
    return undefined;
  };
  const termOf = (row: Row): Record<string, unknown> | undefined => {
    const term = pointed(row, 'taxonomy_term_id', terms, 'taxonomy_term');
    if (term === undefined) return undefined;
    const taxonomy = pointed(term, 'taxonomy_id', taxonomies, 'taxonomy');
    return { ...valuesOf(term), ...(taxonomy === undefined ? {} : { taxonomy_detail: valuesOf(taxonomy) }) };
  };
  /** What hangs on each service: the list it belongs to, and its rows. */
  const parts = new Map<string, Map<string, { place: string; value: unknown }[]>>();
  const hang = (list: string, row: Row, field: string, value: unknown) => {
    const service = owner(row, field, services, 'service')?.fields.id?.trim();
    if (service === undefined) return;
    const lists = parts.get(service) ?? new Map<string, { place: string; value: unknown }[]>();
    lists.set(list, [...(lists.get(list) ?? []), { place: row.place, value }]);
    parts.set(service, lists);
  };
  for (const [list, table] of Object.entries(HANGING))
    for (const row of rows(table)) hang(list, row, 'service_id', valuesOf(row));

  const locations = new Map(rows('location').map((row) => [row.fields.id?.trim() ?? '', valuesOf(row)]));
  const places = byId('location');
  const attach = (to: Record<string, unknown> | undefined, list: string, value: unknown) => {
    if (to !== undefined) to[list] = [...(Array.isArray(to[list]) ? to[list] : []), value];
  };
  const said = (row: Row, field: string) => row.fields[field]?.trim() ?? '';
  const locationOf = (row: Row) => {
    owner(row, 'location_id', places, 'location');
    return locations.get(said(row, 'location_id'));
  };
  const owned = new Map(rows('organization').map((row) => [row.fields.id?.trim() ?? '', valuesOf(row)]));
  const met = byId('service_at_location');
  const ofMet = new Map<string, Record<string, unknown>>();
  for (const row of rows('address'))
    if (said(row, 'location_id') !== '') attach(locationOf(row), 'addresses', valuesOf(row));
  for (const row of rows('accessibility'))
    if (said(row, 'location_id') !== '') attach(locationOf(row), 'accessibility', valuesOf(row));
  for (const [id, row] of met) ofMet.set(id, { ...valuesOf(row), location: locationOf(row) });
  // A telephone that only belongs to a contact person is not read.
  for (const list of ['phones', 'schedules'] as const)
    for (const row of rows(list === 'phones' ? 'phone' : 'schedule')) {
      const value = valuesOf(row);
      if (said(row, 'service_id') !== '') hang(list, row, 'service_id', value);
      else if (said(row, 'service_at_location_id') !== '') {
        owner(row, 'service_at_location_id', met, 'service_at_location');
        attach(ofMet.get(said(row, 'service_at_location_id')), list, value);
      } else if (said(row, 'location_id') !== '') attach(locationOf(row), list, value);
      else if (said(row, 'organization_id') !== '') {
        owner(row, 'organization_id', organizations, 'organization');
        attach(owned.get(said(row, 'organization_id')), list, value);
      }
    }
  for (const [id, row] of met) hang('service_at_locations', row, 'service_id', ofMet.get(id));
  for (const row of rows('attribute')) {
    // Attributes of organizations, locations and others say nothing about a service.
    if (!['', 'service', 'services'].includes(row.fields.link_entity?.trim().toLowerCase() ?? '')) continue;
    const term = termOf(row);
    hang('attributes', row, 'link_id', { ...valuesOf(row), ...(term === undefined ? {} : { taxonomy_term: term }) });
  }
  return rows('service').map((row) => {
    const organization = pointed(row, 'organization_id', organizations, 'organization');
    if ((row.fields.organization_id?.trim() ?? '') === '')
      problems.push({ path: `${row.place} organization_id`, message: 'is missing' });
    const places = new Map<string, string>();
    const runBy = owned.get(organization?.fields.id?.trim() ?? '');
    const lists: Record<string, unknown> = {};
    for (const [list, entries] of parts.get(row.fields.id?.trim() ?? '') ?? []) {
      lists[list] = entries.map(({ value }) => value);
      for (const [at, { place }] of entries.entries()) places.set(`${list}.${at}`, place);
    }
    if (organization !== undefined) places.set('organization', organization.place);
    return {
      place: row.place,
      parts: places,
      record: {
        ...valuesOf(row),
        ...lists,
        ...(runBy === undefined ? {} : { organization: runBy }),
      },
    };
  });
}

/** Tables whose rows name their service, by the list of the service they belong to. */
const HANGING: Readonly<Record<string, TableName>> = {
  service_areas: 'service_area',
  languages: 'language',
  cost_options: 'cost_option',
  funding: 'funding',
  capacities: 'service_capacity',
};
