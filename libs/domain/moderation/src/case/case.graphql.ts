import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, enumOf, Node } from '@sic/graphql';
import { SubjectKindEnum, SubjectTitle } from '@sic/subjects';
import { AppealState } from '../appeal/appeal.entity.js';
import { CommunityRuleEnum, Person } from '../moderation.graphql.js';
import type { CommunityRule } from '../rules.js';
import { CaseState } from './moderation-case.entity.js';
import { DecisionAction } from './moderation-decision.entity.js';

enumOf('ModerationCaseState', CaseState, 'Where a moderation case stands.', {
  OPEN: 'Reports wait for a decision.',
  DISMISSED: 'A moderator left the content as it is.',
  HIDDEN: 'The content is hidden under a rule.',
  RESTORED: 'The content was hidden and is visible again.',
});
enumOf('ModerationAction', DecisionAction, 'What a moderation decision does.', {
  DISMISS: 'Leaves the content as it is.',
  HIDE: 'Hides the content from everybody but its author and moderators.',
  RESTORE: 'Makes hidden content visible again.',
  SUSPEND: 'Ends the sessions of an account and lets nobody sign in with it.',
  LIFT_SUSPENSION: 'Lets the owner of the account sign in again.',
});
enumOf('AppealState', AppealState, 'Where an appeal stands.', {
  OPEN: 'It waits for another moderator.',
  UPHELD: 'The decision stands.',
  OVERTURNED: 'The content is visible again.',
});

@ObjectType({ description: 'The thing that a case is about, as it is now.' })
export class ModerationSubject {
  @Field(() => SubjectKindEnum, { description: 'What kind of thing it is.' })
  subjectKind!: string;

  @Field(() => ID, { description: 'The thing among those of its kind.' })
  subjectId!: string;

  @Field(() => SubjectTitle, { description: 'What it is called.' })
  title!: SubjectTitle;

  @Field(() => String, { description: 'Its words now; those of the time of the report when it is gone.' })
  excerpt!: string;

  @Field(() => String, { description: 'Where it stands on the site, as a path.' })
  path!: string;

  @Field(() => Boolean, { description: 'Only its author and moderators see it now.' })
  isHidden!: boolean;

  @Field(() => Boolean, { description: 'Whether its author deleted it since.' })
  isGone!: boolean;
}

@ObjectType({ description: 'A report, as moderators read it.' })
export class ModerationReport {
  @Field(() => ID, { description: 'Names the report among those of the case.' })
  reportId!: string;

  @Field(() => Person, { description: 'The member who sent it.' })
  reporter!: Person;

  @Field(() => CommunityRuleEnum, { description: 'The rule that the reporter has in mind.' })
  rule!: CommunityRule;

  @Field(() => String, { description: 'What the reporter adds; may be empty.' })
  words!: string;

  @Field(() => Date, { description: 'When it was sent.' })
  createdAt!: Date;

  @Field(() => Boolean, { description: 'No decision has answered it yet.' })
  isOpen!: boolean;
}

@ObjectType('ModerationDecision', { description: 'What was done, by whom, and why.' })
export class ModerationDecisionType {
  @Field(() => ID, { description: 'Its author reads it under the same id as an OwnDecision.' })
  decisionId!: string;

  @Field(() => DecisionAction, { description: 'What the decision did to the content or the account.' })
  action!: DecisionAction;

  @Field(() => CommunityRuleEnum, {
    nullable: true,
    description: 'The rule that was broken; null when nothing was hidden.',
  })
  rule!: CommunityRule | null;

  @Field(() => String, { description: 'The statement of reasons.' })
  reasons!: string;

  @Field(() => Person, { description: 'The moderator who decided; its author never sees who.' })
  decider!: Person;

  @Field(() => Date, { description: 'When it was decided.' })
  createdAt!: Date;

  @Field(() => AppealState, { nullable: true, description: 'State of the appeal against it; null when there is none.' })
  appealState!: AppealState | null;
}

