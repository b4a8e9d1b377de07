/**
 * From the official codes of a point (its district, its ward, the polygons it lies in) to an area of the programme.
 *
 * Codes stand in `programme.yaml`, as an area's id or among its `also`. The finest area wins; when two fit and nothing
 * tells them apart, only their district is certain, and the person is asked which.
 */
import type { Area, ImportedArea } from './areas.ts';

/** What an official file says of a postcode's point. */
export type PointCodes = {
  readonly district: string;
  readonly ward: string;
  /** Codes of every polygon around the point; undefined when the file has no point for it. */
  readonly polygons: readonly string[] | undefined;
};

/** @returns undefined when the point lies in no area of the programme */
export function areaOfCodes(areas: readonly Area[], codes: PointCodes): ImportedArea | undefined {
  const known = (code: string) => areas.filter(({ id, also }) => id === code || also?.includes(code));
  const district = known(codes.district).find(({ within }) => within === undefined);
  if (district === undefined) return undefined;
  const inner = [...(codes.polygons ?? []), codes.ward].flatMap(known).filter(({ within }) => within === district.id);
  const [only] = inner;
  if (only === undefined) return { id: district.id, ask: codes.polygons === undefined };
  return new Set(inner).size === 1 ? { id: only.id, ask: false } : { id: district.id, ask: true };
}
