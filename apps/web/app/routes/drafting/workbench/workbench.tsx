import { DeclarationFrameDocument, PublishVersionDocument, WorkbenchDocument } from '@sic/api-client/drafting';
import {
  ActionForm,
  ConfirmDialog,
  DateTime,
  EmptyState,
  ListOrder,
  MessageBox,
  PageHeader,
  StateBadge,
  TextAreaField,
} from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link, redirect, useSearchParams } from 'react-router';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import { useDone } from '../../../layout/done.js';
import type { RouteHandle } from '../../../handle.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/workbench.js';
import { AcceptedList } from '../decision/accepted-list.js';
import { ComparedLines } from '../version/compared-lines.js';
import { takeBack, waitsUntil } from '../decision/take-back.server.js';
import { ClauseToDecide } from './clause-to-decide.js';
import { DecidedAmendments } from './decided-amendments.js';
import { LiveChanges } from '../live-changes.js';
import './workbench.css';

export { readAgain as shouldRevalidate } from '../read-again.js';

export async function loader(from: Route.LoaderArgs) {
  await requireViewer(from);
  const { declaration } = await read(from, DeclarationFrameDocument, { slug: from.params.slug });
  if (declaration === null) throw errorResponse(from.request, 404);
  const { amendmentsToDecide } = await read(from, WorkbenchDocument, { declarationId: declaration.id });
  const decided = amendmentsToDecide.nextVersion.decidedAmendments;
  return {
    declaration,
    workbench: amendmentsToDecide,
    decisionsWaitUntil: Object.fromEntries(decided.map(({ id, decision }) => [id, waitsUntil(decision)])),
  };
}

export async function action(from: Route.ActionArgs) {
  await requireViewer(from);
  const form = await formOf(from.request);
  const page = `/declaration/${from.params.slug}/workbench`;
  if (text(form, 'intent') === 'take-back') return takeBack(from, form, page);
  const { result, refusal } = await submit(from, PublishVersionDocument, {
    input: {
      declarationId: text(form, 'declarationId'),
      latestNumberSeen: Number(text(form, 'latestNumberSeen')),
      note: text(form, 'note'),
    },
  });
  if (refusal) return refused(refusal, form, { more: { form: 'publish' } });
  return redirect(`${page}?done=published&number=${result.version.number}`);
}

export const handle = { isInteractive: true } satisfies RouteHandle;

