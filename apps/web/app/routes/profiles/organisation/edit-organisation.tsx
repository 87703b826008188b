import { OrganisationDocument, UpdateOrganisationDocument } from '@sic/api-client/profiles';
import { PageHeader } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { redirect } from 'react-router';
import { api, read, type From } from '../../../api.server.js';
import { refused } from '../../../forms.js';
import type { RouteHandle } from '../../../handle.js';
import { requireViewer } from '../../../session.server.js';
import type { Route } from './+types/edit-organisation.js';
import { OrganisationForm } from './organisation-form.js';
import { readOrganisation } from './organisation-input.server.js';
import { labelOf } from '../names.server.js';

async function organisationOf(from: From, id: string) {
  await requireViewer(from);
  const { organisation } = await read(from, OrganisationDocument, { id });
  if (!organisation) throw new Response('There is no such organisation.', { status: 404 });
  if (!organisation.viewerCan.update) throw new Response('Only its representatives may edit it.', { status: 403 });
  return organisation;
}

export async function loader(from: Route.LoaderArgs) {
  const organisation = await organisationOf(from, from.params.id);
  return { organisation, place: labelOf(organisation.place) };
}

export async function action(from: Route.ActionArgs) {
  const form = await from.request.formData();
  const { id, place } = await organisationOf(from, from.params.id);
  const given = await readOrganisation(from, form, { label: labelOf(place), placeId: place.id });
  if ('fields' in given) return refused(given, form);
  const answer = await api(from, UpdateOrganisationDocument, { input: { ...given.input, organisationId: id } });
  if (answer.fields) return refused(answer, form);
  const result = answer.data.updateOrganisation;
  if (result.__typename === 'OrganisationExists') return refused({ fields: { name: result.message } }, form);
  return redirect(`/organisations/${id}`);
}

export const handle = { isInteractive: true } satisfies RouteHandle;

export default function EditOrganisation({ loaderData: { organisation, place }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('profiles');
  return (
    <>
      <PageHeader
        title={t('form.editTitle', { name: organisation.name })}
        lead={t('form.editLead')}
        trail={[
          { label: t('organisation.trail'), to: '/directory/organisations' },
          { label: organisation.name, to: `/organisations/${organisation.id}` },
        ]}
      />
      <OrganisationForm outcome={actionData} existingId={undefined} organisation={organisation} place={place} />
    </>
  );
}
