import { AmendmentDocument } from '@sic/api-client/drafting';
import { ConfirmDialog, DateTime, ErrorSummary, MessageBox, PageHeader, SubmitButton } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Form, Link } from 'react-router';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { Done } from '../../../layout/done.js';
import { ReportLink } from '../../../layout/report-link.js';
import type { RouteHandle } from '../../../handle.js';
import { getViewer, requireViewer } from '../../../session.server.js';
import type { Route } from './+types/amendment.js';
import type { Amendment } from './amendment-page.js';
import { AmendmentStatusBadges } from './amendment-status.js';
import { actOnAmendment } from './amendment.server.js';
import { ProposalTexts } from './proposal-view.js';
import { CollisionList } from './collision-list.js';
import { Comments } from '../discussion/comment-thread.js';
import { DecideForm, TypedDecision } from '../decision/decide-form.js';
import { DecisionView } from '../decision/decision-view.js';
import { TakeBackForm } from '../decision/take-back-form.js';
import { waitsUntil } from '../decision/take-back.server.js';
import { TakenBackDecisions } from '../decision/taken-back-decisions.js';
import { LiveChanges } from '../live-changes.js';
import { MarkedText } from '../wording/marked-text.js';
import { MemberName } from '../member-name.js';
import { RevisionList } from './revision-list.js';
import { useClauseName } from '../clause/clause-name.js';
import { NotDecided } from '../decision/not-decided.js';
import { Conflict } from '../decision/conflict-form.js';
import { ClauseGone } from './clause-gone.js';
import { positionActs } from '../position/position-acts.js';
import { PositionForm } from '../position/position-form.js';
import { PositionSummary } from '../position/position-summary.js';
import { PositionList } from '../position/position-list.js';
import './amendment.css';

export { readAgain as shouldRevalidate } from '../read-again.js';

export async function loader(from: Route.LoaderArgs) {
  const [{ amendment }, viewer] = await Promise.all([
    read(from, AmendmentDocument, { id: from.params.id }),
    getViewer(from),
  ]);
  if (amendment === null) throw errorResponse(from.request, 404);
  return {
    amendment,
    viewerId: viewer?.member.id,
    decisionWaitsUntil: waitsUntil(amendment.decision),
    next: new URL(from.request.url).searchParams.get('from') === 'workbench' ? workbenchPath(amendment) : '',
  };
}

function workbenchPath({ target, number }: Amendment): string {
  return `/declaration/${target.declarationSlug}/workbench?done=decided&number=${number}`;
}

export async function action(from: Route.ActionArgs) {
  await requireViewer(from);
  return actOnAmendment(from, from.params.id);
}

const acts = ['submitted', 'drafted', 'edited', 'withdrawn', 'resolved', 'moved', 'decided', 'takenBack'] as const;

export const handle = { isInteractive: true } satisfies RouteHandle;

