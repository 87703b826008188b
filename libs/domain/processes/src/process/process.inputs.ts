import { applyDecorators } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IdField, LocalDateTime, rule, TextField, TimeZone } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { Type } from 'class-transformer';
import { IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';

/** `2027-06-14T09:30:00` and no longer. */
const LOCAL_TIME_LENGTH = 19;

function OpeningField(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => LocalDateTime, { nullable: true, description }),
    IsOptional(),
    IsString(rule('isText')),
    MaxLength(LOCAL_TIME_LENGTH, rule('maxLength', { max: LOCAL_TIME_LENGTH })),
  );
}

@InputType({ description: 'When the phases that are still to come open. A phase without a date is left out.' })
export class PhaseDatesInput {
  @OpeningField('When the input phase opens.')
  input?: string | null;

  @OpeningField('When the drafting phase opens.')
  drafting?: string | null;

  @OpeningField('When the consultation phase opens.')
  consultation?: string | null;

  @OpeningField('When the resolution phase opens.')
  resolution?: string | null;

  @OpeningField('When the endorsement phase opens.')
  endorsement?: string | null;

  @OpeningField('When the signature phase opens.')
  signature?: string | null;

  @OpeningField('When the process is over.')
  closed?: string | null;
}

@InputType({ description: 'What is still to come of a process, what it is about and how it decides.' })
export class PlanProcessInput {
  @IdField('The process that is planned.')
  processId!: string;

  @TextField({
    label: 'The summary',
    max: limits.comment,
    min: 0,
    isLong: true,
    description: 'What the process is about. May be empty.',
  })
  summary!: string;

  @TextField({
    label: 'The decision rule',
    max: limits.comment,
    isLong: true,
    description: 'How the process decides, in plain language.',
  })
  decisionRule!: string;

  @Field(() => TimeZone, { description: 'The zone of the dates.' })
  @IsString(rule('isText'))
  @MaxLength(limits.name, rule('maxLength', { max: limits.name }))
  timeZone!: string;

  @Field(() => PhaseDatesInput, { description: 'The dates of the phases to come.' })
  @ValidateNested()
  @Type(() => PhaseDatesInput)
  phases!: PhaseDatesInput;
}

@InputType({ description: 'Who shall edit which process.' })
export class AssignEditorInput {
  @IdField('The process that the member shall edit.')
  processId!: string;

  @IdField('The member who becomes an editor.')
  memberId!: string;
}

@InputType({ description: 'Who shall not edit which process any more.' })
export class RemoveEditorInput {
  @IdField('The process that the member edits.')
  processId!: string;

  @IdField('The member who is removed from its editors.')
  memberId!: string;
}
