import type { RegistrationToTell } from '@sic/gatherings';
import { placeLine } from '@sic/gatherings';
import { type MailContent, MailButton, type MailFact, MailFacts, MailHeading, MailQuote, MailText } from '@sic/mail';

export type SeatNews =
  | 'confirmed'
  | 'waitlisted'
  | 'offered'
  | 'offered-to-colleague'
  | 'lapsed'
  | 'declined'
  | 'cancelled'
  | 'cancelled-by-organiser'
  | 'gathering-cancelled'
  | 'handed-over'
  | 'moved';

interface Words {
  subject: string;
  sentence: string;
  button: string;
}

const WORDS: Record<SeatNews, Words> = {
  confirmed: {
    subject: 'Your seat is confirmed',
    sentence:
      'you have a seat. The calendar entry is attached. If you can not come, please give the seat back in time: somebody else may be waiting.',
    button: 'See the programme',
  },
  waitlisted: {
    subject: 'You are on the waiting list',
    sentence:
      'all seats are taken at the moment, so you are on the waiting list. As soon as a seat is free we offer it to you by mail; you need not do anything until then.',
    button: 'See where you stand',
  },
  offered: {
    subject: 'A seat is free for you',
    sentence:
      'a seat has become free and is held for you. Please accept it in time, else it goes to whoever waits next.',
    button: 'Accept or decline the seat',
  },
  'offered-to-colleague': {
    subject: 'A seat is free for your colleague',
    sentence:
      'a seat has become free for the colleague whom you signed up, and is held. Please accept it for them in time, else it goes to whoever waits next.',
    button: 'Accept or decline the seat',
  },
  lapsed: {
    subject: 'The offered seat has lapsed',
    sentence:
      'the seat that was held for you was not accepted in time and went to whoever waited next. You can sign up again while sign-up is open.',
    button: 'See the gathering',
  },
  declined: {
    subject: 'You declined the offered seat',
    sentence: 'you declined the seat that was held for you. Thank you for saying so: it goes to whoever waits next.',
    button: 'See the gathering',
  },
  cancelled: {
    subject: 'Your registration is cancelled',
    sentence: 'your registration is cancelled. If you had a seat, it goes to whoever waits next.',
    button: 'See the gathering',
  },
  'cancelled-by-organiser': {
    subject: 'The organisers cancelled your registration',
    sentence: 'the organisers have cancelled your registration. This is why:',
    button: 'See the gathering',
  },
  'gathering-cancelled': {
    subject: 'The gathering is called off',
    sentence: 'the organisers have called the gathering off. This is why:',
    button: 'Read more',
  },
  'handed-over': {
    subject: 'Your seat was handed over',
    sentence: 'your substitute has taken your seat over. You need not do anything.',
    button: 'See the gathering',
  },
  moved: {
    subject: 'New time or place',
    sentence: 'the time or the place has changed. The new calendar entry is attached.',
    button: 'See the gathering',
  },
};

/** News that somebody asked for a reason to be told with. */
const HAS_REASON = new Set<SeatNews>(['cancelled-by-organiser', 'gathering-cancelled']);

/** A moment in the gathering's own zone, which is where people will be: "Thursday, 14 January 2027 at 09:30 CET". */
function inZone(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone })
    .format(moment)
    .concat(` (${timeZone.replaceAll('_', ' ')})`);
}

/** What happened to a seat, with when and where. */
export function seatNews(news: SeatNews, name: string, registration: RegistrationToTell, url: string): MailContent {
  const { subject, sentence, button } = WORDS[news];
  const { title, startsAt, endsAt, timeZone, offerDeadline, colleagueName } = registration;
  const isForColleague = news === 'offered-to-colleague';
  const isOffer = news === 'offered' || isForColleague;
  const facts: MailFact[] = [
    ...(isForColleague && colleagueName !== null ? [{ label: 'Held for', value: colleagueName }] : []),
    ...(isOffer && offerDeadline ? [{ label: 'Held until', value: inZone(offerDeadline, timeZone) }] : []),
    { label: 'Begins', value: inZone(startsAt, timeZone) },
    { label: 'Ends', value: inZone(endsAt, timeZone) },
    { label: 'Where', value: placeLine(registration) },
  ];
  return {
    subject: `${subject}: ${title}`,
    preheader: `${inZone(startsAt, timeZone)}, ${placeLine(registration)}`,
    reason: 'You receive this mail because you, or your organisation for you, signed up for this gathering.',
    body: (
      <>
        <MailHeading>{title}</MailHeading>
        <MailText>
          Hello {name}, {sentence}
        </MailText>
        {HAS_REASON.has(news) && registration.reason !== null ? (
          <MailQuote by="The organisers">{registration.reason}</MailQuote>
        ) : null}
        <MailFacts facts={facts} />
        <MailButton url={url} label={button} />
      </>
    ),
  };
}

/** The same in one sentence, for the notice on the site. */
export function seatNotice(news: SeatNews, title: string): string {
  return `${WORDS[news].subject}: ${title}`;
}
