import {
  OrganisationDocument,
  type OrganisationField,
  UpdateOrganisationDocument,
  type UpdateOrganisationMutation,
} from '@sic/api-client/profiles';
import { PageHeader } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { redirect } from 'react-router';
import { read, type From } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import type { RouteHandle } from '../../../handle.js';
import { translate } from '../../../i18n.server.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/edit-organisation.js';
import { OrganisationForm, type SimilarName } from './organisation-form.js';
import { readOrganisation, similarNames } from './organisation-input.server.js';
import { labelOf } from '../names.server.js';

async function organisationOf(from: From, id: string) {
  await requireViewer(from);
  const { organisation } = await read(from, OrganisationDocument, { id });
  if (!organisation) throw errorResponse(from.request, 404);
  if (!organisation.viewerCan.update) throw errorResponse(from.request, 403);
  return organisation;
}

export async function loader(from: Route.LoaderArgs) {
  const organisation = await organisationOf(from, from.params.id);
  return { organisation, place: labelOf(from.request, organisation.place) };
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  const { id, place } = await organisationOf(from, from.params.id);
  const given = await readOrganisation(from, form, { label: labelOf(from.request, place), placeId: place.id });
  if ('fields' in given) return refused(given, form);
  const { refusal } = await submit(from, UpdateOrganisationDocument, {
    input: { ...given.input, organisationId: id, lockVersion: Number(text(form, 'lockVersion')) },
  });
  if (refusal?.problem?.__typename === 'OrganisationChanged') {
    // Sent again, the form replaces what the person has now seen beside each field.
    form.set('lockVersion', String(refusal.problem.lockVersion));
    return refused({ ...refusal, fields: currentFields(from, refusal.problem) }, form);
  }
  if (refusal) {
    return refused(refusal, form, {
      at: { OrganisationExists: 'name', SimilarOrganisations: 'name' },
      more: { similar: similarNames(from.request, refusal.problem) },
    });
  }
  return redirect(`/organisations/${id}?done=edited`);
}

type Changed = Extract<UpdateOrganisationMutation['updateOrganisation'], { __typename: 'OrganisationChanged' }>;

/** For each field in which the form differs, what is there now. */
function currentFields(from: From, { organisation, differences }: Changed): Record<string, string> {
  const t = translate(from.request, 'profiles');
  const values: Record<OrganisationField, string> = {
    NAME: organisation.name ?? '',
    KIND: t(`kind.${organisation.kind}`),
    PLACE: labelOf(from.request, organisation.place),
    DESCRIPTION: organisation.description,
    WEBSITE: organisation.website ?? '',
  };
  return Object.fromEntries(
    differences.map((field) => [
      field.toLowerCase(),
      values[field] === '' ? t('form.nowEmpty') : t('form.now', { value: values[field] }),
    ]),
  );
}

export const handle = { isInteractive: true } satisfies RouteHandle;

export default function EditOrganisation({ loaderData: { organisation, place }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('profiles');
  return (
    <>
      <PageHeader
        title={t('form.editTitle', { name: organisation.name ?? '' })}
        lead={t('form.editLead')}
        trail={[
          { label: t('organisation.trail'), to: '/directory/organisations' },
          { label: organisation.name ?? '', to: `/organisations/${organisation.id}` },
        ]}
      />
      <OrganisationForm
        outcome={actionData}
        existingId={undefined}
        similar={
          actionData !== undefined && 'similar' in actionData ? (actionData.similar as readonly SimilarName[]) : []
        }
        organisation={organisation}
        place={place}
      />
    </>
  );
}
