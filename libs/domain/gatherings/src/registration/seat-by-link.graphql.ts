import { Field, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationType } from '@sic/profiles';
import { RegistrationState } from './registration-state.js';

@ObjectType({ description: 'What the holder of the link may do, from the same policy that decides.' })
export class LinkedSeatPermissions {
  @Field(() => Boolean, { description: 'Accept it, or the seat that is offered.' })
  accept!: boolean;

  @Field(() => Boolean, { description: 'Give back the seat, the offer or the place on the waitlist.' })
  giveBack!: boolean;

  @Field(() => Boolean, { description: 'Hand the seat over to somebody else.' })
  handOver!: boolean;
}

@ObjectType({
  description:
    'What somebody took in the name of a person, for who holds the signed link that was mailed to that person.',
})
export class LinkedSeat {
  /** For its other fields. */
  gatheringId!: string;

  @Field(() => RegistrationState, { description: 'Where it stands now.' })
  state!: RegistrationState;

  @Field(() => String, { description: 'The person, as the name was typed.' })
  personName!: string;

  @Field(() => Boolean, { description: 'Whether the person has accepted.' })
  isAnswered!: boolean;

  @Field(() => Boolean, {
    description: 'Whether it belongs to an account by now: then its owner acts on it signed in.',
  })
  isOfAccount!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Who took it; null when that member left or moderators hid the name.',
  })
  registeredByName!: string | null;

  @Field(() => OrganisationType, { nullable: true, description: 'On whose behalf the person comes, if any.' })
  organisation!: OrganisationType | null;

  @Field(() => Int, { nullable: true, description: 'Position on the waitlist, from 1; null when not waiting.' })
  waitlistPosition!: number | null;

  @Field(() => Date, { nullable: true, description: 'Until when the seat is held.' })
  offerDeadline!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why an organiser ended it, or gave the seat past the list.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Who was named to take the seat over; the address is not told.' })
  substituteName!: string | null;

  @Field(() => String, { nullable: true, description: 'Path of the calendar file, for a seat.' })
  calendarPath!: string | null;

  @Field(() => LinkedSeatPermissions, { description: 'What the holder of the link may do with it.' })
  viewerCan!: LinkedSeatPermissions;
}

/** What a mutation answers: the seat as it is afterwards, read only when the answer asks for it. */
@ObjectType({ isAbstract: true })
abstract class LinkedSeatSuccess {
  constructor(private readonly read: () => Promise<LinkedSeat>) {}

  @Field(() => LinkedSeat, { description: 'As it is now.' })
  get seat(): Promise<LinkedSeat> {
    return this.read();
  }
}

@ObjectType({ description: 'The person accepts.' })
export class AcceptSeatByLinkSuccess extends LinkedSeatSuccess {}

@ObjectType({ description: 'It is given back.' })
export class GiveSeatBackByLinkSuccess extends LinkedSeatSuccess {}

@ObjectType({ description: 'The substitute has the seat.' })
export class HandSeatOverByLinkSuccess extends LinkedSeatSuccess {}
