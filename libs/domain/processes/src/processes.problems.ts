import { Field } from '@nestjs/graphql';
import { ProblemType } from '@sic/graphql';
import type { Problem } from '@sic/kernel';
import type { PhaseKind } from './process/phase.js';
import { PhaseKindEnum } from './process/process.graphql.js';

@ProblemType('The process is in a phase in which this is not done.')
export class PhaseDoesNotAllow implements Problem {
  readonly code = 'PHASE_DOES_NOT_ALLOW';

  @Field(() => PhaseKindEnum, { nullable: true, description: 'The phase it is in; null before it has begun.' })
  readonly phase: PhaseKind | null;

  @Field(() => Date, { nullable: true, description: 'When that phase ends; null when no other follows.' })
  readonly until: Date | null;

  constructor(phase: PhaseKind | null, until: Date | null) {
    this.phase = phase;
    this.until = until;
  }
}
