import { ClauseToAmendDocument } from '@sic/api-client/drafting';
import { clauseLabel, newId } from '@sic/kernel';
import { PageHeader, MessageBox } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import type { RouteHandle } from '../../../handle.js';
import { requireViewer } from '../../../session.server.js';
import type { Route } from './+types/propose.js';
import { ProposeForm } from './propose-form.js';
import { proposeFromForm } from './propose.server.js';

export async function loader(from: Route.LoaderArgs) {
  const viewer = await requireViewer(from);
  const { clause, amendments } = await read(from, ClauseToAmendDocument, { id: from.params.clauseId });
  if (clause === null || clause.declarationSlug !== from.params.slug || clause.wording === null) {
    throw errorResponse(from.request, 404);
  }
  return {
    clause: { ...clause, wording: clause.wording },
    others: amendments.edges.map(({ node }) => node),
    viewerId: viewer.member.id,
    // Sent with the form, so that a request that is repeated proposes once.
    requestId: newId(),
    marked: new URL(from.request.url).searchParams.get('words') ?? '',
  };
}

export async function action(from: Route.ActionArgs) {
  await requireViewer(from);
  return proposeFromForm(from, from.params.slug, from.params.clauseId);
}

export const handle = { isInteractive: true } satisfies RouteHandle;

export default function Propose({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('drafting');
  const { clause } = loaderData;
  const number = clauseLabel(clause.number, clause.heading);
  return (
    <>
      <PageHeader
        trail={[
          { label: clause.declarationTitle, to: `/declaration/${clause.declarationSlug}` },
          {
            label: t('clause.name', { number }),
            to: `/declaration/${clause.declarationSlug}/clauses/${clause.id}`,
          },
        ]}
        kicker={clause.sectionHeading}
        title={t('propose.title', { number })}
        lead={clause.viewerCan.propose ? t('propose.lead') : undefined}
      />
      {clause.viewerCan.propose ? null : (
        <MessageBox tone="caution" title={t('propose.notNow')}>
          <p>{t('propose.notNowText')}</p>
        </MessageBox>
      )}
      <ProposeForm key={clause.id} {...loaderData} outcome={actionData} />
    </>
  );
}
