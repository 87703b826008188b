import type { AmendmentToTell, ClauseGoneToTell } from '@sic/drafting';
import { MailButton, MailQuote, MailText } from '@sic/mail';
import { namesOf } from './drafting.mails.js';
import type { MailWriter } from './mail-words.js';

/** The clause of an open amendment is gone: what its proposer can do, and where what it adds would stand. */
export function amendmentClauseGone(amendment: AmendmentToTell, gone: ClauseGoneToTell, path: string): MailWriter {
  const { number, kind, wording } = amendment;
  const { deletedBy, placeNumber, sectionHeading: section } = gone;
  const place = placeNumber !== null ? 'after' : section === '' ? 'start' : 'first';
  return ({ t, button }) => ({
    subject: t('amendmentClauseGone.subject', { number }),
    preheader: t('amendmentClauseGone.preheader', { kind }),
    reason: t('amendmentReason'),
    body: (
      <>
        <MailText>{t('amendmentClauseGone.text', { ...namesOf(amendment), kind, deletedBy })}</MailText>
        {kind === 'insert_after' ? (
          <MailText>{t('amendmentClauseGone.place', { place, after: placeNumber ?? 0, section })}</MailText>
        ) : null}
        <MailText>{t('amendmentClauseGone.proposed')}</MailText>
        <MailQuote>{wording}</MailQuote>
        <MailText>{t('amendmentClauseGone.choice', { kind })}</MailText>
        <MailButton {...button(t('amendmentClauseGone.button'), path)} />
      </>
    ),
  });
}

/** The deletion of the clause was taken back. */
export function amendmentClauseBack(amendment: AmendmentToTell, path: string): MailWriter {
  return ({ t, button }) => ({
    subject: t('amendmentClauseBack.subject', { number: amendment.number }),
    preheader: amendment.declarationTitle,
    reason: t('amendmentReason'),
    body: (
      <>
        <MailText>{t('amendmentClauseBack.text', namesOf(amendment))}</MailText>
        <MailButton {...button(t('decisionTakenBack.button'), path)} />
      </>
    ),
  });
}
