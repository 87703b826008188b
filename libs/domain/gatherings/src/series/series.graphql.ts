import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, enumOf, Node } from '@sic/graphql';
import { GatheringType } from '../gathering/gathering.graphql.js';
import { SeriesMode } from './sign-up-for-series.js';

enumOf('SeriesMode', SeriesMode, 'What becomes of the legs of a relay without a free seat.', {
  ALL_OR_NOTHING: 'A seat in every open leg, or nothing is booked.',
  AS_MANY_AS_POSSIBLE: 'Seats where there are some, and waitlists elsewhere.',
});

@ObjectType({ description: 'One of the gatherings of a relay.' })
export class SeriesLeg {
  @Field(() => GatheringType, { description: 'The gathering that is the leg.' })
  gathering!: GatheringType;
}

@ObjectType('GatheringSeries', {
  implements: () => [Node],
  description: 'A relay: gatherings that follow on each other.',
})
export class GatheringSeriesType implements Node {
  @Field(() => ID, { description: 'Unique among all things, and permanent.' })
  id!: string;

  @Field(() => String, { description: 'Its title, one line.' })
  title!: string;

  @Field(() => String, { description: 'What it is about, plain text; empty when not said.' })
  description!: string;
}

export const GatheringSeriesConnection = connectionOf(GatheringSeriesType, 'GatheringSeriesConnection');

@ObjectType({ description: 'The relay was created.' })
export class CreateSeriesSuccess {
  @Field(() => GatheringSeriesType, { description: 'The relay as it is now, without legs yet.' })
  series!: GatheringSeriesType;
}

@ObjectType({ description: 'Signed up for the open legs of a relay: "in for 3 of 5".' })
export class SignUpForSeriesSuccess {
  @Field(() => [ID], { description: 'One per open leg, in the order of the legs.' })
  registrationIds!: string[];

  @Field(() => Int, { description: 'Legs with a confirmed seat.' })
  confirmed!: number;

  @Field(() => Int, { description: 'Legs that were open for sign-up.' })
  legs!: number;
}
