/** What must be in place before a local system opens: the shipped example has everything; pieces are taken away here. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ProgrammeDefinition } from '../../../src/core/programme/definition.ts';
import {
  closedAreas,
  mayBeOffered,
  missingIn,
  notesOn,
  type SetUpPart,
} from '../../../src/core/programme/local-system.ts';

const shipped = ProgrammeDefinition.parse(parse(readFileSync('flows/lokalny-system/programme.yaml', 'utf8')));
const [complete] = shipped.localSystems;
if (complete === undefined) throw new Error('the example has no local system');
type LocalSystem = typeof complete;

const changed = (system: Partial<LocalSystem>): ProgrammeDefinition => ({
  ...shipped,
  localSystems: [{ ...complete, ...system }],
});
const missing = (system: Partial<LocalSystem>) => missingIn(changed(system), { ...complete, ...system });
const messages = (system: Partial<LocalSystem>) => missing(system).map(({ message }) => message);
const withoutFirst = <T>(list: readonly T[]): T[] => list.slice(1);
/** The system with one action paid otherwise. */
const paid = (help: string, by: Partial<LocalSystem['actions'][number]>) => ({
  actions: complete.actions.map((action) => (action.help === help ? { ...action, ...by } : action)),
});
const member = (partner: string, to: Partial<LocalSystem['members'][number]>) => ({
  members: complete.members.map((one) => (one.partner === partner ? { ...one, ...to } : one)),
});

describe('what must be in place', () => {
  test('[PG1] nothing is missing in the shipped example, and all of its areas are open', () => {
    expect(missing({})).toEqual([]);
    expect(closedAreas(shipped)).toEqual([]);
    expect(notesOn(shipped, complete)).toEqual([]);
  });

  test.each<[string, Partial<LocalSystem>, readonly string[]]>([
    ['the scope of support (LS-13)', { scope: [] }, ['the necessary scope of support is not set']],
    [
      'a partner’s function (LS-14)',
      member('szkolenia', { functions: [] }),
      ['"szkolenia" has no function', '"training" is given to "szkolenia", which does not have that function'],
    ],
    [
      'a partner’s named person (LS-15)',
      member('ops', { person: undefined }),
      ['"ops" has no named person who coordinates'],
    ],
    [
      'a person’s name that is empty (LS-15)',
      member('ops', { person: '' }),
      ['"ops" has no named person who coordinates'],
    ],
    ['how the partners keep in touch (LS-16)', { communication: [] }, ['how the partners keep in touch is not set']],
    ['money for an action (LS-17)', paid('therapy', { paidBy: [] }), ['nobody pays for "therapy" of "szpital"']],
    [
      'money that is allowed (LS-18)',
      paid('therapy', { paidBy: ['lottery'] }),
      ['"therapy" of "szpital" is paid by "lottery", which is not among the funds allowed here'],
    ],
    [
      'Fundusz Pracy for training only (LS-19)',
      paid('therapy', { paidBy: ['regional_budget', 'fundusz_pracy'] }),
      ['Fundusz Pracy may pay only for "training", and not for "therapy" of "szpital"'],
    ],
    [
      'ESF for disadvantaged groups only (LS-20)',
      paid('employer_contact', { forDisadvantaged: false }),
      [
        'Europejski Fundusz Społeczny may pay only for people at a disadvantage, and "employer_contact" of "fundacja" is not said to be for them',
      ],
    ],
    ['the local coordinator (LS-11)', { coordinator: undefined }, ['there is no local coordinator']],
    [
      'a coordinator who takes part (LS-11)',
      { coordinator: 'urzad-marszalkowski' },
      ['the local coordinator "urzad-marszalkowski" is none of the partners here'],
    ],
    [
      'a partner for each action (LS-6)',
      paid('legal', { partner: 'notariusz' }),
      ['"legal" is given to "notariusz", which is none of the partners here'],
    ],
    [
      'a partner with that function (LS-6)',
      paid('legal', { partner: 'ops' }),
      ['"legal" is given to "ops", which does not have that function'],
    ],
    [
      'somebody for what is necessary (LS-13)',
      { actions: complete.actions.filter(({ help }) => help !== 'therapy') },
      ['"therapy" is in the scope of support, and nobody does it'],
    ],
    ['an area that exists', { areas: ['wzorowo', 'nigdzie'] }, ['"nigdzie" is no area of the programme']],
    [
      'a module that exists',
      { modules: ['procedures', 'assessment', 'community_support', 'employer_practice', 'magic'] },
      ['there is no module "magic"'],
    ],
  ])('[PG2] it says that it lacks %s, and nothing else', (_, system, sentences) => {
    expect(messages(system).toSorted()).toEqual(sentences.toSorted());
  });

  test('[PG2] a set-up that was only begun is read, and lacks everything', () => {
    const begun = ProgrammeDefinition.parse({
      ...shipped,
      localSystems: [{ id: 'nowe', name: 'Nowe', areas: ['wzorowo'], scope: null, coordinator: null, members: null }],
    });
    const [system] = begun.localSystems;
    if (system === undefined) throw new Error('not read');
    const parts: SetUpPart[] = ['scope', 'coordinator', 'members', 'communication'];
    expect(missingIn(begun, system).map(({ part }) => part)).toEqual(parts);
    expect(() => ProgrammeDefinition.parse({ ...shipped, localSystems: [{ ...complete, comunication: [] }] })).toThrow(
      'comunication',
    );
  });

  test('[PG2] a partner in two roles, no partner at all, and an area that two systems claim are told', () => {
    expect(messages({ members: [...complete.members, ...complete.members.slice(0, 1)] })).toEqual([
      'a partner is listed twice',
    ]);
    expect(missing({ members: [] }).map(({ part }) => part)).toContain('members');
    const twice = { ...shipped, localSystems: [complete, { ...complete, id: 'second' }] };
    expect(missingIn(twice, complete).map(({ part }) => part)).toEqual(['area', 'area', 'area']);
  });
});

