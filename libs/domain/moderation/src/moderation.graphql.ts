import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A rule of the code of conduct.' })
export class CommunityRule {
  @Field(() => Int)
  number!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType({ description: 'Who did something, by id and name.' })
export class Person {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

/** A person from two columns of a row, or null when there is nobody. */
export function person(id: string | null, name: string | null): Person | null {
  return id === null ? null : { id, name: name ?? 'Somebody who left' };
}
