import { Field, Float, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, IdField, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { OrganisationType } from '@sic/profiles';
import { Type } from 'class-transformer';
import { IsEnum, IsInt, IsLatitude, IsLongitude, IsOptional, Max, Min, ValidateNested } from 'class-validator';
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

  @Field(() => String, { nullable: true, description: 'Why the asking person may not sign up now, in a sentence.' })
  whyNotRegister!: string | null;
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

const LOCAL = 'Wall-clock time in the zone of the gathering, such as 2027-06-14T09:30.';

@InputType({ description: 'What organisers write about a gathering.' })
export class GatheringDetailsInput {
  @Field(() => GatheringKind)
  @IsEnum(GatheringKind, { message: 'Please choose what kind of gathering it is.' })
  kind!: GatheringKind;

  @TextField({ label: 'The title', max: limits.title })
  title!: string;

  @TextField({ label: 'The summary', max: limits.line })
  summary!: string;

  @TextField({ label: 'The description', max: limits.clause, isLong: true })
  description!: string;

  @TextField({ label: 'The time zone', max: 60, description: 'IANA name, such as Europe/Brussels.' })
  timeZone!: string;

  @TextField({ label: 'The beginning', max: 30, description: LOCAL })
  startsAt!: string;

  @TextField({ label: 'The end', max: 30, description: LOCAL })
  endsAt!: string;

  @TextField({ label: 'The opening of sign-up', max: 30, description: LOCAL })
  registrationOpensAt!: string;

  @TextField({ label: 'The closing of sign-up', max: 30, description: LOCAL })
  registrationClosesAt!: string;

  @TextField({ label: 'The venue', max: limits.title, isOptional: true })
  venue?: string | null;

  @TextField({
    label: 'The town',
    max: limits.name,
    isOptional: true,
    description: 'Left out for an online gathering.',
  })
  city?: string | null;

  @TextField({ label: 'The country', max: 2, isOptional: true, description: 'ISO 3166-1 alpha-2, capitals.' })
  country?: string | null;

  @Field(() => Float, { nullable: true })
  @IsOptional()
  @IsLatitude({ message: 'The latitude has to be between -90 and 90.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true })
  @IsOptional()
  @IsLongitude({ message: 'The longitude has to be between -180 and 180.' })
  longitude?: number | null;

  @IdField('The host', { isOptional: true })
  hostId?: string | null;

  @IdField('The relay', { isOptional: true })
  seriesId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Hours that an offered seat is held; 48 without it.' })
  @IsOptional()
  @IsInt({ message: 'The hours have to be a whole number.' })
  @Min(1, { message: 'An offer has to be held for at least one hour.' })
  @Max(336, { message: 'An offer can be held for at most 336 hours.' })
  offerHours?: number | null;
}

@InputType({ description: 'Which gatherings to list.' })
export class GatheringFilter {
  @Field(() => GatheringWhen, { nullable: true })
  @IsOptional()
  @IsEnum(GatheringWhen)
  when?: GatheringWhen | null;

  @Field(() => GatheringKind, { nullable: true })
  @IsOptional()
  @IsEnum(GatheringKind)
  kind?: GatheringKind | null;

  @TextField({ label: 'The country', max: 2, isOptional: true })
  country?: string | null;
}

@InputType()
export class CreateGatheringInput {
  @Field(() => GatheringDetailsInput)
  @ValidateNested()
  @Type(() => GatheringDetailsInput)
  details!: GatheringDetailsInput;
}

@InputType()
export class EditGatheringInput {
  @IdField('The gathering')
  gatheringId!: string;

  @Field(() => GatheringDetailsInput)
  @ValidateNested()
  @Type(() => GatheringDetailsInput)
  details!: GatheringDetailsInput;
}

@InputType()
export class GatheringIdInput {
  @IdField('The gathering')
  gatheringId!: string;
}

@InputType()
export class CancelGatheringInput {
  @IdField('The gathering')
  gatheringId!: string;

  @TextField({ label: 'The reason', max: limits.reason, isLong: true })
  reason!: string;
}

@InputType()
export class NameOrganiserInput {
  @IdField('The gathering')
  gatheringId!: string;

  @TextField({ label: 'The address', max: 254 })
  email!: string;
}
