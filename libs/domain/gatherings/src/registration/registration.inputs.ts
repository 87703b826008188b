import { applyDecorators } from '@nestjs/common';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { CountryField, IdField, IdListField, PageArgs, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { OrganisationKind } from '@sic/profiles';
import { Type } from 'class-transformer';
import { IsBoolean, IsEmail, IsEnum, IsOptional, ValidateNested } from 'class-validator';
import { OfGatheringInput } from '../gathering/gathering.inputs.js';
import { RegistrationGroup, RegistrationWhen } from './registration.graphql.js';
import { RegistrationState } from './registration-state.js';

@InputType({ description: 'A person by name and address.' })
export class NamedPersonInput {
  @TextField({ label: 'How the person is called', max: limits.name })
  name!: string;

  @TextField({ label: 'Where the person is written to', max: limits.email })
  @IsEmail({}, rule('isEmail'))
  email!: string;
}

/** A person by name and address within an input type. */
export function NamedPersonField(description: string, { isOptional }: { isOptional: boolean }): PropertyDecorator {
  return applyDecorators(
    Field(() => NamedPersonInput, { nullable: isOptional, description }),
    ...(isOptional ? [IsOptional()] : []),
    ValidateNested(),
    Type(() => NamedPersonInput),
  );
}

@InputType({ description: 'Who is to get a seat of which gathering.' })
export class RegisterInput extends OfGatheringInput {
  @IdField('The organisation on whose behalf the person comes; the member has to represent it', { isOptional: true })
  organisationId?: string | null;

  @NamedPersonField('A colleague; without it one signs up oneself.', { isOptional: true })
  colleague?: NamedPersonInput | null;

  @Field(() => Boolean, { nullable: true, description: 'The member comes with the colleague: both sign up together.' })
  @IsOptional()
  @IsBoolean(rule('isBoolean'))
  isTogether?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of two who come together one may get a seat alone; without it they get two seats or none.',
  })
  @IsOptional()
  @IsBoolean(rule('isBoolean'))
  mayBeSplit?: boolean | null;

  @NamedPersonField('Who takes the seat over when the person can not come.', { isOptional: true })
  substitute?: NamedPersonInput | null;

  @IdListField('Programme items with seats of their own', 20, { isOptional: true })
  programmeItemIds?: string[] | null;
}

/** What every change of one registration names. */
@InputType({ isAbstract: true })
export abstract class OfRegistrationInput {
  @IdField('Which registration to change')
  registrationId!: string;
}

/** An organiser's change of a registration, which the person reads the reason of. */
@InputType({ isAbstract: true })
abstract class WithReasonInput extends OfRegistrationInput {
  @TextField({ label: 'The reason, which the person reads', max: limits.reason, isLong: true })
  reason!: string;
}

@InputType({ description: 'Which registration, taken by somebody else in one’s name, to accept.' })
export class AcceptSeatInput extends OfRegistrationInput {}

@InputType({ description: 'Which registration to cancel.' })
export class CancelRegistrationInput extends OfRegistrationInput {}

@InputType({ description: 'Which seat passes on, and to whom.' })
export class SubstituteParticipantInput extends OfRegistrationInput {
  @NamedPersonField('Without it, the substitute that was named at sign-up.', { isOptional: true })
  substitute?: NamedPersonInput | null;
}

@InputType({ description: 'Which registration an organiser ends, and why.' })
export class CancelParticipantInput extends WithReasonInput {}

@InputType({ description: 'Which registration an organiser confirms in any case, and why.' })
export class GiveSeatAnywayInput extends WithReasonInput {}

@InputType({ description: 'Whom an organiser adds to a gathering.' })
export class AddParticipantInput extends OfGatheringInput {
  @NamedPersonField('Who is added. A member decides with their account whether to accept.', { isOptional: false })
  person!: NamedPersonInput;

  @IdField('The organisation on whose behalf the person comes', { isOptional: true })
  organisationId?: string | null;

  @TextField({
    label: 'Why the person gets a seat past the waitlist and over the capacity; without it they may have to wait',
    max: limits.reason,
    isLong: true,
    isOptional: true,
  })
  overrideReason?: string | null;
}

@InputType({ description: 'Which registrations to list.' })
export class RegistrationFilter {
  @Field(() => RegistrationState, { nullable: true, description: 'Only those in this state; all without it.' })
  @IsOptional()
  @IsEnum(RegistrationState, rule('isIn'))
  state?: RegistrationState | null;

  @Field(() => RegistrationGroup, { nullable: true, description: 'Only this part of the list; all without it.' })
  @IsOptional()
  @IsEnum(RegistrationGroup, rule('isIn'))
  group?: RegistrationGroup | null;

  @TextField({
    label: 'The search',
    max: limits.title,
    isOptional: true,
    description: 'In names, addresses and organisations, whatever the capitals and accents.',
  })
  search?: string | null;

  @IdField('Only people who chose this programme item', { isOptional: true })
  programmeItemId?: string | null;

  @Field(() => OrganisationKind, { nullable: true, description: 'Only people of this kind of organisation.' })
  @IsOptional()
  @IsEnum(OrganisationKind, rule('isIn'))
  kind?: OrganisationKind | null;

  @CountryField({ isOptional: true, description: 'Only people of this country.' })
  country?: string | null;
}

/** The filter beside the page: every argument has to be known to the type that the arguments are checked against. */
@ArgsType()
export class RegistrationsArgs extends PageArgs {
  @IdField('The gathering whose people to list')
  gatheringId!: string;

  @Field(() => RegistrationFilter, { nullable: true, description: 'Which registrations to list; all without it.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RegistrationFilter)
  filter?: RegistrationFilter | null;
}

@ArgsType()
export class MyRegistrationsArgs extends PageArgs {
  @Field(() => RegistrationWhen, { nullable: true, description: 'Only current or only ended ones; both without it.' })
  @IsOptional()
  @IsEnum(RegistrationWhen, rule('isIn'))
  when?: RegistrationWhen | null;
}
