import type { GatheringQuery, ItemFragment, ProgrammeItemKind } from '@sic/api-client/gatherings';
import {
  ActionForm,
  ConfirmDialog,
  type FormOutcome,
  Notice,
  SelectField,
  SubmitButton,
  TextAreaField,
  TextField,
} from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { toLocal } from '../../../local-time.js';

type Gathering = NonNullable<GatheringQuery['gathering']>;

export const itemKinds = [
  'TALK',
  'PANEL',
  'WORKSHOP',
  'PRACTICE',
  'WORLD_CAFE',
] as const satisfies readonly ProgrammeItemKind[];

interface ProgrammeEditorProps {
  readonly gathering: Gathering;
  readonly outcome: FormOutcome | undefined;
}

/** The items of a programme, by the clocks of the place. */
export function ProgrammeEditor({ gathering, outcome }: ProgrammeEditorProps) {
  const { t } = useTranslation('gatherings');
  const edited = outcome?.values['id'] ?? '';
  const isRemoval = outcome?.values['intent'] === 'remove-item';
  const fields = (item: ItemFragment | undefined) => {
    const own = item?.id ?? 'new';
    const times = [
      { name: 'startsAt', value: item?.startsAt ?? gathering.startsAt },
      { name: 'endsAt', value: item?.endsAt ?? gathering.endsAt },
    ] as const;
    return (
      <ActionForm
        outcome={outcome !== undefined && !isRemoval && edited === (item?.id ?? '') ? outcome : undefined}
        values={{ intent: 'item', id: item?.id ?? '' }}
      >
        <SelectField
          id={`item-kind-${own}`}
          name="kind"
          label={t('items.kind')}
          defaultValue={item?.kind ?? 'TALK'}
          options={itemKinds.map((kind) => ({ value: kind, label: t(`item.${kind}`) }))}
        />
        <TextField
          id={`item-title-${own}`}
          name="title"
          label={t('items.title')}
          defaultValue={item?.title ?? ''}
          required
          maxLength={200}
        />
        <TextField
          id={`item-speakers-${own}`}
          name="speakers"
          label={t('items.speakers')}
          defaultValue={item?.speakers ?? ''}
          maxLength={300}
        />
        <TextAreaField
          id={`item-description-${own}`}
          name="description"
          label={t('items.description')}
          defaultValue={item?.description ?? ''}
          rows={3}
          maxLength={5000}
        />
        <TextField
          id={`item-room-${own}`}
          name="room"
          label={t('items.room')}
          defaultValue={item?.room ?? ''}
          maxLength={120}
        />
        {times.map(({ name, value }) => (
          <TextField
            key={name}
            id={`item-${name}-${own}`}
            name={name}
            label={t(`details.${name}`)}
            type="datetime-local"
            defaultValue={toLocal(value, gathering.timeZone)}
            required
          />
        ))}
        <SubmitButton look="quiet">{t('items.save')}</SubmitButton>
      </ActionForm>
    );
  };
  return (
    <>
      {isRemoval && outcome?.formError !== undefined ? (
        <Notice tone="danger" isNews>
          <p>{outcome.formError}</p>
        </Notice>
      ) : null}
      <ul className="plain-list stack">
        {gathering.programme.map((item) => (
          <li key={item.id} className="card">
            <details open={edited === item.id && !isRemoval}>
              <summary>{item.title}</summary>
              {fields(item)}
              <ConfirmDialog
                trigger={t('items.remove')}
                title={t('items.removeTitle', { name: item.title })}
                confirm={t('items.remove')}
                values={{ intent: 'remove-item', id: item.id }}
                isDangerous
              >
                {t('items.removeText')}
              </ConfirmDialog>
            </details>
          </li>
        ))}
      </ul>
      <details open={outcome !== undefined && edited === '' && !isRemoval}>
        <summary>{t('items.add')}</summary>
        {fields(undefined)}
      </details>
    </>
  );
}
