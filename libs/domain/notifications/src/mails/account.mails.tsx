import { MailButton, MailText } from '@sic/mail';
import type { MailWriter } from './mail-words.js';

/** Asks a new member to confirm the address. It does not name them: anybody can sign up with the address of another. */
export function confirmAddress(url: string): MailWriter {
  return ({ t, button }) => ({
    subject: t('confirmAddress.subject'),
    heading: t('confirmAddress.welcome'),
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

/** Asks the holder of a new address to confirm it. */
export function confirmEmailChange(url: string): MailWriter {
  return ({ t, button }) => ({
    subject: t('confirmEmailChange.subject'),
    preheader: t('confirmEmailChange.preheader'),
    reason: t('confirmEmailChange.reason'),
    body: (
      <>
        <MailText>{t('confirmEmailChange.text')}</MailText>
        <MailButton {...button(t('confirmEmailChange.button'), url)} />
        <MailText>{t('confirmEmailChange.validity')}</MailText>
      </>
    ),
  });
}

/** Tells the holder of the old address that it is to change, and how to stop it. */
export function stopEmailChange(url: string, address: string): MailWriter {
  return ({ t, button }) => ({
    subject: t('stopEmailChange.subject'),
    preheader: t('stopEmailChange.preheader'),
    reason: t('stopEmailChange.reason'),
    body: (
      <>
        <MailText>{t('stopEmailChange.text', { address })}</MailText>
        <MailText>{t('stopEmailChange.notYou')}</MailText>
        <MailButton {...button(t('stopEmailChange.button'), url)} />
        <MailText>{t('stopEmailChange.validity')}</MailText>
      </>
    ),
  });
}

/** Tells the owner of an account that its password was changed. */
export function passwordChanged(): MailWriter {
  return ({ t, button, siteUrl }) => ({
    subject: t('passwordChanged.subject'),
    preheader: t('passwordChanged.preheader'),
    reason: t('passwordChanged.reason'),
    body: (
      <>
        <MailText>{t('passwordChanged.text')}</MailText>
        <MailText>{t('passwordChanged.notYou')}</MailText>
        <MailButton {...button(t('passwordChanged.button'), `${siteUrl}/reset-password`)} />
      </>
    ),
  });
}
