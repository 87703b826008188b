import type { DeclarationQuery } from '@sic/api-client/drafting';
import { DateTime, StateBadge } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { phaseKey } from '../plan/phase.js';
import './standing.css';

type Declared = NonNullable<DeclarationQuery['declaration']>;

export interface StandingProps {
  readonly process: Pick<Declared['process'], 'phase' | 'phaseUntil' | 'nextPhase'>;
  readonly version: Pick<Declared['version'], 'number'>;
  readonly slug: string;
  readonly isMember: boolean;
}

/** Where the process stands, until when, and what the reader can do in it now: short, since the text follows it. */
export function Standing({ process, version, slug, isMember }: StandingProps) {
  const { t } = useTranslation('drafting');
  const { phase, phaseUntil, nextPhase } = process;
  return (
    <section className="standing" aria-label={t('standing.label')}>
      <p className="standing-facts">
        <StateBadge tone="accent">{t(`phase.${phaseKey(phase)}`)}</StateBadge>
        {phaseUntil === null ? null : (
          <span>
            {t('standing.until')} <DateTime value={phaseUntil} format="dateTime" />
            {nextPhase === null ? null : (
              <span className="muted"> {t('standing.then', { phase: t(`phase.${nextPhase}`) })}</span>
            )}
          </span>
        )}
        <span>
          {t('standing.version')}{' '}
          <Link to={`/declaration/${slug}/versions/${version.number}`}>
            {t('version.name', { number: version.number })}
          </Link>
        </span>
      </p>
      <p className="standing-can">
        <strong>{t('standing.now')}</strong> {t(`can.${phaseKey(phase)}`)}
        {isMember ? null : (
          <>
            {' '}
            <Link to={`/sign-up?next=/declaration/${slug}`}>{t('declaration.join')}</Link>
          </>
        )}
      </p>
    </section>
  );
}
