import { PlacesDocument } from '@sic/api-client/profiles';
import { type From, read } from '../../../api.server.js';
import { translate } from '../../../i18n.server.js';
import { labelOf } from '../names.server.js';

const MAX_LENGTH = 100;

/**
 * The place that was typed as "Łódź, Poland", or by its name alone where that leaves no doubt.
 * @returns its id (null when nothing was typed), or the sentence to show beside the field
 */
export async function readPlace(from: From, typed: string): Promise<{ id: string | null } | { error: string }> {
  if (typed === '') return { id: null };
  const t = translate(from.request, 'profiles');
  const comma = typed.lastIndexOf(',');
  const search = (comma < 0 ? typed : typed.slice(0, comma)).trim().slice(0, MAX_LENGTH);
  const { places } = await read(from, PlacesDocument, { search });
  const [first] = places;
  if (!first) return { error: t('form.placeUnknown') };
  const wanted = typed.toLocaleLowerCase();
  const exact = places.find((place) => labelOf(from.request, place).toLocaleLowerCase() === wanted);
  if (exact) return { id: exact.id };
  if (places.length === 1) return { id: first.id };
  return {
    error: t('form.placeChoose', {
      places: [...new Set(places.slice(0, 5).map((place) => labelOf(from.request, place)))].join('; '),
    }),
  };
}
