/** Importing services of other directories: small files in the shape of HSDS 3.0 and Open Referral UK, made up here. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  importedServicesFile,
  readServices,
  writeImportedServices,
} from '../../../src/adapters/flowfile/imported-services.ts';
import { ImportRules } from '../../../src/adapters/hsds/import-rules.ts';
import { entryId } from '../../../src/adapters/hsds/map-service.ts';
import { type Plan, type Present, planImport } from '../../../src/adapters/hsds/plan-import.ts';
import { readSource } from '../../../src/adapters/hsds/read-source.ts';
import { sayPlan } from '../../../src/adapters/hsds/say-plan.ts';

const present: Present = {
  areas: [
    { id: 'A-1', name: 'Northvale', also: ['E07000901'], priority: false },
    { id: 'A-2', name: 'Southvale', priority: true },
    { id: 'A-3', name: 'Mill Town', priority: false },
    { id: 'A-4', name: 'Mill Town', priority: false },
  ],
  today: '2026-11-22',
  handWritten: ['HAND-1'],
  before: { organizations: [], services: [] },
};
const rules = ImportRules.parse({
  areas: [{ area: 'The whole county', extents: ['A-1', 'A-2'] }],
  interpreters: ['Interpreters can be booked for any language'],
  terms: [
    { term: 'Back pain classes', types: ['physio'], barriers: ['msk'] },
    { taxonomy: 'Local', term: 'money', types: ['debt'], wishes: ['money_debt_advice'] },
    { term: 'Adults' },
  ],
});

const ID = '6f0c5a0e-1111-4222-8333-abcdefabcdef';
const organization = { id: 'org-1', name: 'Vale Trust', description: 'A trust.' };
const term = (name: string, more: object = {}) => ({
  id: `a-${name}`,
  taxonomy_term: { id: `t-${name}`, name, ...more },
});
const service = {
  id: ID,
  name: 'Moving well',
  description: 'Classes for sore backs.',
  status: 'active',
  minimum_age: 16,
  maximum_age: 70,
  organization,
  languages: [
    { id: 'l1', name: 'Polish', code: 'pl' },
    { id: 'l2', name: 'English' },
  ],
  service_areas: [{ id: 's1', name: 'Northvale' }],
  attributes: [term('Back pain classes')],
};
const page = (contents: readonly unknown[], more: object = {}) => ({
  total_items: contents.length,
  total_pages: 1,
  page_number: 1,
  size: contents.length,
  contents,
  ...more,
});

let root: string;
let folder: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'waymark-hsds-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'one-'));
});

const put = async (name: string, content: unknown): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const planOf = async (path: string, more: Partial<Present> = {}): Promise<Plan> =>
  planImport(await readSource(path), rules, { ...present, ...more });
const planned = async (...services: readonly unknown[]): Promise<Plan> =>
  planOf(await put('page.json', page(services)));
/** Problems without the folder. */
const problems = ({ problems: all }: Plan) =>
  all.map(({ path, message }) => `${path}: ${message}`.replaceAll(`${folder}/`, ''));
const reasons = ({ leftOut }: Plan) => leftOut.flatMap((one) => one.reasons);

