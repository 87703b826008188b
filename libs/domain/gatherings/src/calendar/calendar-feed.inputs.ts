import { Field, InputType } from '@nestjs/graphql';
import { rule } from '@sic/graphql';
import { IsEnum } from 'class-validator';
import { CalendarFeedChange } from './calendar-feed.graphql.js';

@InputType({ description: "What becomes of the address of the calendar of the viewer's seats." })
export class ChangeCalendarFeedInput {
  @Field(() => CalendarFeedChange, { description: 'Whether an address is made, made again, or ended.' })
  @IsEnum(CalendarFeedChange, rule('isIn'))
  change!: CalendarFeedChange;
}
