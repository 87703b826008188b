import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { IdField, PageArgs, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import { AmendmentKindEnum, AmendmentStatusEnum } from './amendment.graphql.js';
import { ProposalInputFields } from './proposal.inputs.js';
import { AMENDMENT_STATUSES, type AmendmentKind, type AmendmentStatus } from './amendment.entity.js';

@InputType({ description: 'Which amendments; what is left out does not narrow the list.' })
export class AmendmentFilter {
  @IdField('Only amendments of this declaration', { isOptional: true })
  declarationId?: string | null;

  @IdField('Only amendments to this clause', { isOptional: true })
  clauseId?: string | null;

  @IdField('Only amendments that this member proposed', { isOptional: true })
  byMemberId?: string | null;

  @Field(() => [AmendmentStatusEnum], {
    nullable: true,
    description: 'Only amendments in one of these states. Hidden ones that were open are in none.',
  })
  @IsOptional()
  @IsIn(AMENDMENT_STATUSES, { ...rule('isIn'), each: true })
  statuses?: AmendmentStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only open amendments that meet what was decided for the next version, or only the others.',
  })
  @IsOptional()
  @IsBoolean(rule('isBoolean'))
  meetsDraft?: boolean | null;

  @TextField({
    label: 'The search',
    max: limits.line,
    isOptional: true,
    description: 'Words of the wording or the rationale, or the number of the amendment.',
  })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only open amendments whose clause the text does not have any more, or will not have, or only the others.',
  })
  @IsOptional()
  @IsBoolean(rule('isBoolean'))
  isClauseGone?: boolean | null;
}

@ArgsType()
export class AmendmentsArgs extends PageArgs {
  @Field(() => AmendmentFilter, { nullable: true, description: 'Which amendments; all when left out.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AmendmentFilter)
  filter?: AmendmentFilter | null;
}

@InputType({ description: 'A change to one clause of the latest version, and why.' })
export class ProposeAmendmentInput extends ProposalInputFields {
  @IdField('A UUID made by the client: what a member sends again with the same one is proposed once.', {
    isOptional: true,
  })
  requestId?: string | null;

  @IdField('The clause that it changes, deletes or stands after.')
  clauseId!: string;

  @Field(() => Int, { description: 'The number of the version that the member saw.' })
  @IsInt(rule('isInteger'))
  @Min(1, rule('min', { min: 1 }))
  versionNumber!: number;

  @Field(() => AmendmentKindEnum, { description: 'Whether it replaces, inserts or deletes.' })
  @IsIn(['replace', 'insert_after', 'delete'], rule('isIn'))
  kind!: AmendmentKind;

  @Field(() => Boolean, { defaultValue: true, description: 'False keeps it as a draft that only its proposer sees.' })
  @IsBoolean(rule('isBoolean'))
  isSubmitted: boolean = true;
}

@InputType({ isAbstract: true })
abstract class NextRevisionFields extends ProposalInputFields {
  @IdField('The amendment that is changed.')
  amendmentId!: string;

  @Field(() => Int, { description: 'The lock version that the proposer saw.' })
  @IsInt(rule('isInteger'))
  lockVersion!: number;
}

@InputType({ description: 'What an open amendment shall propose from now on.' })
export class EditAmendmentInput extends NextRevisionFields {}

@InputType({ description: 'What an amendment in conflict shall propose on the latest version.' })
export class ResolveConflictInput extends NextRevisionFields {}

@InputType({ description: 'An amendment whose clause is gone, as a new clause at another place.' })
export class ProposeAsNewClauseInput extends NextRevisionFields {
  @IdField('The clause after which the new one shall stand. The one that the amendment is about keeps its place.')
  afterClauseId!: string;
}

@InputType({ description: 'Which draft shall be submitted.' })
export class SubmitAmendmentInput {
  @IdField('The draft that everybody shall read.')
  amendmentId!: string;
}

@InputType({ description: 'Which amendment shall be withdrawn.' })
export class WithdrawAmendmentInput {
  @IdField('The amendment that is taken back.')
  amendmentId!: string;
}
