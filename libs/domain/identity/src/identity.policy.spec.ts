import { describe, expect, it } from '@jest/globals';
import { type Actor, permissionsOf, visitor } from '@sic/authorization';
import { ACCOUNT_ACTIONS, canOnAccount } from './identity.policy.js';

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
});
