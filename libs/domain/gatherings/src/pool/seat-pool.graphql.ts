import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField, TextField, rule } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { OrganisationKind } from '@sic/profiles';
import { ArrayMaxSize, IsEnum, IsInt, Matches, Max, Min } from 'class-validator';

@ObjectType('SeatPool', { description: 'A number of seats and who takes from it, counted from the ledger of claims.' })
export class SeatPoolType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  capacity!: number;

  @Field(() => Int, { description: 'Confirmed.' })
  taken!: number;

  @Field(() => Int, { description: 'Offered, until a deadline.' })
  held!: number;

  @Field(() => Int, { description: 'Never below zero.' })
  free!: number;

  @Field(() => [OrganisationKind], { description: 'Only people of these kinds of organisations; empty for everyone.' })
  kinds!: OrganisationKind[];

  @Field(() => [String], { description: 'Only people of these countries; empty for everyone.' })
  countries!: string[];

  @Field(() => ID, { nullable: true, description: 'Seats in this programme item only.' })
  programmeItemId!: string | null;
}

@InputType()
export class SaveSeatPoolInput {
  @IdField('The gathering')
  gatheringId!: string;

  @IdField('The seat pool', { isOptional: true })
  poolId?: string | null;

  @TextField({ label: 'The name', max: limits.name })
  name!: string;

  @Field(() => Int)
  @IsInt(rule('isInteger'))
  @Min(0, rule('min', { min: 0 }))
  @Max(100_000, rule('max', { max: 100_000 }))
  capacity!: number;

  @Field(() => [OrganisationKind])
  @ArrayMaxSize(20, rule('maxItems', { max: 20 }))
  @IsEnum(OrganisationKind, { ...rule('isIn'), each: true })
  kinds!: OrganisationKind[];

  @Field(() => [String])
  @ArrayMaxSize(60, rule('maxItems', { max: 60 }))
  @Matches(/^[A-Z]{2}$/, { ...rule('isCountry'), each: true })
  countries!: string[];

  @IdField('The programme item', { isOptional: true })
  programmeItemId?: string | null;
}

@InputType()
export class RemoveSeatPoolInput {
  @IdField('The gathering')
  gatheringId!: string;

  @IdField('The seat pool')
  poolId!: string;
}

@ObjectType({ description: 'The seat pool that a change was made to.' })
export class SeatPoolChange {
  @Field(() => ID)
  poolId!: string;
}
