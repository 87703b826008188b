import { limits } from '@sic/kernel';
import { ActionForm, ChoiceGroup, type FormOutcome, SelectField, SubmitButton, TextField, useNames } from '@sic/ui';
import type { GatheringQuery } from '@sic/api-client/gatherings';
import { useTranslation } from '@sic/ui/translation';
import './sign-up-form.css';

type SeatOption = NonNullable<GatheringQuery['gathering']>['viewerSeatOptions'][number];

interface SignUpFormProps {
  /** The ways in which the member could take a seat; at least one. */
  readonly options: readonly SeatOption[];
  /** The member has a seat already: only a colleague can be signed up. */
  readonly isForColleague: boolean;
  readonly outcome: FormOutcome | undefined;
}

/** Takes a seat for oneself, or a representative takes one for a colleague, and may name a substitute. */
export function SignUpForm({ options, isForColleague, outcome }: SignUpFormProps) {
  const { t } = useTranslation('gatherings');
  const nameOf = useNames();
  const organisations = options.flatMap(({ organisation }) => organisation ?? []);
  const isFull = options.every(({ availability }) => availability === 'WAITLIST');
  const isUnconfirmed = options.every(({ availability }) => availability === 'AWAITS_CONFIRMATION');
  const dependsOnChoice = !isFull && !isUnconfirmed && options.some(({ availability }) => availability !== 'FREE');
  const note = isFull ? 'fullText' : isUnconfirmed ? 'awaitsText' : dependsOnChoice ? 'dependsText' : null;
  const mayComeAlone = options.some(({ organisation }) => organisation == null);
  const mayBringColleagues = organisations.length > 0;
  const who = [
    ...(isForColleague ? [] : [{ value: 'self', label: t('signUp.self') }]),
    ...(mayBringColleagues
      ? [{ value: 'colleague', label: t('signUp.colleague'), description: t('signUp.colleagueHint') }]
      : []),
    ...(mayBringColleagues && !isForColleague ? [{ value: 'both', label: t('signUp.both') }] : []),
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
              ...organisations.map(({ id, name }) => ({ value: id, label: nameOf.organisation(name) })),
              ...(mayComeAlone ? [{ value: '', label: t('signUp.noOrganisation') }] : []),
            ]}
          />
          <fieldset className="choice-group for-colleague" aria-labelledby="colleague-legend">
            <legend id="colleague-legend">{t('signUp.colleagueTitle')}</legend>
            <p className="muted small">{t('signUp.colleagueText')}</p>
            <TextField name="colleague.name" label={t('person.name')} maxLength={limits.name} />
            <TextField name="colleague.email" label={t('person.email')} type="email" maxLength={limits.email} />
          </fieldset>
          {isForColleague ? null : (
            <ChoiceGroup
              name="mayBeSplit"
              legend={t('signUp.pair')}
              description={t('signUp.pairHint')}
              choices={[{ value: 'yes', label: t('signUp.oneIsFine') }]}
              isMultiple
            />
          )}
          <fieldset className="choice-group" aria-labelledby="substitute-legend">
            <legend id="substitute-legend">{t('signUp.substituteTitle')}</legend>
            <p className="muted small">{t('signUp.substituteText')}</p>
            <TextField
              name="substitute.name"
              label={t('person.name')}
              id="field-substitute-name"
              maxLength={limits.name}
            />
            <TextField
              name="substitute.email"
              label={t('person.email')}
              id="field-substitute-email"
              type="email"
              maxLength={limits.email}
            />
          </fieldset>
        </>
      ) : null}
      {note === null ? null : <p className="muted">{t(`signUp.${note}`)}</p>}
      <SubmitButton>{t(isFull ? 'signUp.wait' : isUnconfirmed ? 'signUp.awaitsSubmit' : 'signUp.take')}</SubmitButton>
    </ActionForm>
  );
}
