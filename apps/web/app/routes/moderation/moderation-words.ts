import type { AppealState, ModerationCaseState, SubjectKind } from '@sic/api-client/moderation';
import type { Tone } from '@sic/ui';

/** The kinds of content that can be reported, as addresses and words name them. */
export const kinds = ['amendment', 'comment', 'member', 'organisation', 'position'] as const;
export type Kind = (typeof kinds)[number];

export const states: readonly ModerationCaseState[] = ['OPEN', 'HIDDEN', 'DISMISSED', 'RESTORED'];

export const toneOf: Readonly<Record<ModerationCaseState, Tone>> = {
  OPEN: 'accent',
  HIDDEN: 'danger',
  DISMISSED: 'neutral',
  RESTORED: 'good',
};

export const appealStates: readonly AppealState[] = ['OPEN', 'UPHELD', 'OVERTURNED'];

export const appealToneOf: Readonly<Record<AppealState, Tone>> = {
  OPEN: 'accent',
  UPHELD: 'neutral',
  OVERTURNED: 'good',
};

/** Whether a text is a kind that has a word on screen. */
export function isKind(kind: string): kind is Kind {
  return kinds.some((known) => known === kind);
}

const auditDomains = [
  'identity',
  'profiles',
  'moderation',
  'discussion',
  'processes',
  'drafting',
  'gatherings',
  'notifications',
] as const;

/** Whether a part of the platform has a word on screen. */
export function isAuditDomain(name: string): name is (typeof auditDomains)[number] {
  return auditDomains.some((known) => known === name);
}

/** A kind as the api writes it. */
export function toSubjectKind(kind: Kind): SubjectKind {
  return kind.toUpperCase() as Uppercase<Kind>;
}
