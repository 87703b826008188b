import { describe, expect, it } from '@jest/globals';
import { type Actor, visitor } from '@sic/authorization';
import { Forbidden, type Problem, Unauthenticated } from '@sic/kernel';
import { AppealState } from './appeal/appeal.entity.js';
import { CaseState } from './case/moderation-case.entity.js';
import { DecisionAction } from './case/moderation-decision.entity.js';
import {
  CASE_ACTIONS,
  canOnAppeal,
  canOnCase,
  canOnDecision,
  canOnReport,
  canReadModeration,
  obstacleOf,
} from './moderation.policy.js';

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
              (actor: Actor) =>
                canOnDecision(actor, 'appeal', {
                  action,
                  caseState,
                  hasAppeal,
                  authorId: 'author',
                  isSuspensionInForce: action === 'suspend',
                  isByLink: false,
                }),
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

  const facts = { authorId: 'author', hasOpenAppeal: false };
  const hidden = {
    action: 'hide',
    caseState: 'hidden',
    hasAppeal: false,
    authorId: 'author',
    isSuspensionInForce: false,
    isByLink: false,
  } as const;
  const appeal = { state: 'open', authorId: 'author', deciderId: 'decider' } as const;
  it.each<[string, string, (actor: Actor) => Problem | null]>([
    ['REPORTS_OWN_CONTENT', 'author', (actor) => canOnReport(actor, 'make', { authorId: 'author', isHidden: true })],
    ['REPORTS_HIDDEN_CONTENT', 'member', (actor) => canOnReport(actor, 'make', { authorId: null, isHidden: true })],
    ['DECIDES_OWN_CONTENT', 'moderator who wrote it', (actor) => canOnCase(actor, 'hide', { ...facts, state: 'open' })],
    ['NO_OPEN_REPORT', 'moderator', (actor) => canOnCase(actor, 'dismiss', { ...facts, state: 'hidden' })],
    ['HIDDEN_ALREADY', 'moderator', (actor) => canOnCase(actor, 'hide', { ...facts, state: 'hidden' })],
    ['CASE_CLOSED', 'moderator', (actor) => canOnCase(actor, 'hide', { ...facts, state: 'dismissed' })],
    [
      'APPEAL_WAITS',
      'administrator',
      (actor) => canOnCase(actor, 'restore', { ...facts, state: 'hidden', hasOpenAppeal: true }),
    ],
    ['APPEALS_FOR_ANOTHER', 'moderator', (actor) => canOnDecision(actor, 'appeal', hidden)],
    ['NOTHING_TO_APPEAL', 'author', (actor) => canOnDecision(actor, 'appeal', { ...hidden, action: 'dismiss' })],
    ['APPEALED_ALREADY', 'author', (actor) => canOnDecision(actor, 'appeal', { ...hidden, hasAppeal: true })],
    ['VISIBLE_AGAIN', 'author', (actor) => canOnDecision(actor, 'appeal', { ...hidden, caseState: 'restored' })],
    ['SUSPENSION_ENDED', 'author', (actor) => canOnDecision(actor, 'appeal', { ...hidden, action: 'suspend' })],
    [
      'SUSPENSION_ENDED',
      'visitor',
      (actor) => canOnDecision(actor, 'appeal', { ...hidden, action: 'suspend', isByLink: true }),
    ],
    ['MODERATORS_ONLY', 'author', (actor) => canOnAppeal(actor, 'decide', appeal)],
    ['DECIDES_OWN_CONTENT', 'moderator who wrote it', (actor) => canOnAppeal(actor, 'decide', appeal)],
    ['DECIDES_OWN_DECISION', 'moderator who decided', (actor) => canOnAppeal(actor, 'decide', appeal)],
    ['APPEAL_DECIDED', 'moderator', (actor) => canOnAppeal(actor, 'decide', { ...appeal, state: 'upheld' })],
  ])('answers %s to the %s', (reason, role, refusalOf) => {
    expect(refusalOf(roles[role]!)).toMatchObject({ code: 'FORBIDDEN', reason });
  });

  it('asks visitors to sign in first', () => {
    const refusals = [
      ...CASE_ACTIONS.map((action) => canOnCase(visitor, action, { ...facts, state: 'open' })),
      canOnDecision(visitor, 'appeal', hidden),
      canOnAppeal(visitor, 'decide', appeal),
      canReadModeration(visitor),
    ];
    for (const refusal of refusals) expect(refusal?.code).toBe('UNAUTHENTICATED');
  });

  it('lets every moderator see a case, their own content included', () => {
    for (const role of ['moderator', 'moderator who wrote it', 'administrator']) {
      expect(canOnCase(roles[role]!, 'see', { ...facts, state: 'open' })).toBeNull();
    }
  });
});

describe('what keeps somebody from acting', () => {
  it('is the reason, or the code where there is none, or nothing', () => {
    expect(obstacleOf(new Forbidden('CASE_CLOSED'))).toBe('CASE_CLOSED');
    expect(obstacleOf(new Unauthenticated())).toBe('UNAUTHENTICATED');
    expect(obstacleOf(null)).toBeNull();
  });
});
