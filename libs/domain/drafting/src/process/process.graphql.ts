import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField } from '@sic/graphql';
import { MemberType } from '@sic/profiles';
import { PhaseKindEnum } from '../drafting.enums.js';
import type { PhaseKind } from './phase.js';

@ObjectType('Phase', { description: 'A phase of a process. It lasts until the next one opens.' })
export class PhaseType {
  @Field(() => PhaseKindEnum)
  kind!: PhaseKind;

  @Field(() => Date)
  opensAt!: Date;
}

@ObjectType({ description: 'A declaration, in short.' })
export class DeclarationSummary {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'BCP 47.' })
  language!: string;

  @Field(() => Int)
  versionNumber!: number;

  @Field(() => Date)
  publishedAt!: Date;

  @Field(() => Int, { description: 'Amendments that are submitted and not decided.' })
  openAmendmentCount!: number;

  processId!: string;
}

@ObjectType({ description: 'What the one who asks may do in a process now.' })
export class ProcessAbilities {
  @Field(() => Boolean)
  importDeclaration!: boolean;

  @Field(() => Boolean, { description: 'Set the dates of its phases, its summary and how it decides.' })
  plan!: boolean;

  @Field(() => Boolean)
  assignEditors!: boolean;
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

  @Field(() => String, { description: 'How amendments are decided, in plain language.' })
  decisionRule!: string;

  @Field(() => PhaseKindEnum, { nullable: true, description: 'The phase it is in now; null before it has begun.' })
  phase!: PhaseKind | null;

  @Field(() => Date, { nullable: true, description: 'When that phase ends; null when no other follows.' })
  phaseUntil!: Date | null;

  @Field(() => PhaseKindEnum, { nullable: true })
  nextPhase!: PhaseKind | null;

  @Field(() => ProcessAbilities)
  viewerCan!: ProcessAbilities;
}

@ObjectType({ description: 'An editor of a process.' })
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
