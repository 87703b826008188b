import { createRequire } from 'node:module';
import { geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { europeProjection, MAP } from './europe-projection.js';

let drawn: string | undefined;

/**
 * The outline of Europe as an SVG document with the shapes `land` and `borders`, for `<use>` in {@link EuropeMap}.
 * Drawn once per process, on the server only. Natural Earth 1:50m, public domain.
 */
export function europeOutline(): string {
  drawn ??= draw();
  return drawn;
}

function draw(): string {
  const world = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology<{
    countries: GeometryCollection;
    land: GeometryCollection;
  }>;
  const path = geoPath(europeProjection()).digits(1);
  const land = path(feature(world, world.objects.land)) ?? '';
  const borders = path(mesh(world, world.objects.countries, (one, other) => one !== other)) ?? '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP.width} ${MAP.height}">` +
    `<path id="land" d="${land}"/><path id="borders" fill="none" d="${borders}"/></svg>`
  );
}
