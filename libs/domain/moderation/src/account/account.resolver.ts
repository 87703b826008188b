import { Args, Query, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  AdministratorOnly,
  CurrentActor,
  CurrentMember,
  ModeratorOnly,
  type SignedInMember,
} from '@sic/authorization';
import { type Connection, Returns } from '@sic/graphql';
import { ChangeRole } from '@sic/identity';
import { AccountConnection, type AccountType, ChangeRoleSuccess, SuspendMemberSuccess } from './account.graphql.js';
import { AccountArgs, ChangeRoleInput, SuspendMemberInput } from './account.inputs.js';
import { AccountQueries } from './account.queries.js';
import { SuspendMember } from './suspend-member.js';

@Resolver()
export class AccountResolver {
  constructor(
    private readonly queries: AccountQueries,
    private readonly changing: ChangeRole,
    private readonly suspending: SuspendMember,
  ) {}

  @ModeratorOnly()
  @Query(() => AccountConnection, { description: 'Accounts by name, for those who may suspend them or give roles.' })
  async accounts(@CurrentActor() actor: Actor, @Args() args: AccountArgs): Promise<Connection<AccountType>> {
    return this.queries.page(actor, args);
  }

  @AdministratorOnly()
  @Returns('Gives or takes the roles of moderator and administrator.', () => ChangeRoleSuccess)
  async changeRole(
    @CurrentMember() actor: SignedInMember,
    @Args('input', { description: 'The account and its roles.' }) input: ChangeRoleInput,
  ): Promise<ChangeRoleSuccess> {
    await this.changing.execute(actor, input);
    return { account: await this.queries.changed(actor, input.accountId) };
  }

  @ModeratorOnly()
  @Returns('Suspends an account with reasons, or lets its owner sign in again.', () => SuspendMemberSuccess)
  async suspendMember(
    @CurrentMember() actor: SignedInMember,
    @Args('input', { description: 'The account, the rule that was broken, and the reasons.' })
    input: SuspendMemberInput,
  ): Promise<SuspendMemberSuccess> {
    await this.suspending.execute(actor, { ...input, rule: input.rule ?? null });
    return { account: await this.queries.changed(actor, input.accountId) };
  }
}
