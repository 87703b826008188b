import type { RegisterOrganisationInput, RegisterOrganisationMutation } from '@sic/api-client/profiles';
import type { From } from '../../../api.server.js';
import { text } from '../../../forms.js';
import { translate } from '../../../i18n.server.js';
import { missingFields } from '../../../missing.server.js';
import { readPlace } from '../place/place.server.js';
import { labelOf } from '../names.server.js';
import { organisationKinds } from '../profile-words.js';
import type { SimilarName } from './organisation-form.js';

/** Reads the form of an organisation. @returns the input, or a sentence per field that is missing or unknown */
export async function readOrganisation(
  from: From,
  form: FormData,
  current?: { readonly label: string; readonly placeId: string },
): Promise<{ input: RegisterOrganisationInput } | { fields: Record<string, string> }> {
  const t = translate(from.request, 'profiles');
  const kind = organisationKinds.find((name) => name === text(form, 'kind'));
  const typed = text(form, 'place');
  const place = typed === current?.label ? { id: current.placeId } : await readPlace(from, typed);
  const fields: Record<string, string> = {};
  if (kind === undefined) fields['kind'] = t('form.kindRequired');
  if ('error' in place) fields['place'] = place.error;
  else if (place.id === null) fields['place'] = t('form.placeRequired');
  if (kind === undefined || 'error' in place || place.id === null) {
    return { fields: { ...missingFields(from.request, form, ['name']), ...fields } };
  }
  return {
    input: {
      name: text(form, 'name'),
      kind,
      placeId: place.id,
      description: text(form, 'description'),
      website: text(form, 'website'),
      isAnother: text(form, 'isAnother') === 'yes',
    },
  };
}

type Similar = Extract<RegisterOrganisationMutation['registerOrganisation'], { __typename: 'SimilarOrganisations' }>;

/** The organisations that a refusal names, for the form; none where it is another refusal. */
export function similarNames(
  request: Request,
  problem: { readonly __typename?: string } | Similar | undefined,
): SimilarName[] {
  if (problem?.__typename !== 'SimilarOrganisations' || !('organisations' in problem)) return [];
  return problem.organisations.map(({ id, name, place }) => ({ id, name: name ?? '', place: labelOf(request, place) }));
}
