import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, Node } from '@sic/graphql';
import { SubjectTitle } from '@sic/subjects';
import { CaseState } from '../case/moderation-case.entity.js';
import { DecisionAction } from '../case/moderation-decision.entity.js';
import { CommunityRuleEnum, Person } from '../moderation.graphql.js';
import type { CommunityRule } from '../rules.js';
import { AppealState } from './appeal.entity.js';

@ObjectType({ description: 'An appeal, as its author reads it: who decides stays unnamed.' })
export class OwnAppeal {
  @Field(() => ID, { description: 'Names the appeal for moderators, who read it as an Appeal.' })
  appealId!: string;

  @Field(() => AppealState, { description: 'Whether it waits, and how it was decided.' })
  state!: AppealState;

  @Field(() => String, { description: 'Why its author thinks that the decision was wrong.' })
  words!: string;

  @Field(() => String, { nullable: true, description: 'Why it was decided as it was.' })
  reasons!: string | null;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was decided; null while it waits.' })
  decidedAt!: Date | null;
}

@ObjectType({ description: 'What the author may do about a decision.' })
export class DecisionPermissions {
  @Field(() => Boolean, { description: 'Ask another moderator to look at it.' })
  appeal!: boolean;
}

@ObjectType({
  implements: () => [Node],
  description:
    'A decision about content or the account of a person, with the reasons. Only that person reads it: signed in, or by the link in the mail that told of it.',
})
export class OwnDecision implements Node {
  @Field(() => ID, { description: 'Also the last part of the address of its page.' })
  id!: string;

  @Field(() => DecisionAction, { description: 'What the decision did to the content or the account.' })
  action!: DecisionAction;

  @Field(() => CommunityRuleEnum, {
    nullable: true,
    description: 'The rule that was broken; null when nothing was hidden.',
  })
  rule!: CommunityRule | null;

  @Field(() => String, { description: 'The statement of reasons.' })
  reasons!: string;

  @Field(() => Date, { description: 'When it was decided.' })
  createdAt!: Date;

  @Field(() => CaseState, { nullable: true, description: 'Where the case stands now; null for the account itself.' })
  caseState!: CaseState | null;

  @Field(() => SubjectTitle, { nullable: true, description: 'What it is about; null for the account itself.' })
  title!: SubjectTitle | null;

  @Field(() => String, { nullable: true, description: 'The words as they were when they were reported.' })
  excerpt!: string | null;

  @Field(() => Boolean, {
    description: 'Whether the viewer has deleted it since: then others do not see it, whatever was decided.',
  })
  isGone!: boolean;

  @Field(() => String, { nullable: true, description: 'Where the content stands on the site; null for the account.' })
  path!: string | null;

  @Field(() => OwnAppeal, { nullable: true, description: 'The appeal against it; null when there is none.' })
  appeal!: OwnAppeal | null;

  @Field(() => DecisionPermissions, { description: 'What the viewer may do about it now.' })
  viewerCan!: DecisionPermissions;
}

export const OwnDecisionConnection = connectionOf(OwnDecision, 'OwnDecisionConnection');

@ObjectType({ description: 'What the viewer may do with an appeal.' })
export class AppealPermissions {
  @Field(() => Boolean, { description: 'Decide it: the decision stands, or the content comes back.' })
  decide!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why not, as the reason of a FORBIDDEN or the code of another problem; null when they may.',
  })
  obstacle!: string | null;
}

@ObjectType('Appeal', {
  implements: () => [Node],
  description: 'An appeal, as moderators read it. Only moderators do.',
})
export class AppealType implements Node {
  @Field(() => ID, { description: 'Who decides the appeal names it.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The case of the content; null for the suspension of an account.' })
  caseId!: string | null;

  @Field(() => SubjectTitle, {
    nullable: true,
    description: 'What the decision was about; null for the account of the author.',
  })
  title!: SubjectTitle | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words as they were when they were reported; null for an account.',
  })
  excerpt!: string | null;

  @Field(() => Boolean, {
    description: 'Whether its author has deleted it since: then it does not come back, whatever is decided.',
  })
  isGone!: boolean;

  @Field(() => Person, { description: 'Who wrote the content, and appeals.' })
  author!: Person;

  @Field(() => String, { description: 'Why the author thinks that the decision was wrong.' })
  words!: string;

  @Field(() => Date, { description: 'When the appeal was made.' })
  createdAt!: Date;

  @Field(() => CommunityRuleEnum, { nullable: true, description: 'The rule of the decision.' })
  rule!: CommunityRule | null;

  @Field(() => String, { description: 'The reasons of the decision.' })
  decisionReasons!: string;

  @Field(() => Person, { description: 'Who made the decision that is appealed.' })
  decider!: Person;

  @Field(() => AppealState, { description: 'Whether it waits, and how it was decided.' })
  state!: AppealState;

  @Field(() => String, { nullable: true, description: 'The reasons of the appeal’s outcome.' })
  reasons!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who decided the appeal.' })
  appealDecider!: Person | null;

  @Field(() => Date, { nullable: true, description: 'When it was decided; null while it waits.' })
  decidedAt!: Date | null;

  @Field(() => AppealPermissions, { description: 'What the viewer may do with it now.' })
  viewerCan!: AppealPermissions;
}

export const AppealConnection = connectionOf(AppealType, 'AppealConnection');

@ObjectType({ description: 'The appeal waits for another moderator.' })
export class AppealDecisionSuccess {
  @Field(() => OwnDecision, { description: 'The decision with its appeal.' })
  decision!: OwnDecision;
}

@ObjectType({ description: 'The appeal waits for another moderator.' })
export class AppealByLinkSuccess {
  @Field(() => OwnDecision, { description: 'The decision with its appeal.' })
  decision!: OwnDecision;
}

@ObjectType({ description: 'The appeal is decided.' })
export class DecideAppealSuccess {
  @Field(() => AppealType, { description: 'The appeal as it was decided.' })
  appeal!: AppealType;
}
