import { ArgsType, Field, Float, InputType, Int } from '@nestjs/graphql';
import { CountryField, IdField, LocalTimeField, PageArgs, rule, TextField, TimeZoneField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { Type } from 'class-transformer';
import { IsBoolean, IsEnum, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { GatheringWhen } from './gathering.graphql.js';
import { GatheringKind } from './gathering-kind.js';

@InputType({ description: 'What organisers write about a gathering. Its times are those of clocks in its zone.' })
export class GatheringDetailsInput {
  @Field(() => GatheringKind, { description: 'What kind of gathering it is.' })
  @IsEnum(GatheringKind, rule('isIn'))
  kind!: GatheringKind;

  @TextField({ label: 'The title, one line', max: limits.title })
  title!: string;

  @TextField({ label: 'One or two sentences for lists', max: limits.line })
  summary!: string;

  @TextField({
    label: 'The description, plain text; blank lines separate paragraphs',
    max: limits.clause,
    isLong: true,
  })
  description!: string;

  @TimeZoneField('The zone of its place')
  timeZone!: string;

  @LocalTimeField('When it begins, by clocks in its zone')
  startsAt!: string;

  @LocalTimeField('When it ends, by clocks in its zone')
  endsAt!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether calendars show whole days instead of its times; not without it.',
  })
  @IsOptional()
  @IsBoolean(rule('isBoolean'))
  isAllDay?: boolean | null;

  @LocalTimeField('When sign-up opens, by clocks in its zone')
  registrationOpensAt!: string;

  @LocalTimeField('When sign-up closes, by clocks in its zone')
  registrationClosesAt!: string;

  @TextField({
    label: 'House and room; for an online gathering, how it is held',
    max: limits.title,
    isOptional: true,
  })
  venue?: string | null;

  @TextField({ label: 'The town; left out for an online gathering', max: limits.name, isOptional: true })
  city?: string | null;

  @CountryField({ isOptional: true, description: 'The country of the town.' })
  country?: string | null;

  @Field(() => Float, { nullable: true, description: 'Position on the map in degrees north.' })
  @IsOptional()
  @Min(-90, rule('min', { min: -90 }))
  @Max(90, rule('max', { max: 90 }))
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Position on the map in degrees east.' })
  @IsOptional()
  @Min(-180, rule('min', { min: -180 }))
  @Max(180, rule('max', { max: 180 }))
  longitude?: number | null;

  @IdField('The organisation that hosts it', { isOptional: true })
  hostId?: string | null;

  @IdField('The relay that it is a leg of', { isOptional: true })
  seriesId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Hours that an offered seat is held; 48 without it.' })
  @IsOptional()
  @IsInt(rule('isInteger'))
  @Min(1, rule('min', { min: 1 }))
  @Max(336, rule('max', { max: 336 }))
  offerHours?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Hours before the beginning at which the last offers end; 24 without it.',
  })
  @IsOptional()
  @IsInt(rule('isInteger'))
  @Min(0, rule('min', { min: 0 }))
  @Max(336, rule('max', { max: 336 }))
  offersEndHours?: number | null;
}

@InputType({ description: 'Which gatherings to list.' })
export class GatheringFilter {
  @Field(() => GatheringWhen, { nullable: true, description: 'Upcoming ones without it.' })
  @IsOptional()
  @IsEnum(GatheringWhen, rule('isIn'))
  when?: GatheringWhen | null;

  @Field(() => GatheringKind, { nullable: true, description: 'Only this kind; all kinds without it.' })
  @IsOptional()
  @IsEnum(GatheringKind, rule('isIn'))
  kind?: GatheringKind | null;

  @CountryField({ isOptional: true, description: 'Only those in this country.' })
  country?: string | null;
}

/** The filter beside the page: every argument has to be known to the type that the arguments are checked against. */
@ArgsType()
export class GatheringsArgs extends PageArgs {
  @Field(() => GatheringFilter, { nullable: true, description: 'Which gatherings to list; upcoming ones without it.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => GatheringFilter)
  filter?: GatheringFilter | null;
}

/** What every change of one gathering names. */
@InputType({ isAbstract: true })
export abstract class OfGatheringInput {
  @IdField('Which gathering to change')
  gatheringId!: string;
}

@InputType({ isAbstract: true })
abstract class WithDetailsInput {
  @Field(() => GatheringDetailsInput, { description: 'What is said about the gathering.' })
  @ValidateNested()
  @Type(() => GatheringDetailsInput)
  details!: GatheringDetailsInput;
}

@InputType({ description: 'A new gathering, which begins as a draft.' })
export class CreateGatheringInput extends WithDetailsInput {}

@InputType({ description: 'New details of a gathering, which replace all that were there.' })
export class EditGatheringInput extends WithDetailsInput {
  @IdField('Which gathering to change')
  gatheringId!: string;

  @Field(() => Int, { description: 'The `lockVersion` of the gathering when its details were read.' })
  @IsInt(rule('isInteger'))
  lockVersion!: number;
}

@InputType({ description: 'Which draft to publish.' })
export class PublishGatheringInput extends OfGatheringInput {}

@InputType({ description: 'Which gathering to cancel, and why.' })
export class CancelGatheringInput extends OfGatheringInput {
  @TextField({ label: 'The reason, which everybody who signed up reads', max: limits.reason, isLong: true })
  reason!: string;
}

@InputType({ description: 'Which member is to organise which gathering.' })
export class NameOrganiserInput extends OfGatheringInput {
  @TextField({ label: 'The confirmed e-mail address of the member', max: limits.email })
  email!: string;
}
