import { Field, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '@sic/graphql';
import { ProcessSegment } from './process-segment.js';

enumOf('ProcessSegment', ProcessSegment, 'The people of a process to whom its editors write.', {
  EVERYBODY: 'Everybody who proposed, commented or took a position.',
  PROPOSERS: 'People who submitted an amendment.',
  DISCUSSANTS: 'People who commented or took a position.',
});

@ObjectType({ description: 'How many people a message to a segment of a process would go to.' })
export class ProcessSegmentCount {
  @Field(() => ProcessSegment, { description: 'The people to write to.' })
  segment!: ProcessSegment;

  @Field(() => Int, { description: 'How many they are now.' })
  people!: number;
}

@ObjectType({ description: 'What editors wrote to people of their process.' })
export class SentProcessMessage {
  @Field(() => ProcessSegment, { description: 'To whom it went.' })
  segment!: ProcessSegment;

  @Field(() => String, { description: 'Its subject, one line.' })
  subject!: string;

  @Field(() => String, { description: 'Its text; blank lines separate paragraphs.' })
  body!: string;

  @Field(() => Int, { description: 'To how many people it went.' })
  people!: number;

  @Field(() => Date, { description: 'When editors sent the message.' })
  sentAt!: Date;
}

@ObjectType({ isAbstract: true })
abstract class ProcessMessageSuccess {
  @Field(() => Int, { description: 'To how many people it goes.' })
  people!: number;
}

@ObjectType({ description: 'The message is on its way.' })
export class SendProcessMessageSuccess extends ProcessMessageSuccess {}

@ObjectType({ description: 'The message is on its way to the asking member alone.' })
export class TryProcessMessageSuccess extends ProcessMessageSuccess {}
