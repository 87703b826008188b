import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IdField, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { PhaseType } from './process.graphql.js';

/** `2027-06-14T09:30` and no longer. */
const LOCAL_TIME_LENGTH = 19;

function PhaseField(label: string): PropertyDecorator {
  return TextField({ label, max: LOCAL_TIME_LENGTH, isOptional: true });
}

@InputType({
  description: 'When the phases that are still to come open: wall-clock times, 2027-06-14T09:30; without one: never.',
})
export class PhaseDatesInput {
  @PhaseField('The input phase')
  input?: string | null;

  @PhaseField('The drafting phase')
  drafting?: string | null;

  @PhaseField('The consultation phase')
  consultation?: string | null;

  @PhaseField('The resolution phase')
  resolution?: string | null;

  @PhaseField('The endorsement phase')
  endorsement?: string | null;

  @PhaseField('The signature phase')
  signature?: string | null;

  @PhaseField('The end of the process')
  closed?: string | null;
}

@InputType()
export class PlanProcessInput {
  @IdField('The process')
  processId!: string;

  @TextField({ label: 'The summary', max: limits.comment, min: 0, isLong: true, description: 'May be empty.' })
  summary!: string;

  @TextField({ label: 'The decision rule', max: limits.comment, isLong: true })
  decisionRule!: string;

  @TextField({ label: 'The time zone', max: limits.name, description: 'Of the dates: IANA, such as Europe/Brussels.' })
  timeZone!: string;

  @Field(() => PhaseDatesInput)
  @ValidateNested()
  @Type(() => PhaseDatesInput)
  phases!: PhaseDatesInput;
}

@ObjectType({ description: 'The plan of a process as it now stands.' })
export class ProcessPlan {
  @Field(() => [PhaseType])
  phases!: PhaseType[];
}
