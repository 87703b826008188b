import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A line after which a new clause can be put.' })
export class ClausePlace {
  @Field(() => ID, { description: 'The clause after which it would stand, or the section at whose beginning.' })
  lineId!: string;

  @Field(() => Boolean, { description: 'Whether the line is the heading of a section.' })
  isSection!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the clause in the latest version; null for a section, and for a clause that is new.',
  })
  clauseNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'The heading of the section or clause; null when it has none.' })
  heading!: string | null;

  @Field(() => String, { description: 'The first words of the clause; empty for a section.' })
  beginning!: string;
}
