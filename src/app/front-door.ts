/**
 * The front door: whoever comes without a link is asked where she lives and what she is looking for, and is led to a
 * programme. It is a flow like any other (`flows/front-door.yaml`), walked by the same engine; what it offers is put
 * together here from what each programme says of itself. Nothing here knows a programme by its name.
 *
 * Read next: `lead.ts` (into a programme and back), `hear-place.ts` (what is written for a place).
 */
import { createHash } from 'node:crypto';
import { ELSEWHERE, type ImportedArea, type ImportedPostcodes, NO_FIXED } from '../core/directory/areas.ts';
import { compileFlow, type FlowProblem } from '../core/flow/compile.ts';
import type { FlowDefinition } from '../core/flow/definition.ts';
import { inAll, LOCALES, type Locale } from '../core/language/locale.ts';
import type { Words } from '../core/language/words.ts';
import type { ProgrammeDefinition } from '../core/programme/definition.ts';
import { mayBeOffered } from '../core/programme/local-system.ts';
import type { Facts } from '../core/shared/feel.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import type { Country, Door, Place, Programme } from './app.ts';

type Areas = ProgrammeDefinition['areas'];
type Line = ProgrammeDefinition['crisisLines'][number];

/** The places a programme offers at the front door. */
const placesOf = ({ places, areas }: ProgrammeDefinition): ProgrammeDefinition['places'] =>
  places.length > 0
    ? places
    : areas.filter(({ within }) => within === undefined).map(({ id, name }) => ({ id, name, heard: [] }));

/** A place or an area as `programme.yaml` has it. */
type Named = {
  readonly id: string;
  readonly name: string;
  readonly heard?: readonly string[] | undefined;
  readonly common?: readonly string[] | undefined;
  readonly postcodes?: readonly string[] | undefined;
};

/** Every place of every programme by its id; what is offered stands before what is only understood. */
function gatherPlaces(definitions: readonly ProgrammeDefinition[]): ReadonlyMap<string, Place & { name: string }> {
  const found = new Map<string, Place & { name: string }>();
  const add = ({ id, country }: ProgrammeDefinition, place: Named, by: Place['known']) => {
    const known = found.get(place.id);
    found.set(place.id, {
      name: known?.name ?? place.name,
      country: known?.country ?? country,
      programmes: [...new Set([...(known?.programmes ?? []), id])],
      known: known?.known === 'offered' || by === 'offered' ? 'offered' : (known?.known ?? by),
      heard: [...(known?.heard ?? []), ...(place.heard ?? [])],
      common: [...(known?.common ?? []), ...(place.common ?? [])],
      postcodes: [...(known?.postcodes ?? []), ...(place.postcodes ?? [])],
    });
  };
  // One that has not opened, or is made up, is understood when somebody names it, and told of there.
  for (const one of definitions)
    for (const place of placesOf(one)) add(one, place, mayBeOffered(one, place.id) ? 'offered' : 'written');
  for (const one of definitions)
    for (const area of one.areas) add(one, area, area.within === undefined ? 'written' : 'postcode');
  return found;
}

/** The country a person at the front door is in, as far as she said. */
export function countryOf(door: Pick<Door, 'places'>, facts: Facts): Country | undefined {
  const said = facts.country;
  if (said === 'GB' || said === 'PL' || said === 'SE') return said;
  return door.places.get(String(facts.area))?.country;
}

/** The lines that are shown in a country: each number once, as the first programme has it. */
function linesIn(programmes: readonly Programme[]): readonly Line[] {
  const lines = programmes.flatMap(({ definition }) => definition.crisisLines);
  return lines.filter((line, at) => lines.findIndex(({ href, use }) => href === line.href && use === line.use) === at);
}

/** The emergency numbers of all countries, each with the countries it is for. */
function emergencyNumbers(
  programmes: readonly Programme[],
  countryName: (country: Country, locale: Locale) => string,
): readonly Line[] {
  const lines = linesIn(programmes).filter(({ use }) => use === 'emergency');
  const of = ({ href }: Line) => [
    ...new Set(
      programmes.flatMap(({ definition }) =>
        definition.crisisLines.some((line) => line.use === 'emergency' && line.href === href)
          ? [definition.country]
          : [],
      ),
    ),
  ];
  const how = (line: Line, locale: Locale) =>
    of(line)
      .map((country) => countryName(country, locale))
      .join(', ');
  return lines.map((line) => ({ ...line, how: inAll((locale) => how(line, locale)) }));
}

const quoted = (codes: readonly string[]): string => codes.map((code) => `"${code}"`).join(', ');

