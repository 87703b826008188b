import { describe, expect, it } from '@jest/globals';
import { type Actor, system, visitor } from '@sic/authorization';
import { type PhaseKind, PHASES } from '@sic/processes';
import { AMENDMENT_STATUSES, type AmendmentStatus } from './amendment/amendment.entity.js';
import {
  AMENDMENT_ACTIONS,
  type AmendmentAction,
  type AmendmentFacts,
  canImport,
  canOnAmendment,
  canOnClause,
  canOnDeclaration,
  canWriteToPeople,
  DECLARATION_ACTIONS,
  membersOnDeclaration,
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
    kind: 'replace',
    clauseState: 'present',
    proposerId: PROPOSER,
    wasSubmitted: given.status !== 'draft',
    isInConflict: false,
    isHidden: false,
    decisionPublishedIn: null,
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

describe('who may write to the people of a process', () => {
  it('is its editors, and nobody by another role', () => {
    const allowed = Object.entries(ROLES).filter(
      ([, { actor, isEditor }]) => canWriteToPeople(actor, { isEditor }) === null,
    );
    expect(allowed.map(([role]) => role)).toEqual(['editor']);
  });
});

describe('who may do what with an amendment', () => {
  it.each(AMENDMENT_STATUSES)('%s, by role', (status) => {
    expect(table({ status })).toMatchSnapshot();
  });

  it('withdrawn before it was submitted, by role', () => {
    expect(table({ status: 'withdrawn', wasSubmitted: false })).toEqual([
      ...['visitor: –', 'member: –', 'proposer: see', 'editor: –', 'moderator: –', 'administrator: –'],
    ]);
  });

  it('in conflict, by role', () => {
    expect(table({ isInConflict: true })).toMatchSnapshot();
  });

  it.each(['replace', 'insert_after', 'delete'] as const)('%s, its clause gone, by role', (kind) => {
    expect(table({ kind, clauseState: 'gone', isInConflict: kind === 'replace' })).toMatchSnapshot();
    expect(table({ kind, clauseState: 'leaves' })).toMatchSnapshot();
    expect(table({ kind, clauseState: 'gone', status: 'draft' })).toMatchSnapshot();
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

  it.each<[string, string, AmendmentAction, Partial<AmendmentFacts>]>([
    ['NOT_PROPOSER', 'editor', 'edit', {}],
    ['NOT_PROPOSER', 'editor', 'submit', {}],
    ['NOT_PROPOSER', 'moderator', 'withdraw', {}],
    ['NOT_PROPOSER', 'administrator', 'resolveConflict', { isInConflict: true }],
    ['AMENDMENT_IN_CONFLICT', 'proposer', 'edit', { isInConflict: true }],
    ['NOT_IN_CONFLICT', 'proposer', 'resolveConflict', {}],
    ['NOT_PROPOSER', 'editor', 'proposeAsNewClause', { clauseState: 'gone' }],
    ['CLAUSE_IN_TEXT', 'proposer', 'proposeAsNewClause', {}],
    ['NO_NEW_CLAUSE', 'proposer', 'proposeAsNewClause', { kind: 'delete', clauseState: 'gone' }],
    ['OWN_AMENDMENT', 'proposer', 'takePosition', {}],
    ['NOT_DECIDER', 'moderator', 'decide', {}],
    ['NOT_DECIDER', 'proposer', 'takeBack', { status: 'rejected' }],
    ['AMENDMENT_HIDDEN', 'proposer', 'edit', { isHidden: true }],
    ['AMENDMENT_HIDDEN', 'moderator', 'comment', { isHidden: true }],
  ])('answers %s to the %s who wants to %s', (reason, role, action, given) => {
    const { actor, isEditor } = ROLES[role]!;
    const refusal = canOnAmendment(actor, action, facts({ ...given, isEditor }));
    expect(refusal).toMatchObject({ code: 'FORBIDDEN', reason });
  });

  it.each<[AmendmentStatus, string, AmendmentAction]>([
    ['accepted', 'proposer', 'edit'],
    ['submitted', 'proposer', 'submit'],
    ['withdrawn', 'proposer', 'withdraw'],
    ['superseded', 'proposer', 'resolveConflict'],
    ['accepted', 'member', 'takePosition'],
    ['draft', 'proposer', 'comment'],
    ['rejected', 'editor', 'decide'],
  ])('says that it is %s to the %s who wants to %s', (status, role, action) => {
    const { actor, isEditor } = ROLES[role]!;
    const refusal = canOnAmendment(actor, action, facts({ status, isEditor, isInConflict: true }));
    expect(refusal).toMatchObject({ code: 'AMENDMENT_NOT_OPEN', status });
  });

  it('always leaves an open amendment a way out', () => {
    const { actor } = ROLES['proposer']!;
    const editor = ROLES['editor']!.actor;
    for (const kind of ['replace', 'insert_after', 'delete'] as const) {
      for (const clauseState of ['present', 'leaves', 'gone'] as const) {
        for (const isInConflict of [false, true]) {
          const given = { kind, clauseState, isInConflict };
          expect(canOnAmendment(actor, 'withdraw', facts(given))).toBeNull();
          expect(canOnAmendment(editor, 'decide', facts({ ...given, isEditor: true }))).toBeNull();
          const ways = (['edit', 'resolveConflict', 'proposeAsNewClause'] as const).filter(
            (action) => canOnAmendment(actor, action, facts(given)) === null,
          );
          expect(ways.length > 0).toBe(kind !== 'delete' || clauseState !== 'gone');
        }
      }
    }
    const gone = facts({ clauseState: 'gone', isInConflict: true });
    expect(canOnAmendment(actor, 'resolveConflict', gone)?.code).toBe('CLAUSE_GONE');
    expect(canOnAmendment(actor, 'edit', gone)?.code).toBe('CLAUSE_GONE');
    const draft = facts({ clauseState: 'gone', status: 'draft' });
    expect(canOnAmendment(actor, 'submit', draft)?.code).toBe('CLAUSE_GONE');
    expect(canOnAmendment(actor, 'submit', { ...draft, kind: 'insert_after' })).toBeNull();
  });

  it('says when a decision can not be taken back', () => {
    const { actor } = ROLES['editor']!;
    const refusal = (given: Partial<AmendmentFacts>): unknown =>
      canOnAmendment(actor, 'takeBack', facts({ status: 'accepted', isEditor: true, ...given }));
    expect(refusal({})).toBeNull();
    expect(refusal({ decisionPublishedIn: 3 })).toMatchObject({ code: 'DECISION_PUBLISHED', versionNumber: 3 });
    for (const status of ['draft', 'submitted', 'withdrawn', 'superseded'] as const) {
      expect(refusal({ status })).toMatchObject(
        status === 'draft' ? { code: 'NOT_FOUND' } : { code: 'NOT_DECIDED', status },
      );
    }
    expect(refusal({ isHidden: true })).toMatchObject({ code: 'NOT_FOUND' });
    const moderator = { ...member, id: 'moderator', isModerator: true };
    const hidden = facts({ status: 'accepted', isEditor: true, isHidden: true });
    expect(canOnAmendment(moderator, 'takeBack', hidden)).toMatchObject({ reason: 'AMENDMENT_HIDDEN' });
  });

  it('names the phase and its end where the phase does not allow it', () => {
    const until = new Date('2026-03-01T00:00:00Z');
    const closed = { phase: 'signature', until } as const;
    const editor = ROLES['editor']!.actor;
    const problem = { code: 'PHASE_DOES_NOT_ALLOW', phase: 'signature', until };
    for (const [role, action, given] of [
      ['proposer', 'edit', {}],
      ['proposer', 'submit', { status: 'draft' }],
      ['proposer', 'resolveConflict', { isInConflict: true }],
      ['member', 'takePosition', {}],
      ['member', 'comment', {}],
      ['editor', 'decide', {}],
      ['editor', 'takeBack', { status: 'accepted' }],
    ] as const) {
      const { actor, isEditor } = ROLES[role]!;
      expect(canOnAmendment(actor, action, facts({ ...closed, ...given, isEditor }))).toMatchObject(problem);
    }
    for (const action of ['propose', 'takePosition', 'decide', 'publish'] as const) {
      expect(canOnDeclaration(editor, action, { ...closed, isEditor: true })).toMatchObject(problem);
    }
    expect(canImport(editor, { ...closed, isEditor: true })).toMatchObject(problem);
  });

  it('hides a draft from everybody else, the platform itself excepted', () => {
    const draft = facts({ status: 'draft' });
    for (const { actor } of Object.values(ROLES).filter((role) => role !== ROLES['proposer'])) {
      expect(canOnAmendment(actor, 'see', draft)).toMatchObject({ code: 'NOT_FOUND', what: 'amendment' });
    }
    expect(canOnAmendment(system, 'see', draft)).toBeNull();
    expect(canOnAmendment(system, 'see', facts({ isHidden: true }))).toBeNull();
    expect(canOnAmendment(system, 'decide', facts({ isEditor: true }))?.code).toBe('UNAUTHENTICATED');
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

  it.each([null, ...PHASES])('in phase %s, as every member may', (phase: PhaseKind | null) => {
    const { actor } = ROLES['member']!;
    const may = membersOnDeclaration({ phase, until: null, isEditor: true });
    for (const action of DECLARATION_ACTIONS) {
      expect(may[action]).toBe(canOnDeclaration(actor, action, { phase, until: null, isEditor: false }) === null);
    }
  });

  it('changes nothing on a clause that the text does not have any more', () => {
    const { actor } = ROLES['member']!;
    const process = { phase: 'consultation', until: null, isEditor: false } as const;
    expect(canOnClause(actor, 'propose', { ...process, isInText: true })).toBeNull();
    expect(canOnClause(actor, 'propose', { ...process, isInText: false })?.code).toBe('CLAUSE_GONE');
    expect(canOnClause(actor, 'takePosition', { ...process, isInText: false })?.code).toBe('CLAUSE_GONE');
    expect(canOnClause(visitor, 'propose', { ...process, isInText: false })?.code).toBe('UNAUTHENTICATED');
  });

  it('asks visitors to sign in first', () => {
    const process = { phase: 'consultation', until: null, isEditor: false } as const;
    for (const action of DECLARATION_ACTIONS) {
      expect(canOnDeclaration(visitor, action, process)?.code).toBe('UNAUTHENTICATED');
    }
    expect(canImport(visitor, process)?.code).toBe('UNAUTHENTICATED');
  });

  it('says for whom it is', () => {
    const process = { phase: 'consultation', until: null, isEditor: false } as const;
    const { actor } = ROLES['administrator']!;
    const answers = { seeWorkbench: 'NOT_DECIDER', decide: 'NOT_DECIDER', publish: 'NOT_PUBLISHER' } as const;
    for (const action of ['seeWorkbench', 'decide', 'publish'] as const) {
      expect(canOnDeclaration(actor, action, process)).toMatchObject({ code: 'FORBIDDEN', reason: answers[action] });
    }
    expect(canImport(ROLES['member']!.actor, process)).toMatchObject({ code: 'FORBIDDEN', reason: 'NOT_IMPORTER' });
  });
});
