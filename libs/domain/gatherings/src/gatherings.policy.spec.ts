import { describe, expect, it } from '@jest/globals';
import { type Actor, visitor } from '@sic/authorization';
import type { Problem } from '@sic/kernel';
import {
  canCreateGathering,
  canOnGathering,
  canOnPool,
  canOnRegistration,
  canRegisterFor,
  GATHERING_ACTIONS,
  type GatheringFacts,
  POOL_ACTIONS,
  type PoolFacts,
  REGISTRATION_ACTIONS,
  type RegistrationFacts,
} from './gatherings.policy.js';
import { registrationStates } from './registration/registration-state.js';

const member: Actor = { kind: 'member', id: 'm', isModerator: false, isAdministrator: false };
const moderator: Actor = { ...member, isModerator: true };
const administrator: Actor = { ...member, isAdministrator: true };

const open: GatheringFacts = {
  state: 'published',
  isOrganiser: false,
  isOpenForRegistration: true,
  hasBegun: false,
  isOver: false,
};
const organised = { ...open, isOrganiser: true };

/** The roles on a gathering, each with its actor and the facts that differ for it. */
const gatheringRoles: Record<string, [Actor, GatheringFacts]> = {
  visitor: [visitor, open],
  member: [member, open],
  moderator: [moderator, open],
  organiser: [member, organised],
  administrator: [administrator, open],
};

/** One line per action: what is allowed, else the reason or the code of the problem. */
function rights<A extends string>(actions: readonly A[], can: (action: A) => Problem | null): string {
  return actions.map((action) => `${action} ${answer(can(action))}`).join(', ');
}

function answer(refusal: (Problem & { reason?: string }) | null): string {
  return refusal === null ? '+' : (refusal.reason ?? refusal.code);
}