describe('JSON', () => {
  test('[HI4] a whole record becomes an entry of the directory, by name, code and rule', async () => {
    const plan = await planned({ ...service, cost_options: [{ amount: 0 }], capacities: [{ available: 3 }] });
    expect(plan.problems).toEqual([]);
    expect(plan.file).toEqual({
      organizations: [organization],
      services: [
        {
          id: '6f0c5a0e111142228333abcdefabcdef',
          organization_id: 'org-1',
          name: 'Moving well',
          description: 'Classes for sore backs.',
          minimum_age: 16,
          maximum_age: 70,
          languages: [{ code: 'pl' }, { code: 'en' }],
          service_areas: [{ name: 'Northvale', extent: 'A-1' }],
          cost_options: [{ option: 'free' }],
          capacities: [{ available: 3 }],
          waymark: { types: ['physio'], handover: 'self', barriers: ['msk'] },
        },
      ],
    });
  });

  test('[HI2] a page, a list, one service, an organization and a folder of pages give the same', async () => {
    const other = { ...service, id: 'other', name: 'Another' };
    const expected = (await planned(service, other)).file;
    expect((await planOf(await put('list.json', [service, other]))).file).toEqual(expected);
    const { organization: _, ...bare } = service;
    const whole = {
      ...organization,
      services: [bare, { ...other, organization: undefined, organization_id: 'org-1' }],
    };
    const { organization: __, ...otherBare } = other;
    expect((await planOf(await put('org.json', { ...whole, services: [bare, otherBare] }))).file).toEqual(expected);
    expect((await planOf(await put('one.json', service))).file.services).toEqual([expected.services[0]]);
    expect((await planOf(await put('place.json', { id: 'sal', location: {}, service }))).file.services).toEqual([
      expected.services[0],
    ]);
    const pages = join(folder, 'pages');
    await mkdir(pages);
    await put('pages/1.json', page([service], { total_items: 2, total_pages: 2 }));
    const half = await planOf(pages);
    expect(problems(half)).toEqual([
      'pages/1.json: is page 1 of 2, and only 1 of the pages is here; save all of them in one folder and import the folder',
    ]);
    await put('pages/2.json', page([other], { total_items: 2, total_pages: 2, page_number: 2 }));
    expect(problems(await planOf(await put('few.json', page([other], { total_items: 3 }))))).toEqual([
      'few.json: says that there are 3 services, and only 1 are here',
    ]);
    const both = await planOf(pages);
    expect(both.problems).toEqual([]);
    expect(both.file).toEqual(expected);
  });

  test('[HI1] every problem is told with its file, record and field, and one is enough to write nothing', async () => {
    const plan = await planned(
      service,
      { ...service, id: 'b', name: undefined, status: 'open', minimum_age: '16' },
      { ...service, id: 'c', languages: [{ code: 7 }], organization: { id: 'o' } },
      { ...service, id: 'd', minimum_age: 30, maximum_age: 18 },
    );
    expect(problems(plan)).toEqual([
      'page.json: contents[1].name: is missing',
      'page.json: contents[1].status: must be active, inactive, defunct or temporarily closed',
      'page.json: contents[1].minimum_age: must be a number',
      'page.json: contents[2].organization.name: is missing',
      'page.json: contents[2].languages[0].code: must be a text',
      'page.json: contents[3].minimum_age: must not be above maximum_age',
    ]);
  });

  test('[HI1] what is no directory is refused with a sentence', async () => {
    const refused = async (content: unknown) => problems(await planOf(await put('x.json', content)));
    expect((await refused('{"contents": ['))[0]).toMatch(/^x\.json: is not JSON: /);
    expect(await refused('7')).toEqual(['x.json: holds no services']);
    expect(await refused({ content: [], totalElements: 0 })).toEqual([
      'x.json: is Open Referral UK 1.0; export it as version 3.0',
    ]);
    expect(await refused(page([{ id: 't', name: 'n', taxonomy: 'x' }]))).toEqual([
      'x.json: holds no services, only: taxonomy term (1)',
    ]);
    expect(await refused({ id: 'x', name: 'A taxonomy', uri: 'u', version: '2' })).toEqual([
      'x.json: holds no services, only: taxonomy (1)',
    ]);
    expect(await refused(page(['x']))).toEqual(['x.json: contents[0]: must be a record with named fields']);
    expect(problems(await planOf(join(folder, 'none')))).toEqual(['none: this cannot be read (ENOENT)']);
  });

  test('[HI5] a record twice is read once; an id for two things is a problem, told once', async () => {
    const twice = await planned(service, service);
    expect(twice.problems).toEqual([]);
    expect(twice.file.services).toHaveLength(1);
    expect(twice.read.repeated).toBe(1);
    // A list repeats it with less, in any order: what one leaves out the others say.
    const { organization, attributes, ...less } = service;
    const bare = { ...less, organization: { id: organization.id, name: organization.name }, description: null };
    for (const records of [
      [service, bare, { id: ID, name: service.name, attributes }],
      [{ id: ID, status: 'active' }, bare, service],
    ]) {
      const whole = await planned(...records);
      expect(whole.problems).toEqual([]);
      expect(whole.file).toEqual(twice.file);
      expect(whole.read.repeated).toBe(2);
    }
    // One record with a wrong field contradicts; what is wrong with all of them is told once.
    expect(problems(await planned(service, { ...service, url: 'javascript:1' }))).toHaveLength(1);
    expect(problems(await planned(bare, { ...bare, status: undefined, name: 'Z' }))).toHaveLength(1);
    expect(problems(await planned({ id: ID, name: 'A' }, { id: ID, name: 'A' }))).toEqual([
      'page.json: contents[0].status: is missing',
    ]);
    const clash = await planned(service, { ...service, name: 'X' }, service, { ...service, name: 'Y' });
    expect(problems(clash)).toEqual([
      `page.json: contents[1]: has the id ${ID} of page.json: contents[0] and says something else (and 1 more); an id may stand for one service only`,
    ]);
  });
});

