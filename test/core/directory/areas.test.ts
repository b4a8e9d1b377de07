import { describe, expect, test } from 'vitest';
import { areaFacts, areaFromPostcode, areaIds, isInCatchment } from '../../../src/core/directory/areas.ts';

const places = {
  areas: [
    { id: 'PA-01', name: 'Leicester', priority: true },
    { id: 'E07000130', name: 'Charnwood', priority: false },
    { id: 'E07000133', name: 'Melton', priority: false },
    { id: 'PA-05', name: 'Shelthorpe', within: 'E07000130', priority: true },
  ],
  postcodes: {
    'LE1 2': ['PA-01'],
    'LE11 1': ['E07000130'],
    'LE13 0': ['E07000133', 'elsewhere'],
    'LE4 9': ['PA-01', 'E07000130'],
  },
};

describe('areas', () => {
  test('[DI13] unknown is not outside, and priority changes nothing but priority', () => {
    expect(areaFacts(places, 'PA-05')).toEqual({ area_status: 'in', area_priority: 'yes', area_open: 'yes' });
    expect(areaFacts(places, 'E07000133')).toEqual({ area_status: 'in', area_priority: 'no', area_open: 'yes' });
    expect(areaFacts(places, 'elsewhere')).toEqual({ area_status: 'out', area_priority: 'no', area_open: 'unknown' });
    expect(areaFacts(places, 'no_fixed')).toEqual({
      area_status: 'no_fixed',
      area_priority: 'unknown',
      area_open: 'unknown',
    });
    for (const code of ['skip', 'unknown', 'E07999999']) {
      expect(areaFacts(places, code)).toEqual({
        area_status: 'unknown',
        area_priority: 'unknown',
        area_open: 'unknown',
      });
    }
    expect(isInCatchment(places, 'PA-05')).toBe(true);
    expect(isInCatchment(places, 'elsewhere')).toBe(false);
    expect(areaIds(places, 'PA-05')).toEqual(['PA-05', 'E07000130']);
    expect(areaIds(places, 'elsewhere')).toEqual([]);
  });

  test('[DI14] a postcode is as certain as the table', () => {
    expect(areaFromPostcode(places, 'LE1 2AB')).toEqual({ kind: 'area', id: 'PA-01' });
    expect(areaFromPostcode(places, 'le11 1aa')).toEqual({ kind: 'area', id: 'E07000130' });
    expect(areaFromPostcode(places, 'LE4 9AA')).toEqual({ kind: 'districts', ids: ['PA-01', 'E07000130'] });
    expect(areaFromPostcode(places, 'LE13 0AA')).toEqual({ kind: 'districts', ids: ['E07000133', 'elsewhere'] });
  });

  test('[DI14] a new sector is asked about; only letters the table does not know are outside', () => {
    expect(areaFromPostcode(places, 'LE11 7AA')).toEqual({ kind: 'districts', ids: ['E07000130', 'elsewhere'] });
    expect(areaFromPostcode(places, 'LE13 9AA')).toEqual({ kind: 'districts', ids: ['E07000133', 'elsewhere'] });
    expect(areaFromPostcode(places, 'M1 1AA')).toEqual({ kind: 'outside' });
    expect(areaFromPostcode(places, 'W1A 1AA')).toEqual({ kind: 'outside' });
    expect(areaFromPostcode(places, 'L1 1AA')).toEqual({ kind: 'outside' });
  });

  test('[DI14] an unknown first half with letters of the table is neither in nor outside', () => {
    for (const postcode of ['LE22 4AB', 'LE99 1AA', 'LE110 1AA', 'LE99'])
      expect(areaFromPostcode(places, postcode)).toEqual({ kind: 'unknown' });
  });

  test('[DI14] letters that only reach over the border: outside comes first, and it is asked', () => {
    const border = {
      ...places,
      postcodes: { ...places.postcodes, 'NG10 3': ['E07000130', 'elsewhere'], 'NG13 0': ['E07000133', 'elsewhere'] },
    };
    const asked = { kind: 'districts', ids: ['elsewhere', 'E07000130', 'E07000133'] };
    for (const postcode of ['NG1 1AA', 'NG25 0AA', 'NG7']) expect(areaFromPostcode(border, postcode)).toEqual(asked);
    expect(areaFromPostcode(border, 'NG10 3AA')).toEqual({ kind: 'districts', ids: ['E07000130', 'elsewhere'] });
    expect(areaFromPostcode(border, 'LE99 1AA')).toEqual({ kind: 'unknown' });
  });

  test('[DI14] the first half alone gives what its sectors have in common', () => {
    expect(areaFromPostcode(places, 'LE11')).toEqual({ kind: 'area', id: 'E07000130' });
    expect(areaFromPostcode(places, 'LE4')).toEqual({ kind: 'districts', ids: ['PA-01', 'E07000130'] });
    expect(areaFromPostcode(places, 'LE1')).toEqual({ kind: 'area', id: 'PA-01' });
    expect(areaFromPostcode(places, 'B1')).toEqual({ kind: 'outside' });
  });

  test('[DI14] without a table nothing is outside', () => {
    expect(areaFromPostcode({ postcodes: {} }, 'LE1 2AB')).toEqual({ kind: 'unknown' });
  });
});
