import { MailButton, MailQuote, MailText } from '@sic/mail';
import type { MailWriter } from './mail-words.js';

/** A member asks to act for an organisation; somebody has to answer. */
export function representationAsked(
  asked: {
    memberName: string | null;
    organisationName: string | null;
    role: 'representative' | 'signatory';
    message: string;
  },
  { isForModerators, path }: { isForModerators: boolean; path: string },
): MailWriter {
  const { memberName: member, organisationName: organisation, role, message } = asked;
  return ({ t, button }) => ({
    subject: t('representationAsked.subject', { member, organisation }),
    preheader: t('representationAsked.preheader'),
    reason: t('representationAsked.reason', { isForModerators, organisation }),
    body: (
      <>
        <MailText>{t('representationAsked.text', { member, organisation, role })}</MailText>
        {message === '' ? null : <MailQuote by={member ?? undefined}>{message}</MailQuote>}
        <MailButton {...button(t('representationAsked.button'), path)} />
      </>
    ),
  });
}

/** The answer to a request to act for an organisation. */
export function representationDecided(
  { organisationName: organisation, reason }: { organisationName: string | null; reason: string },
  isConfirmed: boolean,
  path: string,
): MailWriter {
  return ({ t, button }) => ({
    subject: t('representationDecided.subject', { isConfirmed, organisation }),
    preheader: t('representationDecided.preheader', { isConfirmed }),
    reason: t('representationDecided.reason', { organisation }),
    body: (
      <>
        <MailText>{t('representationDecided.text', { isConfirmed, organisation })}</MailText>
        {isConfirmed ? null : <MailQuote>{reason}</MailQuote>}
        <MailButton {...button(t('openOrganisation'), path)} />
      </>
    ),
  });
}

/** Somebody else ended a representation. */
export function representationEnded(organisation: string | null, path: string): MailWriter {
  return ({ t, button }) => ({
    subject: t('representationEnded.subject', { organisation }),
    preheader: t('representationEnded.preheader'),
    reason: t('representationEnded.reason', { organisation }),
    body: (
      <>
        <MailText>{t('representationEnded.text', { organisation })}</MailText>
        <MailButton {...button(t('openOrganisation'), path)} />
      </>
    ),
  });
}
