import { CreateGatheringDocument, SeriesChoicesDocument } from '@sic/api-client/gatherings';
import { PageHeader } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { redirect } from 'react-router';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused } from '../../../forms.js';
import type { RouteHandle } from '../../../handle.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import { zoneOptions } from '../../../zones.server.js';
import type { Route } from './+types/new-gathering.js';
import { DetailsForm } from './details-form.js';
import { detailsOf } from './details.server.js';

export async function loader(from: Route.LoaderArgs) {
  const viewer = await requireViewer(from);
  const { mayCreateGathering, gatheringSeries } = await read(from, SeriesChoicesDocument);
  if (!mayCreateGathering) throw errorResponse(from.request, 403);
  return {
    series: gatheringSeries.edges.map(({ node }) => node),
    zones: zoneOptions(from.request),
    viewerId: viewer.member.id,
  };
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  const { result, refusal } = await submit(from, CreateGatheringDocument, { input: { details: detailsOf(form) } });
  if (refusal) return refused(refusal, form);
  return redirect(`/gatherings/${result.gathering.slug}/edit?done=created`);
}

export const handle = { isInteractive: true } satisfies RouteHandle;

export default function NewGathering({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('gatherings');
  return (
    <div className="narrow">
      <PageHeader
        trail={[{ label: t('list.title'), to: '/gatherings' }]}
        title={t('list.new')}
        lead={t('details.newLead')}
      />
      <DetailsForm {...loaderData} outcome={actionData} />
    </div>
  );
}
