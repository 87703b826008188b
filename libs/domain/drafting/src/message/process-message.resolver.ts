import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { Returns } from '@sic/graphql';
import { NobodyTakesPart } from '../drafting.problems.js';
import {
  ProcessSegmentCount,
  SendProcessMessageSuccess,
  SentProcessMessage,
  TryProcessMessageSuccess,
} from './process-message.graphql.js';
import { SendProcessMessageInput, TryProcessMessageInput } from './process-message.inputs.js';
import { ProcessMessageQueries } from './process-message.queries.js';
import { SendProcessMessage } from './send-process-message.js';
import { TryProcessMessage } from './try-process-message.js';

/** Editors write to the people who take part in their process. */
@Resolver()
export class ProcessMessageResolver {
  constructor(
    private readonly send: SendProcessMessage,
    private readonly test: TryProcessMessage,
    private readonly queries: ProcessMessageQueries,
  ) {}

  @SignedIn()
  @Query(() => [ProcessSegmentCount], { description: 'To how many people editors would write, by segment.' })
  processMessageSegments(
    @CurrentMember() member: SignedInMember,
    @Args('processId', { type: () => ID, description: 'The process whose people to count.' }) processId: string,
  ): Promise<ProcessSegmentCount[]> {
    return this.queries.segments(member, processId);
  }

  @SignedIn()
  @Query(() => [SentProcessMessage], { description: 'The last twenty messages of a process. For its editors.' })
  sentProcessMessages(
    @CurrentMember() member: SignedInMember,
    @Args('processId', { type: () => ID, description: 'The process whose messages to read.' }) processId: string,
  ): Promise<SentProcessMessage[]> {
    return this.queries.sent(member, processId);
  }

  @SignedIn()
  @Returns('Writes to people of a process, each once.', () => SendProcessMessageSuccess, NobodyTakesPart)
  async sendProcessMessage(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'To whom of the process, and what.' }) input: SendProcessMessageInput,
  ): Promise<SendProcessMessageSuccess> {
    const { people } = await this.send.execute(member, input);
    return { people };
  }

  @SignedIn()
  @Returns('Sends a message of editors to the asking member alone, as a test.', () => TryProcessMessageSuccess)
  async tryProcessMessage(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'To whom of the process it would go, and what.' }) input: TryProcessMessageInput,
  ): Promise<TryProcessMessageSuccess> {
    const { people } = await this.test.execute(member, input);
    return { people };
  }
}
