import { Field, Int, ObjectType } from '@nestjs/graphql';
import { TimeZone } from '@sic/graphql';

@ObjectType({ description: 'A gathering for which people wait until an organisation is confirmed.' })
export class WaitingGathering {
  @Field(() => String, { description: 'The end of its address, `/gatherings/<slug>`.' })
  slug!: string;

  @Field(() => String, { description: 'Its title, one line.' })
  title!: string;

  @Field(() => Date, { description: 'The moment at which it begins.' })
  startsAt!: Date;

  @Field(() => TimeZone, { description: 'The zone of its place.' })
  timeZone!: string;

  @Field(() => Int, { description: 'How many people wait.' })
  people!: number;
}