export default function AmendmentPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('drafting');
  const { amendment, viewerId, next, decisionWaitsUntil } = loaderData;
  const {
    id,
    number,
    kind,
    target,
    runs,
    proposer,
    positionCounts,
    viewerCan,
    membersCan,
    decision,
    onDraft,
    isDraft,
  } = amendment;
  const outcomeOf = (form: string) => (actionData?.form === form ? actionData : undefined);
  const declarationPath = `/declaration/${target.declarationSlug}`;
  const clausePath = `${declarationPath}/clauses/${target.clauseId}`;
  const clauseName = useClauseName()({ clauseNumber: target.clauseNumber, heading: target.clauseHeading });
  const decideOutcome = outcomeOf('decide');
  return (
    <>
      <PageHeader
        trail={[
          { label: target.declarationTitle, to: declarationPath },
          { label: t('amendments.title'), to: `${declarationPath}/amendments` },
        ]}
        kicker={target.sectionHeading}
        title={t('amendment.name', { number })}
        documentTitle={`${t('amendment.name', { number })} · ${target.declarationTitle}`}
        facts={
          <>
            <AmendmentStatusBadges amendment={amendment} />
            <span>
              {target.clauseNumber === null ? (
                t(`kind.${kind}`)
              ) : (
                <>
                  {t(`kindBefore.${kind}`)} <Link to={clausePath}>{clauseName}</Link>
                </>
              )}
            </span>
            <span className="muted">
              {t('amendment.by')} <MemberName member={proposer} /> ·{' '}
              <DateTime value={amendment.submittedAt ?? amendment.createdAt} /> ·{' '}
              <Link to={`${declarationPath}/versions/${amendment.versionNumber}`}>
                {t('amendment.toVersion', { number: amendment.versionNumber })}
              </Link>
            </span>
          </>
        }
      />
      <Done names={acts} outcome={actionData}>
        {(done) => t(`done.${done}`)}
      </Done>
      {amendment.isHidden ? (
        <MessageBox tone="danger" title={t('amendment.hiddenTitle')}>
          <p>{t('amendment.hiddenText')}</p>
        </MessageBox>
      ) : null}
      {decideOutcome?.isChangedMeanwhile === true && !viewerCan.decide ? (
        <TypedDecision outcome={decideOutcome} />
      ) : null}
      <LiveChanges declarationId={target.declarationId} amendmentId={id} current={amendment} />
      <div className="with-aside amendment-columns">
        <div className="stack amendment-main">
          <section aria-labelledby="change">
            <h2 id="change">{t(`changeTitle.${kind}`)}</h2>
            <div className="amendment-change">
              <MarkedText
                runs={runs}
                lang={target.language}
                wordings={{ before: target.baseWording, after: amendment.wording }}
              />
            </div>
            {kind === 'INSERT_AFTER' && amendment.clauseKind !== null ? (
              <p className="muted small">{t('write.asKind', { kind: t(`clauseKind.${amendment.clauseKind}`) })}</p>
            ) : null}
          </section>
          <ProposalTexts proposal={amendment} />
          <OwnActions amendment={amendment} outcome={outcomeOf('own')} />
          {decision === null ? null : (
            <DecisionView decision={decision} language={target.language} clausePath={clausePath}>
              {viewerCan.takeBack ? (
                <TakeBackForm
                  decisionId={decision.id}
                  amendment={amendment}
                  waitsUntil={decisionWaitsUntil}
                  outcome={outcomeOf('take-back')}
                />
              ) : null}
            </DecisionView>
          )}
          {amendment.notDecided === null ? null : <NotDecided reason={amendment.notDecided} />}
          <TakenBackDecisions amendment={amendment} />
          <ClauseGone amendment={amendment} viewerId={viewerId} outcome={outcomeOf('new-clause')} />
          {amendment.meetsDraft && target.clauseState === 'PRESENT' && onDraft === null ? (
            <MessageBox tone="caution" title={t('onDraft.meets.title')}>
              <p>{t('onDraft.meets.text')}</p>
            </MessageBox>
          ) : null}
          <Conflict amendment={amendment} viewerId={viewerId} outcome={outcomeOf('resolve')} />
          {onDraft !== null && !viewerCan.resolveConflict ? (
            <DecideForm
              amendment={amendment}
              onDraft={onDraft}
              viewerId={viewerId}
              next={next}
              outcome={decideOutcome}
            />
          ) : null}
          {isDraft ? null : <Comments amendment={amendment} viewerId={viewerId} outcome={actionData} />}
        </div>
        <aside className="stack" aria-label={t('positions.title')}>
          {isDraft ? null : (
            <section aria-labelledby="positions" className="no-print-form">
              <h2 id="positions" className="aside-title">
                {t('positions.title')}
              </h2>
              <p>
                <PositionSummary counts={positionCounts} none={t('positions.none')} />
              </p>
              <Done names={positionActs} outcome={actionData}>
                {(done) => t(`done.${done}`)}
              </Done>
              {viewerCan.takePosition ? (
                <PositionForm
                  revisionId={amendment.revisionId}
                  viewerPosition={amendment.viewerPosition}
                  outcome={outcomeOf('position')}
                />
              ) : viewerId === undefined && membersCan.takePosition ? (
                <p>
                  <Link to={`/sign-in?next=${encodeURIComponent(`/amendments/${id}`)}`}>{t('positions.signIn')}</Link>
                </p>
              ) : null}
              {amendment.positions.edges.length === 0 ? null : <PositionList positions={amendment.positions} />}
            </section>
          )}
          <CollisionList collisions={amendment.collisions} />
          <RevisionList amendment={amendment} />
          <ReportLink kind="amendment" id={id} viewerCan={viewerCan} isLine>
            {t('report')}
          </ReportLink>
        </aside>
      </div>
    </>
  );
}

function OwnActions({
  amendment: { id, viewerCan, isDraft },
  outcome,
}: {
  readonly amendment: Amendment;
  readonly outcome: Route.ComponentProps['actionData'];
}) {
  const { t } = useTranslation('drafting');
  if (!viewerCan.edit && !viewerCan.submit && !viewerCan.withdraw) return null;
  return (
    <section aria-label={t('own.label')} className="no-print">
      <ErrorSummary outcome={outcome} />
      {isDraft ? <p>{t('own.draftHint')}</p> : null}
      <div className="row">
        {viewerCan.submit ? (
          <Form method="post" aria-label={t('own.submit')}>
            <SubmitButton name="intent" value="submit">
              {t('own.submit')}
            </SubmitButton>
          </Form>
        ) : null}
        {viewerCan.edit ? (
          <Link className="button button-quiet" to={`/amendments/${id}/edit`}>
            {t('own.edit')}
          </Link>
        ) : null}
        {viewerCan.withdraw ? (
          <ConfirmDialog
            trigger={t('own.withdraw')}
            title={t('own.withdrawTitle')}
            confirm={t('own.withdraw')}
            values={{ intent: 'withdraw' }}
            isDangerous
          >
            <p>{t('own.withdrawText')}</p>
          </ConfirmDialog>
        ) : null}
      </div>
    </section>
  );
}
