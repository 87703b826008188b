import { describe, expect, it } from '@jest/globals';
import { type Actor, permissionsOf, visitor } from '@sic/authorization';
import { ACCOUNT_ACTIONS, type AccountAction, type AccountFacts, canOnAccount } from './identity.policy.js';

const member = { kind: 'member', isModerator: false, isAdministrator: false } as const;
const ACCOUNT = 'account';

const ACTORS: Record<string, Actor> = {
  visitor,
  member: { ...member, id: 'member' },
  'the owner': { ...member, id: ACCOUNT },
  moderator: { ...member, id: 'moderator', isModerator: true },
  'the owner, a moderator': { ...member, id: ACCOUNT, isModerator: true },
  administrator: { ...member, id: 'administrator', isAdministrator: true },
  'the owner, an administrator': { ...member, id: ACCOUNT, isAdministrator: true },
};

describe('who may do what with an account', () => {
  const states = [false, true].flatMap((isAdministrator) =>
    [false, true].map((isSuspended) => ({ isAdministrator, isSuspended })),
  );
  it.each(states)('of an administrator: $isAdministrator, suspended: $isSuspended', (state) => {
    const rows = Object.entries(ACTORS).map(([who, actor]) => {
      const permissions = permissionsOf(canOnAccount, ACCOUNT_ACTIONS, actor, { accountId: ACCOUNT, ...state });
      const allowed = ACCOUNT_ACTIONS.filter((action) => permissions[action]);
      return `${who}: ${allowed.join(', ') || '–'}`;
    });
    expect(rows).toMatchSnapshot();
  });

  const free = { accountId: ACCOUNT, isAdministrator: false, isSuspended: false };
  it.each<[string, string, AccountAction, Partial<AccountFacts>]>([
    ['ADMINISTRATORS_ONLY', 'moderator', 'changeRole', {}],
    ['OWN_ROLES', 'the owner, an administrator', 'changeRole', { isAdministrator: true }],
    ['MODERATORS_ONLY', 'member', 'suspend', {}],
    ['MODERATORS_ONLY', 'the owner', 'restore', { isSuspended: true }],
    ['OWN_SUSPENSION', 'the owner, a moderator', 'suspend', {}],
    ['OWN_SUSPENSION', 'the owner, an administrator', 'restore', { isAdministrator: true, isSuspended: true }],
    ['SUSPENDS_ADMINISTRATOR', 'moderator', 'suspend', { isAdministrator: true }],
    ['SUSPENDS_ADMINISTRATOR', 'moderator', 'restore', { isAdministrator: true, isSuspended: true }],
    ['ACCOUNT_SUSPENDED', 'administrator', 'suspend', { isSuspended: true }],
    ['ACCOUNT_NOT_SUSPENDED', 'moderator', 'restore', {}],
  ])('answers %s to the %s who wants to %s', (reason, who, action, facts) => {
    expect(canOnAccount(ACTORS[who]!, action, { ...free, ...facts })).toMatchObject({ code: 'FORBIDDEN', reason });
  });

  it.each(ACCOUNT_ACTIONS)('asks visitors to sign in before they %s', (action) => {
    expect(canOnAccount(visitor, action, free)?.code).toBe('UNAUTHENTICATED');
  });
});
