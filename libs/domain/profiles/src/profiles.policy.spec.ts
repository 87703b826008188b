import { describe, expect, it } from '@jest/globals';
import { type Actor, type Decision, visitor } from '@sic/authorization';
import {
  mayAskToRepresent,
  mayConfirm,
  mayEditProfile,
  mayEnd,
  mayReadAddress,
  mayUpdateOrganisation,
  mayVerify,
  type RepresentationFacts,
} from './profiles.policy.js';
import type { RepresentationRole } from './representation/representation.entity.js';

const member = { kind: 'member', isModerator: false, isAdministrator: false } as const;
const SUBJECT = 'subject';

/** Everybody who could come to a door, with their own confirmed role in the organisation. */
const PEOPLE: Record<string, { actor: Actor; ownRole: RepresentationRole | null }> = {
  visitor: { actor: visitor, ownRole: null },
  stranger: { actor: { ...member, id: 'stranger' }, ownRole: null },
  'the member': { actor: { ...member, id: SUBJECT }, ownRole: null },
  representative: { actor: { ...member, id: 'representative' }, ownRole: 'representative' },
  signatory: { actor: { ...member, id: 'signatory' }, ownRole: 'signatory' },
  moderator: { actor: { ...member, id: 'moderator', isModerator: true }, ownRole: null },
  'moderator who represents it': { actor: { ...member, id: 'both', isModerator: true }, ownRole: 'representative' },
  administrator: { actor: { ...member, id: 'administrator', isAdministrator: true }, ownRole: null },
};

/** "who: what they may do" */
function table(questions: Record<string, (person: (typeof PEOPLE)[string]) => Decision | boolean>): string[] {
  return Object.entries(PEOPLE).map(([who, person]) => {
    const may = Object.entries(questions).filter(([, ask]) => {
      const answer = ask(person);
      return typeof answer === 'boolean' ? answer : answer.isAllowed;
    });
    return `${who}: ${may.map(([name]) => name).join(', ') || '–'}`;
  });
}

describe('who may do what', () => {
  it('with the profile of a member', () => {
    const rows = table({
      edit: ({ actor }) => mayEditProfile(actor, SUBJECT),
      'read the address': ({ actor }) => mayReadAddress(actor, SUBJECT),
    });
    expect(rows).toMatchSnapshot();
  });

  it.each([false, true])('with an organisation, hidden: %s', (isHidden) => {
    const rows = table({
      update: ({ actor, ownRole }) => mayUpdateOrganisation(actor, { ownRole, isHidden }),
      verify: ({ actor, ownRole }) => mayVerify(actor, { ownRole, isHidden }),
      'ask to represent': ({ actor, ownRole }) => mayAskToRepresent(actor, { ownRole, isHidden }),
    });
    expect(rows).toMatchSnapshot();
  });

  const roles = ['representative', 'signatory'] as const;
  const states = ['asked', 'confirmed', 'refused', 'ended'] as const;
  it.each(roles.flatMap((role) => states.map((state) => [role, state] as const)))(
    'with a %s who is %s',
    (role, state) => {
      const facts = (ownRole: RepresentationRole | null): RepresentationFacts => ({
        memberId: SUBJECT,
        role,
        state,
        ownRole,
      });
      const rows = table({
        confirm: ({ actor, ownRole }) => mayConfirm(actor, facts(ownRole)),
        end: ({ actor, ownRole }) => mayEnd(actor, facts(ownRole)),
      });
      expect(rows).toMatchSnapshot();
    },
  );
});
