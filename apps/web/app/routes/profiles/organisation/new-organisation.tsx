import { RegisterOrganisationDocument } from '@sic/api-client/profiles';
import { PageHeader } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { redirect } from 'react-router';
import { formOf } from '../../../form-body.server.js';
import { refused } from '../../../forms.js';
import type { RouteHandle } from '../../../handle.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/new-organisation.js';
import { OrganisationForm, type SimilarName } from './organisation-form.js';
import { readOrganisation, similarNames } from './organisation-input.server.js';

export async function loader(from: Route.LoaderArgs) {
  await requireViewer(from);
  return null;
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  const given = await readOrganisation(from, form);
  if ('fields' in given) return refused(given, form);
  const { result, refusal } = await submit(from, RegisterOrganisationDocument, given);
  if (refusal === undefined) return redirect(`/organisations/${result.organisation.id}?done=registered`);
  const { problem } = refusal;
  if (problem?.__typename === 'OrganisationExists' && problem.organisationId != null) {
    form.set('existing', problem.organisationId);
  }
  return refused(refusal, form, {
    at: { OrganisationExists: 'name', SimilarOrganisations: 'name' },
    more: { similar: similarNames(from.request, problem) },
  });
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
      <OrganisationForm
        outcome={actionData}
        existingId={actionData?.values['existing']}
        similar={
          actionData !== undefined && 'similar' in actionData ? (actionData.similar as readonly SimilarName[]) : []
        }
      />
    </>
  );
}
