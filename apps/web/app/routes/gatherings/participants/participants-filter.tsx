import type { OrganisationKind, ParticipantsQuery, RegistrationGroup } from '@sic/api-client/gatherings';
import { isCountryCode, isId, limits } from '@sic/kernel';
import { FilterForm, SelectField, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { countryName } from '../gathering-words.js';
import { organisationKinds } from '../../profiles/profile-words.js';

export interface ParticipantsChoice {
  readonly group: RegistrationGroup;
  readonly search: string | null;
  readonly kind: OrganisationKind | null;
  readonly country: string | null;
  readonly programmeItemId: string | null;
}

/** The parts of the organiser's list, who waits apart from who has a seat. */
export const groups = ['SEATED', 'WAITING', 'PENDING', 'ENDED'] as const satisfies readonly RegistrationGroup[];

/** What an address chooses of the organiser's list; what it can't mean is left out. */
export function participantsChoice(search: URLSearchParams): ParticipantsChoice {
  const country = search.get('country') ?? '';
  const item = search.get('item') ?? '';
  const words = (search.get('search') ?? '').trim().slice(0, limits.title);
  return {
    group: groups.find((name) => name === search.get('list')) ?? 'SEATED',
    search: words === '' ? null : words,
    kind: organisationKinds.find((name) => name === search.get('kind')) ?? null,
    country: isCountryCode(country) ? country : null,
    programmeItemId: isId(item) ? item : null,
  };
}

interface ParticipantsFilterProps {
  readonly choice: ParticipantsChoice;
  readonly balance: ParticipantsQuery['registrationBalance'];
  readonly items: readonly { readonly id: string; readonly title: string }[];
}

/** The form above the organiser's list. Countries are those that people come from. */
export function ParticipantsFilter({ choice, balance, items }: ParticipantsFilterProps) {
  const { t, locale } = useTranslation('gatherings');
  const any = { value: '', label: t('list.any') };
  const countries = [...new Set([...balance.byCountry.map(({ country }) => country), choice.country])].filter(
    (code): code is string => typeof code === 'string',
  );
  return (
    <FilterForm submit={t('list.show')} key={JSON.stringify(choice)}>
      {choice.group === 'SEATED' ? null : <input type="hidden" name="list" value={choice.group} />}
      <TextField
        name="search"
        label={t('manage.search')}
        description={t('manage.searchHint')}
        defaultValue={choice.search ?? ''}
        maxLength={limits.title}
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
      {items.length === 0 ? null : (
        <SelectField
          name="item"
          label={t('manage.item')}
          defaultValue={choice.programmeItemId ?? ''}
          options={[any, ...items.map(({ id, title }) => ({ value: id, label: title }))]}
        />
      )}
    </FilterForm>
  );
}
