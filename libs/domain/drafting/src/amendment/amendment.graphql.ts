import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PositionCounts, PositionType } from '@sic/discussion';
import { connectionOf, enumOf, Node } from '@sic/graphql';
import { type PhaseKind, PhaseKindEnum } from '@sic/processes';
import { ReportPermission } from '@sic/subjects';
import type { CollisionKind as WordCollisionKind } from '@sic/text';
import { REVISION_CAUSES, type RevisionCause } from './amendment-revision.entity.js';
import { AmendmentTarget } from './amendment-target.graphql.js';
import { AMENDMENT_STATUSES, type AmendmentKind, type AmendmentStatus } from './amendment.entity.js';
import { ProposalFields } from './proposal.graphql.js';
import { MergeHunkType } from './merge-hunk.graphql.js';

export const AmendmentStatusEnum = enumOf('AmendmentStatus', AMENDMENT_STATUSES, 'Where an amendment stands.', {
  draft: 'Only its proposer can read it.',
  submitted: 'Everybody can read it, and it waits for a decision.',
  accepted: 'Its words stand in the next version.',
  accepted_with_changes: 'The next version has other words, decided because of it.',
  rejected: 'It was not accepted; the decision says why.',
  withdrawn: 'Its proposer took it back.',
  superseded: 'The text says already what it proposed.',
  not_decided: 'It was open when the last phase ended in which it could be decided, and none is planned.',
});
export const AmendmentKindEnum = enumOf(
  'AmendmentKind',
  ['replace', 'insert_after', 'delete'] as const,
  'What an amendment does to its clause.',
  {
    replace: 'Gives the clause another wording.',
    insert_after: 'Puts a new clause after it.',
    delete: 'Takes the clause out of the text.',
  },
);
const RevisionCauseEnum = enumOf('RevisionCause', REVISION_CAUSES, 'Why an amendment got a further revision.', {
  proposed: 'It is the first one.',
  edited: 'Its proposer changed it.',
  rebased: 'It was rebased onto a newer version without a conflict.',
  conflict_resolved: 'Its proposer resolved a conflict with a newer version.',
  moved: 'The clause that it named was gone, and its proposer made it a new clause at another place.',
});
/** How two amendments touch: in the same words, or at the same place. */
export type CollisionKind = WordCollisionKind | 'same_place' | 'deletes_place';
const CollisionKindEnum = enumOf(
  'CollisionKind',
  ['same', 'deletes', 'rewrites', 'inserts', 'same_place', 'deletes_place'] as const,
  'How two amendments touch the same words.',
  {
    same: 'Both make the same change.',
    deletes: 'One deletes what the other rewrites.',
    rewrites: 'Both rewrite the same words.',
    inserts: 'Both insert at the same place.',
    same_place: 'Both add a clause after the same one: they stand in the order in which they are accepted.',
    deletes_place: 'The other deletes the clause after which this one adds a clause.',
  },
);

@ObjectType({ implements: () => [ReportPermission], description: 'What the viewer may do with an amendment now.' })
export class AmendmentPermissions extends ReportPermission {
  @Field(() => Boolean, { description: 'Change its wording or rationale.' })
  edit!: boolean;

  @Field(() => Boolean, { description: 'Let everybody read the draft.' })
  submit!: boolean;

  @Field(() => Boolean, { description: 'Take the amendment back: its proposer may.' })
  withdraw!: boolean;

  @Field(() => Boolean, { description: 'Write the wording that it should propose after a conflict.' })
  resolveConflict!: boolean;

  @Field(() => Boolean, { description: 'Propose it as a new clause at another place, since its clause is gone.' })
  proposeAsNewClause!: boolean;

  @Field(() => Boolean, { description: 'Take a position on it, or withdraw it.' })
  takePosition!: boolean;

  @Field(() => Boolean, { description: 'Post a comment on it.' })
  comment!: boolean;

  @Field(() => Boolean, { description: 'Accept or reject it.' })
  decide!: boolean;

  @Field(() => Boolean, { description: 'Take its decision back, until the version of the decision is published.' })
  takeBack!: boolean;
}

@ObjectType({ description: 'The wordings that its proposer has to make one of.' })
export class AmendmentConflict {
  @Field(() => Int, { description: 'The version that it could not be rebased onto.' })
  versionNumber!: number;

  @Field(() => String, { description: 'The wording that was amended.' })
  base!: string;

  @Field(() => String, { description: 'What the amendment proposes for it.' })
  proposed!: string;

  @Field(() => String, { nullable: true, description: 'The wording by now; null when the clause was deleted.' })
  current!: string | null;

  @Field(() => [MergeHunkType], { description: 'The merged text in its order: clean stretches and conflicts.' })
  hunks!: MergeHunkType[];
}

@ObjectType({ description: 'Why an amendment is not decided: no phase in which that can be done is left.' })
export class NotDecidedReason {
  @Field(() => PhaseKindEnum, { nullable: true, description: 'The phase that the process was in by then.' })
  phase!: PhaseKind | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was recorded and its proposer told; null for the moment before that.',
  })
  recordedAt!: Date | null;
}

@ObjectType('AmendmentRevision', {
  implements: () => [Node, ProposalFields],
  description: 'What an amendment proposed at some time, and against which version.',
})
export class AmendmentRevisionType extends ProposalFields implements Node {
  @Field(() => ID, { description: 'Unique among all things, and permanent.' })
  id!: string;

  @Field(() => Int, { description: 'Counted per amendment from 1.' })
  number!: number;

  @Field(() => Int, { description: 'The version that it applies to.' })
  versionNumber!: number;

