import { describe, expect, it } from '@jest/globals';
import { type Actor, visitor } from '@sic/authorization';
import { canOnComment, COMMENT_ACTIONS } from './discussion.policy.js';

const member = { kind: 'member', isModerator: false, isAdministrator: false } as const;
const ROLES: Record<string, Actor> = {
  visitor,
  member: { ...member, id: 'member' },
  author: { ...member, id: 'author' },
  moderator: { ...member, id: 'moderator', isModerator: true },
  administrator: { ...member, id: 'administrator', isAdministrator: true },
};
const STATES = {
  shown: { isDeleted: false, isHidden: false },
  hidden: { isDeleted: false, isHidden: true },
  deleted: { isDeleted: true, isHidden: false },
  'deleted and hidden': { isDeleted: true, isHidden: true },
};

describe('who may do what with a comment', () => {
  it.each(Object.entries(STATES))('that is %s, by role', (_state, state) => {
    const rows = Object.entries(ROLES).map(([role, actor]) => {
      const may = COMMENT_ACTIONS.filter((action) => !canOnComment(actor, action, { authorId: 'author', ...state }));
      return `${role}: ${may.join(', ') || '–'}`;
    });
    expect(rows).toMatchSnapshot();
  });

  it('says why not', () => {
    const shown = { authorId: 'author', ...STATES.shown };
    expect(canOnComment(visitor, 'delete', shown)?.code).toBe('UNAUTHENTICATED');
    expect(canOnComment(ROLES['member']!, 'delete', shown)).toMatchObject({ code: 'FORBIDDEN', reason: 'NOT_AUTHOR' });
    const hidden = { authorId: 'author', ...STATES.hidden };
    expect(canOnComment(ROLES['member']!, 'delete', hidden)).toMatchObject({ code: 'NOT_FOUND', what: 'comment' });
    const deleted = { authorId: 'author', ...STATES.deleted };
    expect(canOnComment(ROLES['author']!, 'delete', deleted)).toMatchObject({ reason: 'COMMENT_DELETED' });
    expect(canOnComment(ROLES['moderator']!, 'delete', deleted)).toMatchObject({ reason: 'NOT_AUTHOR' });
  });
});
