import { describe, expect, it } from '@jest/globals';
import { type Actor, visitor } from '@sic/authorization';
import { type PhaseKind, PHASES } from '@sic/processes';
import { AMENDMENT_STATUSES } from './amendment/amendment.entity.js';
import {
  AMENDMENT_ACTIONS,
  type AmendmentFacts,
  canImport,
  canOnAmendment,
  canOnDeclaration,
  DECLARATION_ACTIONS,
} from './drafting.policy.js';

const member = { kind: 'member', isModerator: false, isAdministrator: false } as const;
const PROPOSER = 'proposer';

/** Every role, and whether it edits the process. */
const ROLES: Record<string, { actor: Actor; isEditor: boolean }> = {
  visitor: { actor: visitor, isEditor: false },
  member: { actor: { ...member, id: 'member' }, isEditor: false },
  proposer: { actor: { ...member, id: PROPOSER }, isEditor: false },
  editor: { actor: { ...member, id: 'editor' }, isEditor: true },
  moderator: { actor: { ...member, id: 'moderator', isModerator: true }, isEditor: false },
  administrator: { actor: { ...member, id: 'administrator', isAdministrator: true }, isEditor: false },
};

function facts(given: Partial<AmendmentFacts>): AmendmentFacts {
  return {
    status: 'submitted',
    proposerId: PROPOSER,
    isInConflict: false,
    isHidden: false,
    phase: 'consultation',
    until: null,
    isEditor: false,
    ...given,
  };
}

/** "role: what it may do" */
function table(given: Partial<AmendmentFacts>): string[] {
  return Object.entries(ROLES).map(([role, { actor, isEditor }]) => {
    const may = AMENDMENT_ACTIONS.filter((action) => !canOnAmendment(actor, action, facts({ ...given, isEditor })));
    return `${role}: ${may.join(', ') || '–'}`;
  });
}

describe('who may do what with an amendment', () => {
  it.each(AMENDMENT_STATUSES)('%s, by role', (status) => {
    expect(table({ status })).toMatchSnapshot();
  });

  it('in conflict, by role', () => {
    expect(table({ isInConflict: true })).toMatchSnapshot();
  });

  it('hidden, by role', () => {
    expect(table({ isHidden: true })).toMatchSnapshot();
  });

  it.each([null, ...PHASES])('in phase %s, by role', (phase: PhaseKind | null) => {
    expect(table({ phase })).toMatchSnapshot();
  });

  it('says why not, with the reason that the person can act on', () => {
    const { actor } = ROLES['member']!;
    const editor = ROLES['editor']!.actor;
    expect(canOnAmendment(visitor, 'takePosition', facts({}))?.code).toBe('UNAUTHENTICATED');
    expect(canOnAmendment(actor, 'see', facts({ isHidden: true }))?.code).toBe('NOT_FOUND');
    expect(canOnAmendment(actor, 'decide', facts({ status: 'rejected' }))?.code).toBe('FORBIDDEN');
    const decided = facts({ status: 'rejected', isEditor: true });
    expect(canOnAmendment(editor, 'decide', decided)?.code).toBe('AMENDMENT_NOT_OPEN');
    expect(canOnAmendment(actor, 'takePosition', facts({ phase: 'closed' }))?.code).toBe('PHASE_DOES_NOT_ALLOW');
  });
});

describe('who may import a text, and do what with a declaration', () => {
  it.each([null, ...PHASES])('in phase %s, by role', (phase: PhaseKind | null) => {
    const rows = Object.entries(ROLES).map(([role, { actor, isEditor }]) => {
      const process = { phase, until: null, isEditor };
      const may = DECLARATION_ACTIONS.filter((action) => !canOnDeclaration(actor, action, process));
      return `${role}: ${[...(canImport(actor, process) ? [] : ['import']), ...may].join(', ') || '–'}`;
    });
    expect(rows).toMatchSnapshot();
  });

  it('asks visitors to sign in first', () => {
    const process = { phase: 'consultation', until: null, isEditor: false } as const;
    for (const action of DECLARATION_ACTIONS) {
      expect(canOnDeclaration(visitor, action, process)?.code).toBe('UNAUTHENTICATED');
    }
    expect(canImport(visitor, process)?.code).toBe('UNAUTHENTICATED');
  });
});
