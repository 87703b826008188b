import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@sic/graphql';
import { OrganisationType } from '@sic/profiles';
import { RegistrationClosedReason } from '../gatherings.problems.js';
import { ProgrammeItemType } from '../programme/programme-item.graphql.js';
import { SeatPoolType } from '../pool/seat-pool.graphql.js';
import { RegistrationType } from '../registration/registration.graphql.js';
import { GatheringKind, GatheringState } from './gathering-kind.js';

registerEnumType(GatheringKind, { name: 'GatheringKind', description: 'What a gathering is.' });
registerEnumType(GatheringState, { name: 'GatheringState', description: 'Drafts are seen by their organisers only.' });

export const GatheringWhen = { UPCOMING: 'upcoming', PAST: 'past' } as const;
export type GatheringWhen = (typeof GatheringWhen)[keyof typeof GatheringWhen];
registerEnumType(GatheringWhen, {
  name: 'GatheringWhen',
  description: 'Upcoming ones include those that go on now.',
});

/** What lists, maps and registrations show. */
@ObjectType('GatheringSummary', { description: 'A gathering as lists show it.' })
export class GatheringSummary {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'The end of its address, `/gatherings/<slug>`.' })
  slug!: string;

  @Field(() => GatheringKind)
  kind!: GatheringKind;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => GatheringState)
  state!: GatheringState;

  @Field(() => GraphQLISODateTime)
  startsAt!: Date;

  @Field(() => GraphQLISODateTime)
  endsAt!: Date;

  @Field(() => String, { description: 'IANA name of the zone of its place.' })
  timeZone!: string;

  @Field(() => String)
  venue!: string;

  @Field(() => String, { nullable: true, description: 'Null when it is held online.' })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2, capitals.' })
  country!: string | null;

  @Field(() => Boolean)
  isOpenForRegistration!: boolean;
}

@ObjectType({ description: 'A gathering in the list of all.' })
export class GatheringListItem extends GatheringSummary {
  @Field(() => Int, {
    description: 'Seats of the pools that are for everyone; of all pools when each is for somebody.',
  })
  capacity!: number;

  @Field(() => Int, { description: 'How many of them are free, from the ledger. Never below zero.' })
  free!: number;
}

export const GatheringConnection = connectionOf(GatheringListItem, 'GatheringConnection');

@ObjectType({ description: 'A gathering on the map.' })
export class GatheringPoint {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  title!: string;

  @Field(() => GatheringKind)
  kind!: GatheringKind;

  @Field(() => String)
  city!: string;

  @Field(() => String)
  country!: string;

  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;

  @Field(() => GraphQLISODateTime)
  startsAt!: Date;
}

@ObjectType({ description: 'A relay: gatherings that follow on each other.' })
export class GatheringSeriesType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  description!: string;

  @Field(() => [GatheringSummary], { description: 'In their order.' })
  legs!: GatheringSummary[];
}

@ObjectType({ description: 'A relay that a gathering can be a leg of.' })
export class SeriesChoice {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  description!: string;
}

@ObjectType({ description: 'What the asking member may do with a gathering, from the same policy that decides.' })
export class GatheringRights {
  @Field(() => Boolean, { description: 'Sign up themselves, or a colleague of an organisation that they represent.' })
  register!: boolean;

  @Field(() => Boolean, { description: 'See the list of people, add and cancel them, export.' })
  manage!: boolean;

  @Field(() => Boolean)
  edit!: boolean;

  @Field(() => Boolean)
  publish!: boolean;

  @Field(() => Boolean)
  cancel!: boolean;
}

@ObjectType('Gathering', { description: 'The page of a gathering.' })
export class GatheringType extends GatheringSummary {
  @Field(() => String, { description: 'Plain text; blank lines part paragraphs.' })
  description!: string;

  @Field(() => Float, { nullable: true })
  latitude!: number | null;

  @Field(() => Float, { nullable: true })
  longitude!: number | null;

  @Field(() => GraphQLISODateTime)
  registrationOpensAt!: Date;

  @Field(() => GraphQLISODateTime)
  registrationClosesAt!: Date;

  @Field(() => Int, { description: 'How long a seat is held for somebody who waited.' })
  offerHours!: number;

  @Field(() => String, { nullable: true })
  cancelReason!: string | null;

  @Field(() => Boolean)
  hasBegun!: boolean;

  @Field(() => OrganisationType, { nullable: true })
  host!: OrganisationType | null;

  @Field(() => GatheringSeriesType, { nullable: true })
  series!: GatheringSeriesType | null;

  @Field(() => [ProgrammeItemType], { description: 'In the order of time.' })
  programme!: ProgrammeItemType[];

  @Field(() => [SeatPoolType])
  pools!: SeatPoolType[];

  @Field(() => Int, { description: 'People on the waiting list.' })
  waiting!: number;

  @Field(() => [RegistrationType], {
    description: "The asking member's own registrations, and those that they made or take care of for an organisation.",
  })
  viewerRegistrations!: RegistrationType[];

  @Field(() => [OrganisationType], { description: 'Organisations for whose people the asking member may sign up.' })
  viewerOrganisations!: OrganisationType[];

  @Field(() => GatheringRights)
  viewerCan!: GatheringRights;

  @Field(() => RegistrationClosedReason, {
    nullable: true,
    description: 'Why nobody can sign up now; null when sign-up is open, and for visitors.',
  })
  whyNotRegister!: RegistrationClosedReason | null;
}

@ObjectType({ description: 'The gathering that a change was made to.' })
export class GatheringChange {
  @Field(() => ID)
  gatheringId!: string;

  @Field(() => String)
  slug!: string;
}

@ObjectType({ description: 'Sent when seats of a gathering were taken, offered or freed.' })
export class GatheringChanged {
  @Field(() => ID)
  gatheringId!: string;

  @Field(() => [SeatPoolType])
  pools!: SeatPoolType[];

  @Field(() => Int)
  waiting!: number;
}