describe('what a record means', () => {
  test('[HI4] what is missing or unknown leaves the service out, with every reason', async () => {
    const out = async (more: object) => reasons(await planned({ ...service, ...more }));
    expect(await out({ status: 'defunct' })).toEqual(['is defunct']);
    expect(await out({ organization: null })).toEqual(['names no organization']);
    expect(await out({ attributes: [] })).toEqual(['does not say what kind of service it is (no taxonomy term)']);
    expect(await out({ attributes: [term('Yoga', { taxonomy: 'Local' })] })).toEqual([
      'no rule says what kind of service this is: Yoga (Local)',
    ]);
    expect(await out({ languages: [] })).toEqual(['names no language']);
    expect(await out({ languages: [{ name: 'Elvish' }, { code: 'zz9' }] })).toEqual([
      'names no language that is known',
    ]);
    expect(await out({ service_areas: null })).toEqual(['names no area']);
    expect(await out({ service_areas: [{ name: 'Elsewhere' }] })).toEqual([
      'is for no area of the programme that a code, a name or a rule tells: Elsewhere',
    ]);
    expect(await out({ languages: [], attributes: [] })).toHaveLength(2);
  });

  test('[HI4] a group that no rule explains leaves it out; a term that means nothing here does not', async () => {
    const group = { ...term('Carers'), link_type: 'eligibility' };
    expect(reasons(await planned({ ...service, attributes: [...service.attributes, group] }))).toEqual([
      'is for a group that no rule explains: Carers',
    ]);
    const adults = { ...term('Adults'), link_type: 'eligibility' };
    expect(reasons(await planned({ ...service, attributes: [...service.attributes, adults] }))).toEqual([]);
  });

  test('[HI4] a rule for one taxonomy is not used for another', async () => {
    const types = async (taxonomy: string) =>
      (await planned({ ...service, attributes: [term('Money', { code: 'money', taxonomy })] })).file.services.map(
        ({ waymark }) => waymark.types,
      );
    expect(await types('Local')).toEqual([['debt']]);
    expect(await types('Other')).toEqual([]);
  });

  test('[HI4] areas come from codes, exact names and rules; a name of two areas and a polygon tell nothing', async () => {
    const extents = async (...areas: readonly object[]) =>
      (await planned({ ...service, service_areas: areas })).file.services.flatMap(({ service_areas }) =>
        service_areas.map(({ extent }) => extent),
      );
    expect(await extents({ uri: 'http://example.org/id/geography/E07000901' })).toEqual(['A-1']);
    expect(await extents({ name: 'southvale' }, { name: 'Far away' })).toEqual(['A-2']);
    expect(await extents({ name: 'The whole county' })).toEqual(['A-1', 'A-2']);
    expect(await extents({ name: 'Mill Town' })).toEqual([]);
    expect(await extents({ name: 'North' })).toEqual([]);
    expect(await extents({ extent: 'Northvale', extent_type: 'geojson' })).toEqual([]);
    expect(await extents({ extent: 'Northvale', extent_type: 'text' })).toEqual(['A-1']);
  });

  test('[HI4] languages are told by code or English name; interpreters only by a sentence of the rules', async () => {
    const entry = async (more: object) => (await planned({ ...service, ...more })).file.services[0];
    const codes = (await entry({ languages: [{ code: 'eng' }, { code: 'sv-SE' }, { name: 'Urdu' }, { code: 'ckb' }] }))
      ?.languages;
    expect(codes?.map(({ code }) => code)).toEqual(['en', 'sv', 'ur', 'ckb']);
    const some = await planned({ ...service, interpretation_services: 'None at present' });
    expect(some.file.services[0]?.interpretation_services).toBeUndefined();
    expect(some.unknown).toEqual([{ what: 'interpreter', said: 'None at present', records: 1 }]);
    const booked = { interpretation_services: 'interpreters can be booked for  any language' };
    expect((await entry(booked))?.interpretation_services).toBeDefined();
  });

  test('[HI6] nobody is handed over to an imported service, and its id is its own', async () => {
    const plan = await planned(service, { ...service, id: 'HAND-1' });
    expect(plan.file.services.every(({ waymark }) => waymark.handover === 'self' && !('partner' in waymark))).toBe(
      true,
    );
    expect(problems(plan)).toEqual([
      'page.json: contents[1]: the id HAND-1 already stands in services.yaml; give the entry there another id, or take it out',
    ]);
    expect(entryId('urn:x:a service with a long name')).toMatch(/^[0-9a-f]{32}$/);
  });

  test('[HI8] what is not understood and what is not kept is listed', async () => {
    const plan = await planned({
      ...service,
      accreditations: 'Some.',
      contacts: [],
      attributes: [...service.attributes, term('Yoga')],
      service_areas: [...service.service_areas, { name: 'Far away' }],
    });
    expect(plan.notKept).toEqual([{ field: 'accreditations', records: 1 }]);
    expect(plan.unknown.map(({ what, said }) => [what, said])).toEqual([
      ['area', 'Far away'],
      ['term', 'Yoga'],
    ]);
    const report = sayPlan(plan).join('\n');
    for (const said of ['Added (1)', 'Moving well', 'taxonomy term: Yoga (1)', 'accreditations (1)'])
      expect(report).toContain(said);
  });
});

