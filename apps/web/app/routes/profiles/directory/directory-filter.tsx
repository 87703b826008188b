import { isCountryCode, limits } from '@sic/kernel';
import { FilterForm, SelectField, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import type { ReactNode } from 'react';
import { byLabel } from '../../../by-label.js';
import type { Names } from '../profile-words.js';

/** What one can choose in both directories, from the address. */
export function directoryChoice(searchParams: URLSearchParams) {
  return {
    search: (searchParams.get('search') ?? '').trim(),
    country: [searchParams.get('country') ?? ''].find(isCountryCode),
    sort: searchParams.get('sort') === 'NEWEST' ? ('NEWEST' as const) : ('NAME' as const),
  };
}

export interface DirectoryFilterProps {
  readonly chosen: { readonly search: string; readonly country: string; readonly sort: string };
  /** Where those in the directory come from. */
  readonly countries: readonly string[];
  readonly names: Names;
  readonly placeholder: string;
  /** Further fields of this directory. */
  readonly children: ReactNode;
}

/** The search above a directory. */
export function DirectoryFilter({ chosen, countries, names, placeholder, children }: DirectoryFilterProps) {
  const { t, locale } = useTranslation('profiles');
  return (
    <FilterForm submit={t('directory.show')} key={JSON.stringify(chosen)}>
      <TextField
        name="search"
        type="search"
        label={t('directory.search')}
        placeholder={placeholder}
        defaultValue={chosen.search}
        maxLength={limits.title}
      />
      <SelectField
        name="country"
        label={t('directory.country')}
        defaultValue={chosen.country}
        options={[
          { value: '', label: t('directory.anywhere') },
          ...byLabel(
            countries.map((country) => ({ value: country, label: names[country] ?? country })),
            locale,
          ),
        ]}
      />
      {children}
      <SelectField
        name="sort"
        label={t('directory.sort')}
        defaultValue={chosen.sort}
        options={[
          { value: 'NAME', label: t('sorts.NAME') },
          { value: 'NEWEST', label: t('sorts.NEWEST') },
        ]}
      />
    </FilterForm>
  );
}
