import { ArgsType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { IdField, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { directoryArgsOf, mapArgsOf } from '../directory/directory.inputs.js';
import { CountryFilterField, PlaceField } from '../place/place.inputs.js';
import { OrganisationKind, organisationKinds } from './organisation-kind.js';
import { OrganisationType } from './organisation.graphql.js';
import { readWebsite } from './website.js';

const DESCRIPTION_LENGTH = 2_000;
const KIND_MESSAGE = 'Please choose what kind of organisation it is.';

@InputType()
export class OrganisationFilter {
  @TextField({ label: 'The search', max: limits.title, isOptional: true, description: 'In name, words and place.' })
  search?: string | null;

  @Field(() => OrganisationKind, { nullable: true })
  @IsOptional()
  @IsIn(organisationKinds, { message: KIND_MESSAGE })
  kind?: OrganisationKind | null;

  @CountryFilterField('ISO 3166-1 alpha-2, capitals.')
  country?: string | null;
}

@ArgsType()
export class OrganisationsArgs extends directoryArgsOf(OrganisationFilter) {}

@ArgsType()
export class OrganisationPlacesArgs extends mapArgsOf(OrganisationFilter) {}

/** Empty is none; what is not an http or https address stays as it is and fails the rule that it has to be one. */
function website({ value }: { value: unknown }): unknown {
  if (typeof value !== 'string' || value.length > limits.line) return value;
  return value.trim() === '' ? null : (readWebsite(value.trim()) ?? 'invalid');
}

@InputType()
export class RegisterOrganisationInput {
  @TextField({ label: 'The name', max: limits.name })
  name!: string;

  @Field(() => OrganisationKind)
  @IsIn(organisationKinds, { message: KIND_MESSAGE })
  kind!: OrganisationKind;

  @PlaceField({ description: 'From `places`.' })
  placeId!: string;

  @TextField({ label: 'The description', max: DESCRIPTION_LENGTH, min: 0, isLong: true, description: 'May be empty.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'An http or https address; https when it names neither.' })
  @Transform(website)
  @IsOptional()
  @Matches(/^https?:\/\//, { message: 'The website has to be an address such as https://www.gdynia.pl.' })
  @MaxLength(limits.line, { message: `The website is too long: at most ${limits.line} characters.` })
  website?: string | null;
}

@InputType()
export class UpdateOrganisationInput extends RegisterOrganisationInput {
  @IdField('The organisation')
  organisationId!: string;
}

@InputType()
export class VerifyOrganisationInput {
  @IdField('The organisation')
  organisationId!: string;

  @Field(() => Boolean, { description: 'False takes it back.' })
  @IsBoolean({ message: 'Please say whether it is verified.' })
  isVerified!: boolean;
}

@ObjectType({ description: 'The organisation as it now stands.' })
export class OrganisationSaved {
  @Field(() => OrganisationType)
  organisation!: OrganisationType;
}