describe('CSV', () => {
  const tables = (): Record<string, string> => ({
    'services.csv': `\uFEFFid,organization_id,name,description,status,minimum_age,maximum_age,email\n${ID},org-1,Moving well,"Classes for\nsore backs.",active,16,70,a@example.org\n`,
    'organizations.csv': 'id,name,description\norg-1,Vale Trust,A trust.\n',
    'languages.csv': `id,service_id,location_id,name,code\nl1,${ID},,Polish,pl\nl2,${ID},,English,\nl3,,loc-1,French,fr\n`,
    'service_areas.csv': `id,service_id,name\ns1,${ID},Northvale\n`,
    'attributes.csv': `id,link_id,taxonomy_term_id,link_entity\na1,${ID},t1,service\na2,org-1,t1,organization\n`,
    'taxonomy_terms.csv': 'id,code,name,taxonomy_id\nt1,bp,Back pain classes,x1\n',
    'taxonomies.csv': 'id,name\nx1,Local\n',
    'phones.csv': `id,service_id,number\np1,${ID},01234\n`,
  });
  const putAll = async (files: Record<string, string>) => {
    await Promise.all(Object.entries(files).map(([name, text]) => put(name, text)));
    return planOf(folder);
  };

  test('[HI3] the same records give the same entries as JSON', async () => {
    const json = (await planned({ ...service, email: 'a@example.org', phones: [{ number: '01234' }] })).file;
    await rm(join(folder, 'page.json'));
    const plan = await putAll({ ...tables(), 'programs.csv': 'id,name\np1,P\n' });
    expect(plan.problems).toEqual([]);
    expect(plan.file).toEqual(json);
    expect([...plan.read.others]).toEqual([['rows of programs.csv', 1]]);
  });

  test('[HI3] datapackage.json may call the files otherwise', async () => {
    const { 'services.csv': text = '', ...others } = tables();
    const resources = [{ name: 'service', path: 'what-we-offer.csv' }];
    const plan = await putAll({
      ...others,
      'what-we-offer.csv': text,
      'datapackage.json': JSON.stringify({ resources }),
    });
    expect(plan.problems).toEqual([]);
    expect(plan.file.services).toHaveLength(1);
  });

  test('[HI1] problems are told with file, row and field', async () => {
    const all = tables();
    const plan = await putAll({
      ...all,
      'services.csv': `${all['services.csv']}b,org-9,Other,,activ,old,,\nc,org-1,Short\n`,
      'languages.csv': `${all['languages.csv']}l4,nobody,,,pl\n`,
      'attributes.csv': `${all['attributes.csv']}a3,${ID},t9,service\n`,
    });
    expect(problems(plan)).toEqual(['services.csv:5: has 3 fields instead of 8']);
    const more = await putAll({
      ...all,
      'services.csv': `${all['services.csv']}b,org-9,Other,,activ,old,,\n`,
      'languages.csv': `${all['languages.csv']}l4,nobody,,,pl\n`,
      'attributes.csv': `${all['attributes.csv']}a3,${ID},t9,service\n`,
    });
    expect([...more.read.others]).toContainEqual(['rows of languages.csv whose service_id is not in services.csv', 1]);
    expect(problems(more)).toEqual([
      'attributes.csv:4 taxonomy_term_id: there is no t9 in taxonomy_terms.csv',
      'services.csv:4 organization_id: there is no org-9 in organizations.csv',
      'services.csv:4 status: must be active, inactive, defunct or temporarily closed',
      'services.csv:4 minimum_age: must be a number',
    ]);
  });

  test('[HI1] a table that cannot be read, or one without its folder, is refused', async () => {
    const broken = await putAll({ ...tables(), 'languages.csv': 'id,name\n1,"x' });
    expect(problems(broken)[0]).toMatch(/^languages\.csv: cannot be read as CSV: /);
    expect(problems(await planOf(join(folder, 'services.csv')))).toEqual([
      'services.csv: is one table of several: import the folder it stands in, or one table whose columns are paths, such as organization/name',
    ]);
    await rm(join(folder, 'services.csv'));
    expect(problems(await putAll({ 'languages.csv': 'id\n' }))[0]).toMatch(
      /: there is no services\.csv in this folder$/,
    );
  });
});

