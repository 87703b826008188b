import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';

@ObjectType('MessageParameter', { description: 'A value that a sentence of the catalogues names.' })
export class MessageParameter {
  @Field(() => String, {
    description: 'Its placeholder in the catalogues; `reason` and `what` select the sentence of a problem.',
  })
  readonly name!: string;

  @Field(() => [String], {
    description: 'The value as text, moments as ISO 8601; several for a list, none when there is nothing to name.',
  })
  readonly values!: string[];
}

/** What every refusal in a result union has in common. */
@InterfaceType('Problem', {
  description:
    'An expected refusal. Clients branch on its type; `code` and `parameters` are what a sentence for a person is made of.',
  resolveType: (value: object) => value.constructor.name,
})
export abstract class ProblemInterface {
  @Field(() => String, { description: 'Stable code in capitals, such as AMENDMENT_CHANGED.' })
  readonly code!: string;

  @Field(() => String, { description: 'What is the matter, in one English sentence.' })
  readonly message!: string;

  @Field(() => [MessageParameter], { description: 'What the sentence names, for wording it in another language.' })
  readonly parameters!: MessageParameter[];
}

/** Declares a class as a refusal of the schema: `@ProblemType('The pool is full.') class SeatsTaken`. */
export function ProblemType(description: string): ClassDecorator {
  return ObjectType({ implements: () => [ProblemInterface], description });
}
