import { invalid, Rejection } from '@sic/kernel';
import { NothingChanged } from '../drafting.problems.js';
import type { AmendmentRevision } from './amendment-revision.entity.js';
import type { AmendmentKind } from './amendment.entity.js';

/** The fields of a revision that its proposer writes. Reads, use cases and rebasing take them from this list. */
export const PROPOSAL_FIELDS = ['wording', 'rationale'] as const;

/** What a revision of an amendment proposes. */
export type Proposal = Pick<AmendmentRevision, (typeof PROPOSAL_FIELDS)[number]>;

/** What a proposer sends: a deletion has no wording. */
export type ProposalInput = Omit<Proposal, 'wording'> & { wording?: string | null };

/** The proposal among the fields of a row, a revision or a command. */
export function proposalOf(source: Proposal): Proposal {
  return Object.fromEntries(PROPOSAL_FIELDS.map((field) => [field, source[field]])) as unknown as Proposal;
}

/** SQL: the proposal of a revision, as `Proposal` names it. */
export function proposalColumns(revision: string): string {
  return PROPOSAL_FIELDS.map((field) => {
    const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return `${revision}.${column} as "${field}"`;
  }).join(', ');
}

/**
 * Checks what a proposer sent.
 * @param current the wording that it amends
 * @throws Rejection INVALID_INPUT on `wording`, NothingChanged when it replaces a wording by the same
 */
export function checkProposal(kind: AmendmentKind, sent: ProposalInput, current: string): Proposal {
  const wording = sent.wording ?? '';
  if (kind === 'delete' && wording !== '') throw invalid('wording', 'noWordingForDeletion');
  if (kind !== 'delete' && wording === '') throw invalid('wording', 'wordingForChange');
  if (kind === 'replace' && wording === current) throw new Rejection(new NothingChanged('SAME_WORDING'));
  return proposalOf({ ...sent, wording });
}

/** Whether two revisions propose the same. */
export function isSameProposal(one: Proposal, other: Proposal): boolean {
  return PROPOSAL_FIELDS.every((field) => one[field] === other[field]);
}
