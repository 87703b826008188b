import { ArgsType, Field, ID, InputType, ObjectType, PickType, registerEnumType } from '@nestjs/graphql';
import { PageArgs, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { type Term, terms } from '../vocabulary.js';
import { termEnum } from '../vocabulary.graphql.js';
import { languages } from './languages.js';
import { MemberType } from './member.graphql.js';
import { ProfileField } from './profile-field.js';

/** How a directory can be ordered; the statements know no other columns. */
export const DirectorySort = { NAME: 'name', NEWEST: 'newest' } as const;
export type DirectorySort = (typeof DirectorySort)[keyof typeof DirectorySort];
registerEnumType(DirectorySort, { name: 'DirectorySort', description: 'The order of a directory.' });

export const COUNTRY = /^[A-Z]{2}$/;
export const COUNTRY_MESSAGE = 'The country has to be two capital letters, such as PL.';

@InputType()
export class MemberFilter {
  @TextField({ label: 'The search', max: limits.title, isOptional: true, description: 'In name, line and place.' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2, capitals.' })
  @IsOptional()
  @Matches(COUNTRY, { message: COUNTRY_MESSAGE })
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

/** Arguments of the directory, in one class: each handler validates all of its arguments against it. */
@ArgsType()
export class MembersArgs extends PageArgs {
  @Field(() => MemberFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => MemberFilter)
  filter?: MemberFilter | null;

  @Field(() => DirectorySort, { defaultValue: DirectorySort.NAME })
  @IsIn(Object.values(DirectorySort), { message: 'There is no such order.' })
  sort: DirectorySort = DirectorySort.NAME;
}

@ArgsType()
export class MemberPlacesArgs extends PickType(MembersArgs, ['filter'], ArgsType) {}

@InputType()
export class UpdateProfileInput {
  @TextField({ label: 'The name', max: limits.name })
  name!: string;

  @TextField({ label: 'The line about you', max: limits.line, min: 0, description: 'May be empty.' })
  headline!: string;

  @Field(() => ID, { nullable: true, description: 'From `places`; null for none.' })
  @IsOptional()
  @Matches(/^\d{1,9}$/, { message: 'Please choose a place from the list.' })
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
