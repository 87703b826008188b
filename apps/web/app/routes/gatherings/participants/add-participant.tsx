import { limits } from '@sic/kernel';
import { ActionForm, type FormOutcome, SubmitButton, TextAreaField, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';

/** The organiser adds somebody by name, for an organisation or not. */
export function AddParticipant({ outcome }: { readonly outcome: FormOutcome | undefined }) {
  const { t } = useTranslation('gatherings');
  return (
    <section aria-labelledby="add">
      <h2 id="add">{t('manage.add')}</h2>
      <p className="measure">{t('manage.addText')}</p>
      <ActionForm outcome={outcome} values={{ intent: 'add' }}>
        <TextField name="person.name" label={t('person.name')} required maxLength={limits.name} />
        <TextField name="person.email" label={t('person.email')} type="email" required maxLength={limits.email} />
        <TextField
          name="organisation"
          label={t('manage.organisation')}
          description={t('manage.organisationHint')}
          maxLength={limits.title}
          dir="auto"
        />
        <TextAreaField
          name="overrideReason"
          label={t('manage.override')}
          description={t('manage.overrideHint')}
          rows={3}
          maxLength={limits.reason}
        />
        <SubmitButton>{t('manage.addSubmit')}</SubmitButton>
      </ActionForm>
    </section>
  );
}
