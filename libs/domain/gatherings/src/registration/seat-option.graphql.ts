import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumOf } from '@sic/graphql';
import { OrganisationType } from '@sic/profiles';
import { SeatAvailability } from '../seat/eligibility.js';

enumOf('SeatAvailability', SeatAvailability, 'What signing up would lead to at this moment.', {
  FREE: 'A confirmed seat.',
  WAITLIST: 'A position on the waitlist.',
  AWAITS_CONFIRMATION: 'A place that waits until moderators have confirmed the organisation.',
  NOT_ELIGIBLE: 'A refusal: no seats are for this person.',
});

@ObjectType({ description: 'One way in which the asking member could take a seat of a gathering.' })
export class SeatOption {
  @Field(() => OrganisationType, {
    nullable: true,
    description: 'On whose behalf, for oneself or a colleague; null for oneself alone.',
  })
  organisation!: OrganisationType | null;

  @Field(() => SeatAvailability, { description: 'What signing up this way would lead to, without programme items.' })
  availability!: SeatAvailability;

  @Field(() => Boolean, {
    description: 'Whether signing up this way leads to a seat, to the waitlist, or waits for moderators.',
  })
  isEligible!: boolean;

  @Field(() => [ID], { description: 'Pools of which one would take a seat each.' })
  poolIds!: string[];
}
