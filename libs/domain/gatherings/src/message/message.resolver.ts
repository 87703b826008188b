import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { Returns } from '@sic/graphql';
import { NobodyToWriteTo } from '../gatherings.problems.js';
import {
  SegmentCount,
  SendGatheringMessageSuccess,
  SentMessage,
  TryGatheringMessageSuccess,
} from './message.graphql.js';
import { SendGatheringMessageInput, TryGatheringMessageInput } from './message.inputs.js';
import { MessageQueries } from './message.queries.js';
import { SendGatheringMessage } from './send-gathering-message.js';
import { TryGatheringMessage } from './try-gathering-message.js';

/** Organisers write to the people of their gathering. */
@Resolver()
export class MessageResolver {
  constructor(
    private readonly send: SendGatheringMessage,
    private readonly test: TryGatheringMessage,
    private readonly queries: MessageQueries,
  ) {}

  @SignedIn()
  @Query(() => [SegmentCount], { description: 'To how many people organisers would write, by segment.' })
  messageSegments(
    @CurrentMember() member: SignedInMember,
    @Args('gatheringId', { type: () => ID, description: 'The gathering whose people to count.' }) gatheringId: string,
  ): Promise<SegmentCount[]> {
    return this.queries.segments(member, gatheringId);
  }

  @SignedIn()
  @Query(() => [SentMessage], { description: 'The last twenty messages of a gathering. For its organisers.' })
  sentMessages(
    @CurrentMember() member: SignedInMember,
    @Args('gatheringId', { type: () => ID, description: 'The gathering whose messages to read.' }) gatheringId: string,
  ): Promise<SentMessage[]> {
    return this.queries.sent(member, gatheringId);
  }

  @SignedIn()
  @Returns('Writes to people of a gathering, each once.', () => SendGatheringMessageSuccess, NobodyToWriteTo)
  async sendGatheringMessage(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'To whom, and what.' }) input: SendGatheringMessageInput,
  ): Promise<SendGatheringMessageSuccess> {
    const { people } = await this.send.execute(member, input);
    return { people };
  }

  @SignedIn()
  @Returns('Sends a message to the asking member alone, as a test.', () => TryGatheringMessageSuccess)
  async tryGatheringMessage(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'To whom it would go, and what.' }) input: TryGatheringMessageInput,
  ): Promise<TryGatheringMessageSuccess> {
    const { people } = await this.test.execute(member, input);
    return { people };
  }
}
