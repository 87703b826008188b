import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '@sic/authorization';
import { ModerationSummary } from './public-log.graphql.js';
import { PublicLogQueries } from './public-log.queries.js';

@Resolver()
export class PublicLogResolver {
  constructor(private readonly queries: PublicLogQueries) {}

  @Public()
  @Query(() => ModerationSummary, { description: 'What moderators did, month by month: numbers, no names.' })
  async moderationSummary(): Promise<ModerationSummary> {
    return this.queries.summary();
  }
}
