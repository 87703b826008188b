import type { OrganisationCardFragment } from '@sic/api-client/profiles';
import { limits } from '@sic/kernel';
import {
  ActionForm,
  ChoiceGroup,
  type FormOutcome,
  SelectField,
  SubmitButton,
  TextAreaField,
  TextField,
} from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { PlaceField } from '../place/place-field.js';
import { organisationKinds } from '../profile-words.js';
import '../profile-form.css';

/** An organisation whose name looks like the one that was typed. */
export interface SimilarName {
  readonly id: string;
  readonly name: string;
  readonly place: string;
}

/** What is said of an organisation: for a new one, and to change one. */
export function OrganisationForm({
  outcome,
  existingId,
  similar = [],
  organisation,
  place = '',
}: {
  readonly outcome: FormOutcome | undefined;
  /** Another organisation that has this name already. */
  readonly existingId: string | undefined;
  /** Organisations whose names look alike. */
  readonly similar?: readonly SimilarName[];
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
      {similar.length === 0 ? null : (
        <fieldset className="choice-group">
          <legend>{t('form.similar')}</legend>
          <ul>
            {similar.map(({ id, name, place: where }) => (
              <li key={id}>
                <Link to={`/organisations/${id}`}>{name}</Link> <span className="muted small">{where}</span>
              </li>
            ))}
          </ul>
          <ChoiceGroup
            name="isAnother"
            legend={t('form.isAnother')}
            description={t('form.isAnotherHint')}
            choices={[{ value: 'yes', label: t('form.isAnother') }]}
            isMultiple
            defaultValue={[]}
          />
        </fieldset>
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
