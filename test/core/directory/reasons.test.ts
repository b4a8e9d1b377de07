/** Every programme's own directory, met by people of every kind: a reason for each service offered and each left out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readServices } from '../../../src/adapters/flowfile/imported-services.ts';
import { matchServices, type Person } from '../../../src/core/directory/match.ts';
import type { Service } from '../../../src/core/directory/service.ts';
import { LOCALES } from '../../../src/core/language/locale.ts';

const ROOT = join(import.meta.dirname, '../../..');
const programmes = readdirSync(join(ROOT, 'flows')).filter((name) =>
  existsSync(join(ROOT, 'flows', name, 'services.yaml')),
);
const shared = LOCALES.map((locale) => ({
  locale,
  words: parse(readFileSync(join(ROOT, 'locales', locale, 'shared.json'), 'utf8')),
}));

/** Whether `key`, such as `shared:reason.first_contact`, is a text of that language. */
const isSaid = (words: unknown, key: string): boolean => {
  let found = words;
  for (const part of key.replace(/^shared:/, '').split('.'))
    found = typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined;
  return typeof found === 'string' && found !== '';
};

/** People made of what the directory itself speaks of, and of what it has never heard. */
function anybody(services: readonly Service[]): fc.Arbitrary<Person> {
  const of = (list: (service: Service) => readonly string[]) => [...new Set(services.flatMap(list))];
  const some = (codes: readonly string[]) => fc.subarray([...codes, 'never-heard']);
  const one = (codes: readonly string[]) => fc.constantFrom(...codes, 'unknown', 'never-heard');
  return fc.record({
    areaIds: some(of(({ areas }) => areas).filter((id) => id !== 'programme')),
    livesOutside: fc.boolean(),
    cohort: one(of(({ cohorts }) => cohorts)),
    barriers: some(of(({ barriers }) => barriers)),
    wishes: some(of(({ wishes }) => wishes)),
    serviceTypes: fc.shuffledSubarray([...of(({ types }) => types), 'never-heard']),
    signposts: some(of(({ signpost }) => (signpost === undefined ? [] : [signpost]))),
    switchedOff: fc.oneof(fc.constant([]), some(of(({ types }) => types))),
    workNow: one(of(({ workNow }) => workNow)),
    ageBand: fc.constantFrom('u16', '16_17', '18_64', '65p', 'unknown'),
    language: fc.constantFrom('en', 'pl', 'sv', 'uk', 'ar'),
    interpreterOk: fc.boolean(),
    employerContact: fc.constantFrom('yes_now', 'maybe_later', 'no', 'unknown'),
    consentedPartners: some(of(({ partner }) => (partner === undefined ? [] : [partner]))),
  });
}

test('there are programmes to look at', () => expect(programmes.length).toBeGreaterThanOrEqual(2));

describe.each(programmes)('%s', (programme) => {
  test('[DI3] each service is offered or left out, once, with a reason that every language can say', async () => {
    const read = await readServices(join(ROOT, 'flows', programme));
    if (!read.ok) throw new Error(read.error.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    const services = read.value;
    const silent = new Set<string>();
    const offered = new Set<string>();
    fc.assert(
      fc.property(anybody(services), (person) => {
        const match = matchServices(services, person);
        const seen = [...match.offered, ...match.leftOut].map(({ service }) => service.id);
        expect([...seen].sort()).toEqual(services.map(({ id }) => id).sort());
        for (const offer of match.offered) {
          offered.add(offer.service.id);
          expect(offer.reasons.length).toBeGreaterThan(0);
        }
        const keys = [
          ...match.offered.flatMap(({ reasons }) => reasons),
          ...match.leftOut.map(({ reason }) => `shared:leftOut.${reason}`),
        ];
        for (const key of keys)
          for (const { locale, words } of shared) if (!isSaid(words, key)) silent.add(`${locale} ${key}`);
      }),
      { numRuns: 300 },
    );
    expect([...silent]).toEqual([]);
    // Otherwise the people above are too few to say anything.
    expect(offered.size).toBeGreaterThan(services.length / 3);
  });
});
