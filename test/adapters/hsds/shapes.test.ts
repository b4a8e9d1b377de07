/**
 * The shapes in which real directories write their services, one after the other: what Open Referral UK 3.0 and HSDS 3.0
 * APIs answer and the packages they publish. Made up here, word for word; only the shapes are theirs.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ImportRules, NO_RULES } from '../../../src/adapters/hsds/import-rules.ts';
import { type Plan, type Present, planImport } from '../../../src/adapters/hsds/plan-import.ts';
import { readSource } from '../../../src/adapters/hsds/read-source.ts';
import { sayPlan } from '../../../src/adapters/hsds/say-plan.ts';
import { parseServices } from '../../../src/core/directory/service.ts';

const folders: string[] = [];
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-shapes-'));
  folders.push(folder);
});
afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true, force: true }))));

const present: Present = {
  areas: [{ id: 'A-1', name: 'Northvale', priority: false }],
  today: '2026-11-22',
  handWritten: [],
  before: { organizations: [], services: [] },
};
const rules = ImportRules.parse({
  languages: ['en'],
  without_area: ['programme'],
  attribution: { source: 'Vale Directory', licence: 'OGL 3.0', url: 'https://directory.example.org' },
  terms: [{ term: 'Back pain classes', types: ['physio'], barriers: ['msk'] }],
});
const put = async (name: string, content: unknown): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return path;
};
const planOf = async (content: unknown, name = 'page.json', more: Partial<Present> = {}): Promise<Plan> =>
  planImport(await readSource(await put(name, content)), rules, { ...present, ...more });
const problems = ({ problems: all }: Plan) =>
  all.map(({ path, message }) => `${path}: ${message}`.replaceAll(`${folder}/`, ''));

/** What /services lists: no terms, languages or areas. */
const short = {
  id: '0d6c5a0e-1111-4222-8333-abcdefabcdef',
  name: 'Moving well',
  description: 'Classes for sore backs.',
  url: 'https://vale.example.org/moving',
  email: 'moving@vale.example.org',
  status: 'active',
  fees: 'Two pounds a class.',
  accreditations: '',
  minimum_age: 16,
  maximum_age: 99,
  assured_date: '2026-06-01',
  assurer_email: 'assurer@vale.example.org',
  alert: 'No class in August.',
  last_modified: '2026-06-02T10:30:45.123Z',
  organization: {
    id: 'o-1',
    name: 'Vale Trust',
    description: 'A trust.',
    email: 'trust@vale.example.org',
    website: 'https://vale.example.org',
    logo: 'https://vale.example.org/logo.png',
    uri: 'https://vale.example.org/id',
    parent_organization_id: 'o-0',
  },
};
/** What /services/<id> answers. */
const full = {
  ...short,
  schedules: [
    {
      id: 's1',
      valid_from: '2026-01-01',
      valid_to: '2027-12-31',
      freq: 'WEEKLY',
      interval: 1,
      byday: 'TH,FR',
      bymonthday: '2,3,4',
      opens_at: '10:00:00',
      closes_at: '18:00:00Z',
      description: 'Not on holidays.',
    },
  ],
  service_areas: [
    { id: 'x', extent: 'e', extent_type: 'geojson', uri: 'https://example.org', service_area: 'Northvale' },
  ],
  service_at_locations: [
    {
      id: 'sal',
      location: {
        id: 'l',
        name: 'Vale Hall',
        latitude: '52.63',
        longitude: -1.13,
        addresses: [
          { id: 'p', address_1: 'PO Box 1', city: 'Northvale', postal_code: 'NV1', address_type: 'postal' },
          { id: 'a', address_1: 12, address_2: 'High Street', city: 'Northvale', address_type: 'physical' },
        ],
        accessibility: [{ id: 'acc', accessibility: 'A ramp at the side door.', details: 'Ring the bell.' }],
        phones: [{ id: 'ph1', number: '"+44 1632 960001"', extension: 100, type: 'voice' }],
      },
    },
  ],
  phones: [{ id: 'ph1', number: '"+44 1632 960001"', extension: 100, type: 'voice' }],
  languages: [{ id: 'lang' }],
  funding: [{ id: 'f', source: 'The council' }],
  cost_options: [{ id: 'c', valid_to: '2022-12-31', option: 'Under 18', amount: 35, amount_description: 'each' }],
  contacts: [{ id: 'k', name: 'Somebody Private', title: 'Reception', phones: [{ number: '999000111' }] }],
  attributes: [{ id: 'at', link_type: 'type', taxonomy_term: { id: 't', term: 'Back pain classes', term_uri: 'u' } }],
};

