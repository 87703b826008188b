import { MailButton, MailFacts, MailQuote, MailText } from '@sic/mail';
import { type Language, message, subjectMessage } from '@sic/messages';
import type { AppealToTell, CommunityRule, DecisionToTell } from '@sic/moderation';
import type { MailWriter } from './mail-words.js';

/** What the reader knows the content as; null for the account itself. */
function titleOf(
  language: Language,
  { subjectKind, parameters }: Pick<DecisionToTell, 'subjectKind' | 'parameters'>,
): string | null {
  return subjectKind === null ? null : subjectMessage(language, subjectKind, parameters ?? {});
}

function ruleTitle(language: Language, rule: CommunityRule): string {
  return message(language, 'rules', `${rule}.title`);
}

/**
 * Tells the author what was hidden, under which rule and why, and how to appeal.
 * @param path of the decision: the page for members, or for who cannot sign in that of the signed link
 */
export function contentHidden(decision: DecisionToTell, path: string): MailWriter {
  const { excerpt, rule, reasons } = decision;
  return ({ t, language, button }) => {
    const title = titleOf(language, decision) ?? t('yourContent');
    return {
      subject: t('contentHidden.subject', { title }),
      preheader: t('contentHidden.preheader'),
      reason: t('decisionReason'),
      body: (
        <>
          <MailText>{t('contentHidden.text')}</MailText>
          <MailFacts
            facts={[
              { label: t('what'), value: title },
              ...(rule ? [{ label: t('rule'), value: ruleTitle(language, rule) }] : []),
            ]}
          />
          {excerpt === null ? null : <MailQuote by={t('yourWords')}>{excerpt}</MailQuote>}
          <MailQuote by={t('moderatorsReasons')}>{reasons}</MailQuote>
          <MailText>{t('contentHidden.canAppeal')}</MailText>
          <MailButton {...button(t('contentHidden.button'), path)} />
        </>
      ),
    };
  };
}

/** Tells the author that others can see their words again. */
export function contentRestored(decision: DecisionToTell, isGone: boolean): MailWriter {
  return ({ t, language, button }) => {
    const title = titleOf(language, decision) ?? t('yourContent');
    return {
      subject: t('contentRestored.subject', { isGone, title }),
      preheader: t('contentRestored.preheader', { isGone }),
      reason: t('decisionReason'),
      body: (
        <>
          <MailText>{t('contentRestored.text', { isGone })}</MailText>
          <MailFacts facts={[{ label: t('what'), value: title }]} />
          <MailQuote by={t('moderatorsReasons')}>{decision.reasons}</MailQuote>
          {decision.path === null || isGone ? null : (
            <MailButton {...button(t('contentRestored.button'), decision.path)} />
          )}
        </>
      ),
    };
  };
}

/** Tells a reporter that what they reported stays, and why. */
export function reportsDismissed(decision: DecisionToTell): MailWriter {
  return ({ t, language, button }) => {
    const title = titleOf(language, decision) ?? t('what');
    return {
      subject: t('reportsDismissed.subject', { title }),
      preheader: t('reportsDismissed.preheader'),
      reason: t('reportsDismissed.reason'),
      body: (
        <>
          <MailText>{t('reportsDismissed.text')}</MailText>
          <MailFacts facts={[{ label: t('what'), value: title }]} />
          <MailQuote by={t('moderatorsReasons')}>{decision.reasons}</MailQuote>
          {decision.path === null ? null : <MailButton {...button(t('reportsDismissed.button'), decision.path)} />}
        </>
      ),
    };
  };
}

/**
 * Tells the author how their appeal ended, and why.
 * @param path of the decision, as in `contentHidden`
 */
export function appealDecided(appeal: AppealToTell, { isGone, path }: { isGone: boolean; path: string }): MailWriter {
  const { isSuspension } = appeal;
  const state = appeal.state === 'overturned' && isGone ? 'overturnedGone' : appeal.state;
  return ({ t, language, button }) => {
    const title = titleOf(language, appeal) ?? t('yourContent');
    return {
      subject: t('appealDecided.subject', { state, title }),
      preheader: t('appealDecided.preheader', { state, isSuspension }),
      reason: t('appealDecided.reason', { isSuspension }),
      body: (
        <>
          <MailText>{t('appealDecided.text', { state, isSuspension })}</MailText>
          <MailFacts facts={[{ label: t('what'), value: title }]} />
          <MailQuote by={t('appealDecided.theirReasons')}>{appeal.reasons ?? ''}</MailQuote>
          <MailButton {...button(t('appealDecided.button'), path)} />
        </>
      ),
    };
  };
}

/**
 * Tells a person why their account was suspended and how to appeal without signing in, or that they may come in again.
 * It invites an answer only where one is read.
 */
export function suspensionDecided(decision: DecisionToTell, appealPath: string): MailWriter {
  const isSuspended = decision.action === 'suspend';
  return ({ t, language, button, canAnswer }) => ({
    subject: t('suspensionDecided.subject', { isSuspended }),
    preheader: t('suspensionDecided.preheader', { isSuspended }),
    reason: t('suspensionDecided.reason'),
    invitesAnswer: isSuspended && canAnswer,
    body: (
      <>
        <MailText>{t('suspensionDecided.text', { isSuspended })}</MailText>
        {decision.rule ? <MailFacts facts={[{ label: t('rule'), value: ruleTitle(language, decision.rule) }]} /> : null}
        <MailQuote by={t('moderatorsReasons')}>{decision.reasons}</MailQuote>
        {isSuspended ? (
          <>
            <MailText>{t('suspensionDecided.canAppeal')}</MailText>
            <MailButton {...button(t('suspensionDecided.appealButton'), appealPath)} />
            {canAnswer ? <MailText>{t('suspensionDecided.canAnswer')}</MailText> : null}
          </>
        ) : (
          <MailButton {...button(t('suspensionDecided.button'), '/sign-in')} />
        )}
      </>
    ),
  });
}
