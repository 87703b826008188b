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
import { NotFound, Rejection } from '@sic/kernel';
import {
  AccountArgs,
  AccountChanged,
  AccountConnection,
  type AccountType,
  ChangeRoleInput,
  SuspendMemberInput,
} from './account.graphql.js';
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
  @Returns('Gives or takes the roles of moderator and administrator.', () => AccountChanged)
  async changeRole(
    @CurrentMember() actor: SignedInMember,
    @Args('input') input: ChangeRoleInput,
  ): Promise<AccountChanged> {
    await this.changing.execute(actor, input);
    return this.changed(actor, input.accountId);
  }

  @ModeratorOnly()
  @Returns('Suspends an account with reasons, or lets it come in again.', () => AccountChanged)
  async suspendMember(
    @CurrentMember() actor: SignedInMember,
    @Args('input') input: SuspendMemberInput,
  ): Promise<AccountChanged> {
    await this.suspending.execute(actor, { ...input, rule: input.rule ?? null });
    return this.changed(actor, input.accountId);
  }

  private async changed(actor: Actor, accountId: string): Promise<AccountChanged> {
    const account = await this.queries.one(actor, accountId);
    if (!account) throw new Rejection(new NotFound('account'));
    return { account };
  }
}
