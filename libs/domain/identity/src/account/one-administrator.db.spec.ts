import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, type Tx } from '@sic/database';
import { RateLimits } from '@sic/rate-limits';
import { startTestApp, type TestApp } from '@sic/testing';
import { identityDomain } from '../identity.domain.js';
import { IdentityModule } from '../identity.module.js';
import { anAccount } from '../testing/index.js';
import { Account } from './account.entity.js';
import { factsOf, LockAccount, type LockedAccount } from './lock-account.js';
import { ChangeRole } from './change-role.js';
import { EndSessions } from './end-sessions.js';
import { SuspendAccount } from './suspend-account.js';

/** Waits until two callers have arrived, so that both transactions are open at once. */
class Barrier {
  private readonly both = Promise.withResolvers<undefined>();
  private count = 0;

  async pass(): Promise<void> {
    this.count += 1;
    if (this.count === 2) this.both.resolve(undefined);
    await this.both.promise;
  }
}

/** The locks as they are, taken once both transactions are open. */
class LocksTogether extends LockAccount {
  constructor(private readonly barrier: Barrier) {
    super();
  }

  override async execute(tx: Tx, actor: SignedInMember, accountId: string): Promise<LockedAccount> {
    await this.barrier.pass();
    return super.execute(tx, actor, accountId);
  }
}

/** The guard off: no lock, and the roles that the actor had when the request began. */
class NoLocks extends LockAccount {
  constructor(private readonly barrier: Barrier) {
    super();
  }

  override async execute(tx: Tx, actor: SignedInMember, accountId: string): Promise<LockedAccount> {
    const account = await tx.findOneByOrFail(Account, { id: accountId });
    await this.barrier.pass();
    return { account, facts: factsOf(account), actor };
  }
}

describe('there is always one administrator', () => {
  let app: TestApp;
  let first: SignedInMember;
  let second: SignedInMember;
  beforeAll(async () => {
    app = await startTestApp({ modules: [IdentityModule], entities: [...identityDomain.entities] });
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.database.manager.query('update account set is_administrator = false');
    first = await anAccount(app.database, { isAdministrator: true });
    second = await anAccount(app.database, { isAdministrator: true });
  });

  const demote = (locks: LockAccount, actor: SignedInMember, accountId: string) =>
    new ChangeRole(app.database, app.get(AuditLog), locks, app.get(EndSessions), app.get(RateLimits)).execute(actor, {
      accountId,
      isModerator: false,
      isAdministrator: false,
    });
  const suspend = (locks: LockAccount, actor: SignedInMember, accountId: string) =>
    app.database.transaction((tx) =>
      new SuspendAccount(app.get(AuditLog), locks, app.get(EndSessions)).execute(tx, actor, {
        accountId,
        isSuspended: true,
      }),
    );
  const remaining = async (): Promise<number> => {
    const rows = await app.database.manager.query<unknown[]>(
      'select 1 from account where is_administrator and suspended_at is null',
    );
    return rows.length;
  };

  const acts = [
    { verb: 'demote', act: demote, code: 'FORBIDDEN' },
    { verb: 'suspend', act: suspend, code: 'UNAUTHENTICATED' },
  ];

  it.each(acts)('when two $verb each other at once', async ({ act, code }) => {
    const locks = new LocksTogether(new Barrier());
    const outcomes = await Promise.allSettled([act(locks, first, second.id), act(locks, second, first.id)]);
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(refused).toMatchObject([{ problem: { code } }]);
    expect(await remaining()).toBe(1);
  });

  it('when one demotes and the other suspends at once', async () => {
    const locks = new LocksTogether(new Barrier());
    const outcomes = await Promise.allSettled([demote(locks, first, second.id), suspend(locks, second, first.id)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await remaining()).toBe(1);
  });

  it.each(acts)('and without the locks there is none after two $verb each other', async ({ act }) => {
    const locks = new NoLocks(new Barrier());
    await Promise.all([act(locks, first, second.id), act(locks, second, first.id)]);
    expect(await remaining()).toBe(0);
  });
});
