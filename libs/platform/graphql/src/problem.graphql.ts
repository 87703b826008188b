import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';

/** What every refusal in a result union has in common. */
@InterfaceType('Problem', {
  description: 'An expected refusal. Clients branch on its type; `message` is a sentence for a person.',
  resolveType: (value: object) => value.constructor.name,
})
export abstract class ProblemInterface {
  @Field(() => String, { description: 'Stable code in capitals, such as CLAUSE_LOCKED.' })
  readonly code!: string;

  @Field(() => String, { description: 'One sentence that says what is the matter.' })
  readonly message!: string;
}

/** Declares a class as a refusal of the schema: `@ProblemType('The clause is being decided.') class ClauseLocked`. */
export function ProblemType(description: string): ClassDecorator {
  return ObjectType({ implements: () => [ProblemInterface], description });
}
