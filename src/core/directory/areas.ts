/**
 * Where a person lives, as far as the programme needs to know: an area id, never an address and never a postcode.
 *
 * Priority changes the order of the queue and never who may get help (I-17). Not knowing the area refuses nobody (G10).
 */

/** A place of `programme.yaml`. */
export type Area = {
  readonly id: string;
  readonly name: string;
  readonly within?: string | undefined;
  readonly priority: boolean;
  /** `false`: the programme has not opened there. */
  readonly open?: boolean | undefined;
  /** Kinds of help nobody is offered there. */
  readonly switchedOff?: readonly string[] | undefined;
  /** Other codes the same place is known by. */
  readonly also?: readonly string[] | undefined;
};

/** What of a programme this file reads. */
export type Places = {
  readonly areas: readonly Area[];
  readonly postcodes: Readonly<Record<string, readonly string[]>>;
};

/** The answer of a person who lives outside every area of the programme. */
export const ELSEWHERE = 'elsewhere';
/** The answer of a person without a fixed home. */
export const NO_FIXED = 'no_fixed';

/** The id that stands for `said`: an area's id, its name, or another code it is known by. What is no area stays as it is. */
export const mainId = (places: Pick<Places, 'areas'>, said: string): string =>
  places.areas.find(({ id, name, also }) => id === said || name === said || also?.includes(said))?.id ?? said;

/** Whether `code` is an answer to the question about the area. */
export const isKnownArea = (places: Pick<Places, 'areas'>, code: string): boolean =>
  [ELSEWHERE, NO_FIXED, 'skip', 'unknown'].includes(code) || isInCatchment(places, code);

/** Whether the code is an area of the programme. */
export const isInCatchment = (places: Pick<Places, 'areas'>, code: string): boolean =>
  places.areas.some(({ id }) => id === code);

/** The area and, for a place within a district, the district: what a service's own area is compared with. */
export function areaIds(places: Pick<Places, 'areas'>, code: string): readonly string[] {
  const area = places.areas.find(({ id }) => id === code);
  if (area === undefined) return [];
  return area.within === undefined ? [area.id] : [area.id, area.within];
}

/** The kinds of help that are not offered where a person lives; where that is not known, those offered nowhere. */
export function switchedOffIn(places: Pick<Places, 'areas'>, code: string): readonly string[] {
  const here = places.areas.filter(({ id }) => id === code);
  const [first, ...others] = here.length === 0 ? places.areas : here;
  return (first?.switchedOff ?? []).filter((help) => others.every(({ switchedOff }) => switchedOff?.includes(help)));
}

/** What triage needs to know of an area; a skipped or missing answer is `unknown`. */
export type AreaFacts = {
  readonly area_status: 'in' | 'out' | 'no_fixed' | 'unknown';
  readonly area_priority: 'yes' | 'no' | 'unknown';
  /** Whether the programme has opened there. */
  readonly area_open: 'yes' | 'no' | 'unknown';
};

/** The facts that follow from an answer to the question about the area. A code nobody knows is `unknown`, not outside. */
export function areaFacts(places: Pick<Places, 'areas'>, code: string): AreaFacts {
  // Where no area at all is open, nobody can be taken, wherever she lives.
  const elsewhere = places.areas.every(({ open }) => open === false) ? 'no' : 'unknown';
  if (code === ELSEWHERE) return { area_status: 'out', area_priority: 'no', area_open: elsewhere };
  if (code === NO_FIXED) return { area_status: 'no_fixed', area_priority: 'unknown', area_open: elsewhere };
  const area = places.areas.find(({ id }) => id === code);
  if (area === undefined) return { area_status: 'unknown', area_priority: 'unknown', area_open: elsewhere };
  return {
    area_status: 'in',
    area_priority: area.priority ? 'yes' : 'no',
    area_open: area.open === false ? 'no' : 'yes',
  };
}

/** What a postcode says: one area, several to choose from (`elsewhere` can be among them), outside, or nothing. */
export type FromPostcode =
  /** `settled`: none of the places within the area is asked about any more. */
  | { readonly kind: 'area'; readonly id: string; readonly settled?: true }
  | { readonly kind: 'districts'; readonly ids: readonly string[] }
  | { readonly kind: 'outside' }
  | { readonly kind: 'unknown' };

/** An area, and whether the places within it still have to be asked about. */
export type ImportedArea = { readonly id: string; readonly ask: boolean };

/** Postcodes ("LE11 1AA") and whole sectors ("DE1 1") that an import has placed; `elsewhere` is outside the programme. */
export type ImportedPostcodes = ReadonlyMap<string, ImportedArea>;

/** What an import says of a postcode; undefined when it does not know it. */
function fromImport(imported: ImportedPostcodes, postcode: string): FromPostcode | undefined {
  const placed = imported.get(postcode) ?? imported.get(postcode.slice(0, -2));
  if (placed === undefined) return undefined;
  if (placed.id === ELSEWHERE) return { kind: 'outside' };
  return { kind: 'area', id: placed.id, ...(placed.ask ? {} : { settled: true }) };
}

/**
 * The area of a normalised postcode ("LE11 1AA", or "LE11" when only its first half is known).
 *
 * Certain only where the table is. A new sector of a known outward code can lie in any of its areas or outside them. An
 * outward code that is not in the table is outside only when no code of the table begins with its letters. "LE99" is
 * rather new or misheard than far away, so nothing is known. Of letters that only reach over the border, such as NG with
 * Nottingham, it is rather outside than new or misheard: that is asked, with outside first. A programme without a table
 * knows nothing.
 *
 * @param imported  exact postcodes, when they were imported: asked before the table
 */
export function areaFromPostcode(
  places: Pick<Places, 'postcodes'>,
  postcode: string,
  imported: ImportedPostcodes = new Map(),
): FromPostcode {
  const placed = fromImport(imported, postcode.toUpperCase().trim());
  if (placed !== undefined) return placed;
  const [outward = '', inward = ''] = postcode.toUpperCase().trim().split(/\s+/);
  const sector = `${outward} ${inward.charAt(0)}`;
  const entries = Object.entries(places.postcodes);
  if (entries.length === 0) return { kind: 'unknown' };
  const known = inward === '' ? undefined : places.postcodes[sector];
  if (known !== undefined) return fromIds(known);
  const around = [
    ...new Set(
      entries.filter(([code]) => code === outward || code.startsWith(`${outward} `)).flatMap(([, ids]) => ids),
    ),
  ];
  if (around.length === 0) {
    const letters = lettersOf(outward);
    const alike = entries.flatMap(([code, ids]) => (lettersOf(code) === letters ? [ids] : []));
    if (alike.length === 0) return { kind: 'outside' };
    if (!alike.every((ids) => ids.includes(ELSEWHERE))) return { kind: 'unknown' };
    return { kind: 'districts', ids: [...new Set([ELSEWHERE, ...alike.flat()])] };
  }
  if (inward === '')
    return fromIds([...around.filter((id) => id !== ELSEWHERE), ...around.filter((id) => id === ELSEWHERE)]);
  return { kind: 'districts', ids: [...around.filter((id) => id !== ELSEWHERE), ELSEWHERE] };
}

/** The letters a postcode begins with: `LE` of "LE11 1AA". */
const lettersOf = (code: string): string => /^[A-Z]*/.exec(code)?.[0] ?? '';

function fromIds(ids: readonly string[]): FromPostcode {
  const [only] = ids;
  if (only === undefined) return { kind: 'unknown' };
  return ids.length === 1 ? { kind: 'area', id: only } : { kind: 'districts', ids };
}
