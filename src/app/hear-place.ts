/**
 * What is written at the front door for where she lives: a place, a town in it, a postcode, a country, "abroad".
 *
 * Every place that any programme knows is understood, also those that are not offered. Where only the country is sure,
 * she is asked which of its places. Nobody is placed by guess: what fits nothing is asked again, with the list.
 */
import { areaFromPostcode, ELSEWHERE, NO_FIXED } from '../core/directory/areas.ts';
import { withinId } from '../core/flow/compile.ts';
import type { Input } from '../core/flow/conversation.ts';
import type { ChoiceAsked, OptionWords } from '../core/flow/understand/asked.ts';
import { isPostcodeOfHome, plainNames } from '../core/flow/understand/place.ts';
import { understandPostcode } from '../core/flow/understand/postcode.ts';
import { LOCALES, type Locale } from '../core/language/locale.ts';
import type { ProgrammeDefinition } from '../core/programme/definition.ts';
import type { Country, Door } from './app.ts';

/** Before the code of a country: the country itself, and its towns where no programme works. */
export const COUNTRY = 'country.';
const TOWN = 'town.';
/** Before a place: a name that it shares with places elsewhere. */
const COMMON = 'common.';
/** Countries that can be named: those of the question that follows `elsewhere`. */
const COUNTRIES = ['GB', 'PL', 'SE', 'other'] as const;

type HeardAs = (code: string) => OptionWords['alsoSaid'];

const withHeard = (own: OptionWords['alsoSaid'], heard: readonly string[]): OptionWords['alsoSaid'] => ({
  en: [...own.en, ...heard],
  pl: [...own.pl, ...heard],
  sv: [...own.sv, ...heard],
});

/** A place by its name, which is the same in every language, and by what else people write for it. */
const placeWords = (door: Door, { code, labels }: Pick<OptionWords, 'code' | 'labels'>, heardAs: HeardAs) => ({
  code,
  labels,
  alsoSaid: withHeard(heardAs(`area.${code}`), door.places.get(code)?.heard ?? []),
});

/** Towns and countries that lie outside a programme, as they are said inside it: by their whole names only. */
export function outsideOf(
  { country, areas, places }: Pick<ProgrammeDefinition, 'country' | 'areas' | 'places'>,
  heardAs: HeardAs,
): OptionWords['alsoSaid'] {
  const heardFor = (key: string) => Object.values(heardAs(key)).flat();
  const own = new Set(
    bareNames([
      ...areas.flatMap(({ id, name, heard = [], common = [] }) => [
        name,
        ...heard,
        ...common,
        ...heardFor(`area.${id}`),
      ]),
      ...places.flatMap(({ name, heard }) => [name, ...heard]),
    ]),
  );
  const lists = COUNTRIES.flatMap((each) => [
    ...(each === country ? [] : [heardAs(`${COUNTRY}${each}`)]),
    heardAs(`${TOWN}${each}`),
  ]);
  const outside = (locale: Locale): readonly string[] =>
    lists
      .flatMap((list) => list[locale])
      .flatMap((name) => (bareNames([name]).some((one) => own.has(one)) ? [] : [`=${name}`]));
  return { en: outside('en'), pl: outside('pl'), sv: outside('sv') };
}

/** Names as they are compared, without the "in" that some are written with. */
const bareNames = (names: readonly string[]): readonly string[] =>
  plainNames(names).map((name) => name.replace(/^(?:w|we|na|i|in) (?=\S)/u, ''));

/** What is offered, with the other names of its places. */
export function offeredAsked(door: Door, offered: readonly OptionWords[], heardAs: HeardAs): ChoiceAsked {
  // A town that says its country says more than "somewhere else".
  const said = COUNTRIES.flatMap((country) => [COUNTRY, TOWN].map((kind) => heardAs(`${kind}${country}`)));
  const towns = new Set(bareNames(LOCALES.flatMap((locale) => said.flatMap((each) => each[locale]))));
  const isTown = (name: string): boolean => bareNames([name]).some((one) => towns.has(one));
  const without = ({ alsoSaid, ...option }: OptionWords): OptionWords => ({
    ...option,
    alsoSaid: {
      en: alsoSaid.en.filter((name) => !isTown(name)),
      pl: alsoSaid.pl.filter((name) => !isTown(name)),
      sv: alsoSaid.sv.filter((name) => !isTown(name)),
    },
  });
  return {
    many: false,
    exclusive: [],
    options: offered.map((option) =>
      door.places.has(option.code)
        ? placeWords(door, option, heardAs)
        : option.code === ELSEWHERE
          ? without(option)
          : option,
    ),
  };
}

