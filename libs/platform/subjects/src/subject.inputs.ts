import { Field, ID, InputType } from '@nestjs/graphql';
import { rule } from '@sic/graphql';
import { IsString, IsUUID } from 'class-validator';
import { SubjectKindEnum } from './subject-kinds.js';

@InputType({ description: 'Names one thing of the platform: its kind and its id.' })
export class SubjectInput {
  // The schema lets only the kinds through; the decorator keeps the field from being refused as unknown.
  @Field(() => SubjectKindEnum, { description: 'What kind of thing it is.' })
  @IsString(rule('isIn'))
  kind!: string;

  @Field(() => ID, { description: 'Its id among the things of that kind.' })
  @IsUUID('all', rule('isId'))
  id!: string;
}
