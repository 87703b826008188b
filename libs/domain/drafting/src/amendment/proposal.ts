import type { AmendmentRevision } from './amendment-revision.entity.js';

/** The fields of a revision that its proposer writes, all texts. Reads, use cases and rebasing take them from this list. */
export const PROPOSAL_FIELDS = ['wording', 'rationale'] as const;

/** What a revision of an amendment proposes. */
export type Proposal = Pick<AmendmentRevision, (typeof PROPOSAL_FIELDS)[number]>;

/** What a proposer sends, with a reason. A text that is left out is empty; a deletion has no wording. */
export type ProposalInput = Pick<Proposal, 'rationale'> & {
  [Field in Exclude<keyof Proposal, 'rationale'>]?: Proposal[Field] | null;
};

/** The proposal among the fields of a row, a revision or a command. */
export function proposalOf(source: ProposalInput): Proposal {
  return Object.fromEntries(PROPOSAL_FIELDS.map((field) => [field, source[field] ?? ''])) as unknown as Proposal;
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
