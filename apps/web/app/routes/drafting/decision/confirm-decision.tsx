import { ConfirmDialog } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';

export interface ConfirmDecisionProps {
  readonly number: number;
  /** What is chosen in the form; empty until something is, and where no script reads it. */
  readonly outcome: string;
  readonly isReady: () => boolean;
}

const outcomes = ['ACCEPTED', 'ACCEPTED_WITH_CHANGES', 'REJECTED'] as const;

/** Asks once before an amendment is decided, and says what happens then. */
export function ConfirmDecision({ number, outcome, isReady }: ConfirmDecisionProps) {
  const { t } = useTranslation('drafting');
  const chosen = outcomes.find((one) => one === outcome) ?? 'any';
  return (
    <ConfirmDialog
      look="main"
      trigger={t('decide.open')}
      title={t(`confirmDecision.${chosen}.title`, { number })}
      confirm={t(`confirmDecision.${chosen}.confirm`)}
      isReady={isReady}
    >
      <p>{t(`confirmDecision.${chosen}.text`)}</p>
      <p>{t('confirmDecision.public')}</p>
    </ConfirmDialog>
  );
}
