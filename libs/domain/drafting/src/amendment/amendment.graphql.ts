import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, IdField, PageArgs, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import type { CollisionKind } from '@sic/text';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import {
  AmendmentKindEnum,
  AmendmentStatusEnum,
  CollisionKindEnum,
  DecisionOutcomeEnum,
  RevisionCauseEnum,
} from '../drafting.enums.js';
import { MergeHunkType } from '../drafting.problems.js';
import { SupportCounts, ViewerSupport } from '../support/support.graphql.js';
import type { DecisionOutcome } from './amendment-decision.entity.js';
import type { RevisionCause } from './amendment-revision.entity.js';
import { AMENDMENT_STATUSES, type AmendmentKind, type AmendmentStatus } from './amendment.entity.js';

@ObjectType({ description: 'Where an amendment applies.' })
export class AmendmentTarget {
  @Field(() => ID)
  clauseId!: string;

  @Field(() => Int, { nullable: true, description: 'The number of the clause in the version that it applies to.' })
  clauseNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'The wording that it amends; null when it does not amend one.' })
  baseWording!: string | null;

  @Field(() => String, { description: 'The heading of the section, or an empty text.' })
  sectionHeading!: string;

  @Field(() => ID)
  declarationId!: string;

  @Field(() => String)
  declarationSlug!: string;

  @Field(() => String)
  declarationTitle!: string;

  @Field(() => String, { description: 'BCP 47.' })
  language!: string;
}

@ObjectType({ description: 'What the one who asks may do with an amendment now.' })
export class AmendmentAbilities {
  @Field(() => Boolean)
  edit!: boolean;

  @Field(() => Boolean)
  submit!: boolean;

  @Field(() => Boolean)
  withdraw!: boolean;

  @Field(() => Boolean)
  settle!: boolean;

  @Field(() => Boolean)
  support!: boolean;

  @Field(() => Boolean)
  comment!: boolean;

  @Field(() => Boolean)
  decide!: boolean;
}

@ObjectType({ description: 'The wordings that its proposer has to make one of.' })
export class AmendmentConflict {
  @Field(() => Int, { description: 'The version that it could not be carried over to.' })
  versionNumber!: number;

  @Field(() => String, { description: 'The wording that was amended.' })
  base!: string;

  @Field(() => String, { description: 'What the amendment proposes for it.' })
  proposed!: string;

  @Field(() => String, { nullable: true, description: 'The wording by now; null when the clause was deleted.' })
  current!: string | null;

  @Field(() => [MergeHunkType])
  hunks!: MergeHunkType[];
}

@ObjectType('AmendmentDecision', { description: 'How an amendment was decided, and why.' })
export class AmendmentDecisionType {
  @Field(() => ID)
  id!: string;

  @Field(() => DecisionOutcomeEnum)
  outcome!: DecisionOutcome;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { nullable: true })
  wordingBefore!: string | null;

  @Field(() => String, { nullable: true, description: 'The wording that was decided; null for none.' })
  wordingAfter!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  amendmentId!: string;
  deciderId!: string | null;
}

@ObjectType('AmendmentRevision', { description: 'What an amendment proposed at some time, and against which version.' })
export class AmendmentRevisionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => Int)
  versionNumber!: number;

  @Field(() => RevisionCauseEnum)
  cause!: RevisionCause;

  @Field(() => String)
  wording!: string;

  @Field(() => String)
  rationale!: string;

  @Field(() => Date)
  createdAt!: Date;
}

@ObjectType('Amendment', { description: 'A proposal to change one clause of a published version.' })
export class AmendmentType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Counted per process from 1.' })
  number!: number;

  @Field(() => AmendmentKindEnum)
  kind!: AmendmentKind;

  @Field(() => AmendmentStatusEnum)
  status!: AmendmentStatus;

  @Field(() => Boolean, { description: 'A newer version changed the same words; its proposer has to settle it.' })
  isInConflict!: boolean;

  @Field(() => Boolean, { description: 'Hidden by a moderator: only its proposer and moderators see it.' })
  isHidden!: boolean;

  @Field(() => Int, { description: 'Grows with every change. Who decides names the one they saw.' })
  lockVersion!: number;

  @Field(() => ID, { description: 'The current revision. Who supports names the one they saw.' })
  revisionId!: string;

  @Field(() => Int, { description: 'The version that it applies to.' })
  versionNumber!: number;

  @Field(() => String, { description: 'The wording that is proposed; empty for a deletion.' })
  wording!: string;

  @Field(() => String)
  rationale!: string;

  @Field(() => AmendmentTarget)
  target!: AmendmentTarget;

  @Field(() => SupportCounts)
  supports!: SupportCounts;

  @Field(() => ViewerSupport, { nullable: true })
  viewerSupport!: ViewerSupport | null;

  @Field(() => Int)
  commentCount!: number;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  submittedAt!: Date | null;

  @Field(() => AmendmentConflict, { nullable: true })
  conflict!: AmendmentConflict | null;

  @Field(() => AmendmentAbilities)
  viewerCan!: AmendmentAbilities;

  proposerId!: string;
}

