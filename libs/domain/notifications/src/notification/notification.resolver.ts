import { Args, Context, Int, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { actorId, CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import { type Connection, type GraphQLContext, live, PageArgs, Returns } from '@sic/graphql';
import { LiveEvents } from '@sic/outbox';
import { Viewer } from '@sic/profiles';
import { NotificationWritten } from '../notifications.events.js';
import { MarkNotificationsRead } from './mark-notifications-read.js';
import {
  MarkNotificationsReadSuccess,
  NotificationArrival,
  NotificationConnection,
  type NotificationThread,
  NotificationThreadConnection,
  type NotificationType,
} from './notification.graphql.js';
import { MarkNotificationsReadInput } from './notification.inputs.js';
import { NotificationQueries } from './notification.queries.js';

/** A member's own inbox. */
@Resolver(() => Viewer)
export class NotificationResolver {
  constructor(
    private readonly queries: NotificationQueries,
    private readonly marking: MarkNotificationsRead,
    private readonly events: LiveEvents,
  ) {}

  @ResolveField(() => Int, { description: 'Notifications that the viewer has not marked as read.' })
  async unreadNotifications(@Context() { actor }: GraphQLContext): Promise<number> {
    const id = actorId(actor);
    return id === null ? 0 : this.queries.unread(id);
  }

  @SignedIn()
  @Query(() => NotificationConnection, { description: 'The notifications of the member who asks, newest first.' })
  async notifications(
    @CurrentMember() member: SignedInMember,
    @Args() page: PageArgs,
  ): Promise<Connection<NotificationType>> {
    return this.queries.page(member.id, page);
  }

  @SignedIn()
  @Query(() => NotificationThreadConnection, {
    description: 'What the member who asks was told, one item for each thing; the thing with the last news is first.',
  })
  async notificationThreads(
    @CurrentMember() member: SignedInMember,
    @Args() page: PageArgs,
  ): Promise<Connection<NotificationThread>> {
    return this.queries.threads(member.id, page);
  }

  @SignedIn()
  @Returns('Marks the viewer’s own notifications as read.', () => MarkNotificationsReadSuccess)
  async markNotificationsRead(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The notifications that were read; all of them without ids.' })
    input: MarkNotificationsReadInput,
  ): Promise<MarkNotificationsReadSuccess> {
    await this.marking.execute(member, { ids: input.ids ?? null, withEarlier: input.withEarlier ?? false });
    return { unreadNotifications: await this.queries.unread(member.id) };
  }

  @SignedIn()
  @Subscription(() => NotificationArrival, {
    description: 'The viewer’s notifications as they are written.',
    resolve: (arrival: NotificationArrival) => arrival,
  })
  notificationArrived(@Context() context: GraphQLContext): AsyncIterable<NotificationArrival> {
    return live(this.events, [NotificationWritten], context, async ({ name, payload }, actor) => {
      const id = actorId(actor);
      const isMine = name !== NotificationWritten.name || payload['accountId'] === id;
      if (id === null || !isMine) return null;
      const { notificationId } = payload;
      return {
        notification: typeof notificationId === 'string' ? await this.queries.byId(id, notificationId) : null,
        unreadNotifications: await this.queries.unread(id),
      };
    });
  }
}
