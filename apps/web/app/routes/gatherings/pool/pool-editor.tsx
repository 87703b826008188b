import type { PoolFragment } from '@sic/api-client/gatherings';
import { limits } from '@sic/kernel';
import { ActionForm, ChoiceGroup, type FormOutcome, SubmitButton, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { EditableList } from '../editable-list.js';
import { organisationKinds } from '../../profiles/profile-words.js';

/** The seat pools of a gathering: how many seats, and for whom. */
export function PoolEditor({
  pools,
  outcome,
}: {
  readonly pools: readonly PoolFragment[];
  readonly outcome: FormOutcome | undefined;
}) {
  const { t } = useTranslation('gatherings');
  const choices = organisationKinds.map((kind) => ({ value: kind, label: t(`organisation.${kind}`) }));
  const form = (pool: PoolFragment | undefined, sent: FormOutcome | undefined) => (
    <ActionForm
      outcome={sent}
      values={{ intent: 'pool', id: pool?.id ?? '' }}
      aria-label={pool === undefined ? t('pools.add') : `${t('pools.save')}: ${pool.name}`}
    >
      <TextField
        id={`pool-name-${pool?.id ?? 'new'}`}
        name="name"
        label={t('pools.name')}
        defaultValue={pool?.name ?? ''}
        required
        maxLength={limits.name}
      />
      <TextField
        id={`pool-capacity-${pool?.id ?? 'new'}`}
        name="capacity"
        label={t('pools.capacity')}
        type="number"
        min={0}
        max={100_000}
        defaultValue={String(pool?.capacity ?? '')}
        required
      />
      {pool?.viewerCan.changeRules === false ? (
        <p className="muted">{t('pools.rulesStay')}</p>
      ) : (
        <ChoiceGroup
          id={`pool-kinds-${pool?.id ?? 'new'}`}
          name="kinds"
          legend={t('pools.kinds')}
          description={t('pools.kindsHint')}
          choices={choices}
          isMultiple
          defaultValue={pool?.kinds ?? []}
        />
      )}
      <SubmitButton look="quiet">{t('pools.save')}</SubmitButton>
    </ActionForm>
  );
  return (
    <EditableList
      items={pools}
      summary={(pool) => `${pool.name} · ${t('seats.capacity', { count: pool.capacity })}`}
      form={form}
      add={t('pools.add')}
      isAdding={pools.length === 0}
      removal={{
        intent: 'remove-pool',
        isOffered: ({ viewerCan }) => viewerCan.remove,
        confirm: t('pools.remove'),
        title: ({ name }) => t('pools.removeTitle', { name }),
        text: t('pools.removeText'),
      }}
      outcome={outcome}
    />
  );
}
