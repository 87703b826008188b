import { Field, InputType } from '@nestjs/graphql';
import { IdField, LocalTimeField, TextField, TimeZoneField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';

@InputType({ description: 'When the phases that are still to come open. A phase without a date is left out.' })
export class PhaseDatesInput {
  @LocalTimeField('When the input phase opens.', { isOptional: true })
  input?: string | null;

  @LocalTimeField('When the drafting phase opens.', { isOptional: true })
  drafting?: string | null;

  @LocalTimeField('When the consultation phase opens.', { isOptional: true })
  consultation?: string | null;

  @LocalTimeField('When the resolution phase opens.', { isOptional: true })
  resolution?: string | null;

  @LocalTimeField('When the endorsement phase opens.', { isOptional: true })
  endorsement?: string | null;

  @LocalTimeField('When the signature phase opens.', { isOptional: true })
  signature?: string | null;

  @LocalTimeField('When the process is over.', { isOptional: true })
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
    min: 0,
    isLong: true,
    description: 'How the process decides, in plain language. May be empty: then its editors decide.',
  })
  decisionRule!: string;

  @TimeZoneField('The zone of the dates.')
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
