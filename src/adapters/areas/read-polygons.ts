/** Reads GeoJSON polygons, and finds those around a point. */
import { readFile } from 'node:fs/promises';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { z } from 'zod';
import { fail, ok, type Result } from '../../core/shared/result.ts';

const Position = z.tuple([z.number(), z.number()]).rest(z.number());
const Ring = z.array(Position).min(4);
const Geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring).min(1)) }),
]);
const Collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.object({ properties: z.record(z.string(), z.unknown()).nullable(), geometry: Geometry })).min(1),
});

type Box = { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
/** A polygon with every text among its properties: one of them is its code. */
export type Polygon = {
  readonly codes: readonly string[];
  readonly shape: z.infer<typeof Geometry>;
  readonly box: Box;
};

function boxOf(shape: z.infer<typeof Geometry>): Box {
  const points = shape.type === 'Polygon' ? shape.coordinates.flat() : shape.coordinates.flat(2);
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x, y] of points) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return box;
}

/** @errors a sentence with the place in the file, when it is no GeoJSON of polygons in degrees */
export async function readPolygons(path: string): Promise<Result<readonly Polygon[], string>> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return fail(`is not JSON: ${error.message}`);
    throw error;
  }
  const read = Collection.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    return fail(`is not a GeoJSON collection of polygons: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  const polygons = read.data.features.map(({ properties, geometry }) => ({
    codes: Object.values(properties ?? {}).filter((value) => typeof value === 'string'),
    shape: geometry,
    box: boxOf(geometry),
  }));
  const isInDegrees = polygons.every(
    ({ box }) => box.west >= -180 && box.east <= 180 && box.south >= -90 && box.north <= 90,
  );
  return isInDegrees ? ok(polygons) : fail('has coordinates that are not longitude and latitude (WGS84)');
}

/** The codes of all polygons around a point. */
export function codesAround(polygons: readonly Polygon[], point: readonly [number, number]): readonly string[] {
  const [x, y] = point;
  return polygons
    .filter(({ box }) => x >= box.west && x <= box.east && y >= box.south && y <= box.north)
    .filter(({ shape }) => booleanPointInPolygon([x, y], shape))
    .flatMap(({ codes }) => codes);
}
