/** The files of a programme speak of the same things; what one of them says alone is told with its file and place. */
import { expect, test } from 'vitest';
import type { Programme } from '../../src/app/app.ts';
import { checkCodes, neverAsked } from '../../src/app/check-codes.ts';
import { checkTexts } from '../../src/app/check-texts.ts';
import { assemble } from '../../src/assemble.ts';
import { worthAThought } from '../../src/commands/not-open-yet.ts';
import { LOCALES } from '../../src/core/language/locale.ts';

const data = await assemble();
if (!data.ok) throw new Error(JSON.stringify(data.error));
const { programmes, words } = data.value;
const workwell = programmes.get('workwell-llr');
if (workwell === undefined) throw new Error('there is no workwell-llr');

const told = (programme: Programme): readonly string[] =>
  checkCodes(programme, [{ path: 'services.yaml', services: programme.services }]).map(
    ({ path, message }) => `${path}: ${message}`,
  );
const withFirstService = (changed: Partial<Programme['services'][number]>): Programme => ({
  ...workwell,
  services: workwell.services.map((service, at) => (at === 0 ? { ...service, ...changed } : service)),
});

test.each([...programmes.keys()])('the files of %s agree', (id) => {
  const programme = programmes.get(id);
  expect(programme === undefined ? [id] : told(programme)).toEqual([]);
});

test('a table that looks at what nobody is asked would take everybody for unknown', () => {
  const nodes = new Map([...workwell.flow.nodes].filter(([, { fact }]) => fact !== 'work_now'));
  expect(neverAsked(workwell)).toEqual([]);
  const changed = { ...workwell, flow: { ...workwell.flow, nodes } };
  expect(neverAsked(changed)).toEqual(['work_now']);
  expect(worthAThought(changed)).toEqual([
    expect.stringMatching(
      /^workwell-llr: triage\.dmn looks at "work_now", .*take the input "work_now" and its columns out/,
    ),
  ]);
});

test('an answer that the tables do not know would give no decision', () => {
  const facts = { ...workwell.triage.facts, work_now: { kind: 'code', values: ['out', 'unknown'] } } as const;
  expect(told({ ...workwell, triage: { ...workwell.triage, facts } })).toContainEqual(
    expect.stringMatching(
      /^triage\.dmn: work_now: the question "work_now" can be answered with "never", which is none/,
    ),
  );
});

test('a number that no setting gives', () => {
  const definition = { ...workwell.definition, settings: {} };
  expect(told({ ...workwell, definition })).toContainEqual(
    expect.stringMatching(/^triage\.dmn: setting_recent_months: there is no such setting in programme\.yaml/),
  );
});

test('a partner that people are asked about receives what they agreed to', () => {
  const partners = workwell.definition.partners.map((partner) => ({ ...partner, receives: false }));
  expect(told({ ...workwell, definition: { ...workwell.definition, partners } })).toEqual([
    'programme.yaml: partners.workwell-llr.receives: must be true: the question "share" asks whether "workwell-llr" may have the answers',
  ]);
});

test.each([
  ['cohorts', { cohorts: ['in_wrok'] }, 'the groups of triage.dmn are "in_work_struggling"'],
  ['open_to', { openTo: ['in_wrok'] }, 'the groups of triage.dmn are "in_work_struggling"'],
  ['work_now', { workNow: ['in_wrok'] }, 'the answers to "work_now" are "working_hard"'],
  ['wishes', { wishes: ['in_wrok'] }, 'the answers to "wishes" are "stay_in_job"'],
  ['barriers', { barriers: ['in_wrok'] }, 'the answers to "health" and "social" are "msk"'],
])('a service whose %s never come is told with what there is', (key, changed, there) => {
  const found = told(withFirstService(changed));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(`services.yaml: services.WW-S1.waymark.${key}[0]: "in_wrok" never comes: ${there}`);
});

test('a name that is told in one other language is told in all of them', () => {
  const [first] = workwell.services;
  if (first === undefined) throw new Error('there is no service');
  const halves = { ...first.details, names: { pl: 'Trener' }, organisationNames: { sv: 'Teamet' } };
  expect(told(withFirstService({ details: halves }))).toEqual([
    'services.yaml: services.WW-S1.waymark.names: "Work and Health Coach" has a name in another language, but none in "sv": write it under its names',
    'services.yaml: services.WW-S1.organization_id: "WorkWell LLR" has a name in another language, but none in "pl": write it under its names',
  ]);
});

test('a kind of service or a group without words is told in each language, on the programme’s own file', () => {
  const missing = checkTexts(withFirstService({ types: ['coahc'] }), words);
  expect(missing).toEqual(
    LOCALES.map((locale) => ({
      path: `locales/${locale}/workwell-llr.json: serviceType.coahc`,
      message: 'this text is missing: services.yaml says "coahc", and shared.json has no words for it either',
    })),
  );
  const nameless = {
    ...words,
    has: (locale: 'en' | 'pl' | 'sv', key: string) => !/cohorts/.test(key) && words.has(locale, key),
  };
  expect(checkTexts(workwell, nameless)[0]?.path).toBe('locales/en/workwell-llr.json: cohorts.in_work_struggling');
});
