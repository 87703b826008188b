import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { enumOf, IdField } from '@sic/graphql';
import { MemberType } from '@sic/profiles';
import type { ProcessFacts } from '../processes.policy.js';
import { type PhaseKind, PHASES } from './phase.js';

export const PhaseKindEnum = enumOf('PhaseKind', PHASES, 'The phases of a process, in their order.');

@ObjectType('Phase', { description: 'A phase of a process. It lasts until the next one opens.' })
export class PhaseType {
  @Field(() => PhaseKindEnum)
  kind!: PhaseKind;

  @Field(() => Date)
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

@ObjectType('Process', { description: 'A participatory process with dated phases.' })
export class ProcessType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => String, { description: 'How the process decides, in plain language.' })
  decisionRule!: string;

  @Field(() => PhaseKindEnum, { nullable: true, description: 'The phase it is in now; null before it has begun.' })
  phase!: PhaseKind | null;

  @Field(() => Date, { nullable: true, description: 'When that phase ends; null when no other follows.' })
  phaseUntil!: Date | null;

  @Field(() => PhaseKindEnum, { nullable: true, description: 'The phase that follows; null when none does.' })
  nextPhase!: PhaseKind | null;

  @Field(() => ProcessPermissions)
  viewerCan!: ProcessPermissions;
}

@ObjectType({ description: 'The editors of a process after one was named or removed.' })
export class EditorAssigned {
  @Field(() => [MemberType], { description: 'Everybody who edits the process now.' })
  editors!: MemberType[];
}

@InputType()
export class EditorInput {
  @IdField('The process')
  processId!: string;

  @IdField('The member')
  memberId!: string;
}
