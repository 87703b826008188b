import { DateTime, MessageBox } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import type { Amendment } from '../amendment/amendment-page.js';
import { phaseKey } from '../plan/phase.js';

/** Why an amendment is not decided, and since when that is on record. */
export function NotDecided({
  reason: { phase, recordedAt },
}: {
  readonly reason: NonNullable<Amendment['notDecided']>;
}) {
  const { t } = useTranslation('drafting');
  return (
    <MessageBox tone="caution" title={t('notDecided.title')}>
      <p>
        {t('notDecided.text', { phase: t(`phase.${phaseKey(phase)}`) })}
        {recordedAt === null ? null : (
          <>
            {' '}
            {t('notDecided.recorded')} <DateTime value={recordedAt} />.
          </>
        )}
      </p>
      <p>{t('notDecided.stays')}</p>
    </MessageBox>
  );
}