describe('what a service tells of itself', () => {
  test('[HI9] how to reach it, when it is open and what it costs are kept; contact persons are not', async () => {
    const plan = await planOf(full);
    expect(problems(plan)).toEqual([]);
    expect(plan.leftOut).toEqual([]);
    expect(plan.file.services[0]).toEqual({
      id: '0d6c5a0e111142228333abcdefabcdef',
      organization_id: 'o-1',
      name: 'Moving well',
      description: 'Classes for sore backs.',
      minimum_age: 16,
      maximum_age: 99,
      languages: [{ code: 'en' }],
      service_areas: [{ name: 'Northvale', extent: 'A-1' }],
      cost_options: [{ option: 'Under 18, 35, each (until 2022-12-31)' }],
      funding: [{ source: 'The council' }],
      url: 'https://vale.example.org/moving',
      email: 'moving@vale.example.org',
      phones: [{ number: '+44 1632 960001', extension: '100' }],
      schedules: [
        {
          byday: 'TH,FR',
          opens_at: '10:00',
          closes_at: '18:00',
          valid_from: '2026-01-01',
          valid_to: '2027-12-31',
          description: 'Not on holidays.',
        },
      ],
      locations: [
        {
          name: 'Vale Hall',
          address: '12, High Street, Northvale',
          accessibility: ['A ramp at the side door. Ring the bell.'],
        },
      ],
      fees_description: 'Two pounds a class.',
      alert: 'No class in August.',
      assured_date: '2026-06-01',
      waymark: { types: ['physio'], handover: 'self', barriers: ['msk'] },
    });
    expect(plan.file.organizations).toEqual([
      {
        id: 'o-1',
        name: 'Vale Trust',
        description: 'A trust.',
        website: 'https://vale.example.org',
        email: 'trust@vale.example.org',
      },
    ]);
    expect(plan.file.attribution).toEqual(rules.attribution);
    expect(JSON.stringify(plan.file)).not.toMatch(/Private|999000111|assurer@/);
    expect(parseServices('x', plan.file).ok).toBe(true);
  });

  test('[HI9] the second Tuesday of a month is not every Tuesday', async () => {
    const schedules = async (...said: readonly object[]) =>
      (await planOf({ ...full, schedules: said })).file.services[0]?.schedules;
    expect(await schedules({ freq: 'MONTHLY', byday: '2TU', opens_at: '10:00' })).toBeUndefined();
    expect(await schedules({ freq: 'WEEKLY', interval: 2, byday: 'TU', description: 'Every other week' })).toEqual([
      { description: 'Every other week' },
    ]);
    expect(await schedules({ byday: 'mo, tu', opens_at: '9:30' })).toEqual([{ byday: 'MO,TU', opens_at: '09:30' }]);
  });

  test('[HI9] null, empty texts and empty lists say nothing', async () => {
    const nothing = Object.fromEntries(
      [
        'url',
        'email',
        'phones',
        'schedules',
        'service_at_locations',
        'fees',
        'alert',
        'assured_date',
        'last_modified',
      ].map((field, at) => [field, at % 2 === 0 ? null : field.endsWith('s') && field !== 'fees' ? [] : '']),
    );
    const { file, problems: all } = await planOf({ ...full, ...nothing });
    expect(all).toEqual([]);
    expect(Object.keys(file.services[0] ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/url|email|phones|schedules|locations|fees|alert|assured/)]),
    );
  });

  test('[HI1] what is no address, no number, no day and no time is told with its field', async () => {
    const plan = await planOf({
      contents: [
        {
          ...full,
          url: 'vale/moving',
          email: 'moving-vale_org',
          assured_date: '31/01/2026',
          last_modified: 'yesterday',
          phones: [{ number: 'ask at the desk' }],
          schedules: [{ byday: 'Monday', opens_at: '10 am' }],
          organization: { ...short.organization, website: 'javascript:alert(1)' },
        },
        { ...full, id: 'b', assured_date: '2026-02-30', minimum_age: '16', status: 'actve', name: '' },
      ],
    });
    expect(problems(plan)).toEqual([
      'page.json: contents[0].url: must be a web address that begins with http:// or https://',
      'page.json: contents[0].email: must be an e-mail address',
      'page.json: contents[0].phones[0].number: must be a telephone number',
      'page.json: contents[0].schedules[0].byday: must be days such as MO,TU',
      'page.json: contents[0].schedules[0].opens_at: must be a time such as 09:30',
      'page.json: contents[0].assured_date: must be a date such as 2026-01-31',
      'page.json: contents[0].last_modified: must be a date such as 2026-01-31',
      'page.json: contents[0].organization.website: must be a web address that begins with http:// or https://',
      'page.json: contents[1].name: must not be empty',
      'page.json: contents[1].status: must be active, inactive, defunct or temporarily closed',
      'page.json: contents[1].assured_date: must be a date such as 2026-01-31',
      'page.json: contents[1].minimum_age: must be a number',
    ]);
  });
});