/** What is not offered and can be written all the same: every area of every programme, countries and towns. */
export function besideAsked(door: Door, heardAs: HeardAs, nameOf: (code: string) => string): ChoiceAsked {
  const places = [...door.places].flatMap(([code, { known }]) => {
    const name = nameOf(code);
    return known === 'written' ? [placeWords(door, { code, labels: { en: name, pl: name, sv: name } }, heardAs)] : [];
  });
  const countries = COUNTRIES.flatMap((country) =>
    [COUNTRY, TOWN].flatMap((kind): OptionWords[] => {
      const alsoSaid = heardAs(`${kind}${country}`);
      const [en, pl, sv] = [alsoSaid.en[0], alsoSaid.pl[0], alsoSaid.sv[0]];
      if (en === undefined || pl === undefined || sv === undefined) return [];
      return [{ code: `${kind}${country}`, labels: { en, pl, sv }, alsoSaid }];
    }),
  );
  // Only the name itself counts, or "Västerhus" would be a slip of "Västerås", and its people sent away.
  const exact = (names: readonly string[]): readonly string[] => names.map((name) => `=${name}`);
  const named = (code: string, { en, pl, sv }: OptionWords['alsoSaid']): OptionWords => ({
    code,
    labels: { en: code, pl: code, sv: code },
    alsoSaid: { en: exact(en), pl: exact(pl), sv: exact(sv) },
  });
  const towns = countries.map((one) => (one.code.startsWith(TOWN) ? named(one.code, one.alsoSaid) : one));
  const shared = [...door.places].flatMap(([code, { common }]) =>
    common.length === 0 ? [] : [named(`${COMMON}${code}`, { en: common, pl: common, sv: common })],
  );
  return { many: false, exclusive: [], unlisted: true, options: [...places, ...shared, ...towns] };
}

/** The places that are offered in a country. */
const offeredIn = (door: Door, country: string): readonly string[] =>
  [...door.places].flatMap(([code, place]) => (place.known === 'offered' && place.country === country ? [code] : []));

const isOffered = (door: Door, code: string): boolean => door.places.get(code)?.known === 'offered';

const elsewhereIn = (country: string): Input => ({
  kind: 'answer',
  codes: [ELSEWHERE],
  also: { step: 'country', codes: [country] },
});

/** What one code that was heard means. */
function placeInput(door: Door, code: string): Input {
  if (code.startsWith(TOWN)) return elsewhereIn(code.slice(TOWN.length));
  if (!code.startsWith(COUNTRY)) return { kind: 'answer', codes: [code] };
  const country = code.slice(COUNTRY.length);
  const there = offeredIn(door, country);
  return there.length === 0
    ? elsewhereIn(country)
    : { kind: 'unclear', between: [...there, ELSEWHERE], why: 'place_which' };
}

/** The places that are offered where the programmes of another place work. */
function offeredAround(door: Door, code: string): readonly string[] {
  const { programmes = [] } = door.places.get(code) ?? {};
  return [...door.places].flatMap(([id, place]) =>
    place.known === 'offered' && place.programmes.some((one) => programmes.includes(one)) ? [id] : [],
  );
}

/**
 * What several codes mean. A place with one that lies in it is that finer one ("Leicester"); several that lie in one are
 * that one ("Nowa Sól" is two gminas of a county); otherwise only the person knows.
 */
export function placesInput(door: Door, between: readonly string[]): Input {
  const places = between.filter((code) => door.places.has(code));
  const shared = between.flatMap((code) =>
    code.startsWith(COMMON) ? offeredAround(door, code.slice(COMMON.length)) : [],
  );
  if (places.length === 0 && shared.length > 0)
    return { kind: 'unclear', between: [...new Set(shared), ELSEWHERE], why: 'place_which' };
  const [country] = between.filter((code) => code.startsWith(COUNTRY) || code.startsWith(TOWN));
  const [other] = between.filter(
    (code) => code === NO_FIXED || code === 'skip' || (code === ELSEWHERE && places.length > 0),
  );
  if (places.length === 0 && country !== undefined) return placeInput(door, country);
  const finer = places.filter((code) => !isOffered(door, code));
  const offered = new Set([
    ...places.filter((code) => isOffered(door, code)),
    ...finer.flatMap((code) => offeredAround(door, code)),
  ]);
  const [finest] = finer;
  const [only] = offered;
  if (places.length === 0 && between[0] !== undefined && between.length === 1)
    return { kind: 'answer', codes: [between[0]] };
  if (other !== undefined) return { kind: 'unclear', between: [other, ...offered], why: 'between' };
  // A place that is not open, or made up: who names it is told so there.
  if (offered.size === 0 && finest !== undefined) {
    const named = finer.length === 1 ? finer : finer.filter((code) => isFoundPlace(door, code));
    if (named.length === 1) return { kind: 'answer', codes: named };
  }
  if (offered.size !== 1 || only === undefined)
    return { kind: 'unclear', between: [...offered], why: offered.size > 1 ? 'between' : 'place' };
  return { kind: 'answer', codes: [finer.length === 1 && finest !== undefined ? finest : only] };
}

