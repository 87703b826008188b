import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '@sic/graphql';
import { MessageSegment } from './message-segment.js';

enumOf('MessageSegment', MessageSegment, 'The people of a gathering to whom its organisers write.', {
  EVERYBODY: 'Everybody who has a seat or waits for one.',
  CONFIRMED: 'People with a confirmed seat.',
  OFFERED: 'People to whom a seat is offered.',
  WAITING: 'People on the waitlist.',
  PENDING: 'People whose organisation has to be confirmed.',
});

@ObjectType({ description: 'How many people a message to a segment would go to.' })
export class SegmentCount {
  @Field(() => MessageSegment, { description: 'The people to write to.' })
  segment!: MessageSegment;

  @Field(() => Int, { description: 'How many they are now.' })
  people!: number;
}

@ObjectType({ description: 'What organisers wrote to people of their gathering.' })
export class SentMessage {
  @Field(() => ID, { description: 'Tells the message apart from the others of its gathering.' })
  id!: string;

  @Field(() => MessageSegment, { description: 'To whom it went.' })
  segment!: MessageSegment;

  @Field(() => String, { description: 'Its subject, one line.' })
  subject!: string;

  @Field(() => String, { description: 'Its text; blank lines separate paragraphs.' })
  body!: string;

  @Field(() => Int, { description: 'To how many people it went.' })
  people!: number;

  @Field(() => Date, { description: 'When organisers sent the message.' })
  sentAt!: Date;
}

@ObjectType({ isAbstract: true })
abstract class MessageSuccess {
  @Field(() => Int, { description: 'To how many people it goes.' })
  people!: number;
}

@ObjectType({ description: 'The message is on its way.' })
export class SendGatheringMessageSuccess extends MessageSuccess {}

@ObjectType({ description: 'The message is on its way to the asking member alone.' })
export class TryGatheringMessageSuccess extends MessageSuccess {}
