import type { GatheringQuery, PoolFragment } from '@sic/api-client/gatherings';
import { limits } from '@sic/kernel';
import { ActionForm, ChoiceGroup, type FormOutcome, MessageBox, SubmitButton, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { EditableList } from '../editable-list.js';
import { organisationKinds } from '../../profiles/profile-words.js';

/** The choice beside the kinds of organisations. */
export const PERSONS = 'PERSONS';

/** The seat pools of a gathering: how many seats, and for whom. */
export function PoolEditor({
  pools,
  leftOut,
  outcome,
}: {
  readonly pools: readonly PoolFragment[];
  readonly leftOut: NonNullable<GatheringQuery['gathering']>['leftOut'];
  readonly outcome: FormOutcome | undefined;
}) {
  const { t, list } = useTranslation('gatherings');
  const choices = [
    ...organisationKinds.map((kind) => ({ value: kind as string, label: t(`organisation.${kind}`) })),
    { value: PERSONS, label: t('pools.isForPersons') },
  ];
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
          defaultValue={[...(pool?.kinds ?? []), ...(pool?.isForPersons ? [PERSONS] : [])]}
        />
      )}
      <SubmitButton look="quiet">{t('pools.save')}</SubmitButton>
    </ActionForm>
  );
  return (
    <>
      {leftOut.hasPersons ? <MessageBox tone="caution">{t('pools.leftOutPersons')}</MessageBox> : null}
      {leftOut.kinds.length === 0 ? null : (
        <MessageBox tone="caution">
          {t('pools.leftOutKinds', { kinds: list(leftOut.kinds.map((kind) => t(`organisation.${kind}`))) })}
        </MessageBox>
      )}
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
    </>
  );
}
