import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf, IdField, PageArgs, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsBoolean, IsIn } from 'class-validator';
import { CaseState } from '../case/moderation-case.entity.js';
import { DecisionAction } from '../case/moderation-decision.entity.js';
import { CommunityRule, Person } from '../moderation.graphql.js';
import { AppealState } from './appeal.entity.js';

@ObjectType({ description: 'An appeal, as its author reads it: who decides stays unnamed.' })
export class OwnAppeal {
  @Field(() => ID)
  id!: string;

  @Field(() => AppealState)
  state!: AppealState;

  @Field(() => String)
  words!: string;

  @Field(() => String, { nullable: true, description: 'Why it was decided as it was.' })
  reasons!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  decidedAt!: Date | null;
}

@ObjectType({ description: 'What the author may do about a decision.' })
export class DecisionPermissions {
  @Field(() => Boolean)
  appeal!: boolean;
}

@ObjectType({ description: 'A decision about content of the viewer, with the reasons.' })
export class OwnDecision {
  @Field(() => ID)
  id!: string;

  @Field(() => DecisionAction)
  action!: DecisionAction;

  @Field(() => CommunityRule, { nullable: true })
  rule!: CommunityRule | null;

  @Field(() => String, { description: 'The statement of reasons.' })
  reasons!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => CaseState, { nullable: true, description: 'Where the case stands now; null for the account itself.' })
  caseState!: CaseState | null;

  @Field(() => String, { nullable: true, description: 'What it is about; null for the account itself.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'The words as they were when they were reported.' })
  excerpt!: string | null;

  @Field(() => String, { nullable: true })
  path!: string | null;

  @Field(() => OwnAppeal, { nullable: true })
  appeal!: OwnAppeal | null;

  @Field(() => DecisionPermissions)
  viewerCan!: DecisionPermissions;
}

export const OwnDecisionConnection = connectionOf(OwnDecision, 'OwnDecisionConnection');

@ObjectType({ description: 'What the viewer may do with an appeal.' })
export class AppealPermissions {
  @Field(() => Boolean)
  decide!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, as the reason of a FORBIDDEN; null when they may.' })
  obstacle!: string | null;
}

@ObjectType('Appeal', { description: 'An appeal, as moderators read it.' })
export class AppealType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => String, { description: 'What the decision was about.' })
  title!: string;

  @Field(() => String, { description: 'The words as they were when they were reported.' })
  excerpt!: string;

  @Field(() => Person)
  author!: Person;

  @Field(() => String, { description: 'Why the author thinks that the decision was wrong.' })
  words!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => CommunityRule, { nullable: true, description: 'The rule of the decision.' })
  rule!: CommunityRule | null;

  @Field(() => String, { description: 'The reasons of the decision.' })
  decisionReasons!: string;

  @Field(() => Person, { description: 'Who made the decision that is appealed.' })
  decider!: Person;

  @Field(() => AppealState)
  state!: AppealState;

  @Field(() => String, { nullable: true, description: 'The reasons of the appeal’s outcome.' })
  reasons!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who decided the appeal.' })
  appealDecider!: Person | null;

  @Field(() => Date, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => AppealPermissions)
  viewerCan!: AppealPermissions;
}

export const AppealConnection = connectionOf(AppealType, 'AppealConnection');

@ArgsType()
export class AppealArgs extends PageArgs {
  @Field(() => AppealState, { defaultValue: AppealState.OPEN })
  @IsIn(Object.values(AppealState), rule('isIn'))
  state: AppealState = AppealState.OPEN;
}

@InputType()
export class AppealDecisionInput {
  @IdField('The decision')
  decisionId!: string;

  @TextField({ label: 'Your appeal', max: limits.reason, isLong: true })
  words!: string;
}

@InputType()
export class DecideAppealInput {
  @IdField('The appeal')
  appealId!: string;

  @Field(() => Boolean, { description: 'Whether the content comes back.' })
  @IsBoolean(rule('isBoolean'))
  isOverturned!: boolean;

  @TextField({ label: 'The statement of reasons', max: limits.reason, isLong: true })
  reasons!: string;
}

@ObjectType({ description: 'The decision with its appeal.' })
export class DecisionAppealed {
  @Field(() => OwnDecision)
  decision!: OwnDecision;
}

@ObjectType({ description: 'The appeal as it was decided.' })
export class AppealWasDecided {
  @Field(() => ID)
  appealId!: string;

  @Field(() => AppealState)
  state!: AppealState;
}
