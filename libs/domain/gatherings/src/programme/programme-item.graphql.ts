import { Field, GraphQLISODateTime, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IdField, TextField, rule } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsEnum } from 'class-validator';
import { ProgrammeItemKind } from './programme-item.entity.js';

registerEnumType(ProgrammeItemKind, { name: 'ProgrammeItemKind', description: 'What happens in a programme item.' });

@ObjectType({ description: 'What a city or organisation tried, as it is presented.' })
export class PresentedCase {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2, capitals.' })
  country!: string | null;

  @Field(() => String)
  text!: string;
}

@ObjectType('ProgrammeItem', { description: 'A talk, panel, workshop, practice presentation or world café.' })
export class ProgrammeItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => ProgrammeItemKind)
  kind!: ProgrammeItemKind;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  description!: string;

  @Field(() => String, { description: 'Names as they are announced; empty when there are none.' })
  speakers!: string;

  @Field(() => String)
  room!: string;

  @Field(() => GraphQLISODateTime)
  startsAt!: Date;

  @Field(() => GraphQLISODateTime)
  endsAt!: Date;

  @Field(() => PresentedCase, { nullable: true })
  practiceCase!: PresentedCase | null;
}

@InputType()
export class SaveProgrammeItemInput {
  @IdField('The gathering')
  gatheringId!: string;

  @IdField('The programme item', { isOptional: true })
  itemId?: string | null;

  @Field(() => ProgrammeItemKind)
  @IsEnum(ProgrammeItemKind, rule('isIn'))
  kind!: ProgrammeItemKind;

  @TextField({ label: 'The title', max: limits.title })
  title!: string;

  @TextField({ label: 'The description', max: limits.comment, isLong: true, isOptional: true })
  description?: string | null;

  @TextField({ label: 'The speakers', max: limits.line, isOptional: true })
  speakers?: string | null;

  @TextField({ label: 'The room', max: limits.name, isOptional: true })
  room?: string | null;

  @TextField({ label: 'The beginning', max: 30, description: 'Wall-clock time, such as 2027-06-14T09:30.' })
  startsAt!: string;

  @TextField({ label: 'The end', max: 30, description: 'Wall-clock time, such as 2027-06-14T10:15.' })
  endsAt!: string;

  @TextField({ label: 'The name of the case', max: limits.title, isOptional: true })
  caseName?: string | null;

  @TextField({ label: 'The country of the case', max: 2, isOptional: true })
  caseCountry?: string | null;

  @TextField({ label: 'The text of the case', max: limits.comment, isLong: true, isOptional: true })
  caseText?: string | null;
}

@InputType()
export class RemoveProgrammeItemInput {
  @IdField('The gathering')
  gatheringId!: string;

  @IdField('The programme item')
  itemId!: string;
}

@ObjectType({ description: 'The programme item that a change was made to.' })
export class ProgrammeItemChange {
  @Field(() => ID)
  itemId!: string;
}
