import { describe, expect, it } from '@jest/globals';
import { type Actor, visitor } from '@sic/authorization';
import { type PhaseKind, PHASES } from './process/phase.js';
import { canOnProcess, canOpenProcess, PROCESS_ACTIONS } from './processes.policy.js';

const member = { kind: 'member', isModerator: false, isAdministrator: false } as const;

/** Every role, and whether it edits the process. */
const ROLES: Record<string, { actor: Actor; isEditor: boolean }> = {
  visitor: { actor: visitor, isEditor: false },
  member: { actor: { ...member, id: 'member' }, isEditor: false },
  editor: { actor: { ...member, id: 'editor' }, isEditor: true },
  moderator: { actor: { ...member, id: 'moderator', isModerator: true }, isEditor: false },
  administrator: { actor: { ...member, id: 'administrator', isAdministrator: true }, isEditor: false },
};

describe('who may do what with a process', () => {
  it.each([null, ...PHASES])('in phase %s, by role', (phase: PhaseKind | null) => {
    const rows = Object.entries(ROLES).map(([role, { actor, isEditor }]) => {
      const may = PROCESS_ACTIONS.filter((action) => !canOnProcess(actor, action, { phase, until: null, isEditor }));
      return `${role}: ${[...may, ...(canOpenProcess(actor) ? [] : ['open another'])].join(', ') || '–'}`;
    });
    expect(rows).toMatchSnapshot();
  });

  it('says why not', () => {
    const facts = { phase: null, until: null, isEditor: false };
    expect(canOnProcess(visitor, 'plan', facts)?.code).toBe('UNAUTHENTICATED');
    expect(canOpenProcess(visitor)?.code).toBe('UNAUTHENTICATED');
    expect(canOnProcess(visitor, 'assignEditors', facts)?.code).toBe('UNAUTHENTICATED');
    const forbidden = (reason: string): object => ({ code: 'FORBIDDEN', reason });
    const { actor: editor } = ROLES['editor']!;
    expect(canOnProcess(ROLES['moderator']!.actor, 'plan', facts)).toMatchObject(forbidden('NOT_PLANNER'));
    expect(canOnProcess(editor, 'assignEditors', { ...facts, isEditor: true })).toMatchObject(
      forbidden('NOT_ASSIGNER'),
    );
    expect(canOpenProcess(editor)).toMatchObject(forbidden('NOT_OPENER'));
  });
});
