import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { IdField, PageArgs, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsBoolean, IsIn } from 'class-validator';
import { AppealState } from './appeal.entity.js';

@ArgsType()
export class AppealArgs extends PageArgs {
  @Field(() => AppealState, { defaultValue: AppealState.OPEN, description: 'Only appeals in this state.' })
  @IsIn(Object.values(AppealState), rule('isIn'))
  state: AppealState = AppealState.OPEN;
}

@InputType({ description: 'Against which decision an author appeals, and why.' })
export class AppealDecisionInput {
  @IdField('The decision about content of the member')
  decisionId!: string;

  @TextField({ label: 'Why the decision was wrong', max: limits.reason, isLong: true })
  words!: string;
}

@InputType({ description: 'Against which decision a person appeals by the link in a mail, and why.' })
export class AppealByLinkInput {
  @TextField({ label: 'The `token` of the link in the mail', max: limits.line })
  token!: string;

  @TextField({ label: 'Why the decision was wrong', max: limits.reason, isLong: true })
  words!: string;
}

@InputType({ description: 'How a moderator decides an appeal, and why.' })
export class DecideAppealInput {
  @IdField('The appeal that is decided')
  appealId!: string;

  @Field(() => Boolean, { description: 'Whether the content comes back, or the account is open again.' })
  @IsBoolean(rule('isBoolean'))
  isOverturned!: boolean;

  @TextField({ label: 'The statement of reasons', max: limits.reason, isLong: true })
  reasons!: string;
}
