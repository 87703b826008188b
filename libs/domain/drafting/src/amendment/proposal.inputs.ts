import { Field, InputType } from '@nestjs/graphql';
import { rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsIn, IsOptional } from 'class-validator';
import { ClauseKindEnum } from '../declaration/clause-kind.graphql.js';
import { CLAUSE_KINDS, type ClauseKind } from '../declaration/clause.entity.js';
import type { ProposalInput } from './proposal.js';

/** What a proposer sends when proposing, editing and resolving a conflict. */
@InputType({ isAbstract: true })
export abstract class ProposalInputFields implements ProposalInput {
  @TextField({
    label: 'The wording',
    max: limits.clause,
    isLong: true,
    isOptional: true,
    description: 'The proposed wording, in Markdown. Left out for a deletion.',
  })
  wording?: string | null;

  @TextField({
    label: 'The rationale',
    max: limits.rationale,
    isLong: true,
    description: 'Why the change is wanted, for everybody to read.',
  })
  rationale!: string;

  @Field(() => ClauseKindEnum, {
    nullable: true,
    description: 'What the new clause will be, where one is added: PARAGRAPH when left out.',
  })
  @IsOptional()
  @IsIn(CLAUSE_KINDS, rule('isIn'))
  clauseKind?: ClauseKind | null;
}
