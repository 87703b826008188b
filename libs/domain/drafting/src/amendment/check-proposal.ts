import { invalid, looksAlike, Rejection } from '@sic/kernel';
import { normalMarkdown } from '@sic/text';
import { NothingChanged } from '../drafting.problems.js';
import type { AmendmentKind } from './amendment.entity.js';
import { type Proposal, type ProposalInput, proposalOf } from './proposal.js';

/**
 * Checks what a proposer sent, and brings its wording to its normal form.
 * @param current the wording that it amends
 * @throws Rejection INVALID_INPUT on `wording`, NothingChanged when it replaces a wording by one that looks the same
 */
export function checkProposal(kind: AmendmentKind, sent: ProposalInput, current: string): Proposal {
  const wording = normalMarkdown(sent.wording ?? '');
  if (kind === 'delete' && wording !== '') throw invalid('wording', 'noWordingForDeletion');
  if (kind !== 'delete' && wording === '') throw invalid('wording', 'wordingForChange');
  if (kind === 'replace' && looksAlike(wording, normalMarkdown(current)))
    throw new Rejection(new NothingChanged('SAME_WORDING'));
  const clauseKind = kind === 'insert_after' ? (sent.clauseKind ?? 'paragraph') : null;
  return proposalOf({ ...sent, wording, clauseKind });
}
