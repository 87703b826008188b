import type { GatheringQuery, ItemFragment, ProgrammeItemKind } from '@sic/api-client/gatherings';
import { limits } from '@sic/kernel';
import { ActionForm, type FormOutcome, SelectField, SubmitButton, TextAreaField, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { EditableList } from '../editable-list.js';
import { LocalTimeInput } from '../../../local-time-input.js';

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
  const form = (item: ItemFragment | undefined, sent: FormOutcome | undefined) => {
    const own = item?.id ?? 'new';
    const times = [
      { name: 'startsAt', value: item?.startsAt ?? gathering.startsAt },
      { name: 'endsAt', value: item?.endsAt ?? gathering.endsAt },
    ] as const;
    return (
      <ActionForm
        outcome={sent}
        values={{ intent: 'item', id: item?.id ?? '' }}
        aria-label={item === undefined ? t('items.add') : `${t('items.save')}: ${item.title}`}
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
          maxLength={limits.title}
        />
        <TextField
          id={`item-speakers-${own}`}
          name="speakers"
          label={t('items.speakers')}
          defaultValue={item?.speakers ?? ''}
          maxLength={limits.line}
        />
        <TextAreaField
          id={`item-description-${own}`}
          name="description"
          label={t('items.description')}
          defaultValue={item?.description ?? ''}
          rows={3}
          maxLength={limits.comment}
        />
        <TextField
          id={`item-room-${own}`}
          name="room"
          label={t('items.room')}
          defaultValue={item?.room ?? ''}
          maxLength={limits.name}
        />
        {times.map(({ name, value }) => (
          <LocalTimeInput
            key={name}
            id={`item-${name}-${own}`}
            name={name}
            label={t(`details.${name}`)}
            value={value}
            timeZone={gathering.timeZone}
            outcome={sent}
            required
          />
        ))}
        <SubmitButton look="quiet">{t('items.save')}</SubmitButton>
      </ActionForm>
    );
  };
  return (
    <EditableList
      items={gathering.programme}
      summary={({ title }) => title}
      form={form}
      add={t('items.add')}
      removal={{
        intent: 'remove-item',
        confirm: t('items.remove'),
        title: ({ title }) => t('items.removeTitle', { name: title }),
        text: t('items.removeText'),
      }}
      outcome={outcome}
    />
  );
}
