import type { PoolFragment } from '@sic/api-client/gatherings';
import { ActionForm, ChoiceGroup, ConfirmDialog, type FormOutcome, Notice, SubmitButton, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { organisationKinds } from '../gathering-words.js';

/** The seat pools of a gathering: how many seats, and for whom. */
export function PoolEditor({
  pools,
  outcome,
}: {
  readonly pools: readonly PoolFragment[];
  readonly outcome: FormOutcome | undefined;
}) {
  const { t } = useTranslation('gatherings');
  const edited = outcome?.values['id'] ?? '';
  const isRemoval = outcome?.values['intent'] === 'remove-pool';
  const choices = organisationKinds.map((kind) => ({ value: kind, label: t(`organisation.${kind}`) }));
  const fields = (pool: PoolFragment | undefined) => (
    <ActionForm
      outcome={outcome !== undefined && !isRemoval && edited === (pool?.id ?? '') ? outcome : undefined}
      values={{ intent: 'pool', id: pool?.id ?? '' }}
    >
      <TextField
        id={`pool-name-${pool?.id ?? 'new'}`}
        name="name"
        label={t('pools.name')}
        defaultValue={pool?.name ?? ''}
        required
        maxLength={120}
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
      <ChoiceGroup
        name="kinds"
        legend={t('pools.kinds')}
        description={t('pools.kindsHint')}
        choices={choices}
        isMultiple
        defaultValue={pool?.kinds ?? []}
      />
      <SubmitButton look="quiet">{t('pools.save')}</SubmitButton>
    </ActionForm>
  );
  return (
    <>
      {isRemoval && outcome?.formError !== undefined ? (
        <Notice tone="danger" isNews>
          <p>{outcome.formError}</p>
        </Notice>
      ) : null}
      <ul className="plain-list stack">
        {pools.map((pool) => (
          <li key={pool.id} className="card">
            <details open={edited === pool.id && !isRemoval}>
              <summary>
                {pool.name} · {t('seats.capacity', { count: pool.capacity })}
              </summary>
              {fields(pool)}
              <ConfirmDialog
                trigger={t('pools.remove')}
                title={t('pools.removeTitle', { name: pool.name })}
                confirm={t('pools.remove')}
                values={{ intent: 'remove-pool', id: pool.id }}
                isDangerous
              >
                {t('pools.removeText')}
              </ConfirmDialog>
            </details>
          </li>
        ))}
      </ul>
      <details open={(outcome !== undefined && edited === '' && !isRemoval) || pools.length === 0}>
        <summary>{t('pools.add')}</summary>
        {fields(undefined)}
      </details>
    </>
  );
}
