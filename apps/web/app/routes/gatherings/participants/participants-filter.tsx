import type { OrganisationKind, ParticipantsQuery, RegistrationState } from '@sic/api-client/gatherings';
import { isCountryCode } from '@sic/kernel';
import { FilterForm, SelectField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { countryName, stateTones } from '../gathering-words.js';
import { organisationKinds } from '../../profiles/profile-words.js';

export interface ParticipantsChoice {
  readonly state: RegistrationState | null;
  readonly kind: OrganisationKind | null;
  readonly country: string | null;
}

const states = Object.keys(stateTones) as RegistrationState[];

/** What an address chooses of the organiser's list; what it can't mean is left out. */
export function participantsChoice(search: URLSearchParams): ParticipantsChoice {
  const country = search.get('country') ?? '';
  return {
    state: states.find((name) => name === search.get('state')) ?? null,
    kind: organisationKinds.find((name) => name === search.get('kind')) ?? null,
    country: isCountryCode(country) ? country : null,
  };
}

interface ParticipantsFilterProps {
  readonly choice: ParticipantsChoice;
  readonly balance: ParticipantsQuery['registrationBalance'];
}

/** The form above the organiser's list. Countries are those that people come from. */
export function ParticipantsFilter({ choice, balance }: ParticipantsFilterProps) {
  const { t, locale } = useTranslation('gatherings');
  const any = { value: '', label: t('list.any') };
  const countries = [...new Set([...balance.byCountry.map(({ country }) => country), choice.country])].filter(
    (code): code is string => typeof code === 'string',
  );
  return (
    <FilterForm submit={t('list.show')} key={JSON.stringify(choice)}>
      <SelectField
        name="state"
        label={t('manage.state')}
        defaultValue={choice.state ?? ''}
        options={[any, ...states.map((name) => ({ value: name, label: t(`state.${name}`) }))]}
      />
      <SelectField
        name="kind"
        label={t('manage.kind')}
        defaultValue={choice.kind ?? ''}
        options={[any, ...organisationKinds.map((name) => ({ value: name, label: t(`organisation.${name}`) }))]}
      />
      <SelectField
        name="country"
        label={t('list.country')}
        defaultValue={choice.country ?? ''}
        options={[any, ...countries.map((code) => ({ value: code, label: countryName(code, locale) }))]}
      />
    </FilterForm>
  );
}
