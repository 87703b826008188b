import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, IdField, PageArgs, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsIn, IsInt, IsOptional, MaxLength } from 'class-validator';
import { AppealState } from '../appeal/appeal.entity.js';
import { CommunityRule, Person } from '../moderation.graphql.js';
import { CaseState } from './moderation-case.entity.js';
import { DecisionAction } from './moderation-decision.entity.js';

registerEnumType(CaseState, { name: 'ModerationCaseState', description: 'Where a moderation case stands.' });
registerEnumType(DecisionAction, { name: 'ModerationAction', description: 'What a moderation decision does.' });
registerEnumType(AppealState, { name: 'AppealState', description: 'Where an appeal stands.' });

@ObjectType({ description: 'The thing that a case is about, as it is now.' })
export class ModerationSubject {
  @Field(() => String, { description: 'Such as `comment` or `amendment`.' })
  kind!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'Its words now; those of the time of the report when it is gone.' })
  excerpt!: string;

  @Field(() => String)
  path!: string;

  @Field(() => Boolean)
  isHidden!: boolean;

  @Field(() => Boolean, { description: 'Whether its author deleted it since.' })
  isGone!: boolean;
}

@ObjectType({ description: 'A report, as moderators read it.' })
export class ModerationReport {
  @Field(() => ID)
  id!: string;

  @Field(() => Person)
  reporter!: Person;

  @Field(() => CommunityRule, { description: 'The rule that the reporter has in mind.' })
  rule!: CommunityRule;

  @Field(() => String)
  words!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Boolean)
  isOpen!: boolean;
}

@ObjectType('ModerationDecision', { description: 'What was done, by whom, and why.' })
export class ModerationDecisionType {
  @Field(() => ID)
  id!: string;

  @Field(() => DecisionAction)
  action!: DecisionAction;

  @Field(() => CommunityRule, { nullable: true })
  rule!: CommunityRule | null;

  @Field(() => String, { description: 'The statement of reasons.' })
  reasons!: string;

  @Field(() => Person)
  decider!: Person;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => AppealState, { nullable: true, description: 'State of the appeal against it; null when there is none.' })
  appealState!: AppealState | null;
}

@ObjectType({ description: 'An earlier decision about other content of the same author.' })
export class PastDecision {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  caseId!: string | null;

  @Field(() => String)
  title!: string;

  @Field(() => DecisionAction)
  action!: DecisionAction;

  @Field(() => CommunityRule, { nullable: true })
  rule!: CommunityRule | null;

  @Field(() => Date)
  createdAt!: Date;
}

@ObjectType({ description: 'What the viewer may do with a case.' })
export class CasePermissions {
  @Field(() => Boolean)
  dismiss!: boolean;

  @Field(() => Boolean)
  hide!: boolean;

  @Field(() => Boolean)
  restore!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why the viewer may do none of these, as the reason of a FORBIDDEN; null when they may.',
  })
  obstacle!: string | null;
}

@ObjectType('ModerationCase', { description: 'What moderators decide about one thing, with its context.' })
export class ModerationCaseType {
  @Field(() => ID)
  id!: string;

  @Field(() => CaseState)
  state!: CaseState;

  @Field(() => Int, { description: 'Grows with every decision. Who decides names the one that they saw.' })
  lockVersion!: number;

  @Field(() => ModerationSubject)
  subject!: ModerationSubject;

  @Field(() => String, { description: 'The words as they were when the case was opened.' })
  excerptWhenReported!: string;

  @Field(() => Person, { nullable: true, description: 'Whose words they are; null for an organisation.' })
  author!: Person | null;

  @Field(() => Date)
  openedAt!: Date;

  @Field(() => Date, { nullable: true })
  closedAt!: Date | null;

  @Field(() => Int)
  reportCount!: number;

  @Field(() => [ModerationReport], { description: 'The first fifty, oldest first.' })
  reports!: ModerationReport[];

  @Field(() => [ModerationDecisionType], { description: 'Oldest first.' })
  decisions!: ModerationDecisionType[];

  @Field(() => [PastDecision], { description: 'The last ten about other content of the author, newest first.' })
  authorHistory!: PastDecision[];

  @Field(() => ID, { nullable: true, description: 'The appeal that waits for another moderator.' })
  openAppealId!: string | null;

  @Field(() => CasePermissions)
  viewerCan!: CasePermissions;
}

export const ModerationCaseConnection = connectionOf(ModerationCaseType, 'ModerationCaseConnection');

@ArgsType()
export class ModerationQueueArgs extends PageArgs {
  @Field(() => CaseState, { defaultValue: CaseState.OPEN })
  @IsIn(Object.values(CaseState), rule('isIn'))
  state: CaseState = CaseState.OPEN;

  @Field(() => String, { nullable: true, description: 'Only one kind of content, such as `comment`.' })
  @IsOptional()
  @MaxLength(40)
  subjectKind?: string | null;
}

@InputType()
export class DecideCaseInput {
  @IdField('The case')
  caseId!: string;

  @Field(() => Int, { description: 'The lock version of the case that the moderator saw.' })
  @IsInt(rule('isInteger'))
  lockVersion!: number;

  @TextField({ label: 'The statement of reasons', max: limits.reason, isLong: true })
  reasons!: string;
}

@InputType()
export class HideContentInput extends DecideCaseInput {
  @Field(() => Int, { description: 'Number of the rule that was broken.' })
  @IsInt(rule('isIn'))
  rule!: number;
}

@ObjectType({ description: 'The case after the decision.' })
export class CaseDecided {
  @Field(() => ModerationCaseType)
  case!: ModerationCaseType;
}
