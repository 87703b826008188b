import type { AmendmentQuery } from '@sic/api-client/drafting';
import { asWritten, DateTime } from '@sic/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { MarkedText } from '../wording/marked-text.js';
import { MemberName } from '../member-name.js';
import { UndoneList } from './undone-list.js';
import './decision-view.css';

type Decision = NonNullable<NonNullable<AmendmentQuery['amendment']>['decision']>;

export interface DecisionViewProps {
  readonly decision: Decision;
  readonly language: string;
  readonly clausePath: string;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** How an amendment was decided, by whom, and why; and what the clause says since. */
export function DecisionView({ decision, language, clausePath, children }: DecisionViewProps) {
  const { t } = useTranslation('drafting');
  const {
    outcome,
    reason,
    wordingAfter,
    wordingBefore,
    runs,
    decider,
    createdAt,
    undoes,
    undoneBy,
    objectionsOutcome,
  } = decision;
  const isChanged = wordingAfter !== wordingBefore;
  return (
    <section aria-labelledby="decision" className={`card decision decision-${outcome.toLowerCase()}`}>
      <h2 id="decision">{t(`outcome.${outcome}`)}</h2>
      <p className="muted small">
        {decider === null ? t('decision.platform') : <MemberName member={decider} />} · <DateTime value={createdAt} />
      </p>
      <h3 className="small-heading">{t('decision.reason')}</h3>
      {outcome === 'SUPERSEDED' ? (
        <p>{t('decision.superseded')}</p>
      ) : (
        <p className="kept-text" {...asWritten(reason)}>
          {reason}
        </p>
      )}
      {objectionsOutcome === null ? null : (
        <>
          <h3 className="small-heading">{t('objections.decided')}</h3>
          <p className="kept-text" {...asWritten(objectionsOutcome)}>
            {objectionsOutcome}
          </p>
        </>
      )}
      <UndoneList
        name="undoneBy"
        undone={undoneBy.map((one) => ({ ...one, other: one.amendment }))}
        language={language}
      />
      <UndoneList
        name="undoes"
        undone={undoes.map((one) => ({ ...one, other: one.undoneAmendment }))}
        language={language}
      />
      {isChanged ? (
        <>
          <h3 className="small-heading">{t('decision.wording')}</h3>
          <MarkedText runs={runs} lang={language} wordings={{ before: wordingBefore, after: wordingAfter }} />
          {wordingBefore === null ? null : (
            <p className="small">
              <Link to={clausePath}>{t('decision.toClause')}</Link>
            </p>
          )}
        </>
      ) : null}
      {children}
    </section>
  );
}
