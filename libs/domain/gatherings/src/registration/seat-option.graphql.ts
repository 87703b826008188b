import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationType } from '@sic/profiles';
import { SeatAvailability } from '../seat/eligibility.js';

registerEnumType(SeatAvailability, {
  name: 'SeatAvailability',
  description: 'What signing up would lead to at this moment.',
  valuesMap: {
    FREE: { description: 'A confirmed seat.' },
    WAITLIST: { description: 'A position on the waiting list.' },
    NOT_ELIGIBLE: { description: 'A refusal: no seats are for this person.' },
  },
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

  @Field(() => [ID], { description: 'Pools of which one would take a seat each.' })
  poolIds!: string[];
}
