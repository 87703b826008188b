import { Field, InputType, Int } from '@nestjs/graphql';
import { CountryListField, IdField, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { OrganisationKind } from '@sic/profiles';
import { ArrayMaxSize, IsBoolean, IsEnum, IsInt, IsOptional, Max, Min } from 'class-validator';
import { OfGatheringInput } from '../gathering/gathering.inputs.js';

@InputType({ description: 'A new seat pool, or all that is said about one. Its rules stay once people signed up.' })
export class SaveSeatPoolInput extends OfGatheringInput {
  @IdField('The pool to change; a new one without it', { isOptional: true })
  poolId?: string | null;

  @TextField({ label: 'What it is called, such as "Cities"', max: limits.name })
  name!: string;

  @Field(() => Int, { description: 'How many seats it has; no fewer than are taken and held.' })
  @IsInt(rule('isInteger'))
  @Min(0, rule('min', { min: 0 }))
  @Max(100_000, rule('max', { max: 100_000 }))
  capacity!: number;

  @Field(() => [OrganisationKind], { description: 'Only people of these kinds of organisations; empty for everyone.' })
  @ArrayMaxSize(20, rule('maxItems', { max: 20 }))
  @IsEnum(OrganisationKind, { ...rule('isIn'), each: true })
  kinds!: OrganisationKind[];

  @Field(() => Boolean, { nullable: true, description: 'For people who come for themselves, too; false without it.' })
  @IsOptional()
  @IsBoolean(rule('isBoolean'))
  isForPersons?: boolean | null;

  @CountryListField('Only people of these countries; empty for everyone.', 60)
  countries!: string[];

  @IdField('The programme item that its seats are in; the gathering without it', { isOptional: true })
  programmeItemId?: string | null;
}

@InputType({ description: 'Which seat pool to remove.' })
export class RemoveSeatPoolInput extends OfGatheringInput {
  @IdField('A pool of which nobody ever had a seat')
  poolId!: string;
}
