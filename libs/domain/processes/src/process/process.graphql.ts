import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, enumOf, Node } from '@sic/graphql';
import type { ProcessFacts } from '../processes.policy.js';
import { type PhaseKind, PHASES } from './phase.js';

export const PhaseKindEnum = enumOf('PhaseKind', PHASES, 'The phases of a process, in their order.', {
  input: 'The text is prepared; there may be none yet.',
  drafting: 'The text is being written.',
  consultation: 'Everybody is asked what they would change.',
  resolution: 'What was proposed is decided.',
  endorsement: 'The text is final; what was proposed can still be discussed.',
  signature: 'The text is final. The platform does not collect signatures.',
  closed: 'The process is over; everything stays readable.',
});

@ObjectType('Phase', { description: 'A phase of a process. It lasts until the next one opens.' })
export class PhaseType {
  @Field(() => PhaseKindEnum, { description: 'Which of the seven phases it is.' })
  kind!: PhaseKind;

  @Field(() => Date, { description: 'When it opens or opened.' })
  opensAt!: Date;
}

@ObjectType({ description: 'What the viewer may do in a process now.' })
export class ProcessPermissions {
  @Field(() => Boolean, { description: 'Set the dates of its phases, its summary and how it decides.' })
  plan!: boolean;

  @Field(() => Boolean, { description: 'Name and remove its editors.' })
  assignEditors!: boolean;

  /** For the permissions that other domains add. */
  facts!: ProcessFacts;
}

@ObjectType('Process', { implements: () => [Node], description: 'A participatory process with dated phases.' })
export class ProcessType implements Node {
  @Field(() => ID, { description: 'Permanent, and unique among all things.' })
  id!: string;

  @Field(() => String, { description: 'Its name in addresses, such as cities-and-regions.' })
  slug!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What it is about; may be empty.' })
  summary!: string;

  @Field(() => String, {
    description: 'How the process decides, in the words of its editors; empty where the editors decide.',
  })
  decisionRule!: string;

  @Field(() => PhaseKindEnum, { nullable: true, description: 'The phase it is in now; null before it has begun.' })
  phase!: PhaseKind | null;

  @Field(() => Date, { nullable: true, description: 'When that phase ends; null when no other follows.' })
  phaseUntil!: Date | null;

  @Field(() => PhaseKindEnum, { nullable: true, description: 'The phase that follows; null when none does.' })
  nextPhase!: PhaseKind | null;

  @Field(() => [PhaseKindEnum], { description: 'The phases whose dates can still be set, in their order.' })
  phasesToPlan!: readonly PhaseKind[];

  @Field(() => ProcessPermissions, { description: 'What the viewer may do in it now.' })
  viewerCan!: ProcessPermissions;
}

export const ProcessConnection = connectionOf(ProcessType, 'ProcessConnection');

@ObjectType({ description: 'The process was planned.' })
export class PlanProcessSuccess {
  @Field(() => ProcessType, { description: 'The process with its new dates.' })
  process!: ProcessType;
}

@ObjectType({ description: 'The member edits the process.' })
export class AssignEditorSuccess {
  @Field(() => ProcessType, { description: 'The process with its new editor.' })
  process!: ProcessType;
}

@ObjectType({ description: 'The member does not edit the process any more.' })
export class RemoveEditorSuccess {
  @Field(() => ProcessType, { description: 'The process without that editor.' })
  process!: ProcessType;
}
