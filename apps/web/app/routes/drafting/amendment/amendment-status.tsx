import type { AmendmentKind, AmendmentStatus, TargetClauseState } from '@sic/api-client/drafting';
import { StateBadge } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { amendmentTones } from './amendment-tones.js';

export interface AmendmentStatusProps {
  readonly amendment: {
    readonly status: AmendmentStatus;
    readonly isInConflict: boolean;
    readonly meetsDraft: boolean;
    readonly isHidden: boolean;
    readonly kind: AmendmentKind;
    readonly target: { readonly clauseState: TargetClauseState };
  };
}

/** Where an amendment stands, in words. */
export function AmendmentStatusBadges({
  amendment: { status, isInConflict, meetsDraft, isHidden, kind, target },
}: AmendmentStatusProps) {
  const { t } = useTranslation('drafting');
  const isOpen = status === 'SUBMITTED' || status === 'DRAFT';
  const isClauseGone = isOpen && target.clauseState !== 'PRESENT';
  const lacksClause = isClauseGone && kind !== 'INSERT_AFTER';
  return (
    <>
      <StateBadge tone={amendmentTones[status]}>{t(`status.${status}`)}</StateBadge>
      {isClauseGone ? <StateBadge tone="caution">{t(`clauseGone.badge.${kind}`)}</StateBadge> : null}
      {isInConflict && !lacksClause ? <StateBadge tone="caution">{t('status.conflict')}</StateBadge> : null}
      {meetsDraft && !lacksClause ? <StateBadge tone="caution">{t('status.meetsDraft')}</StateBadge> : null}
      {isHidden ? <StateBadge tone="danger">{t('status.hidden')}</StateBadge> : null}
    </>
  );
}
