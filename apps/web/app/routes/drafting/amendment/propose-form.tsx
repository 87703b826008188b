import type { AmendmentLineFragment } from '@sic/api-client/drafting';
import { ActionForm, MessageBox, SubmitButton, useHydrated, DiffText } from '@sic/ui';
import { useEffect } from 'react';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { CollidingAmendments } from './colliding-amendments.js';
import { LeaveQuestion } from '../wording/leave-question.js';
import type { ProposeOutcome } from './propose.server.js';
import { RestoredMessage } from '../wording/restored-message.js';
import { useTypedForm } from '../wording/typed-form.js';
import { ProposalFields } from './proposal-fields.js';
import { proposalValues, readProposal } from './proposal.js';
import '../wording/marked-text.css';

export interface ProposeFormProps {
  readonly clause: {
    readonly id: string;
    readonly wording: string;
    readonly number: number | null;
    readonly language: string;
    readonly latestNumber: number;
    readonly declarationSlug: string;
    readonly viewerCan: { readonly propose: boolean };
  };
  /** Open amendments of the same clause. */
  readonly others: readonly AmendmentLineFragment[];
  readonly viewerId: string;
  readonly requestId: string;
  /** Words that the reader marked in the clause. */
  readonly marked: string;
  readonly outcome: ProposeOutcome | undefined;
}

/** Writes an amendment: what it does, the wording with its changes as they are typed, the reason. */
export function ProposeForm({ clause, others, viewerId, requestId, marked, outcome }: ProposeFormProps) {
  const { t } = useTranslation('drafting');
  const isHydrated = useHydrated();
  const initial = {
    ...proposalValues('INSERT_AFTER', {}),
    ...proposalValues('REPLACE', { wording: clause.wording }),
    versionNumber: String(clause.latestNumber),
  };
  const writing = useTypedForm(`${viewerId}:propose:${clause.id}`, initial, outcome);
  const { typed } = writing;
  const { kind, wording } = readProposal(typed);
  const newer = outcome?.newer;
  const { form } = writing;

  useEffect(() => {
    if (marked !== '') markWords(form.current?.elements.namedItem('wording'), marked);
  }, [marked, form]);

  return (
    <ActionForm
      outcome={outcome}
      values={{ requestId }}
      ref={writing.form}
      onInput={writing.onInput}
      onSubmit={writing.onSubmit}
    >
      {/* The version that the wording was written against: it changes when the change is rebased. */}
      <input
        type="hidden"
        name="versionNumber"
        defaultValue={outcome?.values['versionNumber'] ?? clause.latestNumber}
      />
      <RestoredMessage writing={writing} />
      {newer === undefined ? null : (
        <MessageBox tone="caution" title={t('newerVersion.title', { number: newer.latestNumber })}>
          {newer.isDeleted ? (
            <p>{t('newerVersion.deleted')}</p>
          ) : (
            <>
              <p>{t('newerVersion.what')}</p>
              <p className="marked-text">
                <DiffText runs={newer.runs} lang={clause.language} />
              </p>
              <p>{t(newer.isClean ? 'newerVersion.clean' : 'newerVersion.conflict')}</p>
              <SubmitButton name="intent" value="rebase">
                {t('newerVersion.rebase')}
              </SubmitButton>
            </>
          )}
        </MessageBox>
      )}
      {outcome?.isRebased === true ? (
        <MessageBox tone="good" isNews title={t('newerVersion.rebased', { number: Number(typed['versionNumber']) })} />
      ) : null}
      <ProposalFields
        initial={initial}
        typed={typed}
        isKindChosen
        base={clause.wording}
        clauseNumber={clause.number}
        language={clause.language}
        preview={outcome?.preview}
      >
        <CollidingAmendments others={others} kind={kind} base={clause.wording} proposed={wording} />
      </ProposalFields>
      {clause.viewerCan.propose || outcome !== undefined ? (
        <div className="row">
          <SubmitButton name="intent" value="submit">
            {t('write.submit')}
          </SubmitButton>
          <SubmitButton name="intent" value="draft" look="quiet">
            {t('write.draft')}
          </SubmitButton>
          {isHydrated ? null : (
            <SubmitButton name="intent" value="preview" look="quiet">
              {t('write.show')}
            </SubmitButton>
          )}
          <Link to={`/declaration/${clause.declarationSlug}#clause-${clause.id}`}>{t('write.back')}</Link>
        </div>
      ) : null}
      {clause.viewerCan.propose ? <p className="muted small">{t('write.public')}</p> : null}
      <LeaveQuestion isAtRisk={writing.isAtRisk} />
    </ActionForm>
  );
}

/** Puts the cursor on the words that were marked in the text, so that typing replaces them. */
function markWords(field: Element | RadioNodeList | null | undefined, words: string): void {
  if (!(field instanceof HTMLTextAreaElement)) return;
  const start = field.value.indexOf(words);
  if (start === -1) return;
  field.focus();
  field.setSelectionRange(start, start + words.length);
}
