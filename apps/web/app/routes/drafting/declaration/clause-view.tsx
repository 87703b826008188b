import { clauseLabel } from '@sic/kernel';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { ClauseWords } from '../clause/clause-words.js';
import type { Clause } from './clause-groups.js';
import { PositionSummary } from '../position/position-summary.js';
import '../clause/clause-text.css';
import './clause-view.css';

export interface ClauseViewProps {
  readonly clause: Clause;
  readonly slug: string;
  readonly language: string;
  /** The reader may propose a change, or may once they have signed in. */
  readonly mayPropose: boolean;
  readonly isItem: boolean;
}

/** A clause with its permanent address, and under it what is going on around it. */
export function ClauseView({ clause, slug, language, mayPropose, isItem }: ClauseViewProps) {
  const { t } = useTranslation('drafting');
  const { id, number, kind, indent, listNumber, heading, wording, openAmendmentCount, positionCounts, viewerPosition } =
    clause;
  const page = `/declaration/${slug}/clauses/${id}`;
  const label = clauseLabel(number, heading);
  const Element = isItem ? 'li' : 'div';

  return (
    <Element
      id={`clause-${id}`}
      className={`clause clause-${kind.toLowerCase()}`}
      data-indent={Math.min(indent, 4)}
      data-list-number={listNumber ?? undefined}
    >
      <a className="clause-number" href={`#clause-${id}`} aria-label={t('clause.permalink', { number: label })}>
        {number}
      </a>
      {heading === null || heading === '' ? null : (
        <p className="clause-heading" lang={language}>
          {heading}
        </p>
      )}
      <ClauseWords kind={kind} wording={wording} lang={language} />
      <p className="clause-facts no-print">
        {openAmendmentCount === 0 ? null : (
          <Link to={`/declaration/${slug}/amendments?clause=${id}`}>
            {t('amendments.open', { count: openAmendmentCount })}
            <span className="visually-hidden"> {t('clause.toClause', { number: label })}</span>
          </Link>
        )}
        <Link to={page}>
          <PositionSummary counts={positionCounts} none={t('clause.history')} />
          <span className="visually-hidden"> {t('clause.ofClause', { number: label })}</span>
        </Link>
        {viewerPosition === null ? null : (
          <span className="muted">{t('positions.yours', { position: t(`position.${viewerPosition.kind}`) })}</span>
        )}
        {mayPropose ? (
          <a href={`${page}/propose`} className="clause-propose" data-takes-words="">
            {t('clause.propose')}
            <span className="visually-hidden"> {t('clause.toClause', { number: label })}</span>
          </a>
        ) : null}
      </p>
    </Element>
  );
}
