/**
 * Whether the files of a programme speak of the same things: what its tables look at is asked, what is asked they know,
 * and what its directory waits for can come. Each file may be right by itself and nobody be helped all the same.
 */
import { areaFacts } from '../core/directory/areas.ts';
import { freePlaceFacts, type Service } from '../core/directory/service.ts';
import { cohortsGiven } from '../core/triage/codes-given.ts';
import { settingFact } from '../core/triage/facts.ts';
import type { Programme } from './app.ts';

type Problem = { readonly path: string; readonly message: string };

/** Facts that no question and no file gives: what was said in danger, and what staff know. */
const GIVEN_BESIDE = ['safety', 'open_case', 'cannot_decide'];

/** The codes of every question, by its fact. */
function answersOf({ flow }: Programme): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { fact, options } of flow.nodes.values()) {
    const codes = found.get(fact) ?? new Set();
    for (const { code } of options) codes.add(code);
    found.set(fact, codes);
  }
  return found;
}

const quoted = (codes: Iterable<string>): string => [...codes].map((code) => `"${code}"`).join(', ');

/** @returns problems whose path begins with the name of a file of the programme's folder */
export function checkCodes(
  programme: Programme,
  directory: readonly { readonly path: string; readonly services: readonly Service[] }[],
): readonly Problem[] {
  const answers = answersOf(programme);
  const awaited = awaitedFrom(programme, answers);
  return [
    ...tablesAgainstQuestions(programme, answers),
    ...deafPartners(programme),
    ...directory.flatMap(({ path, services }) =>
      services.flatMap((service) => [...waitsInVain(path, service, awaited), ...halfNamed(path, service, programme)]),
    ),
  ];
}

/** The facts that no question has to give. */
function givenBeside({ definition, services }: Programme): ReadonlySet<string> {
  return new Set([
    ...GIVEN_BESIDE,
    ...Object.keys(areaFacts(definition, 'unknown')),
    ...Object.keys(freePlaceFacts(services)),
    ...Object.keys(definition.settings).map(settingFact),
  ]);
}

/**
 * What the tables look at though nobody is asked: it is unknown for everybody. A question can be left out on purpose, and
 * rules say what follows from not knowing; but a table that was copied and not changed sends everybody to a person.
 */
export function neverAsked(programme: Programme): readonly string[] {
  const asked = answersOf(programme);
  const beside = givenBeside(programme);
  return Object.entries(programme.triage.facts)
    .filter(([fact, { kind }]) => kind !== 'number' && !beside.has(fact) && !asked.has(fact))
    .map(([fact]) => fact);
}

function tablesAgainstQuestions(
  programme: Programme,
  answers: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Problem[] {
  const beside = givenBeside(programme);
  return Object.entries(programme.triage.facts).flatMap(([fact, { kind, values }]): Problem[] => {
    const path = `triage.dmn: ${fact}`;
    if (kind === 'number')
      return beside.has(fact)
        ? []
        : [{ path, message: 'there is no such setting in programme.yaml: write its number there, or take this out' }];
    return [...(answers.get(fact) ?? [])]
      .filter((code) => !values.includes(code))
      .map((code) => ({
        path,
        message: `the question "${fact}" can be answered with "${code}", which is none of its values here: add it to them, and to a rule`,
      }));
  });
}

/** A partner that people are asked about, but that receives nothing: their yes would lead nowhere. */
function deafPartners({ definition, flow }: Programme): Problem[] {
  const asked = new Map(
    [...flow.nodes.values()].flatMap(({ id, consent }) =>
      consent?.scope === 'share' && consent.partner !== null ? [[consent.partner, id] as const] : [],
    ),
  );
  return definition.partners
    .filter(({ id, receives }) => asked.has(id) && !receives)
    .map(({ id }) => ({
      path: `programme.yaml: partners.${id}.receives`,
      message: `must be true: the question "${asked.get(id)}" asks whether "${id}" may have the answers`,
    }));
}

/**
 * A name that describes is read in every language; a proper name in its own. The name itself stands for one language, so
 * with names in fewer than all others somebody is left out.
 */
function halfNamed(path: string, { id, name, organisation, details }: Service, { definition }: Programme): Problem[] {
  const described = [
    { place: 'waymark.names', called: name, names: details.names },
    { place: 'organization_id', called: organisation, names: details.organisationNames },
  ];
  return described
    .filter(({ names }) => {
      const others = Object.keys(names).length;
      return others > 0 && others < definition.languages.length - 1;
    })
    .flatMap(({ place, called, names }) =>
      definition.languages
        .filter((language) => language !== definition.defaultLanguage && names[language] === undefined)
        .map((language) => ({
          path: `${path}: services.${id}.${place}`,
          message: `"${called}" has a name in another language, but none in "${language}": write it under its names`,
        })),
    );
}

/** A list of codes of a service, and those that can come. */
type Awaited = {
  readonly key: string;
  readonly codes: (service: Service) => readonly string[];
  readonly known: ReadonlySet<string>;
  readonly are: string;
};

function awaitedFrom({ triage }: Programme, answers: ReadonlyMap<string, ReadonlySet<string>>): readonly Awaited[] {
  const groups = {
    known: new Set(cohortsGiven(triage)),
    are: 'groups of triage.dmn',
  };
  const to = (...facts: readonly string[]) => ({
    known: new Set(facts.flatMap((fact) => [...(answers.get(fact) ?? [])])),
    are: `answers to ${facts.map((fact) => `"${fact}"`).join(' and ')}`,
  });
  return [
    { key: 'cohorts', codes: ({ cohorts }) => cohorts, ...groups },
    { key: 'open_to', codes: ({ openTo }) => openTo, ...groups },
    { key: 'work_now', codes: ({ workNow }) => workNow, ...to('work_now') },
    { key: 'wishes', codes: ({ wishes }) => wishes, ...to('wishes') },
    { key: 'barriers', codes: ({ barriers }) => barriers, ...to('health', 'social') },
  ];
}

/** A service that waits for a code which never comes is offered to nobody, and nobody would see why. */
const waitsInVain = (path: string, service: Service, awaited: readonly Awaited[]): Problem[] =>
  awaited.flatMap(({ key, codes, known, are }) =>
    codes(service).flatMap((code, at) =>
      known.has(code)
        ? []
        : [
            {
              path: `${path}: services.${service.id}.waymark.${key}[${at}]`,
              message: `"${code}" never comes: ${known.size === 0 ? `there are no ${are}` : `the ${are} are ${quoted(known)}`}`,
            },
          ],
    ),
  );
