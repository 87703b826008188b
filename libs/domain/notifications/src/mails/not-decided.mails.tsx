import type { AmendmentToTell } from '@sic/drafting';
import { MailButton, MailText } from '@sic/mail';
import { namesOf } from './drafting.mails.js';
import type { MailWriter } from './mail-words.js';

/** The phases are over in which the amendment could be decided. */
export function amendmentNotDecided(amendment: AmendmentToTell, path: string): MailWriter {
  const { number, declarationTitle, notDecidedPhase: phase } = amendment;
  return ({ t, button }) => ({
    subject: t('amendmentNotDecided.subject', { number }),
    preheader: declarationTitle,
    reason: t('amendmentReason'),
    body: (
      <>
        <MailText>{t('amendmentNotDecided.text', { ...namesOf(amendment), phase: phase ?? 'none' })}</MailText>
        <MailText>{t('amendmentNotDecided.stays')}</MailText>
        <MailButton {...button(t('decisionTakenBack.button'), path)} />
      </>
    ),
  });
}

/** A phase was extended or planned in which the amendment can be decided. */
export function amendmentOpenAgain(amendment: AmendmentToTell, path: string): MailWriter {
  const { number, declarationTitle } = amendment;
  return ({ t, button }) => ({
    subject: t('amendmentOpenAgain.subject', { number }),
    preheader: declarationTitle,
    reason: t('amendmentReason'),
    body: (
      <>
        <MailText>{t('amendmentOpenAgain.text', namesOf(amendment))}</MailText>
        <MailButton {...button(t('decisionTakenBack.button'), path)} />
      </>
    ),
  });
}
