import type { AmendmentStory, DecisionOutcome, DecisionStory } from '@sic/drafting';
import { type MailContent, MailButton, MailDiff, MailHeading, MailQuote, MailText } from '@sic/mail';
import { diffWords } from '@sic/text';

const REASON = 'You receive this mail because you proposed this amendment.';

const OUTCOME: Record<DecisionOutcome, { subject: string; sentence: string }> = {
  accepted: { subject: 'was accepted', sentence: 'was accepted. Your words will stand in the next version.' },
  accepted_with_changes: {
    subject: 'was accepted with changes',
    sentence: 'was accepted with changes. This is how the text will read in the next version.',
  },
  merged: { subject: 'was merged', sentence: 'was merged into another one.' },
  rejected: { subject: 'was not accepted', sentence: 'was not accepted. It stays readable, with the reason.' },
  superseded: { subject: 'is superseded', sentence: 'is superseded, because the text already says it.' },
};

const KIND = { same: 'same', added: 'inserted', removed: 'deleted' } as const;

function markedChange(before: string, after: string): { kind: 'same' | 'inserted' | 'deleted'; text: string }[] {
  return diffWords(before, after).map(({ kind, text }) => ({ kind: KIND[kind], text }));
}

function nameOf({ number, clauseNumber, declarationTitle }: AmendmentStory): string {
  return `Your amendment ${number}${clauseNumber === null ? '' : ` to clause ${clauseNumber}`} of “${declarationTitle}”`;
}

/** How an amendment was decided, with the change word by word and the reason. */
export function amendmentDecided(
  name: string,
  amendment: AmendmentStory,
  decision: DecisionStory & { deciderName: string | null },
  url: string,
): MailContent {
  const { subject, sentence } = OUTCOME[decision.outcome];
  const hasChange = decision.wordingBefore !== decision.wordingAfter;
  return {
    subject: `Amendment ${amendment.number} ${subject}`,
    preheader: amendment.declarationTitle,
    reason: REASON,
    body: (
      <>
        <MailHeading>Hello {name}</MailHeading>
        <MailText>
          {nameOf(amendment)} {sentence}
        </MailText>
        {hasChange ? <MailDiff runs={markedChange(decision.wordingBefore ?? '', decision.wordingAfter ?? '')} /> : null}
        <MailText>The reason:</MailText>
        <MailQuote by={decision.deciderName ?? 'The platform'}>{decision.reason}</MailQuote>
        <MailButton url={url} label="Read the decision" />
      </>
    ),
  };
}

/** A newer version changed the same words: the three wordings, and where to resolve the conflict. */
export function amendmentInConflict(name: string, amendment: AmendmentStory, url: string): MailContent {
  const { conflict } = amendment;
  const deleted = 'The clause is no longer part of the text.';
  return {
    subject: `Amendment ${amendment.number} needs you: the text has changed`,
    preheader: 'The new version changed the same words. Please say what your amendment should propose now.',
    reason: REASON,
    body: (
      <>
        <MailHeading>Hello {name}</MailHeading>
        <MailText>
          {nameOf(amendment)} could not be rebased onto version {conflict?.versionNumber ?? amendment.versionNumber},
          because that version changed the same words. It is not lost: please say what it should propose now.
        </MailText>
        {conflict === null ? null : (
          <>
            <MailText>The wording that you amended:</MailText>
            <MailQuote>{conflict.base}</MailQuote>
            <MailText>What you proposed:</MailText>
            <MailQuote>{conflict.proposed === '' ? 'To delete the clause.' : conflict.proposed}</MailQuote>
            <MailText>What the new version says:</MailText>
            <MailQuote>{conflict.current ?? deleted}</MailQuote>
          </>
        )}
        <MailButton url={url} label="Resolve the conflict" />
      </>
    ),
  };
}

/** The amendment was rebased onto a newer version without a conflict. */
export function amendmentRebased(name: string, amendment: AmendmentStory, url: string): MailContent {
  return {
    subject: `Amendment ${amendment.number} now applies to version ${amendment.versionNumber}`,
    preheader: amendment.declarationTitle,
    reason: REASON,
    body: (
      <>
        <MailHeading>Hello {name}</MailHeading>
        <MailText>
          A new version was published, and nothing in it touches the words that you changed. {nameOf(amendment)} now
          applies to version {amendment.versionNumber}. This is what it proposes there:
        </MailText>
        <MailQuote>{amendment.wording === '' ? 'To delete the clause.' : amendment.wording}</MailQuote>
        <MailText>If this is not what you meant, you can edit it.</MailText>
        <MailButton url={url} label="Look at the amendment" />
      </>
    ),
  };
}
