import { geoConicConformal, type GeoProjection } from 'd3-geo';

/** The size of the map's drawing, in its own units. */
export const MAP = { width: 680, height: 640 } as const;

/**
 * Where places of Europe lie on the map: a conformal cone like ETRS89-LCC (EPSG:3034), with parallels at 35° and 65°
 * north around 10° east, from the Canaries' latitude to the North Cape.
 */
export function europeProjection(): GeoProjection {
  return geoConicConformal()
    .parallels([35, 65])
    .rotate([-13, 0])
    .center([0, 52.5])
    .scale(830)
    .translate([MAP.width / 2, MAP.height / 2])
    .clipExtent([
      [0, 0],
      [MAP.width, MAP.height],
    ]);
}

/** A point on the map for a place, or undefined when it lies outside. Degrees; rounded to a tenth of a unit. */
export function placeOnMap(longitude: number, latitude: number): { x: number; y: number } | undefined {
  const point = europeProjection()([longitude, latitude]);
  if (!point) return undefined;
  const [x, y] = point;
  if (x < 0 || y < 0 || x > MAP.width || y > MAP.height) return undefined;
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
