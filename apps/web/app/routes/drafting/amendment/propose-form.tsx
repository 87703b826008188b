import type { AmendmentKind, AmendmentLineFragment } from '@sic/api-client/drafting';
import { ActionForm, ChoiceGroup, MessageBox, SubmitButton, useHydrated, DiffText } from '@sic/ui';
import { useEffect } from 'react';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { CollidingAmendments } from './colliding-amendments.js';
import { LeaveQuestion } from '../wording/leave-question.js';
import { LiveDiff } from '../wording/live-diff.js';
import type { ProposeOutcome } from './propose.server.js';
import { RestoredMessage } from '../wording/restored-message.js';
import { useTypedForm } from '../wording/typed-form.js';
import { RationaleField, WordingField } from '../wording/wording-fields.js';
import '../wording/marked-text.css';
import '../wording/wording-fields.css';
import './propose-form.css';

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
    kind: 'REPLACE',
    wording: clause.wording,
    newClause: '',
    rationale: '',
    versionNumber: String(clause.latestNumber),
  };
  const writing = useTypedForm(`${viewerId}:propose:${clause.id}`, initial, outcome);
  const { typed } = writing;
  const kind = typed['kind'] as AmendmentKind;
  const wording = kind === 'DELETE' ? '' : ((kind === 'INSERT_AFTER' ? typed['newClause'] : typed['wording']) ?? '');
  const before = kind === 'INSERT_AFTER' ? '' : clause.wording;
  const moved = outcome?.moved;
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
      className="propose-form"
    >
      {/* The version that the wording was written against: it changes when the change is rebased. */}
      <input
        type="hidden"
        name="versionNumber"
        defaultValue={outcome?.values['versionNumber'] ?? clause.latestNumber}
      />
      <RestoredMessage writing={writing} />
      {moved === undefined ? null : (
        <MessageBox tone="caution" title={t('moved.title', { number: moved.latestNumber })}>
          {moved.isGone ? (
            <p>{t('moved.gone')}</p>
          ) : (
            <>
              <p>{t('moved.what')}</p>
              <p className="marked-text">
                <DiffText runs={moved.runs} lang={clause.language} />
              </p>
              <p>{t(moved.canCarry ? 'moved.clean' : 'moved.conflict')}</p>
              <SubmitButton name="intent" value="carry">
                {t('moved.rebase')}
              </SubmitButton>
            </>
          )}
        </MessageBox>
      )}
      {outcome?.isRebased === true ? (
        <MessageBox tone="good" isNews title={t('moved.rebased', { number: Number(typed['versionNumber']) })} />
      ) : null}
      <ChoiceGroup
        name="kind"
        legend={t('write.kind')}
        defaultValue="REPLACE"
        choices={[
          { value: 'REPLACE', label: t('write.replace') },
          { value: 'INSERT_AFTER', label: t('write.insert') },
          { value: 'DELETE', label: t('write.delete') },
        ]}
      />
      <div className="write-columns">
        <div className="write-fields">
          <div className="for-replace">
            <WordingField
              name="wording"
              label={t('write.wording')}
              hint={t('write.wordingHint')}
              language={clause.language}
              initial={clause.wording}
            />
          </div>
          <div className="for-insert">
            <WordingField
              name="newClause"
              label={t('write.newClause')}
              hint={t('write.newClauseHint', { number: clause.number ?? 0 })}
              language={clause.language}
              initial=""
            />
          </div>
          <p className="for-delete">{t('write.deleteHint')}</p>
        </div>
        <div>
          <LiveDiff before={before} after={wording} language={clause.language} fallback={outcome?.preview} />
          <CollidingAmendments others={others} kind={kind} base={clause.wording} proposed={wording} />
        </div>
      </div>
      <RationaleField initial="" />
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
      <p className="muted small">{t('write.public')}</p>
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
