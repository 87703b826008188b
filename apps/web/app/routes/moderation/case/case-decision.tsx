import type { CaseFragment, ModerationCaseQuery } from '@sic/api-client/moderation';
import { ActionForm, ChoiceGroup, type FormOutcome, SelectField, SubmitButton, TextAreaField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';

export interface CaseDecisionProps {
  readonly found: CaseFragment;
  readonly rules: ModerationCaseQuery['codeOfConduct'];
  readonly outcome: FormOutcome | undefined;
}

/** Where a moderator decides: what, under which rule, and why, in this order and by keyboard alone. */
export function CaseDecision({ found, rules, outcome }: CaseDecisionProps) {
  const { t } = useTranslation('moderation', { keyPrefix: 'case' });
  const { t: tRule } = useTranslation('rules');
  const { viewerCan, lockVersion } = found;
  const reasons = (
    <TextAreaField name="reasons" label={t('reasons')} description={t('reasonsHint')} rows={5} required />
  );
  if (viewerCan.restore) {
    return (
      <div className="card">
        <h2 id="decide">{t('restoreTitle')}</h2>
        <p>{t('restoreHint')}</p>
        <ActionForm outcome={outcome} values={{ lockVersion: String(lockVersion), decision: 'restore' }}>
          {reasons}
          <SubmitButton>{t('restore')}</SubmitButton>
        </ActionForm>
      </div>
    );
  }
  return (
    <div className="card">
      <h2 id="decide">{t('decide')}</h2>
      <ActionForm outcome={outcome} values={{ lockVersion: String(lockVersion) }}>
        <ChoiceGroup
          name="decision"
          legend={t('choose')}
          choices={[
            { value: 'hide', label: t('hide'), description: t('hideHint') },
            { value: 'dismiss', label: t('dismiss'), description: t('dismissHint') },
          ]}
        />
        <SelectField
          name="rule"
          label={t('rule')}
          description={t('ruleHint')}
          options={[
            { value: '', label: t('chooseRule') },
            ...rules.map((value) => ({ value, label: tRule(`${value}.title`) })),
          ]}
        />
        {reasons}
        <SubmitButton>{t('submit')}</SubmitButton>
      </ActionForm>
    </div>
  );
}
