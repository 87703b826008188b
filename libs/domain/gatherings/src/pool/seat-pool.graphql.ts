import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CountryCode, IdField, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { OrganisationKind } from '@sic/profiles';
import { ArrayMaxSize, IsEnum, IsInt, Matches, Max, Min } from 'class-validator';
import { OfGatheringInput } from '../gathering/gathering.inputs.js';

@ObjectType({ description: 'What the asking member may do with a seat pool, from the same policy that decides.' })
export class SeatPoolPermissions {
  @Field(() => Boolean, { description: 'Change its name and its number of seats.' })
  edit!: boolean;

  @Field(() => Boolean, { description: 'Change who takes from it: nobody has signed up for the gathering.' })
  changeRules!: boolean;

  @Field(() => Boolean, { description: 'Remove it: nobody had a seat of it, and it is not the last one.' })
  remove!: boolean;
}

@ObjectType('SeatPool', {
  description: 'A number of seats and who takes from it, counted from the ledger of claims. Part of its gathering.',
})
export class SeatPoolType {
  @Field(() => ID, { description: 'Names the pool in changes of its gathering.' })
  id!: string;

  @Field(() => String, { description: 'What it is called, such as "Cities".' })
  name!: string;

  @Field(() => Int, { description: 'How many seats it has.' })
  capacity!: number;

  @Field(() => Int, { description: 'Seats of confirmed registrations.' })
  taken!: number;

  @Field(() => Int, { description: 'Seats that are offered, until a deadline.' })
  held!: number;

  @Field(() => Int, { description: 'Seats that are neither taken nor held. Never below zero.' })
  free!: number;

  @Field(() => [OrganisationKind], { description: 'Only people of these kinds of organisations; empty for everyone.' })
  kinds!: OrganisationKind[];

  @Field(() => [CountryCode], { description: 'Only people of these countries; empty for everyone.' })
  countries!: string[];

  @Field(() => ID, { nullable: true, description: 'The programme item that its seats are in; null for the gathering.' })
  programmeItemId!: string | null;

  @Field(() => SeatPoolPermissions, { description: 'What the asking member may do with it.' })
  viewerCan!: SeatPoolPermissions;
}

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

  @Field(() => [CountryCode], { description: 'Only people of these countries; empty for everyone.' })
  @ArrayMaxSize(60, rule('maxItems', { max: 60 }))
  @Matches(/^[A-Z]{2}$/, { ...rule('isCountry'), each: true })
  countries!: string[];

  @IdField('The programme item that its seats are in; the gathering without it', { isOptional: true })
  programmeItemId?: string | null;
}

@InputType({ description: 'Which seat pool to remove.' })
export class RemoveSeatPoolInput extends OfGatheringInput {
  @IdField('A pool of which nobody ever had a seat')
  poolId!: string;
}

@ObjectType({ description: 'The seat pool was added or changed.' })
export class SaveSeatPoolSuccess {
  @Field(() => SeatPoolType, { description: 'The pool as it is now.' })
  pool!: SeatPoolType;
}
