import { Args, Context, Int, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { actorId, type Actor, CurrentActor, SignedIn } from '@sic/authorization';
import { type Connection, type GraphQLContext, live, PageArgs, Returns } from '@sic/graphql';
import { LiveEvents } from '@sic/outbox';
import { Viewer } from '@sic/profiles';
import { NoticeWritten } from '../notifications.events.js';
import { MarkNoticesRead } from './mark-notices-read.js';
import {
  MarkNoticesReadInput,
  NoticeArrival,
  NoticeConnection,
  NoticesRead,
  type NoticeType,
} from './notice.graphql.js';
import { NoticeQueries } from './notice.queries.js';

/** A member's notices. Nobody reads another's. */
@Resolver(() => Viewer)
export class NoticeResolver {
  constructor(
    private readonly queries: NoticeQueries,
    private readonly marking: MarkNoticesRead,
    private readonly events: LiveEvents,
  ) {}

  @ResolveField(() => Int, { description: 'Notices that the viewer has not marked as read.' })
  async unreadNotices(@Context() { actor }: GraphQLContext): Promise<number> {
    const id = actorId(actor);
    return id === null ? 0 : this.queries.unread(id);
  }

  @SignedIn()
  @Query(() => NoticeConnection, { description: 'The notices of the member who asks, newest first.' })
  async notices(@CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Connection<NoticeType>> {
    return this.queries.page(actorId(actor) ?? '', page);
  }

  @SignedIn()
  @Returns('Marks the viewer’s own notices as read.', () => NoticesRead)
  async markNoticesRead(
    @CurrentActor() actor: Actor,
    @Args('input') input: MarkNoticesReadInput,
  ): Promise<NoticesRead> {
    await this.marking.execute(actor, input.ids ?? null);
    return { unreadNotices: await this.queries.unread(actorId(actor) ?? '') };
  }

  @SignedIn()
  @Subscription(() => NoticeArrival, {
    description: 'The viewer’s notices as they are written.',
    resolve: (arrival: NoticeArrival) => arrival,
  })
  noticeArrived(@Context() context: GraphQLContext): AsyncIterable<NoticeArrival> {
    return live(this.events, [NoticeWritten], context, async ({ name, payload }, actor) => {
      const id = actorId(actor);
      const isMine = name !== NoticeWritten.name || payload['accountId'] === id;
      if (id === null || !isMine) return null;
      const noticeId = payload['noticeId'];
      return {
        notice: typeof noticeId === 'string' ? await this.queries.one(id, noticeId) : null,
        unreadNotices: await this.queries.unread(id),
      };
    });
  }
}
