import { PlacesDocument } from '@sic/api-client/profiles';
import { read } from '../../../api.server.js';
import type { Route } from './+types/places.js';
import { labelOf } from '../names.server.js';

const MAX_LENGTH = 100;

/** What a form suggests while a town is typed. */
export async function loader(from: Route.LoaderArgs) {
  const search = (new URL(from.request.url).searchParams.get('search') ?? '').slice(0, MAX_LENGTH);
  const { places } = await read(from, PlacesDocument, { search });
  return { places: [...new Set(places.map((place) => labelOf(from.request, place)))] };
}
