import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CountryCode } from '@sic/graphql';
import { OrganisationKind } from '@sic/profiles';

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

  @Field(() => Int, {
    description: 'Seats that its people can still take: free in it and in every pool around it. Never below zero.',
  })
  free!: number;

  @Field(() => [OrganisationKind], { description: 'Only people of these kinds of organisations; empty for everyone.' })
  kinds!: OrganisationKind[];

  @Field(() => Boolean, { description: 'For people who come for themselves, too, beside its kinds of organisations.' })
  isForPersons!: boolean;

  @Field(() => [CountryCode], { description: 'Only people of these countries; empty for everyone.' })
  countries!: string[];

  @Field(() => ID, { nullable: true, description: 'The programme item that its seats are in; null for the gathering.' })
  programmeItemId!: string | null;

  @Field(() => SeatPoolPermissions, { description: 'What the asking member may do with it.' })
  viewerCan!: SeatPoolPermissions;
}

@ObjectType({ description: 'Whom the shares of a gathering leave without a seat, since they use all of its seats.' })
export class LeftOut {
  @Field(() => Boolean, { description: 'Whether people who come for themselves cannot sign up.' })
  hasPersons!: boolean;

  @Field(() => [OrganisationKind], { description: 'Kinds of organisations whose people cannot sign up.' })
  kinds!: OrganisationKind[];
}

@ObjectType({ description: 'The seat pool was added or changed.' })
export class SaveSeatPoolSuccess {
  @Field(() => SeatPoolType, { description: 'The pool as it is now.' })
  pool!: SeatPoolType;
}
