import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IdField, PageArgs, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsBoolean, IsInt, IsOptional, MaxLength } from 'class-validator';

@ArgsType()
export class AccountArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name.' })
  @IsOptional()
  @MaxLength(limits.name)
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'One account only.' })
  @IsOptional()
  @MaxLength(40)
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

  @Field(() => Int, { nullable: true, description: 'Number of the rule that was broken; needed for a suspension.' })
  @IsOptional()
  @IsInt(rule('isIn'))
  rule?: number | null;

  @TextField({ label: 'The statement of reasons', max: limits.reason, isLong: true })
  reasons!: string;
}
