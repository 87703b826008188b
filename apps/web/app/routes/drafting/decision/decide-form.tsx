import { ActionForm, ChoiceGroup, MessageBox, SubmitButton, TextAreaField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import type { Amendment } from '../amendment/amendment-page.js';
import type { AmendmentOutcome } from '../amendment/amendment.server.js';
import { LeaveQuestion } from '../wording/leave-question.js';
import { LiveDiff } from '../wording/live-diff.js';
import { ThreeWordings } from './three-wordings.js';
import { useTypedForm } from '../wording/typed-form.js';
import { WordingField } from '../wording/wording-field.js';
import './decide-form.css';

export interface DraftOfClause {
  readonly wording: string | null;
  readonly revisionId: string | null;
  /** The amendment's words on top of that draft: where an editor begins to change it. */
  readonly start: string;
}

export interface DecideFormProps {
  readonly amendment: Amendment;
  /** The clause in the draft of the next version; null when it has none. */
  readonly draft: DraftOfClause;
  readonly viewerId: string | undefined;
  /** Where to go afterwards; back to this page unless given. */
  readonly next: string;
  readonly outcome: AmendmentOutcome | undefined;
}

/** For an editor: accept, accept with changes or reject, always with a reason. */
export function DecideForm({ amendment, draft, viewerId, next, outcome }: DecideFormProps) {
  const { t } = useTranslation('drafting');
  const { id, kind, lockVersion, target } = amendment;
  const hunks = outcome?.hunks;
  const initial = { outcome: '', decidedWording: draft.start, decisionReason: '' };
  const writing = useTypedForm(`${viewerId}:decide:${id}`, initial, outcome);
  return (
    <section aria-labelledby="decide" className="card decide-card">
      <h2 id="decide">{t('decide.title')}</h2>
      <p className="muted">{t('decide.lead')}</p>
      {draft.wording !== null && draft.wording !== target.baseWording && kind !== 'INSERT_AFTER' ? (
        <MessageBox tone="caution" title={t('decide.draftChanged')}>
          <p lang={target.language} dir="auto">
            {draft.wording}
          </p>
        </MessageBox>
      ) : null}
      <ActionForm
        outcome={outcome}
        values={{
          intent: 'decide',
          lockVersion: String(lockVersion),
          draftRevisionId: draft.revisionId ?? '',
          next,
          chooseMessage: t('decide.choose'),
        }}
        ref={writing.form}
        onInput={writing.onInput}
        onSubmit={writing.onSubmit}
        className="decide-form"
      >
        {hunks === undefined ? null : <ThreeWordings hunks={hunks} language={target.language} />}
        <ChoiceGroup
          name="outcome"
          legend={t('decide.outcome')}
          choices={[
            { value: 'ACCEPTED', label: t('decide.accept'), description: t('decide.acceptHint') },
            {
              value: 'ACCEPTED_WITH_CHANGES',
              label: t('decide.change'),
              description: t('decide.changeHint'),
            },
            { value: 'REJECTED', label: t('decide.reject'), description: t('decide.rejectHint') },
          ]}
        />
        <div className="for-changes">
          <WordingField
            name="decidedWording"
            label={t('decide.wording')}
            hint={t('decide.wordingHint')}
            language={target.language}
            initial={draft.start}
          />
          <LiveDiff
            before={kind === 'INSERT_AFTER' ? '' : (draft.wording ?? target.baseWording ?? '')}
            after={writing.typed['decidedWording'] ?? ''}
            language={target.language}
            fallback={undefined}
          />
        </div>
        <TextAreaField
          name="decisionReason"
          label={t('decide.reason')}
          description={t('decide.reasonHint')}
          rows={4}
          required
          dir="auto"
        />
        <SubmitButton>{t('decide.submit')}</SubmitButton>
        <LeaveQuestion isAtRisk={writing.isAtRisk} />
      </ActionForm>
    </section>
  );
}

/** What an editor had typed when another had decided already: the form is not there any more, their words are. */
export function TypedDecision({ outcome }: { readonly outcome: AmendmentOutcome }) {
  const { t } = useTranslation('drafting');
  const { decisionReason = '', decidedWording = '' } = outcome.values;
  return (
    <MessageBox tone="caution" isNews title={t('decide.decidedMeanwhile')}>
      <p>{t('decide.decidedMeanwhileText')}</p>
      <dl>
        <dt>{t('decide.reason')}</dt>
        <dd className="kept-text">{decisionReason}</dd>
        {outcome.values['outcome'] === 'ACCEPTED_WITH_CHANGES' ? (
          <>
            <dt>{t('decide.wording')}</dt>
            <dd className="kept-text">{decidedWording}</dd>
          </>
        ) : null}
      </dl>
    </MessageBox>
  );
}
