import { Field, InputType, InterfaceType } from '@nestjs/graphql';
import { TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import type { Proposal, ProposalInput } from './proposal.js';

/** What an amendment and each of its revisions propose, as the schema shows it: a fragment on it reads both. */
@InterfaceType('Proposal', { description: 'What an amendment, or one of its revisions, proposes.' })
export abstract class ProposalFields implements Proposal {
  @Field(() => String, { description: 'The wording that is proposed; empty for a deletion.' })
  wording!: string;

  @Field(() => String, { description: 'Why its proposer wants the change.' })
  rationale!: string;
}

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