describe('closed and open', () => {
  test('[PG3] whatever is taken away, its areas are closed; they open when it is put back (LS-R0, I-13)', () => {
    const pieces: Partial<LocalSystem>[] = [
      { scope: [] },
      { communication: [] },
      { coordinator: undefined },
      ...complete.members.map(({ partner }) => member(partner, { functions: [] })),
      ...complete.members.map(({ partner }) => member(partner, { person: undefined })),
      ...complete.actions.map(({ help }) => paid(help, { paidBy: [] })),
      { actions: withoutFirst(complete.actions) },
    ];
    fc.assert(
      fc.property(fc.subarray(pieces, { minLength: 1 }), (taken) => {
        const without = Object.assign({}, ...taken);
        expect(closedAreas(changed(without))).toEqual(shipped.areas.map(({ id }) => id));
        expect(closedAreas(changed({ ...without, ...complete }))).toEqual([]);
      }),
    );
  });

  test('[PG3] one place that is ready opens beside one that is not, and an area of no system stays closed', () => {
    const other = { ...complete, id: 'second', areas: ['wzorowo'], communication: [] };
    const two = { ...shipped, localSystems: [{ ...complete, areas: ['przykladow-miasto'] }, other] };
    expect(closedAreas(two)).toEqual(['przykladow-gmina', 'wzorowo']);
  });

  test('[PG3] a programme without local systems is open everywhere', () => {
    expect(closedAreas({ ...shipped, localSystems: [] })).toEqual([]);
  });

  test('[PG4] no plan item passes without its partner, that partner’s function and money that may pay for it (I-12)', () => {
    const code = fc.constantFrom('training', 'therapy', 'legal', 'peer_group', 'nothing');
    const partner = fc.constantFrom(...complete.members.map((one) => one.partner), 'nobody');
    const money = fc.subarray([...shipped.funds.map(({ id }) => id), 'lottery']);
    fc.assert(
      fc.property(code, partner, money, fc.boolean(), (help, by, paidBy, forDisadvantaged) => {
        const action = { help, partner: by, paidBy, forDisadvantaged };
        const isFine =
          complete.members.some((one) => one.partner === by && one.functions.includes(help)) &&
          paidBy.length > 0 &&
          !paidBy.includes('lottery') &&
          (!paidBy.includes('fundusz_pracy') || help === 'training') &&
          (!paidBy.includes('esf') || forDisadvantaged);
        expect(missing({ actions: [...complete.actions, action] }).length === 0).toBe(isFine);
      }),
      { numRuns: 500 },
    );
  });

  test('[PG4] a service goes to a partner only for what that partner is there for (LS-6)', () => {
    const service = { id: 'X-1', partner: 'ops', types: ['social_support', 'therapy'] };
    expect(missingIn(shipped, complete, [service]).map(({ message }) => message)).toEqual([
      'the service "X-1" gives "therapy" to "ops", which does not have that function',
    ]);
    expect(missingIn(shipped, complete, [{ ...service, partner: undefined }])).toEqual([]);
  });
});

