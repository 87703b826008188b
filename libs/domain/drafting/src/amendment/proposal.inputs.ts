import { InputType } from '@nestjs/graphql';
import { TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import type { ProposalInput } from './proposal.js';

/** What a proposer sends when proposing, editing and resolving a conflict. */
@InputType({ isAbstract: true })
export abstract class ProposalInputFields implements ProposalInput {
  @TextField({
    label: 'The wording',
    max: limits.clause,
    isLong: true,
    isOptional: true,
    description: 'The proposed wording. Left out for a deletion.',
  })
  wording?: string | null;

  @TextField({
    label: 'The rationale',
    max: limits.rationale,
    isLong: true,
    description: 'Why the change is wanted, for everybody to read.',
  })
  rationale!: string;
}
