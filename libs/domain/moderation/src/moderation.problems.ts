import { Field } from '@nestjs/graphql';
import { ProblemType } from '@sic/graphql';
import type { Problem } from '@sic/kernel';
import { CaseState } from './case/moderation-case.entity.js';

/** Of two moderators at once the second sees what the first did, and decides again if it is still needed. */
@ProblemType('Another moderator decided the case or the appeal after it was shown.')
export class CaseDecidedMeanwhile implements Problem {
  readonly code = 'CASE_DECIDED';

  @Field(() => CaseState, { description: 'Where the case stands now.' })
  readonly state: CaseState;

  constructor(state: CaseState) {
    this.state = state;
  }
}
