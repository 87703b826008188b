import { ActionForm, ChoiceGroup, type FormOutcome, SelectField, SubmitButton, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import type { Room } from './room.js';

interface SignUpFormProps {
  /** The confirmed organisations of whoever asks. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly room: Room;
  /** The member has a seat already: only a colleague can be signed up. */
  readonly isForColleague: boolean;
  readonly outcome: FormOutcome | undefined;
}

/** Takes a seat for oneself, or a representative takes one for a colleague, with a substitute put down at once. */
export function SignUpForm({ organisations, room, isForColleague, outcome }: SignUpFormProps) {
  const { t } = useTranslation('gatherings');
  const mayBringColleagues = organisations.length > 0;
  const who = [
    ...(isForColleague ? [] : [{ value: 'self', label: t('signUp.self') }]),
    ...(mayBringColleagues
      ? [{ value: 'colleague', label: t('signUp.colleague'), description: t('signUp.colleagueHint') }]
      : []),
  ];
  return (
    <ActionForm outcome={outcome} values={{ intent: 'register' }}>
      {who.length > 1 ? (
        <ChoiceGroup name="who" legend={t('signUp.who')} choices={who} defaultValue={who[0]?.value ?? 'self'} />
      ) : (
        <input type="hidden" name="who" value={who[0]?.value ?? 'self'} />
      )}
      {mayBringColleagues ? (
        <>
          <SelectField
            name="organisationId"
            label={t('signUp.organisation')}
            defaultValue={organisations[0]?.id ?? ''}
            options={[
              ...organisations.map(({ id, name }) => ({ value: id, label: name })),
              ...(isForColleague ? [] : [{ value: '', label: t('signUp.noOrganisation') }]),
            ]}
          />
          <fieldset className="choice-group">
            <legend>{t('signUp.colleagueTitle')}</legend>
            <p className="muted small">{t('signUp.colleagueText')}</p>
            <TextField name="colleague.name" label={t('person.name')} maxLength={120} />
            <TextField name="colleague.email" label={t('person.email')} type="email" maxLength={254} />
          </fieldset>
          <fieldset className="choice-group">
            <legend>{t('signUp.substituteTitle')}</legend>
            <p className="muted small">{t('signUp.substituteText')}</p>
            <TextField name="substitute.name" label={t('person.name')} id="field-substitute-name" maxLength={120} />
            <TextField
              name="substitute.email"
              label={t('person.email')}
              id="field-substitute-email"
              type="email"
              maxLength={254}
            />
          </fieldset>
        </>
      ) : null}
      {room === 'free' ? null : (
        <p className="muted">{t(room === 'full' ? 'signUp.fullText' : 'signUp.dependsText')}</p>
      )}
      <SubmitButton>{t(room === 'full' ? 'signUp.wait' : 'signUp.take')}</SubmitButton>
    </ActionForm>
  );
}