@ObjectType({ description: 'An earlier decision about other content of the same author.' })
export class PastDecision {
  @Field(() => ID, { description: 'The id of the decision.' })
  decisionId!: string;

  @Field(() => ID, { nullable: true, description: 'The case that it belongs to; null when it is about the account.' })
  caseId!: string | null;

  @Field(() => SubjectTitle, { nullable: true, description: 'What it was about; null for the account itself.' })
  title!: SubjectTitle | null;

  @Field(() => DecisionAction, { description: 'What the decision did to the content or the account.' })
  action!: DecisionAction;

  @Field(() => CommunityRuleEnum, {
    nullable: true,
    description: 'The rule that was broken; null when nothing was hidden.',
  })
  rule!: CommunityRule | null;

  @Field(() => Date, { description: 'When it was decided.' })
  createdAt!: Date;
}

@ObjectType({ description: 'What the viewer may do with a case.' })
export class CasePermissions {
  @Field(() => Boolean, { description: 'Leave the content as it is.' })
  dismiss!: boolean;

  @Field(() => Boolean, { description: 'Hide the content under a rule.' })
  hide!: boolean;

  @Field(() => Boolean, { description: 'Make hidden content visible again.' })
  restore!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the viewer may do none of these, as the reason of a FORBIDDEN or the code of another problem; null when they may.',
  })
  obstacle!: string | null;
}

@ObjectType('ModerationCase', {
  implements: () => [Node],
  description: 'What moderators decide about one thing, with its context. Only moderators read it.',
})
export class ModerationCaseType implements Node {
  @Field(() => ID, { description: 'Also the last part of the address of its page.' })
  id!: string;

  @Field(() => CaseState, { description: 'Whether reports wait, or how it was decided.' })
  state!: CaseState;

  @Field(() => Int, { description: 'Grows with every decision. Who decides names the one that they saw.' })
  lockVersion!: number;

  @Field(() => ModerationSubject, { description: 'The thing that was reported.' })
  subject!: ModerationSubject;

  @Field(() => String, { description: 'The words as they were when the case was opened.' })
  excerptWhenReported!: string;

  @Field(() => Person, { nullable: true, description: 'Whose words they are; null for an organisation.' })
  author!: Person | null;

  @Field(() => Date, { description: 'When the first report came.' })
  openedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was decided last; null while it is open.' })
  closedAt!: Date | null;

  @Field(() => Int, { description: 'How many reports there are in all.' })
  reportCount!: number;

  @Field(() => [ModerationReport], { description: 'The first fifty, oldest first.' })
  reports!: ModerationReport[];

  @Field(() => [ModerationDecisionType], { description: 'Every decision on the case, oldest first.' })
  decisions!: ModerationDecisionType[];

  @Field(() => [PastDecision], { description: 'The last ten about other content of the author, newest first.' })
  authorHistory!: PastDecision[];

  @Field(() => ID, { nullable: true, description: 'The appeal that waits for another moderator.' })
  openAppealId!: string | null;

  @Field(() => CasePermissions, { description: 'What the viewer may do with it now.' })
  viewerCan!: CasePermissions;
}

export const ModerationCaseConnection = connectionOf(ModerationCaseType, 'ModerationCaseConnection');

@ObjectType({ description: 'The reports are dismissed; the content stays as it is.' })
export class DismissReportsSuccess {
  @Field(() => ModerationCaseType, { description: 'The case after the decision.' })
  case!: ModerationCaseType;
}

@ObjectType({ description: 'The content is hidden.' })
export class HideContentSuccess {
  @Field(() => ModerationCaseType, { description: 'The case after the decision.' })
  case!: ModerationCaseType;
}

@ObjectType({ description: 'The content is visible again.' })
export class RestoreContentSuccess {
  @Field(() => ModerationCaseType, { description: 'The case after the decision.' })
  case!: ModerationCaseType;
}
