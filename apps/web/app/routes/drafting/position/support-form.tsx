import type { Position } from '@sic/api-client/drafting';
import { ActionForm, ChoiceGroup, Notice, SubmitButton, TextAreaField, type FormOutcome } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Form } from 'react-router';
import './support-form.css';

const positions: readonly Position[] = ['AGREE', 'CAN_LIVE_WITH', 'CONCERN', 'BLOCK'];

export interface SupportFormProps {
  /** The wording that the member sees. */
  readonly revisionId: string;
  readonly viewerSupport: {
    readonly position: Position;
    readonly reason: string | null;
    readonly isForEarlierWording: boolean;
  } | null;
  readonly outcome: FormOutcome | undefined;
}

/** Says where a member stands. A concern and a block come with a reason. */
export function SupportForm({ revisionId, viewerSupport, outcome }: SupportFormProps) {
  const { t } = useTranslation('drafting');
  return (
    <>
      {viewerSupport?.isForEarlierWording === true ? (
        <Notice tone="caution" title={t('support.earlier')}>
          <p>{t('support.confirm')}</p>
        </Notice>
      ) : null}
      <ActionForm
        outcome={outcome}
        values={{ intent: 'support', revisionId }}
        className="support-form"
        preventScrollReset
        key={viewerSupport?.position ?? 'none'}
      >
        <ChoiceGroup
          name="position"
          legend={t('support.question')}
          defaultValue={viewerSupport?.position ?? []}
          choices={positions.map((position) => ({
            value: position,
            label: t(`position.${position}`),
            description: t(`positionHint.${position}`),
          }))}
        />
        <div className="for-reason">
          <TextAreaField
            name="supportReason"
            label={t('support.reason')}
            description={t('support.reasonHint')}
            defaultValue={viewerSupport?.reason ?? ''}
            rows={3}
            dir="auto"
          />
        </div>
        <SubmitButton>{t(viewerSupport === null ? 'support.submit' : 'support.change')}</SubmitButton>
      </ActionForm>
      {viewerSupport === null ? null : (
        <Form method="post" preventScrollReset>
          <SubmitButton name="intent" value="withdraw-support" look="quiet" isSmall>
            {t('support.withdraw')}
          </SubmitButton>
        </Form>
      )}
    </>
  );
}
