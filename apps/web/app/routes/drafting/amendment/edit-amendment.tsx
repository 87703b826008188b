import { AmendmentDocument, EditAmendmentDocument } from '@sic/api-client/drafting';
import { ActionForm, MessageBox, PageHeader, SubmitButton } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link, redirect } from 'react-router';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { refused, text } from '../../../forms.js';
import type { RouteHandle } from '../../../handle.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/edit-amendment.js';
import { LeaveQuestion } from '../wording/leave-question.js';
import { LiveDiff } from '../wording/live-diff.js';
import { RestoredMessage } from '../wording/restored-message.js';
import { useTypedForm } from '../wording/typed-form.js';
import { RationaleField, WordingField } from '../wording/wording-fields.js';
import '../wording/wording-fields.css';

interface EditOutcome {
  /** What it says now that somebody, or the same person in another tab, changed it. */
  readonly nowSays?: string;
}

export { readAgain as shouldRevalidate } from '../read-again.js';

export async function loader(from: Route.LoaderArgs) {
  const viewer = await requireViewer(from);
  const { amendment } = await read(from, AmendmentDocument, { id: from.params.id });
  if (amendment === null) throw errorResponse(from.request, 404);
  return { amendment, viewerId: viewer.member.id };
}

export async function action(from: Route.ActionArgs) {
  const form = await from.request.formData();
  const { id } = from.params;
  const isDeletion = text(form, 'kind') === 'DELETE';
  const { refusal } = await submit(from, EditAmendmentDocument, {
    input: {
      amendmentId: id,
      lockVersion: Number(text(form, 'lockVersion')),
      wording: isDeletion ? null : text(form, 'wording'),
      rationale: text(form, 'rationale'),
    },
  });
  if (refusal === undefined) return redirect(`/amendments/${id}?done=edited`);
  const { problem } = refusal;
  return refused<EditOutcome>(refusal, form, {
    at: { NothingChanged: isDeletion ? 'rationale' : 'wording' },
    more: problem?.__typename === 'AmendmentChanged' ? { nowSays: problem.wording } : {},
  });
}

export const handle = { isInteractive: true } satisfies RouteHandle;

export default function EditAmendment({ loaderData: { amendment, viewerId }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('drafting');
  const { id, number, kind, wording, rationale, lockVersion, target, viewerCan } = amendment;
  const initial: Record<string, string> = kind === 'DELETE' ? { rationale } : { wording, rationale };
  const writing = useTypedForm(`${viewerId}:edit:${id}`, initial, actionData);
  return (
    <>
      <PageHeader
        trail={[
          { label: target.declarationTitle, to: `/declaration/${target.declarationSlug}` },
          { label: t('amendment.name', { number }), to: `/amendments/${id}` },
        ]}
        title={t('edit.title', { number })}
        lead={t('edit.lead')}
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
        values={{ lockVersion: String(lockVersion), kind }}
        ref={writing.form}
        onInput={writing.onInput}
        onSubmit={writing.onSubmit}
      >
        <RestoredMessage writing={writing} />
        {actionData?.nowSays === undefined ? null : (
          <MessageBox tone="caution" title={t('edit.nowSays')}>
            <p className="kept-text" lang={target.language} dir="auto">
              {actionData.nowSays}
            </p>
          </MessageBox>
        )}
        {kind === 'DELETE' ? (
          <p>{t('write.deleteHint')}</p>
        ) : (
          <div className="write-columns">
            <WordingField
              name="wording"
              label={t(kind === 'INSERT_AFTER' ? 'write.newClause' : 'write.wording')}
              hint={t('write.wordingHint')}
              language={target.language}
              initial={wording}
            />
            <LiveDiff
              before={target.baseWording ?? ''}
              after={writing.typed['wording'] ?? ''}
              language={target.language}
              fallback={undefined}
            />
          </div>
        )}
        <RationaleField initial={rationale} />
        <div className="row">
          {viewerCan.edit ? <SubmitButton>{t('edit.submit')}</SubmitButton> : null}
          <Link to={`/amendments/${id}`}>{t('edit.back')}</Link>
        </div>
        <LeaveQuestion isAtRisk={writing.isAtRisk} />
      </ActionForm>
    </>
  );
}
