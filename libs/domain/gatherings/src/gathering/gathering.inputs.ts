import { ArgsType, Field, Float, InputType, Int } from '@nestjs/graphql';
import { IdField, TextField, PageArgs, rule } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { Type } from 'class-transformer';
import { IsEnum, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { GatheringWhen } from './gathering.graphql.js';
import { GatheringKind } from './gathering-kind.js';

const LOCAL = 'Wall-clock time in the zone of the gathering, such as 2027-06-14T09:30.';

@InputType({ description: 'What organisers write about a gathering.' })
export class GatheringDetailsInput {
  @Field(() => GatheringKind)
  @IsEnum(GatheringKind, rule('isIn'))
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
  @Min(-90, rule('min', { min: -90 }))
  @Max(90, rule('max', { max: 90 }))
  latitude?: number | null;

  @Field(() => Float, { nullable: true })
  @IsOptional()
  @Min(-180, rule('min', { min: -180 }))
  @Max(180, rule('max', { max: 180 }))
  longitude?: number | null;

  @IdField('The host', { isOptional: true })
  hostId?: string | null;

  @IdField('The relay', { isOptional: true })
  seriesId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Hours that an offered seat is held; 48 without it.' })
  @IsOptional()
  @IsInt(rule('isInteger'))
  @Min(1, rule('min', { min: 1 }))
  @Max(336, rule('max', { max: 336 }))
  offerHours?: number | null;
}

@InputType({ description: 'Which gatherings to list.' })
export class GatheringFilter {
  @Field(() => GatheringWhen, { nullable: true })
  @IsOptional()
  @IsEnum(GatheringWhen, rule('isIn'))
  when?: GatheringWhen | null;

  @Field(() => GatheringKind, { nullable: true })
  @IsOptional()
  @IsEnum(GatheringKind, rule('isIn'))
  kind?: GatheringKind | null;

  @TextField({ label: 'The country', max: 2, isOptional: true })
  country?: string | null;
}

/** The filter beside the page: every argument has to be known to the type that the arguments are checked against. */
@ArgsType()
export class GatheringsArgs extends PageArgs {
  @Field(() => GatheringFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => GatheringFilter)
  filter?: GatheringFilter | null;
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
