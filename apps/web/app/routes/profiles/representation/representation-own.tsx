import type { RepresentationPartsFragment } from '@sic/api-client/profiles';
import { limits } from '@sic/kernel';
import { ActionForm, ChoiceGroup, type FormOutcome, SubmitButton, TextAreaField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import '../quiet-details.css';

/** The viewer's own part in an organisation: how it stands, and the way out. */
export function OwnRepresentation({ own }: { readonly own: RepresentationPartsFragment }) {
  const { t } = useTranslation('profiles');
  if (!own.isWaiting) return <p>{t('organisation.yours')}</p>;
  return (
    <>
      <p>{t('organisation.yoursAsked')}</p>
      <ActionForm outcome={undefined} values={{ representation: own.id }}>
        <SubmitButton look="quiet" isSmall name="intent" value="withdraw">
          {t('organisation.withdraw')}
        </SubmitButton>
      </ActionForm>
    </>
  );
}

/** Asks to act for the organisation. Folded up: most who read the page do not work there. */
export function AskForm({ outcome }: { readonly outcome: FormOutcome | undefined }) {
  const { t } = useTranslation('profiles');
  return (
    <details className="quiet-details" open={outcome !== undefined || undefined}>
      <summary>{t('organisation.ask')}</summary>
      <p className="muted small">{t('organisation.askText')}</p>
      <ActionForm outcome={outcome} values={{ intent: 'ask' }}>
        <ChoiceGroup
          name="role"
          legend={t('organisation.askRole')}
          defaultValue="REPRESENTATIVE"
          choices={(['REPRESENTATIVE', 'SIGNATORY'] as const).map((role) => ({
            value: role,
            label: t(`role.${role}`),
            description: t(`roleHint.${role}`),
          }))}
        />
        <TextAreaField
          name="message"
          label={t('organisation.askMessage')}
          description={t('organisation.askMessageHint')}
          rows={3}
          maxLength={limits.message}
        />
        <SubmitButton isSmall>{t('organisation.askSend')}</SubmitButton>
      </ActionForm>
    </details>
  );
}
