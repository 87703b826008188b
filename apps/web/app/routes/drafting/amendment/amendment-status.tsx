import type { AmendmentStatus } from '@sic/api-client/drafting';
import { StateBadge } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { amendmentTones } from './amendment-tones.js';

export interface AmendmentStatusProps {
  readonly amendment: {
    readonly status: AmendmentStatus;
    readonly isInConflict: boolean;
    readonly meetsDraft: boolean;
    readonly isHidden: boolean;
  };
}

/** Where an amendment stands, in words. */
export function AmendmentStatusBadges({
  amendment: { status, isInConflict, meetsDraft, isHidden },
}: AmendmentStatusProps) {
  const { t } = useTranslation('drafting');
  return (
    <>
      <StateBadge tone={amendmentTones[status]}>{t(`status.${status}`)}</StateBadge>
      {isInConflict ? <StateBadge tone="caution">{t('status.conflict')}</StateBadge> : null}
      {meetsDraft ? <StateBadge tone="caution">{t('status.meetsDraft')}</StateBadge> : null}
      {isHidden ? <StateBadge tone="danger">{t('status.hidden')}</StateBadge> : null}
    </>
  );
}