describe('the files they come in', () => {
  test('[HI2] a page without counts, a service at a location and an organization give the same service', async () => {
    const { file } = await planOf({ contents: [full] });
    expect(file.services).toHaveLength(1);
    expect(
      (
        await planOf({
          total_items: 1,
          total_pages: 1,
          page_number: 1,
          contents: [{ id: 'sal', location: {}, service: full }],
        })
      ).file,
    ).toEqual(file);
    const { organization, ...bare } = full;
    expect((await planOf({ ...organization, organization_identifiers: [], services: [bare] })).file).toEqual(file);
  });

  test('[HI5] one id for many different services is one problem, and no list of hundreds', async () => {
    const { organization, ...bare } = short;
    const many = Array.from({ length: 127 }, (_, at) => ({ ...bare, maximum_age: at + 20 }));
    const plan = await planOf({ contents: [{ ...bare, organization, maximum_age: 19 }, ...many] });
    expect(problems(plan)).toEqual([
      `page.json: contents[1]: has the id ${short.id} of page.json: contents[0] and says something else (and 126 more); an id may stand for one service only`,
    ]);
  });

  test('[HI4] without any rules the report says what to set, and for how many services', async () => {
    await put('page.json', [
      { ...short, id: 'a', languages: [], attributes: [{ taxonomy_term: { id: 't', name: 'Sore backs' } }] },
      { ...short, id: 'b', languages: [], service_areas: [{ name: 'Far away' }] },
    ]);
    const plan = planImport(await readSource(join(folder, 'page.json')), NO_RULES, present);
    expect(problems(plan)).toEqual(['page.json: no service of these files can be used']);
    const report = sayPlan(plan);
    const heading = report.indexOf('To be set in services-import.yaml, with your own words and codes (5)');
    expect(
      report.slice(heading + 1, heading + 6).map((line) => line.replace(/^ {2}(\w+):.*\((\d+) left.*/, '$1 $2')),
    ).toEqual(['languages 2', 'without_area 1', 'areas 1', 'terms 1', 'services 1']);
    // As it stands there, each line is a rule that can be read.
    for (const line of report.slice(heading + 1, heading + 6))
      expect(ImportRules.safeParse(parse(line.split(' – ')[0] ?? '')).success, line).toBe(true);
  });

  test('[HI4] a short list tells too little; the report says what to do, or the rules say what each service is', async () => {
    const plan = await planOf({ contents: [short] });
    expect(problems(plan)).toEqual(['page.json: no service of these files can be used']);
    expect(sayPlan(plan).join('\n')).toContain('save the full record of each');
    const named = ImportRules.parse({ ...rules, services: [{ service: 'moving WELL', types: ['physio'] }] });
    const { file } = planImport(await readSource(join(folder, 'page.json')), named, present);
    expect(file.services.map(({ waymark }) => waymark.types)).toEqual([['physio']]);
  });

  test('[HI10] a closed service and one nobody has checked for long are kept, and the report says so', async () => {
    const plan = await planOf([
      { ...full, status: 'temporarily closed' },
      { ...full, id: 'old', name: 'Old', assured_date: '2005-01-01' },
      // Nobody made sure, but somebody wrote in it.
      { ...full, id: 'edited', name: 'Edited', assured_date: null, last_modified: '2026-10-01T00:00:00.0Z' },
      { ...full, id: 'gone', name: 'Gone', status: 'defunct' },
    ]);
    expect(plan.shut.map(({ name, why }) => [name, why])).toEqual([
      ['Moving well', 'closed'],
      ['Old', 'out_of_date'],
    ]);
    expect(plan.leftOut.map(({ name, reasons }) => [name, reasons])).toEqual([['Gone', ['is defunct']]]);
    const report = sayPlan(plan).join('\n');
    expect(report).toContain('Kept and offered to nobody; staff see why (2)');
    expect(report).toMatch(/Old \[old\]: was last checked more than a year ago/);
  });

  test('[HI3] a folder of tables gives the same as JSON, places and telephones included', async () => {
    const { service_at_locations, ...rest } = full;
    const at = service_at_locations.map((one) => ({ ...one, location: { ...one.location, phones: [] } }));
    const json = (
      await planOf({
        ...rest,
        service_at_locations: at,
        funding: [],
        organization: { ...short.organization, phones: [{ number: '01632 960002' }] },
      })
    ).file;
    await rm(join(folder, 'page.json'));
    const tables: Readonly<Record<string, string>> = {
      'services.csv': `id,organization_id,name,description,url,email,status,fees,minimum_age,maximum_age,assured_date,alert\n${short.id},o-1,Moving well,Classes for sore backs.,${short.url},${short.email},active,Two pounds a class.,16,99,2026-06-01,No class in August.\n`,
      'organizations.csv':
        'id,name,description,email,website\no-1,Vale Trust,A trust.,trust@vale.example.org,https://vale.example.org\n',
      'phones.csv': `id,location_id,service_id,organization_id,contact_id,service_at_location_id,number,extension,type\nph1,l,${short.id},o-1,k,sal,"""+44 1632 960001""",100,voice\nph2,,,o-1,,,01632 960002,,\nph3,,,,k,,999000111,,\n`,
      'schedules.csv': `id,service_id,valid_from,valid_to,freq,interval,byday,opens_at,closes_at,description\ns1,${short.id},2026-01-01,2027-12-31,WEEKLY,1,"TH,FR",10:00:00,18:00:00,Not on holidays.\n`,
      'locations.csv': 'id,name,latitude\nl,Vale Hall,52.63\n',
      'addresses.csv':
        'id,location_id,address_1,address_2,city,address_type\np,l,PO Box 1,,Northvale,postal\na,l,12,High Street,Northvale,physical\n',
      'accessibility.csv': 'id,location_id,description,details\nacc,l,A ramp at the side door.,Ring the bell.\n',
      'service_at_location.csv': `id,service_id,location_id\nsal,${short.id},l\n`,
      'service_areas.csv': `id,service_id,name\nx,${short.id},Northvale\n`,
      'cost_options.csv': `id,service_id,valid_to,option,amount,amount_description\nc,${short.id},2022-12-31,Under 18,35,each\n`,
      'attributes.csv': `id,link_id,taxonomy_term_id,link_entity\nat,${short.id},t,service\n`,
      'taxonomy_terms.csv': 'id,name\nt,Back pain classes\n',
    };
    await Promise.all(Object.entries(tables).map(([name, text]) => put(name, text)));
    const plan = planImport(await readSource(folder), rules, present);
    expect(problems(plan)).toEqual([]);
    expect(plan.file).toEqual(json);
    await put('addresses.csv', 'id,location_id,address_1\na,nowhere,1\n');
    await put('schedules.csv', 'id,service_id,opens_at\ns1,gone,10:00\ns2,gone-too,10:00\n');
    const left = planImport(await readSource(folder), rules, present);
    expect(problems(left)).toEqual([]);
    expect(left.file.services.map(({ id }) => id)).toEqual(json.services.map(({ id }) => id));
    expect([...left.read.others]).toEqual([
      ['rows of addresses.csv whose location_id is not in locations.csv', 1],
      ['rows of schedules.csv whose service_id is not in services.csv', 2],
    ]);
  });

  test('[HI3] one table whose columns are paths gives the same, with commas or semicolons', async () => {
    const columns = [
      'id',
      'name',
      'status',
      'minimum_age',
      'organization/id',
      'organization/name',
      'languages/0/code',
      'languages/1/code',
      'attributes/0/taxonomy_term/name',
      'phones/0/number',
    ];
    const row = [
      's-1',
      'Moving well',
      'active',
      '16',
      'o-1',
      'Vale Trust',
      'pl',
      'en',
      'Back pain classes',
      '01632 960003',
    ];
    for (const mark of [',', ';']) {
      const { file, problems: all } = await planOf(`${columns.join(mark)}\n${row.join(mark)}\n`, 'all.csv');
      expect(all).toEqual([]);
      expect(file.services[0]).toMatchObject({
        id: 's-1',
        minimum_age: 16,
        languages: [{ code: 'pl' }, { code: 'en' }],
        phones: [{ number: '01632 960003' }],
        waymark: { types: ['physio'] },
      });
    }
    const wrong = await planOf(`${columns.join(',')}\n${['s-1', '', ...row.slice(2)].join(',')}\n`, 'all.csv');
    expect(problems(wrong)).toEqual(['all.csv:2 name: is missing']);
  });

  test('[HI1] a file in another encoding and an empty one are refused, whatever else stands there', async () => {
    const latin = Buffer.from('[{"name": "Åsa"}]', 'latin1');
    expect(problems(await planOf(latin))).toEqual(['page.json: is not UTF-8: save it in UTF-8 and import it again']);
    expect(problems(await planOf('', 'all.csv'))).toEqual(['all.csv: is empty']);
  });
});
