import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PositionCounts, PositionType } from '@sic/discussion';
import { connectionOf, enumOf, Node } from '@sic/graphql';
import type { CollisionKind } from '@sic/text';
import { REVISION_CAUSES, type RevisionCause } from './amendment-revision.entity.js';
import { AMENDMENT_STATUSES, type AmendmentKind, type AmendmentStatus } from './amendment.entity.js';
import { MergeHunkType } from './merge-hunk.graphql.js';

export const AmendmentStatusEnum = enumOf('AmendmentStatus', AMENDMENT_STATUSES, 'Where an amendment stands.');
export const AmendmentKindEnum = enumOf(
  'AmendmentKind',
  ['replace', 'insert_after', 'delete'] as const,
  'What an amendment does: gives a clause another wording, puts a new clause after it, or deletes it.',
);
const RevisionCauseEnum = enumOf('RevisionCause', REVISION_CAUSES, 'Why an amendment got a further revision.');
const CollisionKindEnum = enumOf(
  'CollisionKind',
  ['same', 'deletes', 'rewrites', 'inserts'] as const,
  'How two amendments touch the same words: same change, one deletes what the other rewrites, both rewrite, both insert.',
);

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

@ObjectType({ description: 'What the viewer may do with an amendment now.' })
export class AmendmentPermissions {
  @Field(() => Boolean)
  edit!: boolean;

  @Field(() => Boolean)
  submit!: boolean;

  @Field(() => Boolean)
  withdraw!: boolean;

  @Field(() => Boolean)
  resolveConflict!: boolean;

  @Field(() => Boolean, { description: 'Take a position on it, or withdraw it.' })
  takePosition!: boolean;

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

@ObjectType('Amendment', {
  implements: () => [Node],
  description: 'A proposal to change one clause of a published version.',
})
export class AmendmentType implements Node {
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

  @Field(() => ID, { description: 'The current revision. Who takes a position names the one that they saw.' })
  revisionId!: string;

  @Field(() => Int, { description: 'The version that it applies to.' })
  versionNumber!: number;

  @Field(() => String, { description: 'The wording that is proposed; empty for a deletion.' })
  wording!: string;

  @Field(() => String)
  rationale!: string;

  @Field(() => AmendmentTarget)
  target!: AmendmentTarget;

  @Field(() => PositionCounts, { description: 'How many members hold each position on it.' })
  positionCounts!: PositionCounts;

  @Field(() => PositionType, { nullable: true, description: 'Where the viewer stands; null when they have not said.' })
  viewerPosition!: PositionType | null;

  @Field(() => Int)
  commentCount!: number;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  submittedAt!: Date | null;

  @Field(() => AmendmentConflict, { nullable: true })
  conflict!: AmendmentConflict | null;

  @Field(() => AmendmentPermissions)
  viewerCan!: AmendmentPermissions;

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

@ObjectType({ description: 'The amendment as it is now.' })
export class AmendmentAnswer {
  @Field(() => AmendmentType)
  amendment!: AmendmentType;
}
