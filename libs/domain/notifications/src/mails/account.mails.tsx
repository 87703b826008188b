import { MailButton, MailText } from '@sic/mail';
import type { MailWriter } from './mail-words.js';

/** Asks a new member to confirm the address. */
export function confirmAddress(url: string): MailWriter {
  return ({ t, name, button }) => ({
    subject: t('confirmAddress.subject'),
    heading: t('confirmAddress.welcome', { name }),
    preheader: t('confirmAddress.preheader'),
    reason: t('confirmAddress.reason'),
    body: (
      <>
        <MailText>{t('confirmAddress.text')}</MailText>
        <MailButton {...button(t('confirmAddress.button'), url)} />
        <MailText>{t('confirmAddress.validity')}</MailText>
      </>
    ),
  });
}

/** Lets a member choose a new password. */
export function resetPassword(url: string): MailWriter {
  return ({ t, button }) => ({
    subject: t('resetPassword.subject'),
    preheader: t('resetPassword.preheader'),
    reason: t('resetPassword.reason'),
    body: (
      <>
        <MailText>{t('resetPassword.text')}</MailText>
        <MailButton {...button(t('resetPassword.button'), url)} />
        <MailText>{t('resetPassword.validity')}</MailText>
      </>
    ),
  });
}
