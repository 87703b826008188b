import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, IdField, PageArgs, TextField, rule } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { OrganisationKind, OrganisationType } from '@sic/profiles';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEmail, IsEnum, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { RegistrationState } from './registration-state.js';

registerEnumType(RegistrationState, {
  name: 'RegistrationState',
  description: 'Only `offered` and `confirmed` have a seat.',
});

@ObjectType({ description: 'What the asking member may do with a registration, from the same policy that decides.' })
export class RegistrationRights {
  @Field(() => Boolean)
  cancel!: boolean;

  @Field(() => Boolean, { description: 'Accept or decline the offered seat.' })
  answerOffer!: boolean;

  @Field(() => Boolean)
  substitute!: boolean;

  @Field(() => Boolean)
  cancelAsOrganiser!: boolean;

  @Field(() => Boolean)
  giveSeatAnyway!: boolean;
}

@ObjectType('Registration', { description: 'One person at one gathering.' })
export class RegistrationType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  gatheringId!: string;

  @Field(() => RegistrationState)
  state!: RegistrationState;

  @Field(() => GraphQLISODateTime, { description: 'Since when it is in this state.' })
  stateAt!: Date;

  @Field(() => String, { description: 'The name of the person.' })
  personName!: string;

  @Field(() => ID, { nullable: true, description: 'Null for a colleague without an account.' })
  memberId!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a colleague without an account; null otherwise.' })
  email!: string | null;

  @Field(() => OrganisationType, { nullable: true })
  organisation!: OrganisationType | null;

  @Field(() => OrganisationKind, { nullable: true, description: 'As it was at sign-up.' })
  organisationKind!: OrganisationKind | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2, capitals; as it was at sign-up.' })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'Who takes the seat over when the person can not come.' })
  substituteName!: string | null;

  @Field(() => String, { nullable: true })
  substituteEmail!: string | null;

  @Field(() => Int, { nullable: true, description: 'Position on the waiting list, from 1; null when not waiting.' })
  placeInLine!: number | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when the seat is held.' })
  offerDeadline!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why an organiser ended it, or gave the seat past the list.' })
  reason!: string | null;

  @Field(() => Boolean, { description: 'An organiser gave the seat past the list or over the capacity.' })
  isOverride!: boolean;

  @Field(() => GraphQLISODateTime)
  registeredAt!: Date;

  @Field(() => Boolean, { description: 'It is the own one of whoever asks.' })
  isOwn!: boolean;

  @Field(() => String, { nullable: true, description: 'Path of the calendar file, for a confirmed seat.' })
  calendarPath!: string | null;

  @Field(() => RegistrationRights)
  viewerCan!: RegistrationRights;
}

export const RegistrationConnection = connectionOf(RegistrationType, 'RegistrationConnection');

@ObjectType({ description: 'How many people of one kind or country have a seat, and how many wait.' })
export class BalanceRow {
  @Field(() => String, { nullable: true, description: 'Kind of organisation or country; null when it is not known.' })
  key!: string | null;

  @Field(() => Int, { description: 'Confirmed or offered.' })
  seats!: number;

  @Field(() => Int)
  waiting!: number;
}

@ObjectType({ description: 'How the people of a gathering are spread.' })
export class RegistrationBalance {
  @Field(() => [BalanceRow])
  byKind!: BalanceRow[];

  @Field(() => [BalanceRow])
  byCountry!: BalanceRow[];
}

@ObjectType({ description: 'The registration that a change was made to.' })
export class RegistrationChange {
  @Field(() => ID)
  registrationId!: string;

  @Field(() => RegistrationState)
  state!: RegistrationState;
}

@InputType({ description: 'A person by name and address.' })
export class NamedPersonInput {
  @TextField({ label: 'The name', max: limits.name })
  name!: string;

  @TextField({ label: 'The e-mail address', max: 254 })
  @IsEmail({}, rule('isEmail'))
  email!: string;
}

@InputType()
export class RegisterInput {
  @IdField('The gathering')
  gatheringId!: string;

  @IdField('The organisation', { isOptional: true })
  organisationId?: string | null;

  @Field(() => NamedPersonInput, { nullable: true, description: 'A colleague; without it one signs up oneself.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => NamedPersonInput)
  colleague?: NamedPersonInput | null;

  @Field(() => NamedPersonInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => NamedPersonInput)
  substitute?: NamedPersonInput | null;

  @Field(() => [ID], { nullable: true, description: 'Programme items with seats of their own.' })
  @IsOptional()
  @ArrayMaxSize(20, rule('maxItems', { max: 20 }))
  @IsUUID('all', { ...rule('isId'), each: true })
  programmeItemIds?: string[] | null;
}

@InputType()
export class RegistrationIdInput {
  @IdField('The registration')
  registrationId!: string;
}

@InputType()
export class RegistrationReasonInput {
  @IdField('The registration')
  registrationId!: string;

  @TextField({ label: 'The reason', max: limits.reason, isLong: true })
  reason!: string;
}

@InputType()
export class SubstituteInput {
  @IdField('The registration')
  registrationId!: string;

  @Field(() => NamedPersonInput, { nullable: true, description: 'Without it, the one put down at sign-up.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => NamedPersonInput)
  substitute?: NamedPersonInput | null;
}

@InputType()
export class AddParticipantInput {
  @IdField('The gathering')
  gatheringId!: string;

  @Field(() => NamedPersonInput)
  @ValidateNested()
  @Type(() => NamedPersonInput)
  person!: NamedPersonInput;

  @IdField('The organisation', { isOptional: true })
  organisationId?: string | null;

  @TextField({ label: 'The reason', max: limits.reason, isLong: true, isOptional: true })
  overrideReason?: string | null;
}

@InputType({ description: 'Which registrations to list.' })
export class RegistrationFilter {
  @Field(() => RegistrationState, { nullable: true })
  @IsOptional()
  @IsEnum(RegistrationState, rule('isIn'))
  state?: RegistrationState | null;

  @Field(() => OrganisationKind, { nullable: true })
  @IsOptional()
  @IsEnum(OrganisationKind, rule('isIn'))
  kind?: OrganisationKind | null;

  @TextField({ label: 'The country', max: 2, isOptional: true })
  country?: string | null;
}

/** The filter beside the page: every argument has to be known to the type that the arguments are checked against. */
@ArgsType()
export class RegistrationsArgs extends PageArgs {
  @IdField('The gathering')
  gatheringId!: string;

  @Field(() => RegistrationFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => RegistrationFilter)
  filter?: RegistrationFilter | null;
}
