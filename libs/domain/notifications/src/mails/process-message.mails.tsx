import type { ProcessMessageToTell } from '@sic/drafting';
import { MailButton, MailQuote, MailText } from '@sic/mail';
import type { MailWriter } from './mail-words.js';

/** What editors of a process wrote, in their words. */
export function processMessageMail({ subject, body, title, isTest }: ProcessMessageToTell, path: string): MailWriter {
  return ({ t, button }) => ({
    subject: isTest ? t('processMessage.testSubject', { subject }) : `${subject}: ${title}`,
    preheader: title,
    reason: t(isTest ? 'processMessage.testReason' : 'processMessage.reason'),
    body: (
      <>
        <MailText>{t('processMessage.intro', { title })}</MailText>
        <MailQuote by={t('processMessage.editors')}>{body}</MailQuote>
        <MailButton {...button(t('processMessage.button'), path)} />
      </>
    ),
  });
}
