import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, enumOf, Node } from '@sic/graphql';
import { POSITION_KINDS, type PositionKind, ReportPermission } from '@sic/subjects';

export const PositionKindEnum = enumOf(
  'PositionKind',
  POSITION_KINDS,
  'Where a member stands. A concern and a block come with a reason.',
  {
    agree: 'The member wants it as it is worded.',
    can_live_with: 'The member would have it otherwise and does not stand in the way.',
    concern: 'The member sees a difficulty, and says which.',
    block: 'The member asks for it not to happen, and says why.',
  },
);

@ObjectType({ description: 'How many members hold each position.' })
export class PositionCounts {
  @Field(() => Int, { description: 'How many members agree.' })
  agree!: number;

  @Field(() => Int, { description: 'Members who can live with it.' })
  canLiveWith!: number;

  @Field(() => Int, { description: 'Members who have a concern.' })
  concern!: number;

  @Field(() => Int, { description: 'Members who object so much that they ask for it not to happen.' })
  block!: number;
}

@ObjectType({ implements: () => [ReportPermission], description: 'What the viewer may do with a position.' })
export class PositionPermissions extends ReportPermission {}

@ObjectType('Position', {
  implements: () => [Node],
  description: 'Where a member stands on something, for the wording that they saw.',
})
export class PositionType implements Node {
  @Field(() => ID, { description: 'Stays the same when the member changes their position.' })
  id!: string;

  @Field(() => PositionKindEnum, { description: 'Which of the four positions it is.' })
  kind!: PositionKind;

  @Field(() => String, {
    nullable: true,
    description:
      'Why, in the words of the member. A concern and a block have a reason; it is null for those from whom it is hidden.',
  })
  reason!: string | null;

  @Field(() => Boolean, {
    description:
      'A moderator has hidden the reason: only its author and moderators read it. The position counts as before.',
  })
  isReasonHidden!: boolean;

  @Field(() => Boolean, { description: 'It was taken on an earlier wording and waits to be confirmed.' })
  isForEarlierWording!: boolean;

  @Field(() => Date, { description: 'When it was taken, or changed last.' })
  updatedAt!: Date;

  @Field(() => PositionPermissions, { description: 'What the viewer may do with its reason.' })
  viewerCan!: PositionPermissions;

  memberId!: string;
}

export const PositionConnection = connectionOf(PositionType, 'PositionConnection');

@ObjectType({ description: 'The position is taken.' })
export class TakePositionSuccess {
  @Field(() => PositionType, { description: 'Where the viewer stands now.' })
  position!: PositionType;
}

@ObjectType({ description: 'The viewer has no position on the subject, now or since before.' })
export class WithdrawPositionSuccess {
  @Field(() => ID, { description: 'The thing on which they had the position.' })
  subjectId!: string;
}
