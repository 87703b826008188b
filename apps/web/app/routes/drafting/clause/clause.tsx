import { TakePositionDocument, WithdrawPositionDocument, type PositionKind } from '@sic/api-client/discussion';
import { ClauseDocument } from '@sic/api-client/drafting';
import { DateTime, PageHeader } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link, redirect } from 'react-router';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import { Done } from '../../../layout/done.js';
import type { RouteHandle } from '../../../handle.js';
import { getViewer, requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/clause.js';
import { useClauseName } from './clause-name.js';
import { ClauseWords } from './clause-words.js';
import { MemberName } from '../member-name.js';
import { ProvenanceView } from './provenance-view.js';
import { positionActs } from '../position/position-acts.js';
import { PositionForm } from '../position/position-form.js';
import { PositionSummary } from '../position/position-summary.js';
import { PositionList } from '../position/position-list.js';
import './clause-text.css';

export { readAgain as shouldRevalidate } from '../read-again.js';

export async function loader(from: Route.LoaderArgs) {
  const [{ clause }, viewer] = await Promise.all([
    read(from, ClauseDocument, { id: from.params.clauseId }),
    getViewer(from),
  ]);
  if (clause === null || clause.declarationSlug !== from.params.slug) {
    throw errorResponse(from.request, 404);
  }
  return { clause, isMember: viewer !== null };
}

export async function action(from: Route.ActionArgs) {
  await requireViewer(from);
  const form = await formOf(from.request);
  const { clauseId, slug } = from.params;
  const subject = { kind: 'CLAUSE', id: clauseId } as const;
  const isWithdrawal = text(form, 'intent') === 'withdraw-position';
  const { refusal } = isWithdrawal
    ? await submit(from, WithdrawPositionDocument, { input: { subject } })
    : await submit(from, TakePositionDocument, {
        input: {
          subject,
          revisionId: text(form, 'revisionId'),
          kind: text(form, 'position') as PositionKind,
          reason: text(form, 'positionReason') || null,
        },
      });
  if (refusal) return refused(refusal, form, { names: { reason: 'positionReason', kind: 'position' } });
  return redirect(
    `/declaration/${encodeURIComponent(slug)}/clauses/${clauseId}?done=${isWithdrawal ? 'positionWithdrawn' : 'position'}#positions`,
  );
}

export const handle = { isInteractive: true } satisfies RouteHandle;

export default function ClausePage({ loaderData: { clause, isMember }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('drafting');
  const {
    id,
    number,
    heading,
    wording,
    revisionId,
    language,
    declarationSlug,
    declarationTitle,
    revisions,
    viewerCan,
    membersCan,
  } = clause;
  const path = `/declaration/${declarationSlug}`;
  const name = useClauseName()({ clauseNumber: number, heading });
  const title = number === null ? t('clause.removed') : name;
  const [latest, ...earlier] = revisions.edges.map(({ node }) => node);
  return (
    <>
      <PageHeader
        trail={[{ label: declarationTitle, to: path }]}
        kicker={clause.sectionHeading}
        title={title}
        documentTitle={`${title} · ${declarationTitle}`}
        facts={number === null ? <span className="muted">{t('clause.notInLatest')}</span> : undefined}
        actions={
          <>
            {membersCan.propose ? (
              <Link className="button" to={`${path}/clauses/${id}/propose`}>
                {t('clause.propose')}
              </Link>
            ) : null}
            {number === null ? null : (
              <Link className="button button-quiet" to={`${path}#clause-${id}`}>
                {t('clause.inText')}
              </Link>
            )}
            <Link className="button button-quiet" to={`${path}/amendments?clause=${id}`}>
              {t('clause.amendments', { count: clause.openAmendmentCount })}
            </Link>
          </>
        }
      />
      <div className="with-aside">
        <div className="stack">
          {latest === undefined ? null : (
            <section aria-labelledby="provenance">
              <h2 id="provenance">{t(wording === null ? 'provenance.last' : 'provenance.title')}</h2>
              <ProvenanceView revision={latest} language={language} />
            </section>
          )}
          {earlier.length === 0 ? null : (
            <section aria-labelledby="earlier">
              <h2 id="earlier">{t('provenance.earlier')}</h2>
              <ol className="plain-list stack">
                {earlier.map((revision) => (
                  <li key={revision.id} className="card">
                    <p className="muted small">
                      {t('provenance.inVersions', {
                        count: revision.versionNumbers.length,
                        numbers: revision.versionNumbers.map(String),
                      })}{' '}
                      · <DateTime value={revision.createdAt} />
                    </p>
                    <ClauseWords kind={clause.kind} wording={revision.wording} lang={language} />
                    {revision.amendment === null ? (
                      <p className="small">
                        {t(revision.isAmendmentHidden ? 'provenance.amendmentHidden' : 'provenance.imported')}
                      </p>
                    ) : (
                      <p className="small">
                        <Link to={`/amendments/${revision.amendment.id}`}>
                          {t('amendment.name', { number: revision.amendment.number })}
                        </Link>{' '}
                        {t('amendment.by')} <MemberName member={revision.amendment.proposer} />
                      </p>
                    )}
                  </li>
                ))}
              </ol>
            </section>
          )}
        </div>
        <aside aria-labelledby="positions">
          <h2 id="positions" className="aside-title">
            {t('positions.clauseTitle')}
          </h2>
          <p>
            <PositionSummary counts={clause.positionCounts} none={t('positions.none')} />
          </p>
          <Done names={positionActs} outcome={actionData}>
            {(done) => t(`done.${done}`)}
          </Done>
          {viewerCan.takePosition && revisionId !== null ? (
            <PositionForm revisionId={revisionId} viewerPosition={clause.viewerPosition} outcome={actionData} />
          ) : !isMember && membersCan.takePosition ? (
            <p>
              <Link to={`/sign-in?next=${encodeURIComponent(`${path}/clauses/${id}`)}`}>{t('positions.signIn')}</Link>
            </p>
          ) : null}
          {clause.positions.edges.length === 0 ? null : <PositionList positions={clause.positions} />}
        </aside>
      </div>
    </>
  );
}