/**
 * Where a programme is offered: at its places, and to whoever has no fixed home, or did not say where, in its country, as
 * long as it is open to people anywhere.
 */
function offeredWhere({ id, country }: ProgrammeDefinition, places: ReadonlyMap<string, Place>): string {
  const all = [...places].filter(([, { programmes }]) => programmes.includes(id));
  const own = all.map(([code]) => code);
  if (!all.some(([, { known }]) => known === 'offered')) return `area in (${quoted(own)})`;
  return `area in (${quoted(own)}) or (country = "${country}" and area in (${quoted([NO_FIXED, 'unknown'])}))`;
}

/** The tables of all programmes as one: a postcode can lie where any of them works. */
function postcodesOf(definitions: readonly ProgrammeDefinition[]): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const { postcodes } of definitions)
    for (const [code, ids] of Object.entries(postcodes)) all[code] = [...new Set([...(all[code] ?? []), ...ids])];
  return all;
}

function importedOf(programmes: readonly Programme[]): ImportedPostcodes {
  const all = new Map<string, ImportedArea>();
  for (const { postcodes = new Map<string, ImportedArea>() } of programmes)
    for (const [code, placed] of postcodes) if (placed.id !== ELSEWHERE || !all.has(code)) all.set(code, placed);
  return all;
}

/** Lists of words that a programme names and that stand in no file: a slip there would leave its people not understood. */
const unheardWishes = ({ id, wishes }: ProgrammeDefinition, words: Words): readonly FlowProblem[] =>
  wishes.flatMap((list) =>
    LOCALES.filter((locale) => words.read(locale, `heard:${list}`) === undefined).map((locale) => ({
      path: `${id}/programme.yaml: wishes`,
      message: `names the list "${list}", which locales/${locale}/heard.json does not have`,
    })),
  );

/** Puts the front door together. @errors what is wrong with its flow, with its place */
export function openDoor(input: {
  readonly definition: FlowDefinition;
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly words: Words;
}): Result<Door, readonly FlowProblem[]> {
  const { programmes, words } = input;
  const all = [...programmes.values()];
  const definitions = all.map(({ definition }) => definition);
  const places = gatherPlaces(definitions);
  const areas: Areas = [...places].map(([id, { name }]) => ({ id, name, priority: false }));
  const flow = compileFlow({
    definition: input.definition,
    shared: new Map(),
    areas: [...places].map(([id, { known }]) => (known === 'offered' ? { id } : { id, unlisted: true })),
    revision: createHash('sha256')
      .update(JSON.stringify([input.definition, [...places], definitions.map(({ id }) => id)]))
      .digest('hex')
      .slice(0, 12),
    programmes: definitions.map((one) => ({ code: one.id, when: offeredWhere(one, places) })),
  });
  if (!flow.ok) return flow;
  const unheard = definitions.flatMap((one) => unheardWishes(one, words));
  if (unheard.length > 0) return fail(unheard);
  const imported = importedOf(all);
  const postcodes = postcodesOf(definitions);
  const countryName = (country: Country, locale: Locale) =>
    words.say(locale, `${input.definition.id}:country.options.${country}`);
  const rooms = new Map<string, Programme>();
  const room = (country: Country | undefined, here: readonly string[]): Programme => {
    const there = all.filter(({ definition }) => definition.country === country);
    const isKnown = there.length > 0;
    const [first] = isKnown ? there : all;
    if (first === undefined) throw new Error('door.no-programme');
    const spoken = new Set(definitions.map(({ defaultLanguage }) => defaultLanguage));
    return {
      triage: first.triage,
      services: [],
      flow: flow.value,
      postcodes: imported,
      door: { of: door, country: isKnown ? country : undefined, here },
      definition: {
        ...first.definition,
        id: input.definition.id,
        name: inAll((locale) => words.say(locale, `${input.definition.id}:name`)),
        defaultLanguage: spoken.size === 1 ? first.definition.defaultLanguage : LOCALES[0],
        areas,
        places: [],
        postcodes,
        partners: [],
        crisisLines: [...(isKnown ? linesIn(there) : emergencyNumbers(all, countryName))],
        openingHours: isKnown ? first.definition.openingHours : [],
        phone: undefined,
        retention: {
          ...first.definition.retention,
          draftDays: Math.min(...definitions.map(({ retention }) => retention.draftDays)),
        },
      },
    };
  };
  const door: Door = {
    id: input.definition.id,
    places,
    programmes,
    in: (country, area = '') => {
      const here = places.get(area)?.programmes ?? [];
      const key = [country, ...here].join(' ');
      const known = rooms.get(key) ?? room(country, here);
      rooms.set(key, known);
      return known;
    },
  };
  return ok(door);
}