describe('rights on a gathering', () => {
  const situations: Record<string, Partial<GatheringFacts>> = {
    draft: { state: 'draft' },
    'draft that is over': { state: 'draft', isOpenForRegistration: false, hasBegun: true, isOver: true },
    open: {},
    closed: { isOpenForRegistration: false },
    begun: { isOpenForRegistration: false, hasBegun: true },
    over: { isOpenForRegistration: false, hasBegun: true, isOver: true },
    cancelled: { state: 'cancelled' },
  };

  it('are what they are: role × situation × action', () => {
    const table = Object.entries(gatheringRoles).flatMap(([role, [actor, facts]]) =>
      Object.entries(situations).map(
        ([situation, given]) =>
          `${role}, ${situation}: ${rights(GATHERING_ACTIONS, (action) => canOnGathering(actor, action, { ...facts, ...given }))}`,
      ),
    );
    expect(table).toMatchSnapshot();
  });

  it('to announce one are for organisers and administrators', () => {
    expect(canCreateGathering(member, { organisesAny: true })).toBeNull();
    expect(canCreateGathering(administrator, { organisesAny: false })).toBeNull();
    expect(canCreateGathering(member, { organisesAny: false })).toMatchObject({ reason: 'CREATE_GATHERING' });
    expect(canCreateGathering(visitor, { organisesAny: true })).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('signing up on behalf of an organisation', () => {
  it('is for those who represent it', () => {
    expect(canRegisterFor(member, { isRepresentative: true })).toBeNull();
    expect(canRegisterFor(member, { isRepresentative: false })).toMatchObject({ reason: 'NOT_REPRESENTATIVE' });
    expect(canRegisterFor(administrator, { isRepresentative: false })).toMatchObject({ reason: 'NOT_REPRESENTATIVE' });
    expect(canRegisterFor(visitor, { isRepresentative: true })).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('rights on a seat pool', () => {
  const situations: Record<string, Partial<PoolFacts> & { state?: GatheringFacts['state'] }> = {
    'unused, one of several': {},
    'unused, the last of a draft': { isLast: true, state: 'draft' },
    'unused, the last of a published gathering': { isLast: true },
    'unused, with people signed up': { hasSignedUp: true },
    used: { hasSignedUp: true, isUsed: true },
    'of a cancelled gathering': { state: 'cancelled' },
  };

  it('are what they are: role × situation × action', () => {
    const table = Object.entries(gatheringRoles).flatMap(([role, [actor, facts]]) =>
      Object.entries(situations).map(([situation, { state = facts.state, ...given }]) => {
        const pool = { hasSignedUp: false, isUsed: false, isLast: false, gathering: { ...facts, state }, ...given };
        return `${role}, ${situation}: ${rights(POOL_ACTIONS, (action) => canOnPool(actor, action, pool))}`;
      }),
    );
    expect(table).toMatchSnapshot();
  });
});

describe('rights on a registration', () => {
  const base = {
    isOwn: false,
    isByLink: false,
    isAnswered: true,
    isForOwnOrganisation: false,
    hasOrganisation: true,
  };
  const roles: Record<string, [Actor, Omit<RegistrationFacts, 'state'>]> = {
    visitor: [visitor, { ...base, gathering: open }],
    stranger: [member, { ...base, gathering: open }],
    moderator: [moderator, { ...base, gathering: open }],
    person: [member, { ...base, isOwn: true, gathering: open }],
    'person, named by others': [member, { ...base, isOwn: true, isAnswered: false, gathering: open }],
    'holder of the link': [visitor, { ...base, isByLink: true, isAnswered: false, gathering: open }],
    'holder of the link, accepted': [visitor, { ...base, isByLink: true, gathering: open }],
    representative: [member, { ...base, isForOwnOrganisation: true, gathering: open }],
    organiser: [member, { ...base, gathering: organised }],
    administrator: [administrator, { ...base, gathering: open }],
  };

  it('are what they are: role × state × action', () => {
    const table = Object.entries(roles).flatMap(([role, [actor, facts]]) =>
      registrationStates.map(
        (state) =>
          `${role}, ${state}: ${rights(REGISTRATION_ACTIONS, (action) => canOnRegistration(actor, action, { ...facts, state }))}`,
      ),
    );
    expect(table).toMatchSnapshot();
  });

  it('end when the gathering begins', () => {
    const begun = { ...open, hasBegun: true };
    const own: RegistrationFacts = { ...base, isOwn: true, state: 'confirmed', gathering: begun };
    const refusal = { code: 'FORBIDDEN', reason: 'GATHERING_HAS_BEGUN' };
    expect(canOnRegistration(member, 'cancel', own)).toMatchObject(refusal);
    expect(canOnRegistration(member, 'substitute', own)).toMatchObject(refusal);
    expect(canOnRegistration(member, 'answerOffer', { ...own, state: 'offered' })).toMatchObject(refusal);
    const waiting: RegistrationFacts = { ...own, state: 'waitlisted', gathering: { ...begun, isOrganiser: true } };
    expect(canOnRegistration(member, 'giveSeatAnyway', waiting)).toMatchObject(refusal);
    expect(canOnRegistration(member, 'cancelAsOrganiser', waiting)).toBeNull();
  });

  it('leave a personal seat personal', () => {
    const personal: RegistrationFacts = {
      ...base,
      isOwn: true,
      hasOrganisation: false,
      state: 'confirmed',
      gathering: open,
    };
    expect(canOnRegistration(member, 'substitute', personal)).toMatchObject({ reason: 'SEAT_IS_PERSONAL' });
    expect(canOnRegistration(member, 'cancel', personal)).toBeNull();
    expect(canOnRegistration(member, 'answerOffer', { ...personal, state: 'offered' })).toBeNull();
  });

  it('are nothing for a visitor, whatever else is known', () => {
    const facts: RegistrationFacts = { ...base, isOwn: true, state: 'confirmed', gathering: organised };
    for (const action of REGISTRATION_ACTIONS) {
      const refusal = canOnRegistration(visitor, action, facts);
      expect(refusal).toMatchObject({ code: 'NOT_FOUND', what: 'registration' });
    }
    expect(canOnGathering(visitor, 'see', { ...organised, state: 'draft' })).toMatchObject({ what: 'gathering' });
  });
});