  @Field(() => RevisionCauseEnum, { description: 'Why the amendment got this revision.' })
  cause!: RevisionCause;

  @Field(() => AmendmentKindEnum, {
    nullable: true,
    description: 'Of a revision that became a new clause: what the amendment did before. Else null.',
  })
  movedFromKind!: AmendmentKind | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of a revision that became a new clause: the clause that the amendment was about before. Else null.',
  })
  movedFromClauseId!: string | null;

  @Field(() => Date, { description: 'When it was written.' })
  createdAt!: Date;
}

@ObjectType('Amendment', {
  implements: () => [Node, ProposalFields],
  description: 'A proposal to change one clause of a published version.',
})
export class AmendmentType extends ProposalFields implements Node {
  @Field(() => ID, { description: 'Unique among all things, and permanent.' })
  id!: string;

  @Field(() => Int, { description: 'Counted per process from 1.' })
  number!: number;

  @Field(() => AmendmentKindEnum, { description: 'Whether it replaces, inserts or deletes.' })
  kind!: AmendmentKind;

  @Field(() => AmendmentStatusEnum, { description: 'Where it stands between draft and decision.' })
  status!: AmendmentStatus;

  @Field(() => NotDecidedReason, {
    nullable: true,
    description: 'Why it is not decided; null unless that is its status.',
  })
  notDecided!: NotDecidedReason | null;

  @Field(() => Boolean, { description: 'Only its proposer can read it: nothing is said about it yet.' })
  isDraft!: boolean;

  @Field(() => Boolean, {
    description: 'A newer version changed the same words; its proposer has to resolve the conflict.',
  })
  isInConflict!: boolean;

  @Field(() => Boolean, {
    description: 'It is open and changes the same words as what was decided for the next version.',
  })
  meetsDraft!: boolean;

  @Field(() => Boolean, { description: 'Hidden by a moderator: only its proposer and moderators see it.' })
  isHidden!: boolean;

  @Field(() => Int, { description: 'Grows with every change. Who decides names the one they saw.' })
  lockVersion!: number;

  @Field(() => ID, { description: 'The current revision. Who takes a position names the one that they saw.' })
  revisionId!: string;

  @Field(() => Int, { description: 'The version that it applies to.' })
  versionNumber!: number;

  @Field(() => AmendmentTarget, { description: 'Which clause of which declaration it is about.' })
  target!: AmendmentTarget;

  @Field(() => PositionCounts, { description: 'How many members hold each position on it.' })
  positionCounts!: PositionCounts;

  @Field(() => PositionType, { nullable: true, description: 'Where the viewer stands; null when they have not said.' })
  viewerPosition!: PositionType | null;

  @Field(() => Int, { description: 'Comments that are neither deleted nor hidden.' })
  commentCount!: number;

  @Field(() => Date, { description: 'When its draft was written.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When everybody could read it; null for a draft.' })
  submittedAt!: Date | null;

  @Field(() => AmendmentConflict, {
    nullable: true,
    description: 'What its proposer has to resolve; null without a conflict.',
  })
  conflict!: AmendmentConflict | null;

  @Field(() => AmendmentPermissions, { description: 'What the viewer may do with it now.' })
  viewerCan!: AmendmentPermissions;

  @Field(() => AmendmentPermissions, {
    description: 'What every member may do with it now: for a visitor, what signing in allows.',
  })
  membersCan!: AmendmentPermissions;

  @Field(() => AmendmentPermissions, { description: 'What its proposer may do with it now.' })
  proposerCan!: AmendmentPermissions;

  proposerId!: string;
}

@ObjectType({ description: 'Another open amendment of the same clause, and how the two touch.' })
export class AmendmentCollision {
  @Field(() => ID, { description: 'The id of the other amendment.' })
  amendmentId!: string;

  @Field(() => Int, { description: 'The number of the other amendment in the process.' })
  number!: number;

  @Field(() => CollisionKindEnum, { description: 'How the two touch.' })
  kind!: CollisionKind;

  @Field(() => [String], { description: 'The words at stake, per place; empty where both insert.' })
  words!: string[];
}

export const AmendmentConnection = connectionOf(AmendmentType, 'AmendmentConnection');

export const AmendmentRevisionConnection = connectionOf(AmendmentRevisionType, 'AmendmentRevisionConnection');

@ObjectType({ description: 'The amendment was proposed.' })
export class ProposeAmendmentSuccess {
  @Field(() => AmendmentType, { description: 'The amendment as it is now.' })
  amendment!: AmendmentType;
}

@ObjectType({ description: 'The amendment has a new revision.' })
export class EditAmendmentSuccess {
  @Field(() => AmendmentType, { description: 'The amendment as it is now.' })
  amendment!: AmendmentType;
}

@ObjectType({ description: 'Everybody can read the amendment.' })
export class SubmitAmendmentSuccess {
  @Field(() => AmendmentType, { description: 'The amendment as it is now.' })
  amendment!: AmendmentType;
}

@ObjectType({ description: 'The amendment is withdrawn.' })
export class WithdrawAmendmentSuccess {
  @Field(() => AmendmentType, { description: 'The amendment as it is now.' })
  amendment!: AmendmentType;
}

@ObjectType({ description: 'The amendment applies to the latest version.' })
export class ResolveConflictSuccess {
  @Field(() => AmendmentType, { description: 'The amendment as it is now.' })
  amendment!: AmendmentType;
}

@ObjectType({ description: 'The amendment proposes a new clause.' })
export class ProposeAsNewClauseSuccess {
  @Field(() => AmendmentType, { description: 'The amendment as it is now.' })
  amendment!: AmendmentType;
}
