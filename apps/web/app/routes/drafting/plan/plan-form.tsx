import type { ProcessPlanQuery } from '@sic/api-client/drafting';
import { limits } from '@sic/kernel';
import { ActionForm, DateTime, type FormOutcome, SelectField, SubmitButton, TextAreaField, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { usualZone } from '../../../local-time.js';
import { LocalTimeInput } from '../../../local-time-input.js';
import { phaseKinds } from './phase.js';
import './phase-list.css';

export type PlannedProcess = NonNullable<ProcessPlanQuery['declaration']>['process'];

interface PlanFormProps {
  readonly process: PlannedProcess;
  /** The zones to choose from. */
  readonly zones: readonly { readonly value: string; readonly label: string }[];
  readonly outcome: FormOutcome | undefined;
}

/** The dates of the phases, and what readers are told about the process. Phases that have begun are only shown. */
export function PlanForm({ process, zones, outcome }: PlanFormProps) {
  const { t } = useTranslation('drafting');
  const { phasesToPlan, phaseToPutOff } = process;
  const passed = phaseKinds.filter((kind) => !phasesToPlan.includes(kind));
  const openings = new Map(process.phases.map(({ kind, opensAt }) => [kind, opensAt]));
  return (
    <ActionForm outcome={outcome} values={{ intent: 'plan', processId: process.id }}>
      <h2>{t('plan.dates')}</h2>
      {passed.length === 0 ? null : (
        <ol className="phase-list">
          {passed.map((kind) => (
            <li key={kind} aria-current={kind === process.phase ? 'step' : undefined}>
              <span className="phase-name">{t(`phase.${kind}`)}</span>
              <span className="muted small">
                {openings.has(kind) ? (
                  <>
                    {t('plan.began')} <DateTime value={openings.get(kind) ?? ''} format="dateTime" />
                  </>
                ) : (
                  t('plan.skipped')
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
      {phasesToPlan.length === 0 && phaseToPutOff === null ? null : (
        <>
          <SelectField name="timeZone" label={t('plan.timeZone')} defaultValue={usualZone} options={zones} />
          <p className="muted small">{t('plan.without')}</p>
        </>
      )}
      {phaseToPutOff === null ? null : (
        <TextField
          name={`phases.${phaseToPutOff.toLowerCase()}`}
          label={t('plan.putOff', { phase: t(`phase.${phaseToPutOff}`) })}
          description={t('plan.putOffHint')}
          type="datetime-local"
        />
      )}
      {phasesToPlan.map((kind) => {
        const opensAt = openings.get(kind);
        return (
          <LocalTimeInput
            key={kind}
            name={`phases.${kind.toLowerCase()}`}
            label={t(`phase.${kind}`)}
            description={t(`can.${kind}`)}
            value={opensAt ?? undefined}
            timeZone={zones.find(({ value }) => value === outcome?.values['timeZone'])?.value ?? usualZone}
            outcome={outcome}
          />
        );
      })}
      <h2>{t('plan.words')}</h2>
      <TextAreaField
        name="summary"
        label={t('plan.summary')}
        description={t('plan.summaryHint')}
        defaultValue={process.summary}
        rows={6}
        maxLength={limits.comment}
        dir="auto"
      />
      <TextAreaField
        name="decisionRule"
        label={t('plan.rule')}
        description={t('plan.ruleHint')}
        defaultValue={process.decisionRule}
        rows={3}
        maxLength={limits.comment}
        dir="auto"
      />
      <SubmitButton>{t('plan.save')}</SubmitButton>
    </ActionForm>
  );
}
