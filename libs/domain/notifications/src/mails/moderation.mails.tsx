import { type MailContent, MailButton, MailFacts, MailHeading, MailQuote, MailText } from '@sic/mail';
import type { AppealToTell, DecisionToTell } from '@sic/moderation';

const BECAUSE_AUTHOR = 'You receive this mail because a moderator decided about something that you wrote.';

/** Tells the author what was hidden, under which rule and why, and how to appeal. */
export function contentHidden(name: string, decision: DecisionToTell, siteUrl: string): MailContent {
  const { title, excerpt, rule, reasons, id } = decision;
  return {
    subject: `Hidden by a moderator: ${title ?? 'your content'}`,
    preheader: 'The reasons, and what you can do.',
    reason: BECAUSE_AUTHOR,
    body: (
      <>
        <MailHeading>Hello {name}</MailHeading>
        <MailText>A moderator has hidden something that you wrote. You can still see it; others can’t.</MailText>
        <MailFacts
          facts={[
            { label: 'What', value: title ?? 'Your content' },
            ...(rule ? [{ label: 'Rule', value: `${rule.number}. ${rule.title}` }] : []),
          ]}
        />
        {excerpt === null ? null : <MailQuote by="Your words">{excerpt}</MailQuote>}
        <MailQuote by="The moderator’s reasons">{reasons}</MailQuote>
        <MailText>
          If you think that this is wrong, you can appeal. Another moderator, who had no part in the decision, will look
          at it and tell you why they decide as they do.
        </MailText>
        <MailButton url={`${siteUrl}/me/decisions/${id}`} label="Read the decision or appeal" />
      </>
    ),
  };
}

/** Tells the author that others can see their words again. */
export function contentRestored(name: string, decision: DecisionToTell, siteUrl: string): MailContent {
  return {
    subject: `Visible again: ${decision.title ?? 'your content'}`,
    preheader: 'A moderator has restored it.',
    reason: BECAUSE_AUTHOR,
    body: (
      <>
        <MailHeading>Hello {name}</MailHeading>
        <MailText>Something that you wrote and that had been hidden is visible to everybody again.</MailText>
        <MailFacts facts={[{ label: 'What', value: decision.title ?? 'Your content' }]} />
        <MailQuote by="The moderator’s reasons">{decision.reasons}</MailQuote>
        {decision.path === null ? null : <MailButton url={`${siteUrl}${decision.path}`} label="See it" />}
      </>
    ),
  };
}

/** Tells the author how their appeal ended, and why. */
export function appealDecided(name: string, appeal: AppealToTell, siteUrl: string): MailContent {
  const isBack = appeal.state === 'overturned';
  return {
    subject: isBack ? `Your appeal succeeded: ${appeal.title}` : `The decision stands: ${appeal.title}`,
    preheader: isBack ? 'Your words are visible again.' : 'Another moderator looked at it, and says why.',
    reason: 'You receive this mail because you appealed against a decision about something that you wrote.',
    body: (
      <>
        <MailHeading>Hello {name}</MailHeading>
        <MailText>
          {isBack
            ? 'Another moderator has looked at your appeal and overturned the decision. What you wrote is visible again.'
            : 'Another moderator has looked at your appeal. The decision stands, and what you wrote stays hidden.'}
        </MailText>
        <MailFacts facts={[{ label: 'What', value: appeal.title }]} />
        <MailQuote by="Their reasons">{appeal.reasons ?? ''}</MailQuote>
        <MailButton url={`${siteUrl}/me/decisions/${appeal.decisionId}`} label="Read it on the site" />
      </>
    ),
  };
}

/** Tells a person why their account was suspended, or that they may come in again. */
export function suspensionDecided(name: string, decision: DecisionToTell, siteUrl: string): MailContent {
  const isSuspended = decision.action === 'suspend';
  return {
    subject: isSuspended ? 'Your account is suspended' : 'Your account is open again',
    preheader: isSuspended ? 'The reasons, and whom to write to.' : 'You can sign in as before.',
    reason: 'You receive this mail because it is about your account.',
    body: (
      <>
        <MailHeading>Hello {name}</MailHeading>
        <MailText>
          {isSuspended
            ? 'A moderator has suspended your account. You can read what is public, but not sign in. What you wrote stays where it is.'
            : 'Your account is open again. You can sign in as before.'}
        </MailText>
        {decision.rule ? (
          <MailFacts facts={[{ label: 'Rule', value: `${decision.rule.number}. ${decision.rule.title}` }]} />
        ) : null}
        <MailQuote by="The moderator’s reasons">{decision.reasons}</MailQuote>
        {isSuspended ? (
          <MailText>If you think that this is wrong, answer this mail: another moderator will look at it.</MailText>
        ) : (
          <MailButton url={`${siteUrl}/sign-in`} label="Sign in" />
        )}
      </>
    ),
  };
}
