import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, type Database, type Tx } from '@sic/database';
import { Outbox } from '@sic/outbox';
import { RateLimits } from '@sic/rate-limits';
import { startTestApp, type TestApp } from '@sic/testing';
import { identityDomain } from '../identity.domain.js';
import { IdentityModule } from '../identity.module.js';
import { anAccount } from '../testing/index.js';
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

/** What the two callers meet in their transactions. */
type Meeting = (tx: Tx) => Promise<Tx>;

/** The locks as they are, taken once both transactions are open. */
function locksTogether(): Meeting {
  const barrier = new Barrier();
  return async (tx) => {
    await barrier.pass();
    return tx;
  };
}

/** The guard off: no lock, and both have read the accounts before either writes. */
function noLocks(): Meeting {
  const barrier = new Barrier();
  return async (tx) => {
    const find: Tx['find'] = async (entity, options) => {
      const found = await tx.find(entity, { ...options, lock: undefined });
      await barrier.pass();
      return found;
    };
    return Object.assign(Object.create(tx) as Tx, { find });
  };
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

  /** The database whose transactions meet. */
  const meetingIn = (meet: Meeting): Database => {
    const transaction: Database['transaction'] = (work) => app.database.transaction(async (tx) => work(await meet(tx)));
    return Object.assign(Object.create(app.database) as Database, { transaction });
  };
  const demote = (meet: Meeting, actor: SignedInMember, accountId: string) =>
    new ChangeRole(
      meetingIn(meet),
      app.get(AuditLog),
      app.get(EndSessions),
      app.get(Outbox),
      app.get(RateLimits),
    ).execute(actor, { accountId, isModerator: false, isAdministrator: false });
  const suspend = (meet: Meeting, actor: SignedInMember, accountId: string) =>
    meetingIn(meet).transaction((tx) =>
      new SuspendAccount(app.get(AuditLog), app.get(EndSessions)).execute(tx, actor, { accountId, isSuspended: true }),
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
    const meet = locksTogether();
    const outcomes = await Promise.allSettled([act(meet, first, second.id), act(meet, second, first.id)]);
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(refused).toMatchObject([{ problem: { code } }]);
    expect(await remaining()).toBe(1);
  });

  it('when one demotes and the other suspends at once', async () => {
    const meet = locksTogether();
    const outcomes = await Promise.allSettled([demote(meet, first, second.id), suspend(meet, second, first.id)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await remaining()).toBe(1);
  });

  it.each(acts)('and without the locks there is none after two $verb each other', async ({ act }) => {
    const meet = noLocks();
    await Promise.all([act(meet, first, second.id), act(meet, second, first.id)]);
    expect(await remaining()).toBe(0);
  });
});
