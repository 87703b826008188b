import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IdField, PageArgs, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsBoolean, IsIn, IsOptional, MaxLength } from 'class-validator';
import { CommunityRuleEnum } from '../moderation.graphql.js';
import { COMMUNITY_RULES, type CommunityRule } from '../rules.js';

@ArgsType()
export class AccountArgs extends PageArgs {
  @TextField({ label: 'Part of a name', max: limits.name, isOptional: true, description: 'Part of a name.' })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only the account with this id.' })
  @IsOptional()
  @MaxLength(40, rule('maxLength', { max: 40 }))
  id?: string | null;
}

@InputType({ description: 'Which roles an account has from now on.' })
export class ChangeRoleInput {
  @IdField('The account that is changed')
  accountId!: string;

  @Field(() => Boolean, { description: 'Whether it has the role of moderator.' })
  @IsBoolean(rule('isBoolean'))
  isModerator!: boolean;

  @Field(() => Boolean, { description: 'Whether it has the role of administrator.' })
  @IsBoolean(rule('isBoolean'))
  isAdministrator!: boolean;
}

@InputType({ description: 'Which account is suspended or restored, and why.' })
export class SuspendMemberInput {
  @IdField('The account that is changed')
  accountId!: string;

  @Field(() => Boolean, { description: 'False lets them come in again.' })
  @IsBoolean(rule('isBoolean'))
  isSuspended!: boolean;

  @Field(() => CommunityRuleEnum, {
    nullable: true,
    description: 'The rule that was broken; needed for a suspension.',
  })
  @IsOptional()
  @IsIn(COMMUNITY_RULES, rule('isIn'))
  rule?: CommunityRule | null;

  @TextField({ label: 'The statement of reasons', max: limits.reason, isLong: true })
  reasons!: string;
}
