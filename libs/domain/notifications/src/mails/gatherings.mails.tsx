import { type MessageToTell, placeLine, type RegistrationToTell } from '@sic/gatherings';
import { MailButton, type MailFact, MailFacts, MailQuote, MailText } from '@sic/mail';
import type { NotificationKind } from '../notification/notification-kind.js';
import { greeting, type MailWriter } from './mail-words.js';

export type SeatKind = Extract<NotificationKind, `SEAT_${string}` | 'GATHERING_CANCELLED' | 'GATHERING_MOVED'>;

/** Kinds that come with a reason of the organisers. */
const HAS_REASON = new Set<SeatKind>(['SEAT_CANCELLED_BY_ORGANISER', 'GATHERING_CANCELLED', 'SEAT_REJECTED']);

interface SeatMail {
  /** Where the button leads. */
  path: string;
  /** The calendar entry goes with the mail. */
  hasEntry: boolean;
  /** Who took it in the name of a person who has not accepted; absent when the person signed up or accepted. */
  cause?: { by: string | null; organisation: string | null; isMember: boolean };
}

/** What happened to a seat, with when and where. */
export function seatMail(
  kind: SeatKind,
  registration: RegistrationToTell,
  { path, hasEntry, cause }: SeatMail,
): MailWriter {
  const { title, startsAt, endsAt, timeZone, offerDeadline, colleagueName } = registration;
  const isForColleague = kind === 'SEAT_OFFERED_TO_COLLEAGUE';
  const isOffer = kind === 'SEAT_OFFERED' || isForColleague;
  return (words) => {
    const { t, language, moment, button } = words;
    const place = placeLine(registration, language);
    const facts: MailFact[] = [
      ...(isForColleague && colleagueName !== null ? [{ label: t('seat.heldFor'), value: colleagueName }] : []),
      ...(isOffer && offerDeadline ? [{ label: t('seat.heldUntil'), value: moment(offerDeadline, timeZone) }] : []),
      { label: t('seat.begins'), value: moment(startsAt, timeZone) },
      { label: t('seat.ends'), value: moment(endsAt, timeZone) },
      { label: t('seat.where'), value: place },
    ];
    const by = cause?.by ?? t('seat.aMember');
    const organisation = cause?.organisation ?? '';
    const named = { by, organisation, hasOrganisation: organisation !== '', isMember: cause?.isMember === true };
    const isWaiting = registration.state === 'waitlisted';
    const text =
      kind === 'SEAT_TAKEN_FOR_YOU'
        ? t('seat.SEAT_TAKEN_FOR_YOU.text', { ...named, isWaiting })
        : t(`seat.${kind}.text`, { hasEntry });
    return {
      subject: `${t(`seat.${kind}.subject`)}: ${title}`,
      heading: title,
      preheader: `${moment(startsAt, timeZone)}, ${place}`,
      reason: cause ? t('seat.causedReason', named) : t('seat.reason'),
      body: (
        <>
          <MailText>{greeting(words)}</MailText>
          <MailText>{text}</MailText>
          {kind === 'SEAT_TAKEN_FOR_YOU' ? <MailText>{t('seat.untilAccepted', named)}</MailText> : null}
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
