import { type MailContent, MailButton, MailHeading, MailQuote, MailText } from '@sic/mail';

interface AboutOrganisation {
  /** The recipient. */
  name: string;
  organisationName: string;
  /** Page of the organisation. */
  url: string;
}

/** A member asks to act for an organisation; somebody has to answer. */
export function representationAsked({
  name,
  memberName,
  organisationName,
  role,
  message,
  isModerator,
  url,
}: AboutOrganisation & {
  memberName: string;
  role: 'representative' | 'signatory';
  message: string;
  isModerator: boolean;
}): MailContent {
  const as = role === 'signatory' ? 'a signatory, who may commit it,' : 'a representative';
  return {
    subject: `${memberName} asks to act for ${organisationName}`,
    preheader: 'Please confirm or refuse.',
    reason: isModerator
      ? 'You receive this mail because you are a moderator and the organisation has nobody who could answer.'
      : `You receive this mail because you act for ${organisationName}.`,
    body: (
      <>
        <MailHeading>Hello {name}</MailHeading>
        <MailText>
          {memberName} asks to act for {organisationName} as {as} on the platform. Please confirm only people whom you
          know.
        </MailText>
        {message === '' ? null : <MailQuote by={memberName}>{message}</MailQuote>}
        <MailButton url={url} label="Answer the request" />
      </>
    ),
  };
}

/** The answer to a request to act for an organisation. */
export function representationDecided({
  name,
  organisationName,
  isConfirmed,
  reason,
  url,
}: AboutOrganisation & { isConfirmed: boolean; reason: string }): MailContent {
  return {
    subject: isConfirmed ? `You now act for ${organisationName}` : `${organisationName} did not confirm you`,
    preheader: isConfirmed ? 'You can take seats for colleagues now.' : 'Here is the reason.',
    reason: `You receive this mail because you asked to act for ${organisationName}.`,
    body: isConfirmed ? (
      <>
        <MailHeading>Hello {name}</MailHeading>
        <MailText>
          You are confirmed: from now on you act for {organisationName}. You can keep its page up to date, take seats
          for colleagues and confirm others.
        </MailText>
        <MailButton url={url} label={`Open the organisation’s page`} />
      </>
    ) : (
      <>
        <MailHeading>Hello {name}</MailHeading>
        <MailText>Your request to act for {organisationName} was refused, with this reason:</MailText>
        <MailQuote>{reason}</MailQuote>
        <MailButton url={url} label={`Open the organisation’s page`} />
      </>
    ),
  };
}

/** Somebody else ended a representation. */
export function representationEnded({ name, organisationName, url }: AboutOrganisation): MailContent {
  return {
    subject: `You no longer act for ${organisationName}`,
    preheader: 'Your own profile, amendments and seats stay.',
    reason: `You receive this mail because you acted for ${organisationName}.`,
    body: (
      <>
        <MailHeading>Hello {name}</MailHeading>
        <MailText>
          You no longer act for {organisationName} on the platform. Your own profile, amendments and seats stay as they
          are. If you think that this is a mistake, write to your colleagues, or ask again on the organisation’s page.
        </MailText>
        <MailButton url={url} label={`Open the organisation’s page`} />
      </>
    ),
  };
}
