/** What an answer to "where do you live?" means for the tables: inside or not, and whether the area gets extra attention. */

/** A place of the programme, as `programme.yaml` lists it. */
export interface AreaOfProgramme {
  readonly id: string;
  readonly name: string;
  readonly within?: string | undefined;
  readonly priority?: boolean | undefined;
}

/** The two facts that stand for a place; the place itself never reaches a rule. */
export interface AreaFacts {
  readonly area_status: 'in' | 'out' | 'no_fixed' | 'unknown';
  readonly area_priority: 'yes' | 'no' | 'unknown';
}

/**
 * The facts of an area id, or of `elsewhere`, `no_fixed`, `skip` and `unknown`; `undefined` for an id nobody listed.
 *
 * A place inside a priority district has its priority. Priority changes the order of cases and never who is eligible.
 */
export function factsOfArea(areas: readonly AreaOfProgramme[], id: string): AreaFacts | undefined {
  if (id === 'elsewhere') return { area_status: 'out', area_priority: 'no' };
  if (id === 'no_fixed') return { area_status: 'no_fixed', area_priority: 'unknown' };
  if (id === 'skip' || id === 'unknown') return { area_status: 'unknown', area_priority: 'unknown' };
  const area = areas.find((one) => one.id === id);
  if (area === undefined) return undefined;
  const district = areas.find((one) => one.id === area.within);
  const isPriority = area.priority === true || district?.priority === true;
  return { area_status: 'in', area_priority: isPriority ? 'yes' : 'no' };
}
