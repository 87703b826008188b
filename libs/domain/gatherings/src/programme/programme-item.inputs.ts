import { Field, InputType } from '@nestjs/graphql';
import { CountryField, IdField, LocalTimeField, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsEnum } from 'class-validator';
import { OfGatheringInput } from '../gathering/gathering.inputs.js';
import { ProgrammeItemKind } from './programme-item.entity.js';

@InputType({ description: 'A new programme item, or all that is said about one.' })
export class SaveProgrammeItemInput extends OfGatheringInput {
  @IdField('The item to change; a new one without it', { isOptional: true })
  itemId?: string | null;

  @Field(() => ProgrammeItemKind, { description: 'What happens in it.' })
  @IsEnum(ProgrammeItemKind, rule('isIn'))
  kind!: ProgrammeItemKind;

  @TextField({ label: 'The title, one line', max: limits.title })
  title!: string;

  @TextField({ label: 'The description, plain text', max: limits.comment, isLong: true, isOptional: true })
  description?: string | null;

  @TextField({ label: 'Names of the speakers as they are announced', max: limits.line, isOptional: true })
  speakers?: string | null;

  @TextField({ label: 'Where in the house it is', max: limits.name, isOptional: true })
  room?: string | null;

  @LocalTimeField('When it begins, by clocks in the zone of the gathering')
  startsAt!: string;

  @LocalTimeField('When it ends, by clocks in the zone of the gathering')
  endsAt!: string;

  @TextField({ label: 'What the presented practice is called', max: limits.title, isOptional: true })
  caseName?: string | null;

  @CountryField({ isOptional: true, description: 'The country where it was tried.' })
  caseCountry?: string | null;

  @TextField({ label: 'What was tried, plain text', max: limits.comment, isLong: true, isOptional: true })
  caseText?: string | null;
}

@InputType({ description: 'Which programme item to remove.' })
export class RemoveProgrammeItemInput extends OfGatheringInput {
  @IdField('An item for which no seats are set aside')
  itemId!: string;
}