describe('the file that is written', () => {
  const own = `organizations: [{ id: o, name: O, description: O. }]
services:
  - { id: HAND-1, organization_id: o, name: N, description: D., languages: [{ code: en }], service_areas: [{ name: All, extent: programme }], waymark: { types: [x], handover: self } }
`;

  test('[HI7] importing again gives the same file, and tells what is added, changed and gone', async () => {
    const first = await planned(service, { ...service, id: 'b', name: 'B' });
    expect(first.added.map(({ name }) => name)).toEqual(['Moving well', 'B']);
    const path = importedServicesFile(folder);
    await writeImportedServices(path, first.file);
    const text = await readFile(path, 'utf8');
    await writeImportedServices(path, (await planned({ ...service, id: 'b', name: 'B' }, service)).file);
    expect(await readFile(path, 'utf8')).toBe(text);
    const before = first.file;
    const file = await put(
      'next.json',
      page([
        { ...service, name: 'Moving better' },
        { ...service, id: 'c', name: 'C' },
      ]),
    );
    const next = await planOf(file, { before });
    expect(next.changed).toEqual([{ id: entryId(ID), name: 'Moving better', fields: ['name'] }]);
    expect([next.added, next.gone].map((list) => list.map(({ name }) => name))).toEqual([['C'], ['B']]);
    expect((await planOf(join(folder, 'page.json'), { before })).unchanged).toHaveLength(2);
    const renamed = await put('renamed.json', [
      { ...service, organization: { ...organization, name: 'Vale Council' } },
    ]);
    expect((await planOf(renamed, { before })).changed.map(({ fields }) => fields)).toEqual([['organization']]);
  });

  test('[HI6] both files are one directory; an id in both is refused when it is read', async () => {
    await put('services.yaml', own);
    const ids = async () => {
      const read = await readServices(folder);
      return read.ok
        ? read.value.map(({ id }) => id)
        : read.error.map(({ path, message }) => `${path.replaceAll(`${folder}/`, '')}: ${message}`);
    };
    expect(await ids()).toEqual(['HAND-1']);
    const { file } = await planned(service);
    await writeImportedServices(importedServicesFile(folder), file);
    expect(await ids()).toEqual(['HAND-1', entryId(ID)]);
    const [entry] = file.services;
    if (entry === undefined) throw new Error('nothing planned');
    await writeImportedServices(importedServicesFile(folder), { ...file, services: [{ ...entry, id: 'HAND-1' }] });
    expect(await ids()).toEqual([
      'services-imported.yaml: services.HAND-1: the id stands in services.yaml too: give the entry there another id, or take it out',
    ]);
  });

  test('[HI1] an import that would leave nothing is a problem', async () => {
    expect(problems(await planned({ ...service, status: 'defunct' }))).toEqual([
      'page.json: no service of these files can be used',
    ]);
  });
});
