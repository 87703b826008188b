import { describe, expect, it } from '@jest/globals';
import { type Actor, permissionsOf, visitor } from '@sic/authorization';
import type { Problem } from '@sic/kernel';
import {
  canOnMember,
  canOnOrganisation,
  canOnRepresentation,
  confirmedRole,
  MEMBER_ACTIONS,
  ORGANISATION_ACTIONS,
  type OrganisationAction,
  type OwnRepresentation,
  REPRESENTATION_ACTIONS,
  type RepresentationAction,
} from './profiles.policy.js';
import type { RepresentationRole } from './representation/representation.entity.js';

const member = { kind: 'member', isModerator: false, isAdministrator: false } as const;
const SUBJECT = 'subject';

interface Person {
  actor: Actor;
  own: OwnRepresentation | null;
}

const confirmed = (role: RepresentationRole): OwnRepresentation => ({ id: 'own', role, state: 'confirmed' });

/** Every kind of actor, with their own representation of the organisation. */
const PEOPLE: Record<string, Person> = {
  visitor: { actor: visitor, own: null },
  stranger: { actor: { ...member, id: 'stranger' }, own: null },
  'somebody who has asked': {
    actor: { ...member, id: 'asking' },
    own: { id: 'own', role: 'signatory', state: 'asked' },
  },
  'the member': { actor: { ...member, id: SUBJECT }, own: null },
  representative: { actor: { ...member, id: 'representative' }, own: confirmed('representative') },
  signatory: { actor: { ...member, id: 'signatory' }, own: confirmed('signatory') },
  moderator: { actor: { ...member, id: 'moderator', isModerator: true }, own: null },
  'moderator who represents it': {
    actor: { ...member, id: 'both', isModerator: true },
    own: confirmed('representative'),
  },
  administrator: { actor: { ...member, id: 'administrator', isAdministrator: true }, own: null },
};

/** "who: what they may do" */
function table<Action extends string, Facts>(
  can: (actor: Actor, action: Action, facts: Facts) => Problem | null,
  actions: readonly Action[],
  factsOf: (person: Person) => Facts,
): string[] {
  return Object.entries(PEOPLE).map(([who, person]) => {
    const permissions = permissionsOf(can, actions, person.actor, factsOf(person));
    return `${who}: ${actions.filter((action) => permissions[action]).join(', ') || '–'}`;
  });
}

describe('who may do what', () => {
  it('with the profile of a member', () => {
    expect(table(canOnMember, MEMBER_ACTIONS, () => ({ memberId: SUBJECT }))).toMatchSnapshot();
  });

  it.each([false, true])('with an organisation, hidden: %s', (isHidden) => {
    expect(table(canOnOrganisation, ORGANISATION_ACTIONS, ({ own }) => ({ own, isHidden }))).toMatchSnapshot();
  });

  const roles = ['representative', 'signatory'] as const;
  const states = ['asked', 'confirmed', 'refused', 'ended'] as const;
  it.each(roles.flatMap((role) => states.map((state) => [role, state] as const)))(
    'with a %s who is %s',
    (role, state) => {
      const rows = table(canOnRepresentation, REPRESENTATION_ACTIONS, ({ own }) => ({
        memberId: SUBJECT,
        role,
        state,
        isHidden: false,
        ownRole: confirmedRole({ own, isHidden: false }),
      }));
      expect(rows).toMatchSnapshot();
    },
  );
});

describe('a visitor', () => {
  const representation = {
    memberId: SUBJECT,
    role: 'representative',
    state: 'asked',
    isHidden: false,
    ownRole: null,
  } as const;

  it.each(MEMBER_ACTIONS)('has to sign in first to %s a member', (action) => {
    expect(canOnMember(visitor, action, { memberId: SUBJECT })?.code).toBe('UNAUTHENTICATED');
  });

  it.each(ORGANISATION_ACTIONS)('has to sign in first to %s an organisation', (action) => {
    expect(canOnOrganisation(visitor, action, { isHidden: false, own: null })?.code).toBe('UNAUTHENTICATED');
  });

  it.each(REPRESENTATION_ACTIONS)('has to sign in first to %s a representation', (action) => {
    expect(canOnRepresentation(visitor, action, representation)?.code).toBe('UNAUTHENTICATED');
  });
});

