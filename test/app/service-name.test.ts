/** What a service is called for whoever reads about it, and the language that is said to be. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { organisationName, serviceName } from '../../src/app/service-name.ts';
import { account, call, firstAdmin, type House, openHouse, seedReferral } from '../support/staff.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await firstAdmin(house);
});
afterAll(() => house.close());

const named = (programme: string, id: string, language: 'en' | 'pl' | 'sv') => {
  const found = house.app.programmes.get(programme);
  const service = found?.services.find(({ name }) => name === id);
  if (found === undefined || service === undefined) throw new Error(`no ${id}`);
  return serviceName(found, service, language);
};

test('[SN1] a name that describes is said in the reader’s language; a proper name stays, and says which language it is', () => {
  expect(named('workwell-llr', 'Physiotherapy', 'pl')).toEqual({ name: 'Fizjoterapia', nameIn: 'pl' });
  expect(named('workwell-llr', 'Physiotherapy', 'en')).toEqual({ name: 'Physiotherapy', nameIn: 'en' });
  expect(named('aterbruket', 'Återbruket Bjästa', 'pl')).toEqual({ name: 'Återbruket Bjästa', nameIn: 'sv' });
});

test('[SN1] whoever runs a service is called in the reader’s language where the name describes, else as it calls itself', () => {
  const runBy = (programme: string, id: string, language: 'en' | 'pl' | 'sv') => {
    const found = house.app.programmes.get(programme);
    const service = found?.services.find((one) => one.id === id);
    if (found === undefined || service === undefined) throw new Error(`no ${id}`);
    return organisationName(found, service, language);
  };
  const debt = { pl: 'Porady w sprawie długów i alimentów (przykład)', sv: 'Råd om skulder och underhåll (exempel)' };
  expect(runBy('nowa-sol', 'NS-S13', 'pl')).toEqual({ name: debt.pl, nameIn: 'pl' });
  expect(runBy('nowa-sol', 'NS-S13', 'sv')).toEqual({ name: debt.sv, nameIn: 'sv' });
  expect(runBy('workwell-llr', 'WW-S1', 'pl')).toEqual({ name: 'WorkWell LLR', nameIn: 'en' });
});

test('[SN1] staff read the names of today in their own language; what the directory has no more keeps its stored name', async () => {
  const coach = await account(house, 'coach', 'workwell-llr', 'Carol Coach');
  const service = house.app.programmes.get('workwell-llr')?.services.find(({ name }) => name === 'Physiotherapy');
  const { id } = await seedReferral(house);
  const found = await house.store.referrals.find(id);
  const content = found?.content;
  if (service === undefined || typeof content !== 'object' || content === null) throw new Error('nothing was sent');
  const stored = { name: 'Physiotherapy', organisation: service.organisation, reasons: [], capacity: 'open' };
  const second = await seedReferral(house, {
    referral: {
      content: {
        ...content,
        services: [
          { ...stored, id: service.id },
          { ...stored, id: 'gone' },
        ],
      },
    },
  });
  const view = (await call(house, coach, 'GET', `/api/console/referrals/${second.id}?language=sv`)).json();
  expect(view.services).toMatchObject([
    {
      name: 'Fysioterapi',
      nameIn: 'sv',
      organisation: 'Fysioterapi inom NHS (exempel)',
      organisationIn: 'sv',
    },
    { name: 'Physiotherapy', nameIn: 'en', organisation: 'NHS physiotherapy (example)', organisationIn: 'en' },
  ]);
});
