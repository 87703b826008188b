import { RegisterOrganisationDocument } from '@sic/api-client/profiles';
import { PageHeader } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { redirect } from 'react-router';
import { api } from '../../../api.server.js';
import { refused } from '../../../forms.js';
import type { RouteHandle } from '../../../handle.js';
import { requireViewer } from '../../../session.server.js';
import type { Route } from './+types/new-organisation.js';
import { OrganisationForm } from './organisation-form.js';
import { readOrganisation } from './organisation-input.server.js';

export async function loader(from: Route.LoaderArgs) {
  await requireViewer(from);
  return null;
}

export async function action(from: Route.ActionArgs) {
  const form = await from.request.formData();
  const given = await readOrganisation(from, form);
  if ('fields' in given) return refused(given, form);
  const answer = await api(from, RegisterOrganisationDocument, given);
  if (answer.fields) return refused(answer, form);
  const result = answer.data.registerOrganisation;
  if (result.__typename === 'RegisterOrganisationSuccess') return redirect(`/organisations/${result.organisation.id}`);
  if (result.organisationId != null) form.set('existing', result.organisationId);
  return refused({ fields: { name: result.message } }, form);
}

export const handle = { isInteractive: true } satisfies RouteHandle;

export default function NewOrganisation({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation('profiles');
  return (
    <>
      <PageHeader
        title={t('form.newTitle')}
        lead={t('form.newLead')}
        trail={[{ label: t('organisation.trail'), to: '/directory/organisations' }]}
      />
      <OrganisationForm outcome={actionData} existingId={actionData?.values['existing']} />
    </>
  );
}
