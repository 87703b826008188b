import { type MessageToTell, placeLine, type RegistrationToTell } from '@sic/gatherings';
import { MailButton, type MailFact, MailFacts, MailQuote, MailText } from '@sic/mail';
import type { NotificationKind } from '../notification/notification-kind.js';
import type { MailWriter } from './mail-words.js';

export type SeatKind = Extract<NotificationKind, `SEAT_${string}` | 'GATHERING_CANCELLED' | 'GATHERING_MOVED'>;

/** Kinds that come with a reason of the organisers. */
const HAS_REASON = new Set<SeatKind>(['SEAT_CANCELLED_BY_ORGANISER', 'GATHERING_CANCELLED', 'SEAT_REJECTED']);

/** What happened to a seat, with when and where. */
export function seatMail(kind: SeatKind, registration: RegistrationToTell, path: string): MailWriter {
  const { title, startsAt, endsAt, timeZone, offerDeadline, colleagueName } = registration;
  const isForColleague = kind === 'SEAT_OFFERED_TO_COLLEAGUE';
  const isOffer = kind === 'SEAT_OFFERED' || isForColleague;
  return ({ t, name, language, moment, button }) => {
    const place = placeLine(registration, language);
    const facts: MailFact[] = [
      ...(isForColleague && colleagueName !== null ? [{ label: t('seat.heldFor'), value: colleagueName }] : []),
      ...(isOffer && offerDeadline ? [{ label: t('seat.heldUntil'), value: moment(offerDeadline, timeZone) }] : []),
      { label: t('seat.begins'), value: moment(startsAt, timeZone) },
      { label: t('seat.ends'), value: moment(endsAt, timeZone) },
      { label: t('seat.where'), value: place },
    ];
    return {
      subject: `${t(`seat.${kind}.subject`)}: ${title}`,
      heading: title,
      preheader: `${moment(startsAt, timeZone)}, ${place}`,
      reason: t('seat.reason'),
      body: (
        <>
          <MailText>{t(`seat.${kind}.text`, { name })}</MailText>
          {kind === 'SEAT_REJECTED' && registration.reason === null ? (
            <MailText>{t('seat.noSeatsForKind')}</MailText>
          ) : null}
          {HAS_REASON.has(kind) && registration.reason !== null ? (
            <MailQuote by={t(kind === 'SEAT_REJECTED' ? 'seat.moderators' : 'seat.organisers')}>
              {registration.reason}
            </MailQuote>
          ) : null}
          <MailFacts facts={facts} />
          <MailButton {...button(t(`seat.${kind}.button`), path)} />
        </>
      ),
    };
  };
}

/** What organisers wrote, in their words. */
export function gatheringMessageMail({ subject, body, title, slug, isTest }: MessageToTell): MailWriter {
  return ({ t, button }) => ({
    subject: isTest ? t('message.testSubject', { subject }) : `${subject}: ${title}`,
    preheader: title,
    reason: t(isTest ? 'message.testReason' : 'message.reason'),
    body: (
      <>
        <MailText>{t('message.intro', { title })}</MailText>
        <MailQuote by={t('seat.organisers')}>{body}</MailQuote>
        <MailButton {...button(t('message.button'), `/gatherings/${slug}`)} />
      </>
    ),
  });
}
