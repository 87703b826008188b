import type { OrganisationCardFragment } from '@sic/api-client/profiles';
import { limits } from '@sic/kernel';
import { ActionForm, type FormOutcome, SelectField, SubmitButton, TextAreaField, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { PlaceField } from '../place/place-field.js';
import { organisationKinds } from '../profile-words.js';
import '../profile-form.css';

/** What is said of an organisation: for a new one, and to change one. */
export function OrganisationForm({
  outcome,
  existingId,
  organisation,
  place = '',
}: {
  readonly outcome: FormOutcome | undefined;
  /** Another organisation that has this name already. */
  readonly existingId: string | undefined;
  readonly organisation?: OrganisationCardFragment;
  /** Its place, as it is typed. */
  readonly place?: string;
}) {
  const { t } = useTranslation('profiles');
  return (
    <ActionForm
      outcome={outcome}
      className="profile-form"
      values={organisation ? { lockVersion: outcome?.values['lockVersion'] ?? String(organisation.lockVersion) } : {}}
    >
      {existingId === undefined ? null : (
        <p>
          <Link to={`/organisations/${existingId}`}>{t('form.exists')}</Link>
        </p>
      )}
      <TextField
        name="name"
        label={t('form.name')}
        defaultValue={organisation?.name ?? ''}
        maxLength={limits.name}
        required
      />
      <SelectField
        name="kind"
        label={t('form.kind')}
        defaultValue={organisation?.kind ?? ''}
        required={organisation === undefined}
        options={[
          ...(organisation ? [] : [{ value: '', label: t('form.chooseKind') }]),
          ...organisationKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
        ]}
      />
      <PlaceField
        name="place"
        label={t('form.place')}
        description={t('form.placeHint')}
        defaultValue={place}
        required
      />
      <TextAreaField
        name="description"
        label={t('form.description')}
        description={t('form.descriptionHint')}
        defaultValue={organisation?.description ?? ''}
        rows={5}
        maxLength={limits.description}
      />
      <TextField
        name="website"
        label={t('form.website')}
        description={t('form.websiteHint')}
        defaultValue={organisation?.website ?? ''}
        maxLength={limits.line}
        inputMode="url"
      />
      <SubmitButton>{t(organisation ? 'form.save' : 'form.register')}</SubmitButton>
    </ActionForm>
  );
}
