import type { WorkbenchQuery } from '@sic/api-client/drafting';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { useClauseName } from '../clause/clause-name.js';
import { ClauseWords } from '../clause/clause-words.js';
import { AmendmentCard } from '../amendment/amendment-card.js';
import '../clause/clause-text.css';
import './clause-to-decide.css';

type Clause = WorkbenchQuery['amendmentsToDecide']['clauses'][number];

export interface ClauseToDecideProps {
  readonly clause: Clause;
  readonly slug: string;
  readonly language: string;
  readonly mayDecide: boolean;
}

/** A clause with the amendments that wait for a decision, and which of them touch the same words. */
export function ClauseToDecide({ clause, slug, language, mayDecide }: ClauseToDecideProps) {
  const { t } = useTranslation('drafting');
  const { clauseId, clauseNumber, sectionHeading, publishedWording, draftWording, amendments } = clause;
  const nameOf = useClauseName();
  const heading = amendments[0]?.target.clauseHeading ?? null;
  const isReworded = draftWording !== publishedWording;
  return (
    <section className="clause-to-decide" aria-labelledby={`to-decide-${clauseId}`}>
      <h3 id={`to-decide-${clauseId}`}>
        <Link to={`/declaration/${slug}/clauses/${clauseId}`}>{nameOf({ clauseNumber, heading })}</Link>{' '}
        <span className="muted small">{sectionHeading}</span>
      </h3>
      <details open={isReworded}>
        <summary>{t(isReworded ? 'workbench.draftWording' : 'workbench.wording')}</summary>
        {draftWording === null ? (
          <p className="clause-words">
            <em>{t('workbench.deleted')}</em>
          </p>
        ) : (
          <ClauseWords kind={null} wording={draftWording} lang={language} />
        )}
      </details>
      <div className="stack">
        {amendments.map((amendment) => (
          <AmendmentCard key={amendment.id} amendment={amendment} level={4}>
            {amendment.collisions.length === 0 ? null : (
              <p className="small">
                <strong>{t('workbench.collides')}</strong>{' '}
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
                <Link className="button button-small" to={`/amendments/${amendment.id}?from=workbench#decide`}>
                  {t('workbench.decide')}
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
