import { Field, ID } from '@nestjs/graphql';
import { ProblemType } from '@sic/graphql';
import type { Problem } from '@sic/kernel';

@ProblemType('The wording is no longer the one that the member saw when they took their position.')
export class WordingChanged implements Problem {
  readonly code = 'WORDING_CHANGED';

  @Field(() => ID, { description: 'The revision that the subject has now.' })
  readonly revisionId: string;

  constructor(revisionId: string) {
    this.revisionId = revisionId;
  }
}
