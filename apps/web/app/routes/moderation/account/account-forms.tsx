import type { AccountFragment, AccountQuery } from '@sic/api-client/moderation';
import { limits } from '@sic/kernel';
import { ActionForm, ChoiceGroup, type FormOutcome, SelectField, SubmitButton, TextAreaField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';

/** Where an administrator gives and takes roles. */
export function RolesForm({
  account,
  outcome,
}: {
  readonly account: AccountFragment;
  readonly outcome: FormOutcome | undefined;
}) {
  const { t } = useTranslation('moderation', { keyPrefix: 'accounts' });
  return (
    <section>
      <h2>{t('rolesTitle')}</h2>
      <ActionForm outcome={outcome} values={{ intent: 'roles' }}>
        <ChoiceGroup
          name="roles"
          legend={t('roles')}
          description={t('rolesHint')}
          isMultiple
          defaultValue={[
            ...(account.isModerator ? ['moderator'] : []),
            ...(account.isAdministrator ? ['administrator'] : []),
          ]}
          choices={[
            { value: 'moderator', label: t('moderator'), description: t('moderatorHint') },
            { value: 'administrator', label: t('administrator'), description: t('administratorHint') },
          ]}
        />
        <SubmitButton name="press" value="roles">
          {t('saveRoles')}
        </SubmitButton>
      </ActionForm>
    </section>
  );
}

/** Where a moderator suspends an account or opens it again, always with reasons. */
export function SuspensionForm({
  account,
  rules,
  outcome,
}: {
  readonly account: AccountFragment;
  readonly rules: AccountQuery['codeOfConduct'];
  readonly outcome: FormOutcome | undefined;
}) {
  const { t } = useTranslation('moderation', { keyPrefix: 'accounts' });
  const { t: tRule } = useTranslation('rules');
  const { t: tCase } = useTranslation('moderation', { keyPrefix: 'case' });
  const isSuspended = account.suspendedAt !== null;
  return (
    <section>
      <h2>{t(isSuspended ? 'restoreTitle' : 'suspendTitle')}</h2>
      <p>{t(isSuspended ? 'restoreHint' : 'suspendHint')}</p>
      <ActionForm outcome={outcome} values={{ intent: isSuspended ? 'restore' : 'suspend' }}>
        {isSuspended ? null : (
          <SelectField
            name="rule"
            label={tCase('rule')}
            options={[
              { value: '', label: tCase('chooseRule') },
              ...rules.map((value) => ({ value, label: tRule(`${value}.title`) })),
            ]}
          />
        )}
        <TextAreaField
          name="reasons"
          maxLength={limits.reason}
          label={tCase('reasons')}
          description={t('reasonsHint')}
          rows={4}
          required
        />
        <SubmitButton name="press" value="suspension" look={isSuspended ? 'main' : 'danger'}>
          {t(isSuspended ? 'restore' : 'suspend')}
        </SubmitButton>
      </ActionForm>
    </section>
  );
}
