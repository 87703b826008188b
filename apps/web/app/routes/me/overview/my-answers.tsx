import type { MyPageQuery } from '@sic/api-client/me';
import { clauseLabel } from '@sic/kernel';
import { DateTime, useNames } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import '../my-list.css';

interface MyAnswersProps {
  readonly amendments: readonly MyPageQuery['myAmendments']['edges'][number]['node'][];
  readonly registrations: readonly MyPageQuery['myRegistrations']['edges'][number]['node'][];
}

/** What waits for the member: seats that are offered to them, amendments in conflict or whose clause is deleted. Nothing where nothing waits. */
export function MyAnswers({ amendments, registrations }: MyAnswersProps) {
  const { t } = useTranslation('me', { keyPrefix: 'overview' });
  const nameOf = useNames();
  const offers = registrations.filter(({ state, gathering }) => state === 'OFFERED' && gathering != null);
  const conflicts = amendments.filter(({ viewerCan }) => viewerCan.resolveConflict);
  // What adds a clause keeps its place: that asks for no answer.
  const gone = amendments.filter(({ viewerCan, kind }) => viewerCan.proposeAsNewClause && kind === 'REPLACE');
  if (offers.length + conflicts.length + gone.length === 0) return null;
  return (
    <section aria-labelledby="my-answers" className="my-answers">
      <h2 id="my-answers">{t('answers')}</h2>
      <ul className="my-list">
        {offers.map(({ id, gathering, isOwn, personName, offerDeadline }) => (
          <li key={id}>
            <span>
              <Link to={`/gatherings/${gathering?.slug ?? ''}#seat`}>
                {t('answerOffer', { title: gathering?.title ?? '' })}
              </Link>
              {isOwn ? null : <> {t('forOther', { name: nameOf.member(personName) })}</>}
            </span>
            {offerDeadline == null ? null : (
              <span className="muted small">
                {t('answerUntil')} <DateTime value={offerDeadline} format="dateTime" />
              </span>
            )}
          </li>
        ))}
        {conflicts.map(({ id, number, target }) => (
          <li key={id}>
            <Link to={`/amendments/${id}`}>
              {target.clauseNumber === null
                ? t('answerConflictNoClause', { number })
                : t('answerConflict', { number, clause: clauseLabel(target.clauseNumber, target.clauseHeading) })}
            </Link>
          </li>
        ))}
        {gone.map(({ id, number }) => (
          <li key={id}>
            <Link to={`/amendments/${id}`}>{t('answerClauseGone', { number })}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
