import { ActionForm, ConfirmDialog, DateTime, TextAreaField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import type { TakeBackOutcome } from './take-back.server.js';
import './take-back-form.css';

export interface TakeBackFormProps {
  readonly decisionId: string;
  readonly amendment: { readonly number: number; readonly lockVersion: number };
  /** Until when the mail about the decision waits; null when it has been sent. */
  readonly waitsUntil: string | null;
  /** Of a form of this page; of this one when it names this decision. */
  readonly outcome: TakeBackOutcome | undefined;
}

/** For an editor: takes a decision back, with a reason, until its version is published. */
export function TakeBackForm({ decisionId, amendment, waitsUntil, outcome }: TakeBackFormProps) {
  const { t } = useTranslation('drafting');
  const own = outcome?.values['decisionId'] === decisionId ? outcome : undefined;
  return (
    <div className="take-back no-print">
      {waitsUntil === null ? null : (
        <p className="small">
          {t('takeBack.waits')} <DateTime value={waitsUntil} format="time" />. {t('takeBack.waitsHint')}
        </p>
      )}
      <details open={own !== undefined}>
        <summary>{t('takeBack.open')}</summary>
        <ActionForm
          outcome={own}
          values={{
            intent: 'take-back',
            decisionId,
            lockVersion: String(amendment.lockVersion),
            number: String(amendment.number),
          }}
        >
          {own?.dependent === undefined ? null : (
            <p>
              {t('takeBack.first')}{' '}
              {own.dependent.map(({ amendmentId, number }, index) => (
                <span key={amendmentId}>
                  {index === 0 ? null : ', '}
                  <Link to={`/amendments/${amendmentId}#decision`}>{t('amendment.name', { number })}</Link>
                </span>
              ))}
            </p>
          )}
          <TextAreaField
            id={`take-back-${decisionId}`}
            name="takeBackReason"
            label={t('takeBack.reason')}
            description={t('takeBack.reasonHint')}
            rows={3}
            required
            dir="auto"
          />
          <ConfirmDialog
            trigger={t('takeBack.submit')}
            title={t('takeBack.question', { number: amendment.number })}
            confirm={t('takeBack.submit')}
            isDangerous
          >
            <p>{t('takeBack.text')}</p>
            {waitsUntil === null ? <p>{t('takeBack.told')}</p> : null}
          </ConfirmDialog>
        </ActionForm>
      </details>
    </div>
  );
}
