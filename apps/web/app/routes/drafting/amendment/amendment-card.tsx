import type { AmendmentLineFragment } from '@sic/api-client/drafting';
import { clauseLabel } from '@sic/kernel';
import { asWritten, DateTime } from '@sic/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { AmendmentStatusBadges } from './amendment-status.js';
import { excerptOf } from '../wording/changed-passages.js';
import { MarkedText } from '../wording/marked-text.js';
import { MemberName } from '../member-name.js';
import { PositionSummary } from '../position/position-summary.js';
import './amendment-card.css';

export interface AmendmentCardProps {
  readonly amendment: AmendmentLineFragment;
  /** The level of its heading on the page. */
  readonly level?: 2 | 3 | 4;
  /** Further lines and links. */
  readonly children?: ReactNode;
}

/** An amendment in a list: what it changes, whose it is, where it stands. */
export function AmendmentCard({ amendment, level = 2, children }: AmendmentCardProps) {
  const { t } = useTranslation('drafting');
  const { id, number, kind, runs, rationale, target, positionCounts, commentCount, proposer, submittedAt } = amendment;
  const Heading = `h${level}` as 'h2';
  return (
    <article className="card amendment-card" aria-labelledby={`amendment-${id}`}>
      <header className="row row-apart">
        <Heading id={`amendment-${id}`} className="amendment-card-title">
          <Link to={`/amendments/${id}`}>{t('amendment.name', { number })}</Link>{' '}
          <span className="muted">
            {target.clauseNumber === null
              ? t(`kind.${kind}`)
              : t(`kindOf.${kind}`, { number: clauseLabel(target.clauseNumber, target.clauseHeading) })}
          </span>
        </Heading>
        <span className="row">
          <AmendmentStatusBadges amendment={amendment} />
        </span>
      </header>
      <MarkedText runs={excerptOf(runs)} lang={target.language} />
      <p className="amendment-card-why" {...asWritten(rationale)}>
        {rationale}
      </p>
      <p className="muted small">
        <MemberName member={proposer} />
        {submittedAt === null ? null : (
          <>
            {' '}
            · <DateTime value={submittedAt} />
          </>
        )}{' '}
        · <PositionSummary counts={positionCounts} none={t('positions.none')} /> ·{' '}
        {t('comment.count', { count: commentCount })}
      </p>
      {children}
    </article>
  );
}
