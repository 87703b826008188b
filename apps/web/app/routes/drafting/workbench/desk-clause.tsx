import type { WorkbenchQuery } from '@sic/api-client/drafting';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { AmendmentCard } from '../amendment/amendment-card.js';
import '../clause/clause-text.css';
import './desk-clause.css';

type ClauseToDecide = WorkbenchQuery['amendmentsToDecide']['clauses'][number];

export interface DeskClauseProps {
  readonly clause: ClauseToDecide;
  readonly slug: string;
  readonly language: string;
  readonly mayDecide: boolean;
}

/** A clause with the amendments that wait for a decision, and which of them touch the same words. */
export function DeskClause({ clause, slug, language, mayDecide }: DeskClauseProps) {
  const { t } = useTranslation('drafting');
  const { clauseId, clauseNumber, sectionHeading, publishedWording, draftWording, amendments } = clause;
  const hasMoved = draftWording !== publishedWording;
  return (
    <section className="desk-clause" aria-labelledby={`desk-${clauseId}`}>
      <h3 id={`desk-${clauseId}`}>
        <Link to={`/declaration/${slug}/clauses/${clauseId}`}>{t('clause.name', { number: clauseNumber ?? 0 })}</Link>{' '}
        <span className="muted small">{sectionHeading}</span>
      </h3>
      <details open={hasMoved}>
        <summary>{t(hasMoved ? 'desk.draftWording' : 'desk.wording')}</summary>
        <p className="clause-words" lang={language} dir="auto">
          {draftWording ?? <em>{t('desk.deleted')}</em>}
        </p>
      </details>
      <div className="stack">
        {amendments.map((amendment) => (
          <AmendmentCard key={amendment.id} amendment={amendment} level={4}>
            {amendment.collisions.length === 0 ? null : (
              <p className="small">
                <strong>{t('desk.collides')}</strong>{' '}
                {amendment.collisions.map(({ amendmentId, number, kind }, index) => (
                  <span key={amendmentId}>
                    {index === 0 ? null : ', '}
                    <Link to={`/amendments/${amendmentId}`}>{t('amendment.name', { number })}</Link>{' '}
                    {t(`collision.${kind}`)}
                  </span>
                ))}
              </p>
            )}
            {mayDecide ? (
              <p>
                <Link className="button button-small" to={`/amendments/${amendment.id}?from=desk#decide`}>
                  {t('desk.decide')}
                  <span className="visually-hidden"> {t('amendment.name', { number: amendment.number })}</span>
                </Link>
              </p>
            ) : null}
          </AmendmentCard>
        ))}
      </div>
    </section>
  );
}