describe('a refusal', () => {
  const asked = { memberId: SUBJECT, role: 'signatory', state: 'asked' } as const;
  const forOrganisation = (who: string, action: OrganisationAction, isHidden = false): Problem | null =>
    canOnOrganisation(PEOPLE[who]!.actor, action, { own: PEOPLE[who]!.own, isHidden });
  const forRepresentation = (who: string, action: RepresentationAction, isHidden = false): Problem | null => {
    const { actor, own } = PEOPLE[who]!;
    return canOnRepresentation(actor, action, { ...asked, isHidden, ownRole: confirmedRole({ own, isHidden }) });
  };

  it.each<[string, () => Problem | null]>([
    ['OWN_PROFILE_ONLY', () => canOnMember(PEOPLE['moderator']!.actor, 'edit', { memberId: SUBJECT })],
    ['OWN_ADDRESS_ONLY', () => canOnMember(PEOPLE['administrator']!.actor, 'readAddress', { memberId: SUBJECT })],
    ['NOT_ITS_REPRESENTATIVE', () => forOrganisation('somebody who has asked', 'update')],
    ['NOT_ITS_REPRESENTATIVE', () => forOrganisation('stranger', 'update', true)],
    ['ORGANISATION_HIDDEN', () => forOrganisation('signatory', 'update', true)],
    ['ORGANISATION_HIDDEN', () => forOrganisation('stranger', 'askToRepresent', true)],
    ['MODERATORS_ONLY', () => forOrganisation('signatory', 'verify')],
    ['OWN_ORGANISATION', () => forOrganisation('moderator who represents it', 'verify')],
    ['OWN_REPRESENTATION', () => forRepresentation('the member', 'confirm')],
    ['OWN_REPRESENTATION', () => forRepresentation('the member', 'refuse')],
    ['NOT_DECIDING_REPRESENTATION', () => forRepresentation('representative', 'confirm')],
    ['NOT_ENDING_REPRESENTATION', () => forRepresentation('representative', 'end')],
    ['NOT_DECIDING_REPRESENTATION', () => forRepresentation('signatory', 'confirm', true)],
    ['REFUSE_REPRESENTATION_INSTEAD', () => forRepresentation('signatory', 'end')],
  ])('says %s', (reason, refusalOf) => {
    expect(refusalOf()).toMatchObject({ code: 'FORBIDDEN', reason });
  });

  it('of a request is not given to a signatory while the organisation is shown, nor to a moderator while it is hidden', () => {
    expect(forRepresentation('signatory', 'confirm')).toBeNull();
    expect(forRepresentation('moderator', 'confirm', true)).toBeNull();
  });

  it('names the representation that a member already has, asked for or confirmed', () => {
    const own = { id: 'own', role: 'signatory', state: 'asked' } as const;
    const refusal = canOnOrganisation({ ...member, id: 'asking' }, 'askToRepresent', { isHidden: false, own });
    expect(refusal).toMatchObject({ code: 'ALREADY_REPRESENTS', representationId: 'own', state: 'asked' });
  });

  it('names the state of a representation only to those who may decide', () => {
    const facts = {
      memberId: SUBJECT,
      role: 'representative',
      state: 'ended',
      isHidden: false,
      ownRole: null,
    } as const;
    for (const action of REPRESENTATION_ACTIONS) {
      expect(canOnRepresentation({ ...member, id: 'stranger' }, action, facts)).toMatchObject({ code: 'FORBIDDEN' });
      expect(
        canOnRepresentation({ ...member, id: 'signatory' }, action, { ...facts, ownRole: 'signatory' }),
      ).toMatchObject({ code: 'REPRESENTATION_CHANGED', state: 'ended' });
    }
  });
});
