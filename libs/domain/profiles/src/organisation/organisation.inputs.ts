import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { CountryField, IdField, rule, TextField } from '@sic/graphql';
import { limits, normalText } from '@sic/kernel';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, Matches, MaxLength } from 'class-validator';
import { directoryArgsOf, mapArgsOf } from '../directory/directory.inputs.js';
import { PlaceField } from '../place/place.inputs.js';
import { OrganisationKind, organisationKinds } from './organisation-kind.js';
import { readWebsite } from './website.js';

@InputType({ description: 'Narrows the directory of organisations.' })
export class OrganisationFilter {
  @TextField({ label: 'The search', max: limits.title, isOptional: true, description: 'In name, words and place.' })
  search?: string | null;

  @Field(() => OrganisationKind, { nullable: true, description: 'Organisations of this kind.' })
  @IsOptional()
  @IsIn(organisationKinds, rule('isIn'))
  kind?: OrganisationKind | null;

  @CountryField({ isOptional: true, description: 'Organisations whose seat is in this country.' })
  country?: string | null;
}

@ArgsType()
export class OrganisationsArgs extends directoryArgsOf(OrganisationFilter) {}

@ArgsType()
export class OrganisationPlacesArgs extends mapArgsOf(OrganisationFilter) {}

/** An empty text means no website; a text that is no http or https address is left to fail `isUrl`. */
function website({ value }: { value: unknown }): unknown {
  if (typeof value !== 'string' || value.length > limits.line) return value;
  const address = normalText(value, { isOneLine: true }).trim();
  return address === '' ? null : (readWebsite(address) ?? 'invalid');
}

/** What is said of an organisation, when it is registered and when it is changed. */
@InputType({ isAbstract: true })
abstract class OrganisationInput {
  @TextField({ label: 'The name', max: limits.name, description: 'Its official name, once per country.' })
  name!: string;

  @Field(() => OrganisationKind, { description: 'What kind of organisation it is.' })
  @IsIn(organisationKinds, rule('isIn'))
  kind!: OrganisationKind;

  @PlaceField({ description: 'The town of its seat, from `places`.' })
  placeId!: string;

  @TextField({
    label: 'The description',
    max: limits.description,
    min: 0,
    isLong: true,
    description: 'What it does, in its own words; may be empty.',
  })
  description!: string;

  @Field(() => String, { nullable: true, description: 'An http or https address; https when it names neither.' })
  @Transform(website)
  @IsOptional()
  @Matches(/^https?:\/\//, rule('isUrl'))
  @MaxLength(limits.line, rule('maxLength', { max: limits.line }))
  website?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Says that it is another organisation than those whose names look alike.',
  })
  @IsOptional()
  @IsBoolean(rule('isBoolean'))
  isAnother?: boolean | null;
}

@InputType({ description: 'An organisation that is not in the directory yet.' })
export class RegisterOrganisationInput extends OrganisationInput {}

@InputType({ description: 'What shall be said of an organisation, whole.' })
export class UpdateOrganisationInput extends OrganisationInput {
  @IdField('The organisation to change.')
  organisationId!: string;

  @Field(() => Int, { description: 'The `lockVersion` of the organisation when it was read.' })
  @IsInt(rule('isInteger'))
  lockVersion!: number;
}

@InputType({ description: 'Whether the name, the kind and the country of an organisation are right.' })
export class VerifyOrganisationInput {
  @IdField('The organisation that the viewer has looked at.')
  organisationId!: string;

  @Field(() => Boolean, { description: 'False takes it back.' })
  @IsBoolean(rule('isBoolean'))
  isVerified!: boolean;

  @Field(() => Int, { nullable: true, description: 'The `lockVersion` of the organisation that the viewer has read.' })
  @IsOptional()
  @IsInt(rule('isInteger'))
  lockVersion?: number | null;
}

@InputType({ description: 'Which organisation is not what it says it is, and why.' })
export class RefuseOrganisationInput {
  @IdField('The organisation that the viewer has looked at.')
  organisationId!: string;

  @Field(() => Int, { description: 'The `lockVersion` of the organisation that the viewer has read.' })
  @IsInt(rule('isInteger'))
  lockVersion!: number;

  @TextField({ label: 'The reason, which its people read', max: limits.reason, isLong: true })
  reason!: string;
}
