import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { CountryField, LanguageTag, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { ArrayMaxSize, IsIn, IsOptional, Matches } from 'class-validator';
import { directoryArgsOf, mapArgsOf } from '../directory/directory.inputs.js';
import { PlaceField } from '../place/place.inputs.js';
import { type Term, terms } from '../vocabulary.js';
import { termEnum } from '../vocabulary.graphql.js';
import { languages } from './languages.js';
import { ProfileField } from './profile-field.js';

const LANGUAGES_MAX = 20;
const PARTS_MAX = 20;

@InputType({
  description: 'Narrows the directory of members. What a member shows to members only finds them only there.',
})
export class MemberFilter {
  @TextField({ label: 'The search', max: limits.title, isOptional: true, description: 'In name, line and place.' })
  search?: string | null;

  @CountryField({ isOptional: true, description: 'Members whose place is in this country.' })
  country?: string | null;

  @Field(() => termEnum, { nullable: true, description: 'Members who offer this.' })
  @IsOptional()
  @IsIn(terms, rule('isIn'))
  capacity?: Term | null;

  @Field(() => termEnum, { nullable: true, description: 'Members who look for this.' })
  @IsOptional()
  @IsIn(terms, rule('isIn'))
  need?: Term | null;

  @Field(() => LanguageTag, { nullable: true, description: 'Members who speak this language.' })
  @IsOptional()
  @IsIn(languages, rule('isIn'))
  language?: string | null;
}

@ArgsType()
export class MembersArgs extends directoryArgsOf(MemberFilter) {}

@ArgsType()
export class MemberPlacesArgs extends mapArgsOf(MemberFilter) {}

@InputType({ description: 'The whole profile of the viewer as it shall be.' })
export class UpdateProfileInput {
  @TextField({ label: 'The name', max: limits.name, description: 'The name that everybody sees.' })
  name!: string;

  @TextField({
    label: 'The line about you',
    max: limits.line,
    min: 0,
    description: 'One line in the viewer’s own words; may be empty.',
  })
  headline!: string;

  @PlaceField({ isOptional: true, description: 'From `places`; null for none.' })
  placeId?: string | null;

  @Field(() => [LanguageTag], { description: 'The languages that the viewer speaks, best first.' })
  @ArrayMaxSize(LANGUAGES_MAX, rule('maxItems', { max: LANGUAGES_MAX }))
  @IsIn(languages, { ...rule('isIn'), each: true })
  languages!: string[];

  @Field(() => [termEnum], { description: 'What the viewer can offer.' })
  @ArrayMaxSize(terms.length, rule('maxItems', { max: terms.length }))
  @IsIn(terms, { ...rule('isIn'), each: true })
  capacities!: Term[];

  @Field(() => [termEnum], { description: 'What the viewer looks for.' })
  @ArrayMaxSize(terms.length, rule('maxItems', { max: terms.length }))
  @IsIn(terms, { ...rule('isIn'), each: true })
  needs!: Term[];

  @Field(() => [ProfileField], { description: 'What only members see; the rest is public.' })
  @ArrayMaxSize(PARTS_MAX, rule('maxItems', { max: PARTS_MAX }))
  @IsIn(Object.values(ProfileField), { ...rule('isIn'), each: true })
  membersOnly!: ProfileField[];
}

@InputType({ description: 'A picture that the viewer no longer wants to show.' })
export class RemovePictureInput {
  @Field(() => String, {
    description: 'The `pictureKey` that the viewer saw; a picture that was uploaded since then stays.',
  })
  @Matches(/^[0-9a-f]{64}$/, rule('exists'))
  pictureKey!: string;
}
