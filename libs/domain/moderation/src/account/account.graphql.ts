import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@sic/graphql';

@ObjectType({ description: 'What the viewer may do with an account.' })
export class AccountPermissions {
  @Field(() => Boolean, { description: 'Give or take the roles of moderator and administrator.' })
  changeRole!: boolean;

  @Field(() => Boolean, { description: 'Suspend it: false when it is suspended already.' })
  suspend!: boolean;

  @Field(() => Boolean, { description: 'Let its owner sign in again: false when it is not suspended.' })
  restore!: boolean;
}

@ObjectType('Account', {
  description: 'An account with its global roles, for moderators. Addresses are shown to nobody.',
})
export class AccountType {
  @Field(() => ID, { description: 'Also the id of the member, as whom `node` reads it.' })
  accountId!: string;

  @Field(() => String, { description: 'The name of its member.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it has the role of moderator.' })
  isModerator!: boolean;

  @Field(() => Boolean, { description: 'Whether it has the role of administrator.' })
  isAdministrator!: boolean;

  @Field(() => Date, { nullable: true, description: 'Since when nobody can sign in with it; null when one can.' })
  suspendedAt!: Date | null;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => AccountPermissions, { description: 'What the viewer may do with it now.' })
  viewerCan!: AccountPermissions;
}

export const AccountConnection = connectionOf(AccountType, 'AccountConnection');

@ObjectType({ description: 'The account has these roles now.' })
export class ChangeRoleSuccess {
  @Field(() => AccountType, { description: 'The account after the change.' })
  account!: AccountType;
}

@ObjectType({ description: 'The account is suspended, or its owner may sign in again.' })
export class SuspendMemberSuccess {
  @Field(() => AccountType, { description: 'The account after the change.' })
  account!: AccountType;
}
