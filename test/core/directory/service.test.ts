import { describe, expect, test } from 'vitest';
import { parseServices, servicesOn, unknownNames } from '../../../src/core/directory/service.ts';

const service = {
  id: 'S1',
  organization_id: 'o1',
  name: 'Coach',
  description: 'Helps.',
  languages: [{ code: 'en' }],
  service_areas: [{ name: 'Everywhere', extent: 'programme' }],
  waymark: { types: ['coach'], partner: 'p1', handover: 'referral' },
};
const file = (...services: unknown[]) => ({
  organizations: [{ id: 'o1', name: 'One', description: 'One.' }],
  services,
});
const problems = (yaml: unknown) => {
  const read = parseServices('services.yaml', yaml);
  return read.ok ? [] : read.error.map(({ path, message }) => `${path} ${message}`);
};

describe('the directory file', () => {
  test('[DI15] a whole record is read, and what is not said has no limit', () => {
    const read = parseServices('services.yaml', file(service));
    expect(read.ok && read.value[0]).toMatchObject({
      organisation: 'One',
      minimumAgeYears: 0,
      maximumAgeYears: Number.POSITIVE_INFINITY,
      freePlaces: undefined,
      interpreter: false,
    });
  });

  test.each(['inactive', 'defunct', 'temporarily closed'])('[DI23] a service that is %s is closed', (status) => {
    const read = parseServices('services.yaml', file({ ...service, status }));
    expect(read.ok && read.value.map(({ shut }) => shut)).toEqual(['closed']);
  });

  test('[DI23] an entry is out of date the day after it was last checked a year ago', () => {
    const read = parseServices(
      'services.yaml',
      file(
        { ...service, assured_date: '2025-03-01' },
        { ...service, id: 'S2' },
        { ...service, id: 'S3', assured_date: '2020-01-01', status: 'inactive' },
      ),
    );
    const shut = (today: string) => (read.ok ? servicesOn(read.value, today).map((one) => one.shut) : []);
    expect(shut('2026-03-01')).toEqual([undefined, undefined, 'closed']);
    expect(shut('2026-03-02')).toEqual(['out_of_date', undefined, 'closed']);
    // An entry that says nothing of the kind is the service's own, and its owner's to keep right.
    expect(shut('2040-01-01')[1]).toBeUndefined();
  });

  test('[DI15] how to reach a service is read strictly: nothing but real addresses becomes a link', () => {
    const wrong = {
      ...service,
      url: 'javascript:alert(1)',
      email: 'office',
      phones: [{ number: '' }],
      schedules: [{ byday: 'Monday', opens_at: '9' }],
      assured_date: '2026-02-30',
    };
    expect(problems(file(wrong)).map((problem) => problem.split(' ')[1])).toEqual([
      'services.S1.url',
      'services.S1.email',
      'services.S1.phones[0].number',
      'services.S1.schedules[0].byday',
      'services.S1.schedules[0].opens_at',
      'services.S1.assured_date',
    ]);
  });

  test('[DI15] a service without a way of its own is reached through whoever runs it', () => {
    const runBy = { id: 'o1', name: 'One', description: 'One.', email: 'one@example.org', phones: [{ number: '1' }] };
    const read = parseServices('services.yaml', {
      organizations: [runBy],
      services: [service, { ...service, id: 'S2', phones: [{ number: '2' }] }],
    });
    expect(read.ok && read.value.map(({ details }) => [details.email, details.phones[0]?.number])).toEqual([
      ['one@example.org', '1'],
      ['one@example.org', '2'],
    ]);
  });

  test('[DI15] each mistake is named with its place', () => {
    expect(problems(file({ ...service, langauges: [] }))).toEqual([
      expect.stringMatching(
        /^services\.yaml: services\.S1 "langauges" is no key that can stand here; known are id, .*languages/,
      ),
    ]);
    expect(problems(file({ ...service, organization_id: 'o2' }))).toEqual([
      'services.yaml: services.S1.organization_id there is no organization "o2"',
    ]);
    expect(problems(file(service, service))).toEqual(['services.yaml: services.S1 the id is used twice']);
    expect(problems(file({ ...service, waymark: { types: ['coach'], handover: 'referral' } }))).toEqual([
      'services.yaml: services.S1.waymark.partner a service that receives answers needs the partner who is asked about',
    ]);
  });

  test('[DI15] a partner or an area that the programme does not have is named with its place; the whole programme is an area', () => {
    const programme = { partners: [{ id: 'team' }], areas: [{ id: 'A' }] };
    const named = (partner: string | undefined, areas: readonly string[], near: readonly string[] = []) =>
      unknownNames('s.yaml', [{ id: 'S1', partner, areas, near }], programme).map(
        ({ path, message }) => `${path} ${message}`,
      );
    expect(named('team', ['programme', 'A'], ['A'])).toEqual([]);
    expect(named(undefined, ['A'])).toEqual([]);
    expect(named('other', ['A', '999999'], ['programme', 'B'])).toEqual([
      's.yaml: services.S1.waymark.partner "other" is no partner of programme.yaml',
      's.yaml: services.S1.service_areas[1].extent "999999" is no area of programme.yaml',
      's.yaml: services.S1.waymark.near[0] "programme" is no area of programme.yaml',
      's.yaml: services.S1.waymark.near[1] "B" is no area of programme.yaml',
    ]);
  });
});
