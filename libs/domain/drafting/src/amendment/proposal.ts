import type { AmendmentRevision } from './amendment-revision.entity.js';

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

/** Whether two revisions propose the same. */
export function isSameProposal(one: Proposal, other: Proposal): boolean {
  return PROPOSAL_FIELDS.every((field) => one[field] === other[field]);
}
