import { AmendmentDocument, EditAmendmentDocument } from '@sic/api-client/drafting';
import { ActionForm, MessageBox, PageHeader, SubmitButton } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link, redirect } from 'react-router';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { formOf } from '../../../form-body.server.js';
import { text } from '../../../forms.js';
import type { RouteHandle } from '../../../handle.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/edit-amendment.js';
import { LeaveQuestion } from '../wording/leave-question.js';
import { RestoredMessage } from '../wording/restored-message.js';
import { useTypedForm } from '../wording/typed-form.js';
import { ProposalFields } from './proposal-fields.js';
import { proposalInput, refusedProposal } from './proposal-form.server.js';
import { ProposalView } from './proposal-view.js';
import { proposalValues } from './proposal.js';

interface EditOutcome {
  /** Somebody, or the same person in another tab, changed it meanwhile. */
  readonly isChanged?: boolean;
}

export { readAgain as shouldRevalidate } from '../read-again.js';

export async function loader(from: Route.LoaderArgs) {
  const viewer = await requireViewer(from);
  const { amendment } = await read(from, AmendmentDocument, { id: from.params.id });
  if (amendment === null) throw errorResponse(from.request, 404);
  return { amendment, viewerId: viewer.member.id };
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  const { id } = from.params;
  const { refusal } = await submit(from, EditAmendmentDocument, {
    input: {
      ...proposalInput(form),
      amendmentId: id,
      lockVersion: Number(text(form, 'lockVersion')),
    },
  });
  if (refusal === undefined) return redirect(`/amendments/${id}?done=edited`);
  const isChanged = refusal.problem?.__typename === 'AmendmentChanged';
  return refusedProposal<EditOutcome>(refusal, form, { isChanged });
}

export const handle = { isInteractive: true } satisfies RouteHandle;

export default function EditAmendment({ loaderData: { amendment, viewerId }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('drafting');
  const { id, number, kind, lockVersion, target, viewerCan } = amendment;
  const initial = proposalValues(kind, amendment);
  const writing = useTypedForm(`${viewerId}:edit:${id}`, initial, actionData);
  return (
    <>
      <PageHeader
        trail={[
          { label: target.declarationTitle, to: `/declaration/${target.declarationSlug}` },
          { label: t('amendment.name', { number }), to: `/amendments/${id}` },
        ]}
        title={t('edit.title', { number })}
        lead={viewerCan.edit ? t('edit.lead') : undefined}
      />
      {viewerCan.edit ? null : (
        <MessageBox tone="caution" title={t('edit.closed')}>
          <p>
            {t('edit.closedText')} <Link to={`/amendments/${id}`}>{t('edit.back')}</Link>
          </p>
        </MessageBox>
      )}
      <ActionForm
        outcome={actionData}
        values={{ lockVersion: String(lockVersion) }}
        ref={writing.form}
        onInput={writing.onInput}
        onSubmit={writing.onSubmit}
      >
        <RestoredMessage writing={writing} />
        {actionData?.isChanged === true ? (
          <MessageBox tone="caution" title={t('edit.nowSays')}>
            <ProposalView proposal={amendment} language={target.language} />
          </MessageBox>
        ) : null}
        <ProposalFields
          initial={initial}
          typed={writing.typed}
          base={target.baseWording ?? ''}
          clauseNumber={target.clauseNumber}
          language={target.language}
        />
        <div className="row">
          {viewerCan.edit ? <SubmitButton>{t('edit.submit')}</SubmitButton> : null}
          <Link to={`/amendments/${id}`}>{t('edit.back')}</Link>
        </div>
        <LeaveQuestion isAtRisk={writing.isAtRisk} />
      </ActionForm>
    </>
  );
}
