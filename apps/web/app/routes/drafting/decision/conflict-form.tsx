import { ActionForm, SubmitButton } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import type { Amendment } from '../amendment/amendment-page.js';
import type { AmendmentOutcome } from '../amendment/amendment.server.js';
import { LeaveQuestion } from '../wording/leave-question.js';
import { useTakenPassages, wordingOf } from './taken-passages.js';
import { ThreeWordings } from './three-wordings.js';
import { useTypedForm } from '../wording/typed-form.js';
import { ProposalFields } from '../amendment/proposal-fields.js';
import { proposalValues } from '../amendment/proposal.js';

export interface ConflictFormProps {
  readonly amendment: Amendment;
  readonly viewerId: string | undefined;
  readonly outcome: AmendmentOutcome | undefined;
}

/** An amendment in conflict with the text: the three wordings, and for its proposer a form to say what shall stand. */
export function Conflict({ amendment, viewerId, outcome }: ConflictFormProps) {
  const { t } = useTranslation('drafting');
  const { conflict, target, viewerCan, proposerCan } = amendment;
  // Where the clause is gone there are no words to compare: the page says what is possible instead. One that will leave
  // the text is still in the latest version.
  if (conflict === null || target.clauseState === 'GONE') return null;
  return (
    <section aria-labelledby="conflict" className="amendment-conflict">
      <h2 id="conflict">{t('conflict.title')}</h2>
      <p>
        {t('conflict.text', { number: conflict.versionNumber })}{' '}
        {viewerCan.resolveConflict ? t('conflict.yours') : proposerCan.resolveConflict ? t('conflict.theirs') : null}
      </p>
      {viewerCan.resolveConflict ? (
        <ConflictForm amendment={amendment} viewerId={viewerId} outcome={outcome} conflict={conflict} />
      ) : (
        <ThreeWordings hunks={conflict.hunks} language={target.language} />
      )}
    </section>
  );
}

function ConflictForm({
  amendment,
  viewerId,
  outcome,
  conflict,
}: ConflictFormProps & { readonly conflict: NonNullable<Amendment['conflict']> }) {
  const { t } = useTranslation('drafting');
  const { id, kind, lockVersion, target } = amendment;
  const start = wordingOf(conflict.hunks, 'proposed');
  const initial = proposalValues(kind, { ...amendment, wording: start });
  const writing = useTypedForm(`${viewerId}:resolve:${id}:${conflict.versionNumber}`, initial, outcome);
  const passages = useTakenPassages({
    hunks: conflict.hunks,
    start: 'proposed',
    form: writing.form,
    field: 'wording',
    onTaken: writing.onInput,
  });
  return (
    <ActionForm
      outcome={outcome}
      values={{ intent: 'resolve', lockVersion: String(lockVersion) }}
      ref={writing.form}
      onInput={writing.onInput}
      onSubmit={writing.onSubmit}
    >
      <ThreeWordings hunks={conflict.hunks} language={target.language} passages={passages} />
      <h3>{t('conflict.write')}</h3>
      <ProposalFields
        initial={initial}
        typed={writing.typed}
        base={conflict.current ?? ''}
        clauseNumber={target.clauseNumber}
        language={target.language}
        wordingLabel={t('conflict.wording')}
        wordingHint={t('conflict.wordingHint')}
      />
      <SubmitButton>{t('conflict.submit')}</SubmitButton>
      <LeaveQuestion isAtRisk={writing.isAtRisk} />
    </ActionForm>
  );
}
