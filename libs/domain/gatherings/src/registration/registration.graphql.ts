import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, CountryCode, enumOf, Node } from '@sic/graphql';
import { OrganisationKind, OrganisationType } from '@sic/profiles';
import { RegistrationState } from './registration-state.js';

enumOf('RegistrationState', RegistrationState, 'Where a registration stands. Only OFFERED and CONFIRMED have a seat.', {
  PENDING_APPROVAL: 'Until moderators have confirmed the organisation. It keeps its place by the time of sign-up.',
  WAITLISTED: 'On the waitlist.',
  OFFERED: 'A seat is held until a deadline.',
  CONFIRMED: 'The person has a seat.',
  REJECTED: 'Moderators refused the organisation, or no seats are for what it was confirmed as.',
  DECLINED: 'The person declined the offered seat.',
  EXPIRED: 'The offer lapsed without an answer.',
  REVOKED: 'An organiser took the offer back.',
  CANCELLED: 'The person or their organisation gave it back.',
  CANCELLED_BY_ORGANISER: 'An organiser ended it, or the gathering was cancelled.',
  SUPERSEDED: 'A substitute took the seat over.',
});

export const RegistrationGroup = { SEATED: 'seated', WAITING: 'waiting', PENDING: 'pending', ENDED: 'ended' } as const;
export type RegistrationGroup = (typeof RegistrationGroup)[keyof typeof RegistrationGroup];
enumOf('RegistrationGroup', RegistrationGroup, 'The parts of the list of a gathering.', {
  SEATED: 'People with a confirmed or an offered seat.',
  WAITING: 'People on the waitlist, in its order.',
  PENDING: 'People whose organisation has to be confirmed first.',
  ENDED: 'Registrations that have ended.',
});

export const RegistrationWhen = { CURRENT: 'current', ENDED: 'ended' } as const;
export type RegistrationWhen = (typeof RegistrationWhen)[keyof typeof RegistrationWhen];
enumOf('RegistrationWhen', RegistrationWhen, 'Whether registrations still lead to a gathering.', {
  CURRENT: 'Active ones, of gatherings that are not over.',
  ENDED: 'Those that ended, or whose gathering is over.',
});

@ObjectType({ description: 'What the asking member may do with a registration, from the same policy that decides.' })
export class RegistrationPermissions {
  @Field(() => Boolean, { description: 'Accept what somebody else took in the name of the asking member.' })
  accept!: boolean;

  @Field(() => Boolean, { description: 'Give the seat or the waitlist position back.' })
  cancel!: boolean;

  @Field(() => Boolean, { description: 'Accept or decline the offered seat.' })
  answerOffer!: boolean;

  @Field(() => Boolean, { description: 'Name somebody else who takes the seat over.' })
  substitute!: boolean;

  @Field(() => Boolean, { description: 'End it as an organiser, with a reason.' })
  cancelAsOrganiser!: boolean;

  @Field(() => Boolean, { description: 'Confirm it past the waitlist or over the capacity, with a reason.' })
  giveSeatAnyway!: boolean;
}

@ObjectType({ description: 'With whom a person signed up together.' })
export class RegistrationPartner {
  @Field(() => String, { nullable: true, description: 'The name of the other person; null when moderators hid it.' })
  personName!: string | null;

  @Field(() => Boolean, { description: 'Whether one of the two may get a seat alone.' })
  mayBeSplit!: boolean;
}

@ObjectType('Registration', {
  implements: () => [Node],
  description: 'One person at one gathering. For the person, representatives of their organisation, and organisers.',
})
export class RegistrationType implements Node {
  @Field(() => ID, { description: 'Unique among all things, and permanent.' })
  id!: string;

  @Field(() => ID, { description: 'Which gathering it is for.' })
  gatheringId!: string;

  @Field(() => RegistrationState, { description: 'Where it stands now: waiting, offered, confirmed or ended.' })
  state!: RegistrationState;

  @Field(() => Boolean, { description: 'Whether the person counts as registered: waiting, offered or confirmed.' })
  isActive!: boolean;

  @Field(() => Date, { description: 'Since when it is in this state.' })
  stateAt!: Date;

  @Field(() => String, {
    nullable: true,
    description:
      'The name of the person, as it was typed until the person accepts; null for whom moderators hid it from.',
  })
  personName!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Null for somebody who was named and has not accepted with an account.',
  })
  memberId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'As it was typed for somebody who was named; null for a member.',
  })
  email!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where organisers of the gathering write to the person about it; null for everybody else.',
  })
  contactEmail!: string | null;

  @Field(() => RegistrationPartner, {
    nullable: true,
    description: 'With whom the person comes, for organisers of the gathering; null for everybody else.',
  })
  partner!: RegistrationPartner | null;

  @Field(() => [ID], { description: 'Programme items with seats of their own that the person chose.' })
  programmeItemIds!: string[];

  @Field(() => OrganisationType, { nullable: true, description: 'On whose behalf the person comes, if any.' })
  organisation!: OrganisationType | null;

  @Field(() => OrganisationKind, {
    nullable: true,
    description: 'Kind of the organisation, as moderators had confirmed it at sign-up; null when they had not.',
  })
  organisationKind!: OrganisationKind | null;

  @Field(() => CountryCode, {
    nullable: true,
    description: 'Of the organisation as confirmed, else of the member, as it was at sign-up.',
  })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'Who takes the seat over when the person can not come.' })
  substituteName!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the substitute is written to.' })
  substituteEmail!: string | null;

  @Field(() => Int, { nullable: true, description: 'Position on the waitlist, from 1; null when not waiting.' })
  waitlistPosition!: number | null;

  @Field(() => Date, { nullable: true, description: 'Until when the seat is held.' })
  offerDeadline!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why an organiser ended it, or gave the seat past the list.' })
  reason!: string | null;

  @Field(() => Boolean, { description: 'An organiser gave the seat past the list or over the capacity.' })
  isOverride!: boolean;

  @Field(() => Date, { description: 'When the person signed up or was signed up.' })
  registeredAt!: Date;

  @Field(() => Boolean, {
    description: 'Whether the person signed up themselves, or has accepted what somebody else took in their name.',
  })
  isAnswered!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Who took it in the name of the person; null when it was the person, or moderators hid the name.',
  })
  registeredByName!: string | null;

  @Field(() => Boolean, { description: 'Whether it is for the asking member themselves.' })
  isOwn!: boolean;

  @Field(() => String, { nullable: true, description: 'Path of the calendar file, for a confirmed seat.' })
  calendarPath!: string | null;

  @Field(() => RegistrationPermissions, { description: 'What the asking member may do with it.' })
  viewerCan!: RegistrationPermissions;
}