/** Whether a programme is found there, as against an area within such a place. */
const isFoundPlace = (door: Door, code: string): boolean =>
  [...door.programmes.values()].some(({ definition }) => definition.places.some(({ id }) => id === code));

/** What was named without being surely where she lives: asked again, with what it may be at the head of the list. */
export function unsurePlaceInput(
  door: Door,
  codes: readonly string[],
  why: 'place_sure' | 'between' = 'place_sure',
): Input {
  const offered = codes.flatMap((code) =>
    isOffered(door, code) ? [code] : offeredAround(door, code.startsWith(COMMON) ? code.slice(COMMON.length) : code),
  );
  const countries = codes.flatMap((code) =>
    code.startsWith(COUNTRY) || code.startsWith(TOWN) ? offeredIn(door, code.split('.')[1] ?? '') : [],
  );
  const others = codes.filter((code) => code === NO_FIXED || code === ELSEWHERE);
  return {
    kind: 'unclear',
    between: [...new Set([...offered, ...countries, ...others, ELSEWHERE])],
    why,
  };
}

/** Postcodes of countries whose first digits say nothing to us beyond the country. */
const NATIONAL: readonly { readonly country: Country; readonly shape: RegExp }[] = [
  { country: 'PL', shape: /(?<!\d)\d{2}-\d{3}(?!\d)/ },
  { country: 'SE', shape: /(?<![\d-])\d{3} ?\d{2}(?![\d-])/ },
];
/** Five digits in a row are a postcode in Sweden, and in half of Europe as well. */
const ANY_COUNTRY = /(?<![\d-])\d{5}(?![\d-])/;

/** The reply without such a postcode, where a town stands beside it: "891 33 Örnsköldsvik"; otherwise the reply as it is. */
export function besidePostcode(written: string): string {
  const rest = NATIONAL.reduce((text, { shape }) => text.replace(shape, ' '), written);
  return /\p{L}/u.test(rest) ? rest : written;
}

/** Whether it holds a postcode that says no more than a country. */
export const hasNationalPostcode = (written: string): boolean => NATIONAL.some(({ shape }) => shape.test(written));

/** The beginning of a postcode and nothing else: "67-1", "891", "LE". */
const HALF = /^\s*(?:\d{2}-\d{0,2}|\d{3}|(?:le|cv|ng|de)\d{0,2})\s*$/i;

/** Whether only the beginning of a postcode was written. */
export const isHalfPostcode = (written: string): boolean => HALF.test(written);

/** What a postcode says; `undefined` when none was written. */
export function postcodeInput(
  door: Door,
  { definition, postcodes }: ReturnType<Door['in']>,
  written: string,
): Input | undefined {
  const national = NATIONAL.find(({ shape }) => shape.test(written));
  const isWritten = national !== undefined || understandPostcode(written).ok;
  if (isWritten && !isPostcodeOfHome(written, 'own')) return { kind: 'unclear', between: [], why: 'postcode_sure' };
  if (national !== undefined) {
    const code = national.shape.exec(written)?.[0] ?? '';
    const ids = definition.postcodes[code] ?? definition.postcodes[code.replace(' ', '')];
    if (ids !== undefined) return placesInput(door, ids);
    const there = [...door.places].flatMap(([id, { country, postcodes }]) =>
      country === national.country && postcodes.some((first) => code.startsWith(first)) ? [id] : [],
    );
    if (ANY_COUNTRY.test(written))
      return {
        kind: 'unclear',
        between: [...new Set([...there, ...offeredIn(door, national.country)]), ELSEWHERE],
        why: there.length > 0 ? 'between' : 'postcode',
      };
    if (there.length > 0) return placesInput(door, there);
    return placeInput(door, `${COUNTRY}${national.country}`);
  }
  const british = understandPostcode(written);
  if (!british.ok) return undefined;
  const found = areaFromPostcode(definition, british.value.postcode, postcodes);
  switch (found.kind) {
    case 'area': {
      const also = found.settled ? { also: { step: withinId('area', found.id), codes: [found.id] } } : {};
      return { kind: 'answer', codes: [found.id], ...also };
    }
    case 'outside':
      return elsewhereIn('GB');
    case 'districts':
      return placesInput(
        door,
        found.ids.filter((id) => id !== ELSEWHERE),
      ).kind === 'answer' && !found.ids.includes(ELSEWHERE)
        ? placesInput(door, found.ids)
        : {
            kind: 'unclear',
            between:
              found.ids[0] === ELSEWHERE
                ? [ELSEWHERE, ...offeredIn(door, 'GB')]
                : [...offeredIn(door, 'GB'), ELSEWHERE],
            why: 'postcode_which',
          };
    case 'unknown':
      return { kind: 'unclear', between: [], why: 'postcode' };
  }
}
