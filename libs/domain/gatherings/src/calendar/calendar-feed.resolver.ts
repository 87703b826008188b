import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { Returns } from '@sic/graphql';
import { CalendarFeedType, ChangeCalendarFeedSuccess } from './calendar-feed.graphql.js';
import { ChangeCalendarFeedInput } from './calendar-feed.inputs.js';
import { CalendarFeedQueries } from './calendar-feed.queries.js';
import { ChangeCalendarFeed } from './change-calendar-feed.js';

/** The calendar of one's seats that programs subscribe to. */
@Resolver()
export class CalendarFeedResolver {
  constructor(
    private readonly queries: CalendarFeedQueries,
    private readonly changing: ChangeCalendarFeed,
  ) {}

  @SignedIn()
  @Query(() => CalendarFeedType, {
    nullable: true,
    description: "The calendar of the viewer's seats; null while there is no address for it.",
  })
  myCalendarFeed(@CurrentMember() member: SignedInMember): Promise<CalendarFeedType | null> {
    return this.queries.of(member);
  }

  @SignedIn()
  @Returns(
    "Makes, renews or ends the secret address of the calendar of the viewer's seats.",
    () => ChangeCalendarFeedSuccess,
  )
  async changeCalendarFeed(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'What becomes of the address.' }) input: ChangeCalendarFeedInput,
  ): Promise<ChangeCalendarFeedSuccess> {
    const { path } = await this.changing.execute(member, input);
    return { feed: await this.queries.of(member), path };
  }
}
