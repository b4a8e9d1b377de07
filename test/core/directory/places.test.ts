/** Free places: what waits, what is only offered after a talk, and what is noted as a need. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { matchServices, type Person } from '../../../src/core/directory/match.ts';
import { freePlaceFacts, parseServices, type Service } from '../../../src/core/directory/service.ts';

const file = 'flows/workwell-llr/services.yaml';
const read = parseServices(file, parse(readFileSync(file, 'utf8')));
if (!read.ok) throw new Error(JSON.stringify(read.error));
const services = read.value;
const one = (id: string): Service => {
  const found = services.find((service) => service.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const physio = one('WW-S5');
const register: Service = {
  ...physio,
  id: 'REGISTER',
  needsRegister: true,
  partner: 'workwell-llr',
  handover: 'referral',
  freePlaces: undefined,
};

const person: Person = {
  areaIds: ['PA-05', 'E07000130'],
  livesOutside: false,
  cohort: 'in_work_struggling',
  barriers: ['msk'],
  wishes: ['physio'],
  serviceTypes: ['physio'],
  signposts: [],
  workNow: 'working_hard',
  ageBand: '18_64',
  language: 'en',
  interpreterOk: true,
  employerContact: 'no',
  consentedPartners: ['workwell-llr'],
};
const offered = (among: readonly Service[], more: Partial<Person> = {}) =>
  matchServices(among, { ...person, ...more }).offered.map(({ service }) => service.id);

describe('free places', () => {
  test('[DI23] what is closed or out of date is offered to nobody, has no free place, and is left out with that reason', () => {
    for (const shut of ['closed', 'out_of_date'] as const) {
      const match = matchServices([{ ...physio, shut }], person);
      expect(match.leftOut.map(({ reason }) => reason)).toEqual([shut]);
      // Nobody is dropped over it: somebody looks.
      expect(match).toMatchObject({ offered: [], toCoordinator: true });
      expect(freePlaceFacts([{ ...physio, freePlaces: 5, shut }])).toEqual({ free_physio: 'no' });
      // And the need is noted, where there is a register.
      expect(offered([register, { ...physio, shut }])).toEqual(['REGISTER']);
      const unwanted = matchServices([{ ...physio, shut }], { ...person, serviceTypes: [], signposts: [] });
      expect(unwanted.leftOut.map(({ reason }) => reason)).toEqual(['no_need']);
    }
  });

  test('[DI18] what is only offered after a talk is left out with that reason, whatever was asked for', () => {
    const match = matchServices([{ ...physio, afterTalk: true }], person);
    expect(match.offered).toEqual([]);
    expect(match.leftOut.map(({ reason }) => reason)).toEqual(['after_talk']);
    expect(match.toCoordinator).toBe(true);
    // Of no use to her at all: then that is the reason.
    const unwanted = matchServices([{ ...physio, afterTalk: true }], { ...person, serviceTypes: [] });
    expect(unwanted.leftOut.map(({ reason }) => reason)).toEqual(['no_need']);
  });

  test('[DI19] a need is noted when every place that answers it is full, and stands after the waiting list', () => {
    const full = { ...physio, freePlaces: 0 };
    expect(offered([register, full])).toEqual(['WW-S5', 'REGISTER']);
    const [, noted] = matchServices([register, full], person).offered;
    expect(noted?.reasons).toEqual([
      'shared:reason.wish.physio',
      'shared:reason.barrier.msk',
      'shared:reason.need_noted',
    ]);
    expect(noted?.capacity).toBe('waiting_list');
  });

  test('[DI19] a need is not noted while a place is free, also at a service that is only offered after a talk', () => {
    expect(offered([register, physio])).toEqual(['WW-S5']);
    expect(offered([register, { ...physio, afterTalk: true }])).toEqual([]);
    expect(offered([register, { ...physio, afterTalk: true, freePlaces: 0 }])).toEqual(['REGISTER']);
  });

  test('[DI19] a free place that she cannot use is none: of another area, or in no language of hers', () => {
    expect(offered([register, { ...physio, areas: ['PA-01'] }])).toEqual(['REGISTER']);
    expect(offered([register, { ...physio, interpreter: false, languages: ['pl'] }])).toEqual(['REGISTER']);
  });

  test('[DI19] nothing is noted without her yes, or for somebody who needs nothing of it', () => {
    expect(offered([register], { consentedPartners: [] })).toEqual([]);
    expect(offered([register], { wishes: [], barriers: [], serviceTypes: [] })).toEqual([]);
  });

  test('[DI2] a need that is only noted still goes to the coordinators', () => {
    expect(matchServices([register], person)).toMatchObject({ toCoordinator: true });
    expect(matchServices([register, { ...physio, freePlaces: 0 }], person)).toMatchObject({ toCoordinator: false });
  });

  test('[DI20] of two that fit equally well, the one near her comes first, and says so', () => {
    const there = { ...physio, id: 'THERE', near: ['PA-01'] };
    const here = { ...physio, id: 'HERE', near: ['PA-05'] };
    expect(offered([there, here])).toEqual(['HERE', 'THERE']);
    expect(offered([there, here], { areaIds: ['PA-01'] })).toEqual(['THERE', 'HERE']);
    expect(offered([there, here], { areaIds: [] })).toEqual(['THERE', 'HERE']);
    expect(matchServices([here], person).offered[0]?.reasons).toContain('shared:reason.near');
    expect(offered([there, { ...here, freePlaces: 0 }])).toEqual(['THERE', 'HERE']);
  });

  test('[DI21] a kind of service has a free place when any that offers it has one or has no limit', () => {
    const kinds = (...places: (number | undefined)[]) =>
      freePlaceFacts(
        places.map((freePlaces) => ({ types: ['physio'], freePlaces, needsRegister: false, shut: undefined })),
      );
    expect(kinds(0, 0)).toEqual({ free_physio: 'no' });
    expect(kinds(0, 1)).toEqual({ free_physio: 'yes' });
    expect(kinds(0, undefined)).toEqual({ free_physio: 'yes' });
    expect(freePlaceFacts([register])).toEqual({});
  });
});
