import type { AmendmentToTell, AmendmentDecisionToTell, UndoneToTell } from '@sic/drafting';
import { clauseLabel } from '@sic/kernel';
import { MailButton, MailDiff, MailQuote, MailText } from '@sic/mail';
import { diffMarkdown, visibleText } from '@sic/text';
import type { MailWriter } from './mail-words.js';

const KIND = { same: 'same', added: 'inserted', removed: 'deleted' } as const;

function markedChange(before: string, after: string): { kind: 'same' | 'inserted' | 'deleted'; text: string }[] {
  return diffMarkdown(before, after).map(({ kind, text }) => ({ kind: KIND[kind], text }));
}

/** What names an amendment in a sentence. */
export function namesOf({ number, clauseNumber, clauseHeading, declarationTitle }: AmendmentToTell) {
  return {
    number,
    clause: clauseLabel(clauseNumber, clauseHeading),
    isOnClause: clauseNumber !== null,
    title: declarationTitle,
  };
}

/** How an amendment was decided, with the change word by word and the reason. */
export function amendmentDecided(
  amendment: AmendmentToTell,
  decision: AmendmentDecisionToTell & { deciderName: string | null },
  path: string,
): MailWriter {
  const { outcome } = decision;
  const hasChange = decision.wordingBefore !== decision.wordingAfter;
  return ({ t, button }) => ({
    subject: t('amendmentDecided.subject', { number: amendment.number, outcome }),
    preheader: amendment.declarationTitle,
    reason: t('amendmentReason'),
    body: (
      <>
        <MailText>{t('amendmentDecided.text', { ...namesOf(amendment), outcome })}</MailText>
        {hasChange ? <MailDiff runs={markedChange(decision.wordingBefore ?? '', decision.wordingAfter ?? '')} /> : null}
        <MailText>{t('amendmentDecided.reasonFollows')}</MailText>
        <MailQuote by={decision.deciderName ?? t('thePlatform')}>
          {outcome === 'superseded' ? t('amendmentDecided.superseded') : decision.reason}
        </MailQuote>
        <MailButton {...button(t('amendmentDecided.button'), path)} />
      </>
    ),
  });
}

/** A decision that had undone an accepted amendment was taken back, and why. */
export function undoneDecisionTakenBack(
  amendment: AmendmentToTell,
  { by, reason, takenBackByName }: { by: number; reason: string; takenBackByName: string | null },
  path: string,
): MailWriter {
  return ({ t, button }) => ({
    subject: t('undoingTakenBack.subject', { number: amendment.number }),
    preheader: amendment.declarationTitle,
    reason: t('amendmentReason'),
    body: (
      <>
        <MailText>{t('undoingTakenBack.text', { ...namesOf(amendment), by })}</MailText>
        <MailText>{t('decisionTakenBack.reasonFollows')}</MailText>
        <MailQuote by={takenBackByName ?? t('thePlatform')}>{reason}</MailQuote>
        <MailButton {...button(t('decisionTakenBack.button'), path)} />
      </>
    ),
  });
}

/** A decision was taken back, and why. */
export function decisionTakenBack(
  amendment: AmendmentToTell,
  { reason, takenBackByName }: { reason: string; takenBackByName: string | null },
  path: string,
): MailWriter {
  return ({ t, button }) => ({
    subject: t('decisionTakenBack.subject', { number: amendment.number }),
    preheader: amendment.declarationTitle,
    reason: t('amendmentReason'),
    body: (
      <>
        <MailText>{t('decisionTakenBack.text', namesOf(amendment))}</MailText>
        <MailText>{t('decisionTakenBack.reasonFollows')}</MailText>
        <MailQuote by={takenBackByName ?? t('thePlatform')}>{reason}</MailQuote>
        <MailButton {...button(t('decisionTakenBack.button'), path)} />
      </>
    ),
  });
}

/** A later decision took out what the amendment had brought in: which words, by whom, and why. */
export function amendmentUndone(
  amendment: AmendmentToTell,
  undone: UndoneToTell & { deciderName: string | null },
  path: string,
): MailWriter {
  const { lostWords, restoredWords, reason, deciderName, number: by } = undone;
  return ({ t, button }) => ({
    subject: t('amendmentUndone.subject', { number: amendment.number }),
    preheader: amendment.declarationTitle,
    reason: t('amendmentReason'),
    body: (
      <>
        <MailText>{t('amendmentUndone.text', { ...namesOf(amendment), by })}</MailText>
        {lostWords.length === 0 ? null : (
          <>
            <MailText>{t('amendmentUndone.lost')}</MailText>
            <MailQuote>{lostWords.join(' … ')}</MailQuote>
          </>
        )}
        {restoredWords.length === 0 ? null : (
          <>
            <MailText>{t('amendmentUndone.restored')}</MailText>
            <MailQuote>{restoredWords.join(' … ')}</MailQuote>
          </>
        )}
        <MailText>{t('amendmentDecided.reasonFollows')}</MailText>
        <MailQuote by={deciderName ?? t('thePlatform')}>{reason}</MailQuote>
        <MailButton {...button(t('amendmentDecided.button'), path)} />
      </>
    ),
  });
}

/** A newer version changed the same words: the three wordings, and where to resolve the conflict. */
export function amendmentInConflict(amendment: AmendmentToTell, path: string): MailWriter {
  const { conflict } = amendment;
  const version = conflict?.versionNumber ?? amendment.versionNumber;
  return ({ t, button }) => ({
    subject: t('amendmentInConflict.subject', { number: amendment.number }),
    preheader: t('amendmentInConflict.preheader'),
    reason: t('amendmentReason'),
    body: (
      <>
        <MailText>{t('amendmentInConflict.text', { ...namesOf(amendment), version })}</MailText>
        {conflict === null ? null : (
          <>
            <MailText>{t('amendmentInConflict.base')}</MailText>
            <MailQuote>{conflict.base}</MailQuote>
            <MailText>{t('amendmentInConflict.proposed')}</MailText>
            <MailQuote>{conflict.proposed === '' ? t('deletesClause') : conflict.proposed}</MailQuote>
            <MailText>{t('amendmentInConflict.current')}</MailText>
            <MailQuote>{conflict.current ?? t('amendmentInConflict.clauseDeleted')}</MailQuote>
          </>
        )}
        <MailButton {...button(t('amendmentInConflict.button'), path)} />
      </>
    ),
  });
}

/** The amendment was rebased onto a newer version without a conflict. */
export function amendmentRebased(amendment: AmendmentToTell, path: string): MailWriter {
  const version = amendment.versionNumber;
  return ({ t, button }) => ({
    subject: t('amendmentRebased.subject', { number: amendment.number, version }),
    preheader: amendment.declarationTitle,
    reason: t('amendmentReason'),
    body: (
      <>
        <MailText>{t('amendmentRebased.text', { ...namesOf(amendment), version })}</MailText>
        <MailQuote>{amendment.wording === '' ? t('deletesClause') : visibleText(amendment.wording)}</MailQuote>
        <MailText>{t('amendmentRebased.canEdit')}</MailText>
        <MailButton {...button(t('amendmentRebased.button'), path)} />
      </>
    ),
  });
}
