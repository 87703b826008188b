import type { PositionKind } from '@sic/api-client/discussion';
import { ActionForm, ChoiceGroup, MessageBox, SubmitButton, TextAreaField, type FormOutcome } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Form } from 'react-router';
import './position-form.css';

const kinds: readonly PositionKind[] = ['AGREE', 'CAN_LIVE_WITH', 'CONCERN', 'BLOCK'];

export interface PositionFormProps {
  /** The wording that the member sees. */
  readonly revisionId: string;
  readonly viewerPosition: {
    readonly kind: PositionKind;
    readonly reason: string | null;
    readonly isForEarlierWording: boolean;
  } | null;
  readonly outcome: FormOutcome | undefined;
}

/** Says where a member stands. A concern and a block come with a reason. */
export function PositionForm({ revisionId, viewerPosition, outcome }: PositionFormProps) {
  const { t } = useTranslation('drafting');
  return (
    <>
      {viewerPosition?.isForEarlierWording === true ? (
        <MessageBox tone="caution" title={t('positions.earlier')}>
          <p>{t('positions.confirm')}</p>
        </MessageBox>
      ) : null}
      <ActionForm
        outcome={outcome}
        values={{ intent: 'take-position', revisionId }}
        className="position-form"
        preventScrollReset
        key={viewerPosition?.kind ?? 'none'}
      >
        <ChoiceGroup
          name="position"
          legend={t('positions.question')}
          defaultValue={viewerPosition?.kind ?? []}
          choices={kinds.map((kind) => ({
            value: kind,
            label: t(`position.${kind}`),
            description: t(`positionHint.${kind}`),
          }))}
        />
        <div className="for-reason">
          <TextAreaField
            name="positionReason"
            label={t('positions.reason')}
            description={t('positions.reasonHint')}
            defaultValue={viewerPosition?.reason ?? ''}
            rows={3}
            dir="auto"
          />
        </div>
        <SubmitButton>{t(viewerPosition === null ? 'positions.submit' : 'positions.change')}</SubmitButton>
      </ActionForm>
      {viewerPosition === null ? null : (
        <Form method="post" preventScrollReset aria-label={t('positions.withdraw')}>
          <SubmitButton name="intent" value="withdraw-position" look="quiet" isSmall>
            {t('positions.withdraw')}
          </SubmitButton>
        </Form>
      )}
    </>
  );
}
