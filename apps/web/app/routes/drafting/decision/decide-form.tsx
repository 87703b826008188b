import { ActionForm, ChoiceGroup, MessageBox, SelectField, TextAreaField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import type { Amendment } from '../amendment/amendment-page.js';
import type { AmendmentOutcome } from '../amendment/amendment.server.js';
import { usePlaceName } from '../clause/place-name.js';
import { LeaveQuestion } from '../wording/leave-question.js';
import { LiveDiff } from '../wording/live-diff.js';
import { useTypedForm } from '../wording/typed-form.js';
import { WordingField } from '../wording/wording-field.js';
import { ConfirmDecision } from './confirm-decision.js';
import { OnDraftMessage, type OnDraft, startOf } from './on-draft-message.js';
import { objectionCount, OpenObjections } from './open-objections.js';
import { useTakenPassages } from './taken-passages.js';
import { ThreeWordings } from './three-wordings.js';
import { UndoneWords } from './undone-words.js';
import './decide-form.css';

export interface DecideFormProps {
  readonly amendment: Amendment;
  /** The amendment merged with the draft of the next version. */
  readonly onDraft: OnDraft;
  readonly viewerId: string | undefined;
  /** Where to go afterwards; back to this page unless given. */
  readonly next: string;
  readonly outcome: AmendmentOutcome | undefined;
}

/** For an editor: accept, accept with changes or reject, always with a reason. */
export function DecideForm({ amendment, onDraft, viewerId, next, outcome }: DecideFormProps) {
  const { t } = useTranslation('drafting');
  const { id, number, kind, lockVersion, target } = amendment;
  const { language } = target;
  const start = startOf(amendment, onDraft);
  const initial = { outcome: '', decidedWording: start, decisionReason: '', objectionsOutcome: '', afterLineId: '' };
  const writing = useTypedForm(`${viewerId}:decide:${id}`, initial, outcome);
  const passages = useTakenPassages({
    hunks: onDraft.hunks,
    start: 'current',
    form: writing.form,
    field: 'decidedWording',
    onTaken: () => {
      const choices = writing.form.current?.elements.namedItem('outcome');
      if (choices instanceof RadioNodeList) choices.value = 'ACCEPTED_WITH_CHANGES';
      writing.onInput();
    },
  });
  const nameOf = usePlaceName();
  const isGone = onDraft.state === 'CLAUSE_GONE';
  const isAcceptable = onDraft.state !== 'CONFLICT';
  const proposedPlace = onDraft.places.find(({ lineId }) => lineId === onDraft.placedAfterId);
  const undone = outcome?.undone ?? [];
  const isReady = () => {
    const { outcome: chosen = '', decidedWording = '', decisionReason = '', objectionsOutcome = '' } = writing.typed;
    const hasWording = chosen !== 'ACCEPTED_WITH_CHANGES' || kind === 'DELETE' || decidedWording.trim() !== '';
    const isAnswered = chosen === 'REJECTED' || objectionCount(amendment) === 0 || objectionsOutcome.trim() !== '';
    return chosen !== '' && hasWording && isAnswered && decisionReason.trim() !== '';
  };
  return (
    <section aria-labelledby="decide" className="card decide-card">
      <h2 id="decide">{t('decide.title')}</h2>
      <p className="muted">{t('decide.lead')}</p>
      <OnDraftMessage amendment={amendment} onDraft={onDraft} />
      <ActionForm
        outcome={outcome}
        values={{
          intent: 'decide',
          lockVersion: String(lockVersion),
          draftRevisionId: onDraft.draftRevisionId ?? '',
          next,
          chooseMessage: t('decide.choose'),
          undoMessage: t('undo.needsCheck'),
          undoReasonMessage: t('undo.needsReason'),
          undoneIds: undone.map(({ amendmentId }) => amendmentId).join(','),
          ...(isGone && { needsPlace: t('place.needed') }),
        }}
        ref={writing.form}
        onInput={writing.onInput}
        onSubmit={writing.onSubmit}
        className="decide-form"
      >
        {onDraft.hunks.length === 0 ? null : (
          <ThreeWordings hunks={onDraft.hunks} language={language} text="draft" passages={passages} />
        )}
        <OpenObjections amendment={amendment} />
        <ChoiceGroup
          name="outcome"
          legend={t('decide.outcome')}
          description={isAcceptable ? undefined : t('decide.notAcceptable')}
          choices={[
            ...(isAcceptable
              ? [
                  {
                    value: 'ACCEPTED',
                    label: t(isGone ? 'decide.acceptAtPlace' : 'decide.accept'),
                    description: t(isGone ? 'decide.acceptAtPlaceHint' : 'decide.acceptHint'),
                  },
                ]
              : []),
            { value: 'ACCEPTED_WITH_CHANGES', label: t('decide.change'), description: t('decide.changeHint') },
            { value: 'REJECTED', label: t('decide.reject'), description: t('decide.rejectHint') },
          ]}
        />
        {onDraft.places.length === 0 ? null : (
          <SelectField
            name="afterLineId"
            label={t('place.label')}
            description={t(isGone ? 'place.goneHint' : 'place.editorHint')}
            className="for-accepting"
            defaultValue=""
            options={[
              {
                value: '',
                label: isGone
                  ? t('place.comesBack')
                  : t('place.proposed', { place: proposedPlace === undefined ? '' : nameOf(proposedPlace) }),
              },
              ...onDraft.places.map((place) => ({ value: place.lineId, label: nameOf(place) })),
            ]}
          />
        )}
        <div className="for-changes">
          <WordingField
            name="decidedWording"
            label={t('decide.wording')}
            hint={kind === 'DELETE' ? t('decide.wordingOrNone') : t(`decide.wordingHint.${onDraft.state}`)}
            language={language}
            initial={start}
          />
          <LiveDiff
            before={kind === 'INSERT_AFTER' ? '' : (onDraft.draftWording ?? '')}
            after={writing.typed['decidedWording'] ?? ''}
            language={language}
            fallback={undefined}
          />
        </div>
        {undone.length === 0 ? null : (
          <div className="undone">
            <h3 className="small-heading">{t('undo.title')}</h3>
            <p className="small">{t('undo.text')}</p>
            {undone.map(({ amendmentId, number: undoneNumber, lostWords, restoredWords }) => (
              <div key={amendmentId} className="undone-amendment">
                <ChoiceGroup
                  name={`undo-${amendmentId}`}
                  legend={t('amendment.name', { number: undoneNumber })}
                  description={
                    <>
                      <UndoneWords lostWords={lostWords} restoredWords={restoredWords} language={language} />{' '}
                      <Link to={`/amendments/${amendmentId}`} target="_blank">
                        {t('undo.read', { number: undoneNumber })}
                      </Link>
                    </>
                  }
                  isMultiple
                  choices={[{ value: 'yes', label: t('undo.check', { number: undoneNumber }) }]}
                />
                <TextAreaField
                  name={`undoReason-${amendmentId}`}
                  label={t('undo.reason', { number: undoneNumber })}
                  description={t('undo.reasonHint')}
                  rows={2}
                  dir="auto"
                />
              </div>
            ))}
          </div>
        )}
        {objectionCount(amendment) === 0 ? null : (
          <TextAreaField
            name="objectionsOutcome"
            label={t('objections.outcome')}
            description={t('objections.outcomeHint')}
            rows={3}
            className="for-accepting"
            dir="auto"
          />
        )}
        <TextAreaField
          name="decisionReason"
          label={t('decide.reason')}
          description={t('decide.reasonHint')}
          rows={4}
          required
          dir="auto"
        />
        <ConfirmDecision number={number} outcome={writing.typed['outcome'] ?? ''} isReady={isReady} />
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
