import type { CaseFragment } from '@sic/api-client/moderation';
import { asWritten, DateTime, MessageBox, useSubjectTitle } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import './case-context.css';
import './case-list.css';

/** What a moderator reads before deciding: the words, who reported them and why, and what came before. */
export function CaseContext({ found }: { readonly found: CaseFragment }) {
  const { t } = useTranslation('moderation');
  const { t: tRule } = useTranslation('rules');
  const titleOf = useSubjectTitle();
  const { subject, author } = found;
  const isEdited = !subject.isGone && subject.excerpt !== found.excerptWhenReported;
  return (
    <div className="case-context">
      <h2>{t('case.words')}</h2>
      {isEdited ? (
        <MessageBox tone="caution">
          <p>{t('case.edited')}</p>
        </MessageBox>
      ) : null}
      {subject.isGone ? <p className="muted">{t('queue.gone')}</p> : null}
      <blockquote
        className="kept-text"
        {...asWritten(subject.excerpt)}
        aria-label={t(isEdited ? 'case.now' : 'case.words')}
      >
        {subject.excerpt}
      </blockquote>
      {isEdited ? (
        <>
          <h3>{t('case.whenReported')}</h3>
          <blockquote className="kept-text" {...asWritten(found.excerptWhenReported)}>
            {found.excerptWhenReported}
          </blockquote>
        </>
      ) : null}
      <p className="row">
        {subject.isGone ? null : <Link to={subject.path}>{t('case.inPlace')}</Link>}
        {author === null ? null : (
          <Link to={`/moderation/accounts/${author.accountId}`}>
            {t('case.account')}: {author.name || t('left')}
          </Link>
        )}
        <Link to={`/moderation/audit?subject=${subject.subjectId}`}>{t('case.audit')}</Link>
      </p>
      <h2>
        {t('case.reports')} ({found.reportCount})
      </h2>
      <ol className="case-list">
        {found.reports.map(({ reportId, reporter, rule, words, createdAt }) => (
          <li key={reportId} className="card">
            <h3>{t('case.reportBy', { name: reporter.name, rule: tRule(`${rule}.title`) })}</h3>
            {words === '' ? null : (
              <p className="kept-text" {...asWritten(words)}>
                {words}
              </p>
            )}
            <p className="facts">
              <DateTime value={createdAt} format="dateTime" />
            </p>
          </li>
        ))}
      </ol>
      <CaseDecisions found={found} />
      <h2>{t('case.history')}</h2>
      {found.authorHistory.length === 0 ? (
        <p className="muted">{t('case.noHistory')}</p>
      ) : (
        <ul className="plain-list">
          {found.authorHistory.map(({ decisionId, caseId, title, action, createdAt, rule }) => (
            <li key={decisionId}>
              {t(`actions.${action}`)}:{' '}
              {title === null ? t('case.account') : <Link to={`/moderation/cases/${caseId}`}>{titleOf(title)}</Link>}
              <span className="facts">
                {' '}
                <DateTime value={createdAt} format="shortDate" />
                {rule === null ? null : <>, {t('case.underRule', { rule: tRule(`${rule}.title`) })}</>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function CaseDecisions({ found }: { readonly found: CaseFragment }) {
  const { t } = useTranslation('moderation');
  const { t: tRule } = useTranslation('rules');
  if (found.decisions.length === 0) return null;
  return (
    <>
      <h2>{t('case.decisions')}</h2>
      <ol className="case-list">
        {found.decisions.map(({ decisionId, action, decider, rule, reasons, createdAt, appealState }) => (
          <li key={decisionId} className="card">
            <h3>{t('case.decisionBy', { action: t(`actions.${action}`), name: decider.name })}</h3>
            {rule === null ? null : <p>{t('case.underRule', { rule: tRule(`${rule}.title`) })}</p>}
            <blockquote className="kept-text" {...asWritten(reasons)}>
              {reasons}
            </blockquote>
            <p className="facts">
              <DateTime value={createdAt} format="dateTime" />
              {appealState === null ? null : (
                <> · {t('case.appealState', { state: t(`appeals.states.${appealState}`) })}</>
              )}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