export const RegistrationActor = {
  SELF: 'self',
  REPRESENTATIVE: 'representative',
  ORGANISER: 'organiser',
  PLATFORM: 'platform',
} as const;
export type RegistrationActor = (typeof RegistrationActor)[keyof typeof RegistrationActor];
enumOf('RegistrationActor', RegistrationActor, 'In which role somebody changed a registration.', {
  SELF: 'The person who has the registration.',
  REPRESENTATIVE: 'A representative of the organisation.',
  ORGANISER: 'An organiser of the gathering.',
  PLATFORM: 'The platform: an offer was made or lapsed, moderators decided about the organisation.',
});

@ObjectType({ description: 'One step in the history of a registration.' })
export class RegistrationStep {
  @Field(() => Date, { description: 'When the registration was changed so.' })
  at!: Date;

  @Field(() => RegistrationState, { description: 'The state to which it led.' })
  to!: RegistrationState;

  @Field(() => RegistrationActor, { description: 'In which role it was done.' })
  by!: RegistrationActor;

  @Field(() => Boolean, { description: 'Whether it is the sign-up itself.' })
  isFirst!: boolean;
}

export const RegistrationConnection = connectionOf(RegistrationType, 'RegistrationConnection');

@ObjectType({ isAbstract: true })
abstract class SeatCounts {
  @Field(() => Int, { description: 'People with a confirmed or offered seat.' })
  seats!: number;

  @Field(() => Int, { description: 'People on the waitlist.' })
  waiting!: number;
}

@ObjectType({ description: 'How many people of one kind of organisation have a seat, and how many wait.' })
export class KindBalance extends SeatCounts {
  @Field(() => OrganisationKind, { nullable: true, description: 'Null for people without an organisation.' })
  kind!: OrganisationKind | null;
}

@ObjectType({ description: 'How many people of one country have a seat, and how many wait.' })
export class CountryBalance extends SeatCounts {
  @Field(() => CountryCode, { nullable: true, description: 'Null for people whose country is not known.' })
  country!: string | null;
}

@ObjectType({ description: 'How the people of a gathering are spread over kinds of organisations and countries.' })
export class RegistrationBalance {
  @Field(() => [KindBalance], { description: 'By kind of organisation, the most seats first.' })
  byKind!: KindBalance[];

  @Field(() => [CountryBalance], { description: 'By country, the most seats first.' })
  byCountry!: CountryBalance[];
}

/** What a mutation answers: the registration as it is afterwards, read only when the answer asks for it. */
@ObjectType({ isAbstract: true })
abstract class RegistrationSuccess {
  constructor(private readonly read: () => Promise<RegistrationType | null>) {}

  @Field(() => RegistrationType, {
    nullable: true,
    description: 'The registration as it is now; null when it is no longer the asking member’s to see.',
  })
  get registration(): Promise<RegistrationType | null> {
    return this.read();
  }
}

@ObjectType({ description: 'Signed up: confirmed, on the waitlist, or waiting for moderators.' })
export class RegisterSuccess extends RegistrationSuccess {
  @Field(() => Boolean, { description: 'False when the person was signed up already, and nothing changed.' })
  readonly isNew: boolean;

  constructor(read: () => Promise<RegistrationType | null>, isNew: boolean) {
    super(read);
    this.isNew = isNew;
  }
}

@ObjectType({ description: 'The registration belongs to the account of the asking member.' })
export class AcceptSeatSuccess extends RegistrationSuccess {}

@ObjectType({ description: 'The registration is cancelled.' })
export class CancelRegistrationSuccess extends RegistrationSuccess {}

@ObjectType({ description: 'The substitute has the seat; `registration` is that of the substitute.' })
export class SubstituteParticipantSuccess extends RegistrationSuccess {}

@ObjectType({ description: 'The offered seat is taken.' })
export class AcceptOfferSuccess extends RegistrationSuccess {}

@ObjectType({ description: 'The offered seat is given back.' })
export class DeclineOfferSuccess extends RegistrationSuccess {}

@ObjectType({ description: 'The person is added: confirmed, or on the waitlist.' })
export class AddParticipantSuccess extends RegistrationSuccess {}

@ObjectType({ description: 'The registration has ended.' })
export class CancelParticipantSuccess extends RegistrationSuccess {}

@ObjectType({ description: 'The person has a seat.' })
export class GiveSeatAnywaySuccess extends RegistrationSuccess {}
