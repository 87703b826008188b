import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IdField, TextField, rule } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsEnum } from 'class-validator';
import { SeriesMode } from './sign-up-for-series.js';

registerEnumType(SeriesMode, {
  name: 'SeriesMode',
  description: 'A seat in every open leg or nothing; or seats where there are some, and waiting lists elsewhere.',
});

@InputType()
export class CreateSeriesInput {
  @TextField({ label: 'The title', max: limits.title })
  title!: string;

  @TextField({ label: 'The description', max: limits.comment, isLong: true, isOptional: true })
  description?: string | null;
}

@ObjectType({ description: 'A relay was written down.' })
export class SeriesCreated {
  @Field(() => ID)
  seriesId!: string;
}

@InputType()
export class SignUpForSeriesInput {
  @IdField('The relay')
  seriesId!: string;

  @Field(() => SeriesMode)
  @IsEnum(SeriesMode, rule('isIn'))
  mode!: SeriesMode;

  @IdField('The organisation', { isOptional: true })
  organisationId?: string | null;
}

@ObjectType({ description: 'Signed up for a relay: "in for 3 of 5".' })
export class SeriesSignUp {
  @Field(() => [ID], { description: 'In the order of the legs.' })
  registrationIds!: string[];

  @Field(() => Int, { description: 'Legs with a confirmed seat.' })
  confirmed!: number;

  @Field(() => Int, { description: 'Legs that were open for sign-up.' })
  legs!: number;
}