export default function Workbench({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('drafting');
  const [search] = useSearchParams();
  const { declaration, workbench, decisionsWaitUntil } = loaderData;
  const outcomeOf = (name: string) => (actionData?.form === name ? actionData : undefined);
  const { slug, title, language, version, process, viewerCan } = declaration;
  const { clauses, nextVersion } = workbench;
  const path = `/declaration/${slug}`;
  const { openAmendmentCount: openCount, notDecidedCount } = workbench;
  const meetingCount = clauses.flatMap(({ amendments }) => amendments).filter(({ meetsDraft }) => meetsDraft).length;
  const hasChanges = nextVersion.changedClauseCount > 0;
  const done = useDone(['decided', 'takenBack', 'published'], actionData);
  const number = Number(search.get('number')) || 0;
  return (
    <div className="declaration">
      <PageHeader
        trail={[{ label: title, to: path }]}
        title={t('workbench.title')}
        documentTitle={`${t('workbench.title')} · ${title}`}
        lead={t(viewerCan.decide || viewerCan.publish ? 'workbench.lead' : 'workbench.leadClosed')}
        actions={
          process.viewerCan.plan ? (
            <Link className="button button-quiet" to={`${path}/plan`}>
              {t('plan.title')}
            </Link>
          ) : null
        }
        facts={
          <>
            <StateBadge tone="accent">{t(`phase.${process.phase ?? 'NONE'}`)}</StateBadge>
            {process.phaseUntil === null ? null : (
              <span className="muted">
                {t('standing.until')} <DateTime value={process.phaseUntil} format="dateTime" />
              </span>
            )}
            <span className="muted">{t('workbench.facts', { count: openCount })}</span>
            {meetingCount === 0 ? null : (
              <Link to={`${path}/amendments?status=meeting`}>{t('workbench.meeting', { count: meetingCount })}</Link>
            )}
          </>
        }
      />
      {done === 'published' && number === version.number ? (
        <MessageBox tone="good" isNews title={t('workbench.published', { number: version.number })}>
          <p>
            {t('workbench.hash')} <code>{version.hash}</code>
          </p>
          <p>
            <Link to={`${path}/versions/${version.number}`}>{t('workbench.toVersion')}</Link>
            {version.number > 1 ? (
              <>
                {' '}
                ·{' '}
                <Link to={`${path}/compare?from=${version.number - 1}&to=${version.number}`}>
                  {t('version.whatChanged', { from: version.number - 1 })}
                </Link>
              </>
            ) : null}
          </p>
        </MessageBox>
      ) : null}
      {done === 'decided' ? <MessageBox tone="good" isNews title={t('workbench.decided', { number })} /> : null}
      {done === 'takenBack' ? <MessageBox tone="good" isNews title={t('workbench.takenBack', { number })} /> : null}
      <LiveChanges declarationId={declaration.id} current={workbench} />
      <section aria-labelledby="to-decide">
        <h2 id="to-decide">{t('workbench.toDecide')}</h2>
        {notDecidedCount === 0 ? null : (
          <MessageBox tone="caution" title={t('workbench.notDecided', { count: notDecidedCount })}>
            <p>
              {t('workbench.notDecidedText')}{' '}
              <Link to={`${path}/amendments?status=notDecided`}>{t('workbench.toNotDecided')}</Link>
            </p>
            {process.viewerCan.plan ? (
              <p>
                {t('workbench.extend')} <Link to={`${path}/plan`}>{t('plan.title')}</Link>
              </p>
            ) : null}
          </MessageBox>
        )}
        {clauses.length === 0 ? (
          <EmptyState title={t('workbench.nothing')}>
            {declaration.membersCan.propose ? t('workbench.nothingText') : null}
          </EmptyState>
        ) : (
          <div className="stack">
            <ListOrder by="reading" />
            {clauses.map((clause) => (
              <ClauseToDecide
                key={clause.clauseId}
                clause={clause}
                slug={slug}
                language={language}
                mayDecide={viewerCan.decide}
              />
            ))}
          </div>
        )}
      </section>
      <section aria-labelledby="next-version">
        <h2 id="next-version">{t('workbench.next', { number: nextVersion.latestNumber + 1 })}</h2>
        {hasChanges ? (
          <>
            <p className="muted">{t('workbench.nextLead', { count: nextVersion.changedClauseCount })}</p>
            <div className="card workbench-preview">
              <ComparedLines
                lines={nextVersion.lines}
                language={language}
                onlyChanges
                about={(clauseId) => (
                  <AcceptedList
                    amendments={nextVersion.decidedAmendments.filter(({ decision }) => decision?.clauseId === clauseId)}
                  />
                )}
              />
            </div>
          </>
        ) : (
          <EmptyState title={t('workbench.noChanges')}>
            {t(viewerCan.decide ? 'workbench.noChangesText' : 'workbench.noChangesClosed')}
          </EmptyState>
        )}
        <DecidedAmendments
          amendments={nextVersion.decidedAmendments}
          versionNumber={nextVersion.latestNumber + 1}
          waitsUntil={decisionsWaitUntil}
          outcome={outcomeOf('take-back')}
        />
        {viewerCan.publish && hasChanges ? (
          <ActionForm
            outcome={outcomeOf('publish')}
            values={{ declarationId: declaration.id, latestNumberSeen: String(nextVersion.latestNumber) }}
            className="publish-form"
            id="publish"
          >
            <TextAreaField
              name="note"
              label={t('workbench.note')}
              description={t('workbench.noteHint')}
              rows={3}
              required
              dir="auto"
            />
            <ConfirmDialog
              look="main"
              trigger={t('publish.open', { number: nextVersion.latestNumber + 1 })}
              title={t('publish.title', { number: nextVersion.latestNumber + 1 })}
              confirm={t('publish.submit', { number: nextVersion.latestNumber + 1 })}
            >
              <p>{t('publish.text')}</p>
              {openCount === 0 ? null : <p>{t('publish.rebase', { count: openCount })}</p>}
            </ConfirmDialog>
          </ActionForm>
        ) : null}
      </section>
    </div>
  );
}
