import type { MyPageQuery } from '@sic/api-client/me';
import { clauseLabel } from '@sic/kernel';
import { EmptyState, StateBadge } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { amendmentTones } from '../../drafting/amendment/amendment-tones.js';
import '../my-list.css';

type MyAmendment = MyPageQuery['myAmendments']['edges'][number]['node'];

/** What the member proposed, and where each stands. */
export function MyAmendments({ amendments }: { readonly amendments: readonly MyAmendment[] }) {
  const { t } = useTranslation('me');
  return (
    <section aria-labelledby="my-amendments">
      <h2 id="my-amendments">{t('overview.amendments')}</h2>
      {amendments.length === 0 ? (
        <EmptyState
          title={t('overview.noAmendments')}
          action={<Link to="/declaration">{t('overview.toDeclaration')}</Link>}
        >
          <p>{t('overview.noAmendmentsText')}</p>
        </EmptyState>
      ) : (
        <ul className="my-list">
          {amendments.map(({ id, number, kind, status, viewerCan, target }) => (
            <li key={id}>
              <span>
                <Link to={`/amendments/${id}`}>
                  {target.clauseNumber === null
                    ? t('overview.amendmentNoClause', { number })
                    : t('overview.amendment', {
                        number,
                        clause: clauseLabel(target.clauseNumber, target.clauseHeading),
                      })}
                </Link>
                <br />
                <span className="muted small" lang={target.language}>
                  {target.declarationTitle}
                </span>
              </span>
              <span className="row">
                {viewerCan.resolveConflict ? <StateBadge tone="caution">{t('overview.conflict')}</StateBadge> : null}
                {viewerCan.proposeAsNewClause ? (
                  <StateBadge tone="caution">{t(`overview.clauseGone.${kind}`)}</StateBadge>
                ) : null}
                <StateBadge tone={amendmentTones[status]}>{t(`status.${status}`)}</StateBadge>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
