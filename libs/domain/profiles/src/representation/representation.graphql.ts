import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, Node } from '@sic/graphql';
import { RepresentationRole, RepresentationState } from './representation.entity.js';

@ObjectType({ description: 'What the viewer may do with a representation.' })
export class RepresentationPermissions {
  @Field(() => Boolean, { description: 'Whether the viewer may confirm the request.' })
  confirm!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may refuse the request, with a reason.' })
  refuse!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may end it, or take the request back.' })
  end!: boolean;
}

@ObjectType('Representation', {
  implements: () => [Node],
  description: 'A member acts for an organisation, or has asked to.',
})
export class RepresentationType implements Node {
  @Field(() => ID, { description: 'A UUID; a member who asks again gets another one.' })
  id!: string;

  @Field(() => RepresentationRole, { description: 'What the member may do, or has asked to do, in its name.' })
  role!: RepresentationRole;

  @Field(() => RepresentationState, { description: 'Whether it is asked for, confirmed, refused or over.' })
  state!: RepresentationState;

  @Field(() => Boolean, { description: 'Whether it is asked for and waits for an answer.' })
  isWaiting!: boolean;

  @Field(() => Boolean, { description: 'Whether it is the viewer’s own.' })
  isOwn!: boolean;

  @Field(() => String, {
    description: 'What the member wrote with the request; empty except for the member, its people and moderators.',
  })
  message!: string;

  @Field(() => String, {
    description: 'Why it was refused; empty except for the member, its people and moderators.',
  })
  reason!: string;

  @Field(() => Date, { description: 'When the member asked.' })
  askedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was confirmed or refused; null while it waits.' })
  decidedAt!: Date | null;

  @Field(() => RepresentationPermissions, { description: 'What the viewer may do with this representation.' })
  viewerCan!: RepresentationPermissions;

  memberId!: string;
  organisationId!: string;
}

export const RepresentationConnection = connectionOf(RepresentationType, 'RepresentationConnection');

@ObjectType({ description: 'The viewer has asked.' })
export class AskToRepresentSuccess {
  @Field(() => RepresentationType, { description: 'The request, or the one that was there already.' })
  representation!: RepresentationType;
}

@ObjectType({ description: 'The request is confirmed.' })
export class ConfirmRepresentationSuccess {
  @Field(() => RepresentationType, { description: 'The representation after the change.' })
  representation!: RepresentationType;
}

@ObjectType({ description: 'The request is refused.' })
export class RefuseRepresentationSuccess {
  @Field(() => RepresentationType, { description: 'The representation after the change.' })
  representation!: RepresentationType;
}

@ObjectType({ description: 'The representation is over.' })
export class EndRepresentationSuccess {
  @Field(() => RepresentationType, { description: 'The representation after the change.' })
  representation!: RepresentationType;
}
