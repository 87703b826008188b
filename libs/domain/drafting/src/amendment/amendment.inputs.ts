import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { IdField, PageArgs, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import { AmendmentKindEnum, AmendmentStatusEnum } from './amendment.graphql.js';
import { AMENDMENT_STATUSES, type AmendmentKind, type AmendmentStatus } from './amendment.entity.js';

@InputType({ description: 'Which amendments; what is left out does not narrow the list.' })
export class AmendmentFilter {
  @IdField('Of this declaration', { isOptional: true })
  declarationId?: string | null;

  @IdField('To this clause', { isOptional: true })
  clauseId?: string | null;

  @IdField('Proposed by this member', { isOptional: true })
  byMemberId?: string | null;

  @Field(() => [AmendmentStatusEnum], { nullable: true })
  @IsOptional()
  @IsIn(AMENDMENT_STATUSES, { ...rule('isIn'), each: true })
  statuses?: AmendmentStatus[] | null;

  @TextField({
    label: 'The search',
    max: limits.line,
    isOptional: true,
    description: 'Words of the wording or the rationale, or the number of the amendment.',
  })
  search?: string | null;
}

@ArgsType()
export class AmendmentsArgs extends PageArgs {
  @Field(() => AmendmentFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => AmendmentFilter)
  filter?: AmendmentFilter | null;
}

const wording = {
  label: 'The wording',
  max: limits.clause,
  isLong: true,
  isOptional: true,
  description: 'The proposed wording. Left out for a deletion.',
} as const;
const rationale = { label: 'The rationale', max: limits.rationale, isLong: true } as const;

@InputType()
export class ProposeAmendmentInput {
  @IdField('Made by the client: a request that is repeated with the same id proposes once', { isOptional: true })
  id?: string | null;

  @IdField('The clause that it changes, deletes or stands after')
  clauseId!: string;

  @Field(() => Int, { description: 'The number of the version that the member saw.' })
  @IsInt(rule('isInteger'))
  @Min(1, rule('min', { min: 1 }))
  versionNumber!: number;

  @Field(() => AmendmentKindEnum)
  @IsIn(['replace', 'insert_after', 'delete'], rule('isIn'))
  kind!: AmendmentKind;

  @TextField(wording)
  wording?: string | null;

  @TextField(rationale)
  rationale!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'False keeps it as a draft that only its proposer sees.' })
  @IsBoolean(rule('isBoolean'))
  isSubmitted: boolean = true;
}

@InputType()
export class EditAmendmentInput {
  @IdField('The amendment')
  amendmentId!: string;

  @Field(() => Int, { description: 'The lock version that the proposer saw.' })
  @IsInt(rule('isInteger'))
  lockVersion!: number;

  @TextField(wording)
  wording?: string | null;

  @TextField(rationale)
  rationale!: string;
}

@InputType()
export class ResolveConflictInput extends EditAmendmentInput {}

@InputType()
export class AmendmentInput {
  @IdField('The amendment')
  amendmentId!: string;
}
