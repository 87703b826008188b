import { Field, InputType } from '@nestjs/graphql';
import { IdField, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsEnum } from 'class-validator';
import { ProcessSegment } from './process-segment.js';

@InputType({ isAbstract: true })
abstract class ProcessMessageInput {
  @IdField('The process whose people to write to')
  processId!: string;

  @Field(() => ProcessSegment, { description: 'The people to write to.' })
  @IsEnum(ProcessSegment, rule('isIn'))
  segment!: ProcessSegment;

  @TextField({ label: 'The subject, one line', max: limits.title })
  subject!: string;

  @TextField({ label: 'The text; blank lines separate paragraphs', max: limits.comment, isLong: true })
  body!: string;
}

@InputType({ description: 'What to write to which people of a process.' })
export class SendProcessMessageInput extends ProcessMessageInput {}

@InputType({ description: 'What would be written, to be sent to the asking member alone.' })
export class TryProcessMessageInput extends ProcessMessageInput {}
