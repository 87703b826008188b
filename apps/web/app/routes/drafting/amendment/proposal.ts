import type { AmendmentKind, ClauseKind, ProposalFragment } from '@sic/api-client/drafting';
import { normalText } from '@sic/kernel';

/** A text of a proposal beside its wording. */
export type ProposalText = keyof Omit<ProposalFragment, 'wording' | 'clauseKind'>;

interface ProposalField {
  readonly rows: number;
  readonly isRequired: boolean;
}

/**
 * How every form asks for the texts of a proposal beside its wording, in the order in which they are shown. Their label,
 * hint and title are `proposal.<name>` in the catalogue.
 */
export const proposalTexts: Readonly<Record<ProposalText, ProposalField>> = {
  rationale: { rows: 4, isRequired: true },
};

export const proposalTextNames = Object.keys(proposalTexts) as ProposalText[];

/** The content of a form's fields, by name. */
export type Values = Readonly<Record<string, string>>;

/** What a new clause can be, in the order of the form. */
export const clauseKinds = [
  'PARAGRAPH',
  'LIST_ITEM',
  'NUMBERED_ITEM',
  'QUOTE',
  'PRINCIPLE',
  'PRIORITY',
  'RECOMMENDATION',
  'CODE',
] as const satisfies readonly ClauseKind[];

const kinds: readonly AmendmentKind[] = ['REPLACE', 'INSERT_AFTER', 'DELETE'];

/** What a form says as a proposal. */
export interface TypedProposal {
  readonly kind: AmendmentKind;
  /** Empty for a deletion. */
  readonly wording: string;
  /** What a new clause will be; null for any other amendment. */
  readonly clauseKind: ClauseKind | null;
  readonly texts: Readonly<Record<ProposalText, string>>;
}

/** The field that holds the wording of this kind of amendment: where the kind is chosen, each has its own. */
export function wordingField(kind: AmendmentKind): string {
  return kind === 'INSERT_AFTER' ? 'newClause' : 'wording';
}

/** How a form with `ProposalFields` begins; what is left out is empty. */
export function proposalValues(kind: AmendmentKind, proposal: Partial<ProposalFragment>): Record<string, string> {
  const texts = proposalTextNames.map((name) => [name, proposal[name] ?? '']);
  return {
    kind,
    [wordingField(kind)]: proposal.wording ?? '',
    ...(kind === 'INSERT_AFTER' && { clauseKind: proposal.clauseKind ?? 'PARAGRAPH' }),
    ...(Object.fromEntries(texts) as Values),
  };
}

/** Reads a form with `ProposalFields`, in the browser while it is typed and on the server when it is sent. */
export function readProposal(values: Values): TypedProposal {
  const kind = kinds.find((one) => one === values['kind']) ?? 'REPLACE';
  const wording = kind === 'DELETE' ? '' : normalText(values[wordingField(kind)] ?? '').trim();
  const texts = proposalTextNames.map((name) => [name, values[name]?.trim() ?? '']);
  const chosen = clauseKinds.find((one) => one === values['clauseKind']) ?? 'PARAGRAPH';
  const clauseKind = kind === 'INSERT_AFTER' ? chosen : null;
  return { kind, wording, clauseKind, texts: Object.fromEntries(texts) as TypedProposal['texts'] };
}
