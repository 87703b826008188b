import { Field, ObjectType } from '@nestjs/graphql';
import { enumOf } from '@sic/graphql';

export const CalendarFeedChange = { CREATE: 'create', RENEW: 'renew', REVOKE: 'revoke' } as const;
export type CalendarFeedChange = (typeof CalendarFeedChange)[keyof typeof CalendarFeedChange];
enumOf('CalendarFeedChange', CalendarFeedChange, 'What becomes of the address of a calendar.', {
  CREATE: 'Makes one; the one that is there already stays as it is.',
  RENEW: 'Makes another; the one before opens nothing any more.',
  REVOKE: 'Ends it: the address opens nothing any more.',
});

@ObjectType('CalendarFeed', { description: "The calendar of the viewer's seats, for programs that subscribe to it." })
export class CalendarFeedType {
  @Field(() => Date, { description: 'Since when its present address works.' })
  createdAt!: Date;
}

@ObjectType({ description: 'The calendar as it is now.' })
export class ChangeCalendarFeedSuccess {
  @Field(() => CalendarFeedType, { nullable: true, description: 'Null when there is none any more.' })
  feed!: CalendarFeedType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Path of a new address with its secret, told this once; null when none was made.',
  })
  path!: string | null;
}
