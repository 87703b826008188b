import { Field } from '@nestjs/graphql';
import { ProblemType } from '@sic/graphql';
import type { Problem } from '@sic/kernel';
import { CaseState } from './case/moderation-case.entity.js';

/** Two moderators at once: the second sees what the first did, and decides again if it is still needed. */
@ProblemType('Another moderator was quicker; the case is no longer what was seen.')
export class CaseMovedOn implements Problem {
  readonly code = 'CONFLICT';
  readonly message = 'Another moderator was quicker. Please look at what they decided before you decide again.';

  @Field(() => CaseState, { description: 'Where the case stands now.' })
  readonly state: CaseState;

  constructor(state: CaseState) {
    this.state = state;
  }
}
