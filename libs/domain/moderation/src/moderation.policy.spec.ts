import { describe, expect, it } from '@jest/globals';
import { type Actor, type Decision, visitor } from '@sic/authorization';
import { AppealState } from './appeal/appeal.entity.js';
import { CaseState } from './case/moderation-case.entity.js';
import { DecisionAction } from './case/moderation-decision.entity.js';
import { mayAppeal, mayDecideAppeal, mayDismiss, mayHide, mayReport, mayRestore } from './moderation.policy.js';

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
function table(columns: Record<string, (actor: Actor) => Decision>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(roles).map(([role, actor]) => [
      role,
      Object.entries(columns)
        .filter(([, decide]) => decide(actor).isAllowed)
        .map(([column]) => column)
        .join(', '),
    ]),
  );
}

describe('the policy of moderation: role × state × action', () => {
  it('reports', () => {
    expect(
      table({
        visible: (actor) => mayReport(actor, { authorId: 'author', isHidden: false }),
        hidden: (actor) => mayReport(actor, { authorId: 'author', isHidden: true }),
        "organisation's": (actor) => mayReport(actor, { authorId: null, isHidden: false }),
      }),
    ).toMatchSnapshot();
  });

  it.each([
    ['dismiss', mayDismiss],
    ['hide', mayHide],
    ['restore', mayRestore],
  ] as const)('%s', (_action, may) => {
    const columns = Object.values(CaseState).flatMap((state) =>
      [false, true].map(
        (hasOpenAppeal) =>
          [
            hasOpenAppeal ? `${state} with appeal` : state,
            (actor: Actor) => may(actor, { state, authorId: 'author', hasOpenAppeal }),
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
              (actor: Actor) => mayAppeal(actor, { action, caseState, hasAppeal, authorId: 'author' }),
            ] as const,
        ),
      ),
    );
    expect(table(Object.fromEntries(columns))).toMatchSnapshot();
  });

  it('decide an appeal', () => {
    const columns = Object.values(AppealState).map(
      (state) =>
        [state, (actor: Actor) => mayDecideAppeal(actor, { state, authorId: 'author', deciderId: 'decider' })] as const,
    );
    expect(table(Object.fromEntries(columns))).toMatchSnapshot();
  });

  it('always says why not', () => {
    const refusal = mayRestore(roles['moderator'] ?? visitor, { state: 'open', authorId: null, hasOpenAppeal: false });
    expect(refusal).toEqual({ isAllowed: false, because: 'This is not hidden.' });
  });
});
