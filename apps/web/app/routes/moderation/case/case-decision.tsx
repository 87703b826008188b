import type { CaseFragment, ModerationCaseQuery } from '@sic/api-client/moderation';
import { limits } from '@sic/kernel';
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
  const hasAuthor = found.author !== null;
  const reasonsField = (hint: string) => (
    <TextAreaField name="reasons" label={t('reasons')} description={hint} rows={5} maxLength={limits.reason} required />
  );
  if (viewerCan.restore) {
    return (
      <div className="card">
        <h2 id="decide">{t('restoreTitle')}</h2>
        <p>{t('restoreHint', { hasAuthor })}</p>
        <ActionForm outcome={outcome} values={{ lockVersion: String(lockVersion), decision: 'restore' }}>
          {reasonsField(t('restoreReasonsHint', { hasAuthor }))}
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
            { value: 'hide', label: t('hide'), description: t('hideHint', { hasAuthor }) },
            { value: 'dismiss', label: t('dismiss'), description: t('dismissHint', { hasAuthor }) },
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
        {reasonsField(t('reasonsHint'))}
        <SubmitButton>{t('submit')}</SubmitButton>
      </ActionForm>
    </div>
  );
}
