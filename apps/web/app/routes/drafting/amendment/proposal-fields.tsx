import type { AmendmentKind } from '@sic/api-client/drafting';
import { ChoiceGroup, SelectField, TextAreaField, type DiffRun } from '@sic/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '@sic/ui/translation';
import { LiveDiff } from '../wording/live-diff.js';
import { WordingField } from '../wording/wording-field.js';
import { clauseKinds, proposalTextNames, proposalTexts, readProposal, type Values, wordingField } from './proposal.js';
import './proposal-fields.css';

export interface ProposalFieldsProps {
  /** How the form begins, from `proposalValues`. */
  readonly initial: Values;
  /** What stands in the fields now. */
  readonly typed: Values;
  /** The proposer chooses what the amendment does; else it is what the form begins with. */
  readonly isKindChosen?: boolean;
  /** The wording that the proposal changes. */
  readonly base: string;
  readonly clauseNumber: number | null;
  readonly language: string;
  /** Other words beside the field for the wording. */
  readonly wordingLabel?: string;
  readonly wordingHint?: string;
  /** The comparison as the server made it, for readers without JavaScript. */
  readonly preview?: readonly DiffRun[] | undefined;
  /** Shown under the comparison. */
  readonly children?: ReactNode;
}

/** All fields of a proposal, for every form in which one is written: the wording with its changes, and its texts. */
export function ProposalFields({ isKindChosen = false, children, ...proposal }: ProposalFieldsProps) {
  const { t } = useTranslation('drafting');
  const { initial, typed, base, language, preview } = proposal;
  const { kind, wording } = readProposal(typed);
  return (
    <div className="proposal-fields">
      {isKindChosen ? (
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
      ) : (
        <input type="hidden" name="kind" value={kind} />
      )}
      <div className="write-columns">
        <div>
          {isKindChosen ? (
            (['REPLACE', 'INSERT_AFTER', 'DELETE'] as const).map((one) => (
              <div key={one} data-for-kind={one}>
                <WordingOf kind={one} {...proposal} />
              </div>
            ))
          ) : (
            <WordingOf kind={kind} {...proposal} />
          )}
        </div>
        <div>
          <LiveDiff
            before={kind === 'INSERT_AFTER' ? '' : base}
            after={wording}
            language={language}
            fallback={preview}
          />
          {children}
        </div>
      </div>
      {proposalTextNames.map((name) => (
        <TextAreaField
          key={name}
          name={name}
          label={t(`proposal.${name}.label`)}
          description={t(`proposal.${name}.hint`)}
          defaultValue={initial[name]}
          rows={proposalTexts[name].rows}
          required={proposalTexts[name].isRequired}
          dir="auto"
        />
      ))}
    </div>
  );
}

/** The field for the wording of one kind of amendment; a deletion has none. */
function WordingOf({
  kind,
  initial,
  language,
  clauseNumber,
  wordingLabel,
  wordingHint,
}: Omit<ProposalFieldsProps, 'typed' | 'base'> & { readonly kind: AmendmentKind }) {
  const { t } = useTranslation('drafting');
  if (kind === 'DELETE') return <p>{t('write.deleteHint')}</p>;
  const isNew = kind === 'INSERT_AFTER';
  const name = wordingField(kind);
  const usualHint = isNew ? t('write.newClauseHint', { number: clauseNumber ?? 0 }) : t('write.wordingHint');
  return (
    <>
      <WordingField
        name={name}
        label={wordingLabel ?? t(isNew ? 'write.newClause' : 'write.wording')}
        hint={wordingHint ?? usualHint}
        language={language}
        initial={initial[name] ?? ''}
      />
      {isNew ? (
        <SelectField
          name="clauseKind"
          label={t('write.clauseKind')}
          description={t('write.clauseKindHint')}
          defaultValue={initial['clauseKind'] ?? 'PARAGRAPH'}
          options={clauseKinds.map((value) => ({ value, label: t(`clauseKind.${value}`) }))}
        />
      ) : null}
    </>
  );
}