@ObjectType({ description: 'Another open amendment of the same clause, and how the two touch.' })
export class AmendmentCollision {
  @Field(() => ID)
  amendmentId!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => CollisionKindEnum)
  kind!: CollisionKind;

  @Field(() => [String], { description: 'The words at stake, per place; empty where both insert.' })
  words!: string[];
}

export const AmendmentConnection = connectionOf(AmendmentType, 'AmendmentConnection');

@InputType({ description: 'Which amendments; what is left out does not narrow the list.' })
export class AmendmentFilter {
  @IdField('Of this declaration', { isOptional: true })
  declarationId?: string | null;

  @IdField('To this clause', { isOptional: true })
  clauseId?: string | null;

  @IdField('Proposed by this member', { isOptional: true })
  byMemberId?: string | null;

  @Field(() => [AmendmentStatusEnum], { nullable: true })
  @IsOptional()
  @IsIn(AMENDMENT_STATUSES, { each: true, message: 'This is not a status of amendments.' })
  statuses?: AmendmentStatus[] | null;

  @TextField({
    label: 'The search',
    max: limits.line,
    isOptional: true,
    description: 'Words of the wording or the rationale, or the number of the amendment.',
  })
  search?: string | null;
}

@ArgsType()
export class AmendmentsArgs extends PageArgs {
  @Field(() => AmendmentFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => AmendmentFilter)
  filter?: AmendmentFilter | null;
}

@ObjectType({ description: 'The amendment as it is now.' })
export class AmendmentAnswer {
  @Field(() => AmendmentType)
  amendment!: AmendmentType;
}

const wording = {
  label: 'The wording',
  max: limits.clause,
  isLong: true,
  isOptional: true,
  description: 'The proposed wording. Left out for a deletion.',
} as const;
const rationale = { label: 'The rationale', max: limits.rationale, isLong: true } as const;

@InputType()
export class ProposeAmendmentInput {
  @IdField('Made by the client: a request that is repeated with the same id proposes once', { isOptional: true })
  id?: string | null;

  @IdField('The clause that it changes, deletes or stands after')
  clauseId!: string;

  @Field(() => Int, { description: 'The number of the version that the member saw.' })
  @IsInt({ message: 'A version number is a whole number.' })
  @Min(1, { message: 'A version number starts at 1.' })
  versionNumber!: number;

  @Field(() => AmendmentKindEnum)
  @IsIn(['replace', 'insert_after', 'delete'], { message: 'An amendment replaces, inserts or deletes.' })
  kind!: AmendmentKind;

  @TextField(wording)
  wording?: string | null;

  @TextField(rationale)
  rationale!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'False keeps it as a draft that only its proposer sees.' })
  @IsBoolean({ message: 'Submitted or not is true or false.' })
  isSubmitted: boolean = true;
}

@InputType()
export class EditAmendmentInput {
  @IdField('The amendment')
  amendmentId!: string;

  @Field(() => Int, { description: 'The lock version that the proposer saw.' })
  @IsInt({ message: 'A lock version is a whole number.' })
  lockVersion!: number;

  @TextField(wording)
  wording?: string | null;

  @TextField(rationale)
  rationale!: string;
}

@InputType()
export class SettleConflictInput extends EditAmendmentInput {}

@InputType()
export class AmendmentInput {
  @IdField('The amendment')
  amendmentId!: string;
}

@InputType()
export class DecideAmendmentInput {
  @IdField('The amendment')
  amendmentId!: string;

  @Field(() => Int, { description: 'The lock version that the editor saw.' })
  @IsInt({ message: 'A lock version is a whole number.' })
  lockVersion!: number;

  @Field(() => DecisionOutcomeEnum, { description: 'ACCEPTED, ACCEPTED_WITH_CHANGES or REJECTED.' })
  @IsIn(['accepted', 'accepted_with_changes', 'rejected'], { message: 'Accept, accept with changes, or reject.' })
  outcome!: 'accepted' | 'accepted_with_changes' | 'rejected';

  @TextField({
    ...wording,
    description: 'For ACCEPTED_WITH_CHANGES: the wording of the clause as it will stand in the next version.',
  })
  wording?: string | null;

  @IdField('For ACCEPTED_WITH_CHANGES: the draft revision of the clause that the editor saw', { isOptional: true })
  draftRevisionId?: string | null;

  @TextField({ label: 'The reason', max: limits.reason, isLong: true })
  reason!: string;
}
