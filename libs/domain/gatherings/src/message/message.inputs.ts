import { Field, InputType } from '@nestjs/graphql';
import { rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsEnum } from 'class-validator';
import { OfGatheringInput } from '../gathering/gathering.inputs.js';
import { MessageSegment } from './message-segment.js';

@InputType({ isAbstract: true })
abstract class MessageInput extends OfGatheringInput {
  @Field(() => MessageSegment, { description: 'The people to write to.' })
  @IsEnum(MessageSegment, rule('isIn'))
  segment!: MessageSegment;

  @TextField({ label: 'The subject, one line', max: limits.title })
  subject!: string;

  @TextField({ label: 'The text; blank lines separate paragraphs', max: limits.comment, isLong: true })
  body!: string;
}

@InputType({ description: 'What to write to which people of a gathering.' })
export class SendGatheringMessageInput extends MessageInput {}

@InputType({ description: 'What would be written, to be sent to the asking member alone.' })
export class TryGatheringMessageInput extends MessageInput {}
