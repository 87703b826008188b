import type { OrganisationQuery } from '@sic/api-client/profiles';
import { limits } from '@sic/kernel';
import { ActionForm, type FormOutcome, SubmitButton, TextAreaField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { StandingFacts } from './standing-facts.js';

/** What a moderator looks at before they confirm the name, kind and country of an organisation, and their answer. */
export function StandingForm({
  organisation,
  outcome,
}: {
  readonly organisation: NonNullable<OrganisationQuery['organisation']>;
  readonly outcome: FormOutcome | undefined;
}) {
  const { t } = useTranslation('profiles');
  const { isVerified, isDomainProven, standing, lockVersion } = organisation;
  const values = { lockVersion: String(lockVersion) };
  return (
    <>
      <h2 className="aside-title">{t('organisation.moderator')}</h2>
      <p>{t('organisation.toConfirm')}</p>
      {isDomainProven ? <p className="muted">{t('organisation.domainProven')}</p> : null}
      <StandingFacts organisation={organisation} />
      <ActionForm outcome={undefined} values={values}>
        <SubmitButton look="quiet" isSmall name="intent" value={isVerified ? 'unverify' : 'verify'}>
          {t(isVerified ? 'organisation.unverify' : 'organisation.verify')}
        </SubmitButton>
      </ActionForm>
      {standing === 'REFUSED' ? null : (
        <details open={outcome !== undefined}>
          <summary>{t('organisation.refuseIt')}</summary>
          <ActionForm outcome={outcome} values={{ ...values, intent: 'refuse-it' }}>
            <TextAreaField
              id="field-refuse-it"
              name="reason"
              label={t('organisation.refuseItReason')}
              description={t('organisation.refuseItHint')}
              required
              rows={3}
              maxLength={limits.reason}
            />
            <SubmitButton look="danger">{t('organisation.refuseItSend')}</SubmitButton>
          </ActionForm>
        </details>
      )}
    </>
  );
}
