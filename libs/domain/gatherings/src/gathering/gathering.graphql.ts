import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, CountryCode, enumOf, Node, TimeZone } from '@sic/graphql';
import { RegistrationClosedReason } from '../gatherings.problems.js';
import { GatheringKind, GatheringState } from './gathering-kind.js';

enumOf('GatheringKind', GatheringKind, 'What a gathering is.', {
  SUMMER_SCHOOL: 'Several days of learning together.',
  POLICY_ROUNDTABLE: 'A conversation of those who decide with those concerned.',
  RELAY_LEG: 'One of several visits that follow on each other.',
  CONFERENCE: 'A day or more of talks and panels for many.',
  WORLD_CAFE: 'Conversations at tables, in rounds.',
});
enumOf('GatheringState', GatheringState, 'Whether a gathering is shown and takes place.', {
  DRAFT: 'In preparation: only its organisers see it.',
  PUBLISHED: 'Everybody sees it.',
  CANCELLED: 'It does not take place; it stays readable, with the reason.',
});

export const RegistrationPhase = { BEFORE: 'before', OPEN: 'open', AFTER: 'after' } as const;
export type RegistrationPhase = (typeof RegistrationPhase)[keyof typeof RegistrationPhase];
enumOf('RegistrationPhase', RegistrationPhase, 'Where sign-up stands by its dates.', {
  BEFORE: 'It has not opened yet.',
  OPEN: 'It is open.',
  AFTER: 'It has closed.',
});

export const GatheringWhen = { UPCOMING: 'upcoming', PAST: 'past' } as const;
export type GatheringWhen = (typeof GatheringWhen)[keyof typeof GatheringWhen];
enumOf('GatheringWhen', GatheringWhen, 'When gatherings take place.', {
  UPCOMING: 'Those to come, and those that take place now.',
  PAST: 'Those that are over.',
});

@ObjectType({ description: 'What the asking member may do with a gathering, from the same policy that decides.' })
export class GatheringPermissions {
  @Field(() => Boolean, { description: 'Sign up themselves, or a colleague of an organisation that they represent.' })
  register!: boolean;

  @Field(() => Boolean, { description: 'See the list of people, cancel them, export.' })
  manage!: boolean;

  @Field(() => Boolean, { description: 'Add somebody to it, which is published.' })
  addParticipant!: boolean;

  @Field(() => Boolean, { description: 'Change its details, its seat pools and its programme.' })
  edit!: boolean;

  @Field(() => Boolean, { description: 'Publish it, which is a draft.' })
  publish!: boolean;

  @Field(() => Boolean, { description: 'Cancel it before it has begun.' })
  cancel!: boolean;
}

@ObjectType('Gathering', {
  implements: () => [Node],
  description: 'A summer school, policy roundtable, learning relay leg, conference or world café.',
})
export class GatheringType implements Node {
  @Field(() => ID, { description: 'Unique among all things, and permanent.' })
  id!: string;

  @Field(() => String, { description: 'The end of its address, `/gatherings/<slug>`.' })
  slug!: string;

  @Field(() => GatheringKind, { description: 'What kind of gathering it is.' })
  kind!: GatheringKind;

  @Field(() => String, { description: 'Its title, one line.' })
  title!: string;

  @Field(() => String, { description: 'One or two sentences for lists.' })
  summary!: string;

  @Field(() => String, { description: 'Plain text; blank lines separate paragraphs.' })
  description!: string;

  @Field(() => GatheringState, { description: 'Whether it is a draft, published or cancelled.' })
  state!: GatheringState;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled; null otherwise.' })
  cancelReason!: string | null;

  @Field(() => Date, { description: 'The moment at which it begins.' })
  startsAt!: Date;

  @Field(() => Date, { description: 'The moment at which it ends.' })
  endsAt!: Date;

  @Field(() => Boolean, { description: 'Whether calendars show whole days instead of its times.' })
  isAllDay!: boolean;

  @Field(() => TimeZone, { description: 'The zone of its place; its times are shown in it.' })
  timeZone!: string;

  @Field(() => Boolean, { description: 'Whether its beginning has passed.' })
  hasBegun!: boolean;

  @Field(() => Boolean, { description: 'Whether its end has passed.' })
  isOver!: boolean;

  @Field(() => Boolean, { description: 'Whether it is over or cancelled, so that no seat of it is taken any more.' })
  isEnded!: boolean;

  @Field(() => String, { description: 'House and room; for an online gathering, how it is held.' })
  venue!: string;

  @Field(() => String, { nullable: true, description: 'The town; null when it is held online.' })
  city!: string | null;