describe('modules, and second thoughts', () => {
  test('[PG5] a module that is switched off needs no set-up, and a note says that the whole works best (LS-22)', () => {
    const part = {
      modules: ['procedures', 'assessment', 'community_support'],
      ...paid('training', { paidBy: [] }),
    };
    expect(messages(part)).toEqual([]);
    expect(notesOn(changed(part), { ...complete, ...part })).toEqual([
      '"employer_practice" is switched off: it works best as a whole',
    ]);
    expect(messages({ modules: [] })).toContain('no module is switched on');
  });

  test('[PG6] a coordinator of another kind, or no local government, is a note and closes nothing (LS-12, LS-21)', () => {
    const other = { coordinator: 'urzad-pracy' };
    expect(messages(other)).toEqual([]);
    expect(notesOn(changed(other), { ...complete, ...other })).toEqual([
      'the local coordinator "urzad-pracy" is preferably a partner that supports the people itself',
    ]);
    const apart = { members: complete.members.map((one) => ({ ...one, sector: 'social' as const })) };
    expect(notesOn(changed(apart), { ...complete, ...apart })).toEqual([
      'no local government takes part, and it should',
    ]);
  });
});

describe('what whoever comes by herself may be offered', () => {
  const areas = [{ id: 'one' }, { id: 'two' }, { id: 'inner', within: 'two' }];
  const systems = [
    { id: 'first', areas: ['one'], example: false },
    { id: 'second', areas: ['two'], example: false },
  ];
  test('[PG7] a place of a local system is offered when an area of that system has opened', () => {
    const open = (...ids: readonly string[]) => ({
      areas: areas.map((area) => ({ ...area, open: ids.includes(area.id) })),
      localSystems: systems,
    });
    expect(mayBeOffered(open('one'), 'first')).toBe(true);
    expect(mayBeOffered(open('one'), 'second')).toBe(false);
    expect(mayBeOffered(open('inner'), 'second')).toBe(true);
    expect(mayBeOffered(open(), 'first')).toBe(false);
    // A place of no system by that name stands for the whole programme, an area for itself.
    expect(mayBeOffered(open('two'), 'elsewhere')).toBe(true);
    expect(mayBeOffered(open('two'), 'one')).toBe(false);
  });

  test('[PG7] a made-up place is never offered, and where no local system is declared every open area may be', () => {
    const made = { areas, localSystems: [{ id: 'first', areas: ['one', 'two'], example: true }] };
    expect(mayBeOffered(made, 'first')).toBe(false);
    expect(mayBeOffered({ areas, localSystems: [] }, 'anywhere')).toBe(true);
    expect(mayBeOffered({ areas: areas.map((area) => ({ ...area, open: false })), localSystems: [] }, 'any')).toBe(
      false,
    );
  });
});
