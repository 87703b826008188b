import type { AmendmentStatus } from '@sic/api-client/drafting';
import { StateBadge, type Tone } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';

const tones: Record<AmendmentStatus, Tone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'accent',
  ACCEPTED: 'good',
  ACCEPTED_WITH_CHANGES: 'good',
  MERGED: 'good',
  REJECTED: 'danger',
  WITHDRAWN: 'neutral',
  SUPERSEDED: 'neutral',
};

export interface AmendmentStatusProps {
  readonly amendment: {
    readonly status: AmendmentStatus;
    readonly isInConflict: boolean;
    readonly isHidden: boolean;
  };
}

/** Where an amendment stands, in words. */
export function AmendmentStatusBadges({ amendment: { status, isInConflict, isHidden } }: AmendmentStatusProps) {
  const { t } = useTranslation('drafting');
  return (
    <>
      <StateBadge tone={tones[status]}>{t(`status.${status}`)}</StateBadge>
      {isInConflict ? <StateBadge tone="caution">{t('status.conflict')}</StateBadge> : null}
      {isHidden ? <StateBadge tone="danger">{t('status.hidden')}</StateBadge> : null}
    </>
  );
}
