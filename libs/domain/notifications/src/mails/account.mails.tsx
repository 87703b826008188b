import { type MailContent, MailButton, MailHeading, MailText } from '@sic/mail';

/** Asks a new member to confirm the address. */
export function confirmAddress(name: string, url: string): MailContent {
  return {
    subject: 'Please confirm your e-mail address',
    preheader: 'One click, and you can take part.',
    reason:
      'You receive this mail because somebody signed up with this address. If it was not you, ignore it: nothing happens.',
    body: (
      <>
        <MailHeading>Welcome, {name}</MailHeading>
        <MailText>
          Please confirm that this address is yours. After that you can propose amendments, take seats and join
          conversations.
        </MailText>
        <MailButton url={url} label="Confirm my address" />
        <MailText>The link works for twelve hours. You can ask for a new one on the sign-in page at any time.</MailText>
      </>
    ),
  };
}

/** Lets a member choose a new password. */
export function resetPassword(name: string, url: string): MailContent {
  return {
    subject: 'Choose a new password',
    preheader: 'The link works for one hour.',
    reason:
      'You receive this mail because somebody asked for a new password for this address. If it was not you, ignore it: your password stays.',
    body: (
      <>
        <MailHeading>Hello {name}</MailHeading>
        <MailText>Here you can choose a new password. Every device that is signed in now will be signed out.</MailText>
        <MailButton url={url} label="Choose a new password" />
        <MailText>The link works for one hour, once.</MailText>
      </>
    ),
  };
}
