import { Field, InputType } from '@nestjs/graphql';
import { IdField, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsEnum } from 'class-validator';
import { SeriesMode } from './sign-up-for-series.js';

@InputType({ description: 'A new relay; gatherings become its legs by naming it.' })
export class CreateSeriesInput {
  @TextField({ label: 'The title, one line', max: limits.title })
  title!: string;

  @TextField({ label: 'What it is about, plain text', max: limits.comment, isLong: true, isOptional: true })
  description?: string | null;
}

@InputType({ description: 'Which relay the member signs up for, and how.' })
export class SignUpForSeriesInput {
  @IdField('The relay whose open legs to sign up for')
  seriesId!: string;

  @Field(() => SeriesMode, { description: 'What becomes of legs without a free seat.' })
  @IsEnum(SeriesMode, rule('isIn'))
  mode!: SeriesMode;

  @IdField('The organisation on whose behalf the member comes; they have to represent it', { isOptional: true })
  organisationId?: string | null;
}
