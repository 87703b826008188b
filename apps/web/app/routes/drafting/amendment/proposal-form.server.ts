import type { EditAmendmentInput } from '@sic/api-client/drafting';
import { refused, type Refusal, valuesOf } from '../../../forms.js';
import { type ProposalText, readProposal, wordingField } from './proposal.js';

/** What a form with `ProposalFields` proposes, as the api takes it. */
export function proposalInput(form: FormData): Pick<EditAmendmentInput, 'wording' | 'clauseKind' | ProposalText> {
  const { kind, wording, clauseKind, texts } = readProposal(valuesOf(form));
  return { wording: kind === 'DELETE' ? null : wording, clauseKind, ...texts };
}

/** Shows a form with `ProposalFields` again, with what is wrong beside its fields. */
export function refusedProposal<More extends object>(refusal: Refusal, form: FormData, more?: More) {
  const { kind } = readProposal(valuesOf(form));
  const field = kind === 'DELETE' ? 'rationale' : wordingField(kind);
  return refused(refusal, form, { names: { wording: field }, at: { NothingChanged: field }, ...(more && { more }) });
}
