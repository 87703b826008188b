import { describe, expect, it } from '@jest/globals';
import { type Actor, visitor } from '@sic/authorization';
import type { Problem } from '@sic/kernel';
import { AppealState } from './appeal/appeal.entity.js';
import { CaseState } from './case/moderation-case.entity.js';
import { DecisionAction } from './case/moderation-decision.entity.js';
import { canOnAppeal, canOnCase, canOnDecision, canOnReport } from './moderation.policy.js';

const member = (id: string, roles = {}): Actor => ({
  kind: 'member',
  id,
  isModerator: false,
  isAdministrator: false,
  ...roles,
});
const roles: Record<string, Actor> = {
  visitor,
  member: member('member'),
  author: member('author'),
  moderator: member('moderator', { isModerator: true }),
  'moderator who wrote it': member('author', { isModerator: true }),
  'moderator who decided': member('decider', { isModerator: true }),
  administrator: member('administrator', { isAdministrator: true }),
};

/** One line per role: what each may do, by state. */
function table(columns: Record<string, (actor: Actor) => Problem | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(roles).map(([role, actor]) => [
      role,
      Object.entries(columns)
        .filter(([, refusalOf]) => refusalOf(actor) === null)
        .map(([column]) => column)
        .join(', '),
    ]),
  );
}

describe('the policy of moderation: role × state × action', () => {
  it('reports', () => {
    expect(
      table({
        visible: (actor) => canOnReport(actor, 'make', { authorId: 'author', isHidden: false }),
        hidden: (actor) => canOnReport(actor, 'make', { authorId: 'author', isHidden: true }),
        "organisation's": (actor) => canOnReport(actor, 'make', { authorId: null, isHidden: false }),
      }),
    ).toMatchSnapshot();
  });

  it.each(['dismiss', 'hide', 'restore'] as const)('%s', (action) => {
    const columns = Object.values(CaseState).flatMap((state) =>
      [false, true].map(
        (hasOpenAppeal) =>
          [
            hasOpenAppeal ? `${state} with appeal` : state,
            (actor: Actor) => canOnCase(actor, action, { state, authorId: 'author', hasOpenAppeal }),
          ] as const,
      ),
    );
    expect(table(Object.fromEntries(columns))).toMatchSnapshot();
  });

  it('appeal', () => {
    const columns = Object.values(DecisionAction).flatMap((action) =>
      Object.values(CaseState).flatMap((caseState) =>
        [false, true].map(
          (hasAppeal) =>
            [
              `${action}/${caseState}${hasAppeal ? '/appealed' : ''}`,
              (actor: Actor) => canOnDecision(actor, 'appeal', { action, caseState, hasAppeal, authorId: 'author' }),
            ] as const,
        ),
      ),
    );
    expect(table(Object.fromEntries(columns))).toMatchSnapshot();
  });

  it('decide an appeal', () => {
    const columns = Object.values(AppealState).map(
      (state) =>
        [
          state,
          (actor: Actor) => canOnAppeal(actor, 'decide', { state, authorId: 'author', deciderId: 'decider' }),
        ] as const,
    );
    expect(table(Object.fromEntries(columns))).toMatchSnapshot();
  });

  it('says why not, with the reason that the person can act on', () => {
    const open = { state: 'open', authorId: null, hasOpenAppeal: false } as const;
    expect(canOnCase(roles['moderator']!, 'restore', open)).toMatchObject({ code: 'FORBIDDEN', reason: 'NOT_HIDDEN' });
    expect(canOnCase(roles['member']!, 'see', open)).toMatchObject({ reason: 'MODERATORS_ONLY' });
    expect(canOnReport(visitor, 'make', { authorId: null, isHidden: false })?.code).toBe('UNAUTHENTICATED');
  });
});
