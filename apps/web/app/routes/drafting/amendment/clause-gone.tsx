import { ActionForm, SelectField, SubmitButton } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { usePlaceName } from '../clause/place-name.js';
import { LeaveQuestion } from '../wording/leave-question.js';
import { useTypedForm } from '../wording/typed-form.js';
import type { Amendment } from './amendment-page.js';
import type { AmendmentOutcome } from './amendment.server.js';
import { ProposalFields } from './proposal-fields.js';
import { proposalValues } from './proposal.js';

export interface ClauseGoneProps {
  readonly amendment: Amendment;
  readonly viewerId: string | undefined;
  readonly outcome: AmendmentOutcome | undefined;
}

/** An open amendment whose clause is deleted: where what it adds stands, and what its proposer can do. */
export function ClauseGone({ amendment, viewerId, outcome }: ClauseGoneProps) {
  const { t } = useTranslation('drafting');
  const { kind, target, viewerCan, proposerCan } = amendment;
  const { clauseState, placeKept, sectionHeading } = target;
  const isProposer = viewerCan.withdraw;
  // Who has nothing to decide any more reads the decision instead.
  if (clauseState === 'PRESENT' || !proposerCan.withdraw) return null;
  const number = placeKept?.afterClauseNumber ?? 0;
  const place = number > 0 ? 'after' : sectionHeading === '' ? 'start' : 'first';
  return (
    <section aria-labelledby="clause-gone" className="amendment-conflict">
      <h2 id="clause-gone">{t(`clauseGone.title.${clauseState}`)}</h2>
      <p>
        {t(`clauseGone.${kind}`)}{' '}
        {kind === 'INSERT_AFTER' ? t('clauseGone.place', { place, number, section: sectionHeading }) : null}
      </p>
      {proposerCan.proposeAsNewClause ? (
        <p>
          {t(`clauseGone.${isProposer ? 'yours' : 'theirs'}.${kind === 'INSERT_AFTER' ? 'INSERT_AFTER' : 'REPLACE'}`)}
        </p>
      ) : (
        <p>{t(`clauseGone.onlyWithdraw.${isProposer ? 'yours' : 'theirs'}`)}</p>
      )}
      {viewerCan.proposeAsNewClause ? (
        <NewClauseForm amendment={amendment} viewerId={viewerId} outcome={outcome} />
      ) : null}
    </section>
  );
}

function NewClauseForm({ amendment, viewerId, outcome }: ClauseGoneProps) {
  const { t } = useTranslation('drafting');
  const nameOf = usePlaceName();
  const { id, lockVersion, target, placesToPropose, revisionId } = amendment;
  const initial = { ...proposalValues('INSERT_AFTER', amendment), afterClauseId: target.clauseId };
  const writing = useTypedForm(`${viewerId}:new-clause:${id}:${revisionId}`, initial, outcome);
  return (
    <ActionForm
      outcome={outcome}
      values={{ intent: 'new-clause', lockVersion: String(lockVersion) }}
      ref={writing.form}
      onInput={writing.onInput}
      onSubmit={writing.onSubmit}
    >
      <h3>{t('clauseGone.write')}</h3>
      <SelectField
        name="afterClauseId"
        label={t('place.label')}
        description={t('place.hint')}
        defaultValue={target.clauseId}
        options={[
          { value: target.clauseId, label: t('place.kept') },
          ...placesToPropose.map((place) => ({ value: place.lineId, label: nameOf(place) })),
        ]}
      />
      <ProposalFields
        initial={initial}
        typed={writing.typed}
        base=""
        clauseNumber={null}
        language={target.language}
        wordingHint={t('clauseGone.wordingHint')}
      />
      <SubmitButton>{t('clauseGone.submit')}</SubmitButton>
      <LeaveQuestion isAtRisk={writing.isAtRisk} />
    </ActionForm>
  );
}
