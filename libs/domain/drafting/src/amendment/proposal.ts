import type { AmendmentRevision } from './amendment-revision.entity.js';

/** The texts of a revision that its proposer writes. Reads, use cases and rebasing take them from this list. */
export const PROPOSAL_FIELDS = ['wording', 'rationale'] as const;

/** What a revision of an amendment proposes: its texts, and of a new clause what it will be. */
export type Proposal = Pick<AmendmentRevision, (typeof PROPOSAL_FIELDS)[number] | 'clauseKind'>;

/** What a proposer sends, with a reason. A text that is left out is empty; a deletion has no wording. */
export type ProposalInput = Pick<Proposal, 'rationale'> & {
  [Field in Exclude<keyof Proposal, 'rationale'>]?: Proposal[Field] | null;
};

/** The proposal among the fields of a row, a revision or a command. */
export function proposalOf(source: ProposalInput): Proposal {
  const texts = Object.fromEntries(PROPOSAL_FIELDS.map((field) => [field, source[field] ?? '']));
  return { ...texts, clauseKind: source.clauseKind ?? null } as unknown as Proposal;
}

/** SQL: the proposal of a revision, as `Proposal` names it. */
export function proposalColumns(revision: string): string {
  return [...PROPOSAL_FIELDS, 'clauseKind' as const]
    .map((field) => {
      const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      return `${revision}.${column} as "${field}"`;
    })
    .join(', ');
}

/** Whether two revisions propose the same. */
export function isSameProposal(one: Proposal, other: Proposal): boolean {
  return PROPOSAL_FIELDS.every((field) => one[field] === other[field]) && one.clauseKind === other.clauseKind;
}
