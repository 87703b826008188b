import type { DeclarationQuery } from '@sic/api-client/drafting';
import { DateTime, StateBadge } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { phaseKey } from '../plan/phase.js';
import './standing.css';

type Declared = NonNullable<DeclarationQuery['declaration']>;

export interface StandingProps {
  readonly process: Pick<Declared['process'], 'phase' | 'phaseUntil' | 'nextPhase' | 'decisionRule'>;
  readonly version: Pick<Declared['version'], 'number' | 'publishedAt'>;
  readonly slug: string;
  readonly isMember: boolean;
}

/** Where the process stands, until when, and what the reader can do in it now. */
export function Standing({ process, version, slug, isMember }: StandingProps) {
  const { t } = useTranslation('drafting');
  const { phase, phaseUntil, nextPhase, decisionRule } = process;
  return (
    <section className="standing" aria-label={t('standing.label')}>
      <dl>
        <div>
          <dt>{t('standing.phase')}</dt>
          <dd>
            <StateBadge tone="accent">{t(`phase.${phaseKey(phase)}`)}</StateBadge>
          </dd>
        </div>
        {phaseUntil === null ? null : (
          <div>
            <dt>{t('standing.untilLabel')}</dt>
            <dd>
              <DateTime value={phaseUntil} format="dateTime" />
              {nextPhase === null ? null : (
                <span className="muted small"> {t('standing.then', { phase: t(`phase.${nextPhase}`) })}</span>
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('standing.version')}</dt>
          <dd>
            <Link to={`/declaration/${slug}/versions/${version.number}`}>
              {t('version.name', { number: version.number })}
            </Link>{' '}
            <span className="muted small">
              <DateTime value={version.publishedAt} />
            </span>
          </dd>
        </div>
      </dl>
      <p className="standing-can">
        <strong>{t('standing.now')}</strong> {t(`can.${phaseKey(phase)}`)}
        {isMember ? null : <> {t('can.visitor')}</>}
      </p>
      <p className="muted small">
        {t('standing.rule')} {decisionRule === '' ? t('standing.editorsDecide') : decisionRule}
      </p>
    </section>
  );
}
