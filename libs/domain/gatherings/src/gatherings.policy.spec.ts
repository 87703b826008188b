import { describe, expect, it } from '@jest/globals';
import { type Actor, type Decision, visitor } from '@sic/authorization';
import * as policy from './gatherings.policy.js';
import type { GatheringStanding, RegistrationStanding } from './gatherings.policy.js';
import { registrationStates } from './registration/registration-state.js';

const member: Actor = { kind: 'member', id: 'm', isModerator: false, isAdministrator: false };
const moderator: Actor = { ...member, isModerator: true };
const administrator: Actor = { ...member, isAdministrator: true };

const open: GatheringStanding = {
  state: 'published',
  isOrganiser: false,
  isOpenForRegistration: true,
  hasBegun: false,
};
const organised = { ...open, isOrganiser: true };

const mark = (decision: Decision): string => (decision.isAllowed ? '+' : '-');

describe('rights on a gathering', () => {
  const roles: Record<string, [Actor, GatheringStanding]> = {
    visitor: [visitor, open],
    member: [member, open],
    moderator: [moderator, open],
    organiser: [member, organised],
    administrator: [administrator, open],
  };
  const situations: Record<string, Partial<GatheringStanding>> = {
    draft: { state: 'draft' },
    open: {},
    closed: { isOpenForRegistration: false },
    begun: { isOpenForRegistration: false, hasBegun: true },
    cancelled: { state: 'cancelled' },
  };
  const actions = {
    see: policy.maySee,
    register: policy.mayRegister,
    manage: policy.mayManage,
    edit: policy.mayEdit,
    publish: policy.mayPublish,
    cancel: policy.mayCancelGathering,
  };

  it('are what they are: role × situation × action', () => {
    const table = Object.entries(roles).flatMap(([role, [actor, standing]]) =>
      Object.entries(situations).map(([situation, given]) => {
        const rights = Object.entries(actions).map(
          ([name, rule]) => `${mark(rule(actor, { ...standing, ...given }))}${name}`,
        );
        return `${role}, ${situation}: ${rights.join(' ')}`;
      }),
    );
    expect(table).toMatchSnapshot();
  });

  it('to announce one are for organisers and administrators', () => {
    expect(policy.mayCreate(member, true).isAllowed).toBe(true);
    expect(policy.mayCreate(administrator, false).isAllowed).toBe(true);
    expect(policy.mayCreate(member, false).isAllowed).toBe(false);
    expect(policy.mayCreate(visitor, true).isAllowed).toBe(false);
  });
});

describe('rights on a registration', () => {
  const base = { isOwn: false, isForOwnOrganisation: false, hasOrganisation: true };
  const roles: Record<string, [Actor, Omit<RegistrationStanding, 'state'>]> = {
    visitor: [visitor, { ...base, gathering: open }],
    stranger: [member, { ...base, gathering: open }],
    moderator: [moderator, { ...base, gathering: open }],
    person: [member, { ...base, isOwn: true, gathering: open }],
    representative: [member, { ...base, isForOwnOrganisation: true, gathering: open }],
    organiser: [member, { ...base, gathering: organised }],
    administrator: [administrator, { ...base, gathering: open }],
  };
  const actions = {
    see: policy.maySeeRegistration,
    cancel: policy.mayCancel,
    answer: policy.mayAnswerOffer,
    substitute: policy.maySubstitute,
    cancelAsOrganiser: policy.mayCancelAsOrganiser,
    giveAnyway: policy.mayGiveSeatAnyway,
  };

  it('are what they are: role × state × action', () => {
    const table = Object.entries(roles).flatMap(([role, [actor, standing]]) =>
      registrationStates.map((state) => {
        const rights = Object.entries(actions).map(
          ([name, rule]) => `${mark(rule(actor, { ...standing, state }))}${name}`,
        );
        return `${role}, ${state}: ${rights.join(' ')}`;
      }),
    );
    expect(table).toMatchSnapshot();
  });

  it('end when the gathering begins', () => {
    const begun = { ...open, hasBegun: true };
    const own: RegistrationStanding = { ...base, isOwn: true, state: 'confirmed', gathering: begun };
    expect(policy.mayCancel(member, own)).toMatchObject({ isAllowed: false });
    expect(policy.maySubstitute(member, own)).toMatchObject({ isAllowed: false });
    expect(policy.mayAnswerOffer(member, { ...own, state: 'offered' })).toMatchObject({ isAllowed: false });
  });

  it('leave a personal seat personal', () => {
    const personal: RegistrationStanding = {
      ...base,
      isOwn: true,
      hasOrganisation: false,
      state: 'confirmed',
      gathering: open,
    };
    expect(policy.maySubstitute(member, personal)).toMatchObject({ isAllowed: false });
  });
});
