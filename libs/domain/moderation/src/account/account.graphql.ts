import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, IdField, PageArgs, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsBoolean, IsInt, IsOptional, MaxLength } from 'class-validator';

@ObjectType({ description: 'What the viewer may do with an account.' })
export class AccountPermissions {
  @Field(() => Boolean)
  changeRole!: boolean;

  @Field(() => Boolean, { description: 'Suspend it: false when it is suspended already.' })
  suspend!: boolean;

  @Field(() => Boolean, { description: 'Let its owner sign in again: false when it is not suspended.' })
  restore!: boolean;
}

@ObjectType('Account', { description: 'An account with its global roles. Addresses are shown to nobody.' })
export class AccountType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean)
  isModerator!: boolean;

  @Field(() => Boolean)
  isAdministrator!: boolean;

  @Field(() => Date, { nullable: true })
  suspendedAt!: Date | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => AccountPermissions)
  viewerCan!: AccountPermissions;
}

export const AccountConnection = connectionOf(AccountType, 'AccountConnection');

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

@InputType()
export class ChangeRoleInput {
  @IdField('The account')
  accountId!: string;

  @Field(() => Boolean)
  @IsBoolean(rule('isBoolean'))
  isModerator!: boolean;

  @Field(() => Boolean)
  @IsBoolean(rule('isBoolean'))
  isAdministrator!: boolean;
}

@InputType()
export class SuspendMemberInput {
  @IdField('The account')
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

@ObjectType({ description: 'The account after the change.' })
export class AccountChanged {
  @Field(() => AccountType)
  account!: AccountType;
}