  @Field(() => CountryCode, { nullable: true, description: 'The country of its place; null when it is held online.' })
  country!: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north; null without a point on the map.' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east; null without a point on the map.' })
  longitude!: number | null;

  @Field(() => Date, { description: 'From when on members can sign up.' })
  registrationOpensAt!: Date;

  @Field(() => Date, { description: 'Until when members can sign up.' })
  registrationClosesAt!: Date;

  @Field(() => Boolean, {
    description: 'Whether sign-up is open by the dates of the gathering; never when it is cancelled.',
  })
  isOpenForRegistration!: boolean;

  @Field(() => RegistrationPhase, { description: 'Whether sign-up has not opened yet, is open, or has closed.' })
  registrationPhase!: RegistrationPhase;

  @Field(() => RegistrationClosedReason, {
    nullable: true,
    description: 'Why nobody can sign up now; null when sign-up is open, and for visitors.',
  })
  whyNotRegister!: RegistrationClosedReason | null;

  @Field(() => Int, { description: 'How many hours a seat is held for somebody from the waitlist.' })
  offerHours!: number;

  @Field(() => Int, { description: 'So many hours before the beginning the last offers of a seat end.' })
  offersEndHours!: number;

  @Field(() => Int, {
    description: 'Seats of the narrowest pool that is for everyone; of all pools when each is for somebody.',
  })
  capacity!: number;

  @Field(() => Int, { description: 'How many of these seats are free, counted from the ledger. Never below zero.' })
  free!: number;

  @Field(() => Int, { description: 'Grows with every edit; an edit names the value that its author has seen.' })
  lockVersion!: number;

  @Field(() => GatheringPermissions, { description: 'What the asking member may do with it.' })
  viewerCan!: GatheringPermissions;
}

export const GatheringConnection = connectionOf(GatheringType, 'GatheringConnection');

@ObjectType({ description: 'A gathering as a point on the map.' })
export class GatheringPoint {
  @Field(() => String, { description: 'The end of its address, `/gatherings/<slug>`.' })
  slug!: string;

  @Field(() => String, { description: 'Its title, one line.' })
  title!: string;

  @Field(() => GatheringKind, { description: 'What kind of gathering it is.' })
  kind!: GatheringKind;

  @Field(() => String, { description: 'The town where it takes place.' })
  city!: string;

  @Field(() => CountryCode, { description: 'The country of the town.' })
  country!: string;

  @Field(() => Float, { description: 'Position in degrees north.' })
  latitude!: number;

  @Field(() => Float, { description: 'Position in degrees east.' })
  longitude!: number;

  @Field(() => Date, { description: 'The moment at which it begins.' })
  startsAt!: Date;
}

@ObjectType({ description: 'Sent when seats of a gathering were taken, offered or freed.' })
export class GatheringSeatsChanged {
  @Field(() => ID, { description: 'Which gathering it is about.' })
  gatheringId!: string;

  @Field(() => GatheringType, { description: 'The gathering as it is now.' })
  gathering!: GatheringType;
}

/** What a mutation answers: the gathering as it is afterwards, read only when the answer asks for it. */
@ObjectType({ isAbstract: true })
abstract class GatheringSuccess {
  constructor(private readonly read: () => Promise<GatheringType>) {}

  @Field(() => GatheringType, { description: 'The gathering as it is now.' })
  get gathering(): Promise<GatheringType> {
    return this.read();
  }
}

@ObjectType({ description: 'The draft was created; the member organises it.' })
export class CreateGatheringSuccess extends GatheringSuccess {}

@ObjectType({ description: 'The details were changed.' })
export class EditGatheringSuccess extends GatheringSuccess {
  @Field(() => Int, { description: 'How many programme items moved with it.' })
  readonly movedItems: number;

  constructor(read: () => Promise<GatheringType>, movedItems: number) {
    super(read);
    this.movedItems = movedItems;
  }
}

@ObjectType({ description: 'The gathering is shown to everybody.' })
export class PublishGatheringSuccess extends GatheringSuccess {}

@ObjectType({ description: 'The gathering is cancelled, with every registration.' })
export class CancelGatheringSuccess extends GatheringSuccess {}

@ObjectType({ description: 'The member organises the gathering now.' })
export class NameOrganiserSuccess extends GatheringSuccess {}

@ObjectType({ description: 'The seat pool is gone.' })
export class RemoveSeatPoolSuccess extends GatheringSuccess {}

@ObjectType({ description: 'The programme item is gone.' })
export class RemoveProgrammeItemSuccess extends GatheringSuccess {}
