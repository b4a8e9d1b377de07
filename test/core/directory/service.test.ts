import { describe, expect, test } from 'vitest';
import { parseServices } from '../../../src/core/directory/service.ts';

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

  test('[DI15] a service that is not active is left out', () => {
    const read = parseServices('services.yaml', file({ ...service, status: 'defunct' }));
    expect(read.ok && read.value).toEqual([]);
  });

  test('[DI15] each mistake is named with its place', () => {
    expect(problems(file({ ...service, langauges: [] }))).toEqual([
      'services.yaml: services.0 Unrecognized key: "langauges"',
    ]);
    expect(problems(file({ ...service, organization_id: 'o2' }))).toEqual([
      'services.yaml: services.S1.organization_id there is no organization "o2"',
    ]);
    expect(problems(file(service, service))).toEqual(['services.yaml: services.S1 the id is used twice']);
    expect(problems(file({ ...service, waymark: { types: ['coach'], handover: 'referral' } }))).toEqual([
      'services.yaml: services.S1.waymark.partner a service that receives answers needs the partner who is asked about',
    ]);
  });
});
