import { ArgsType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { ArrayMaxSize, IsIn, IsOptional } from 'class-validator';
import { directoryArgsOf, mapArgsOf } from '../directory/directory.inputs.js';
import { CountryFilterField, PlaceField } from '../place/place.inputs.js';
import { type Term, terms } from '../vocabulary.js';
import { termEnum } from '../vocabulary.graphql.js';
import { languages } from './languages.js';
import { MemberType } from './member.graphql.js';
import { ProfileField } from './profile-field.js';

@InputType()
export class MemberFilter {
  @TextField({ label: 'The search', max: limits.title, isOptional: true, description: 'In name, line and place.' })
  search?: string | null;

  @CountryFilterField('ISO 3166-1 alpha-2, capitals.')
  country?: string | null;

  @Field(() => termEnum, { nullable: true })
  @IsOptional()
  @IsIn(terms, { message: 'There is no such capacity.' })
  capacity?: Term | null;

  @Field(() => termEnum, { nullable: true })
  @IsOptional()
  @IsIn(terms, { message: 'There is no such need.' })
  need?: Term | null;

  @Field(() => String, { nullable: true, description: 'BCP 47.' })
  @IsOptional()
  @IsIn(languages, { message: 'There is no such language in the list.' })
  language?: string | null;
}

@ArgsType()
export class MembersArgs extends directoryArgsOf(MemberFilter) {}

@ArgsType()
export class MemberPlacesArgs extends mapArgsOf(MemberFilter) {}

@InputType()
export class UpdateProfileInput {
  @TextField({ label: 'The name', max: limits.name })
  name!: string;

  @TextField({ label: 'The line about you', max: limits.line, min: 0, description: 'May be empty.' })
  headline!: string;

  @PlaceField({ isOptional: true, description: 'From `places`; null for none.' })
  placeId?: string | null;

  @Field(() => [String], { description: 'BCP 47, best first.' })
  @ArrayMaxSize(20, { message: 'At most 20 languages.' })
  @IsIn(languages, { each: true, message: 'Please choose languages from the list.' })
  languages!: string[];

  @Field(() => [termEnum])
  @ArrayMaxSize(terms.length, { message: 'Please choose each capacity once.' })
  @IsIn(terms, { each: true, message: 'Please choose capacities from the list.' })
  capacities!: Term[];

  @Field(() => [termEnum])
  @ArrayMaxSize(terms.length, { message: 'Please choose each need once.' })
  @IsIn(terms, { each: true, message: 'Please choose needs from the list.' })
  needs!: Term[];

  @Field(() => [ProfileField], { description: 'What only members see; the rest is public.' })
  @ArrayMaxSize(20, { message: 'Please choose each part once.' })
  @IsIn(Object.values(ProfileField), { each: true, message: 'There is no such part of a profile.' })
  membersOnly!: ProfileField[];
}

@ObjectType({ description: 'The profile as it now stands.' })
export class ProfileUpdated {
  @Field(() => MemberType)
  member!: MemberType;
}
