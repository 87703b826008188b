import type { UseCase } from './use-case.js';

/** Comments and positions. */
export const discussion: Record<string, UseCase> = {
  deleteComment: {
    async given(stage) {
      const { id, author } = await stage.comment();
      return { by: author, input: { commentId: id } };
    },
  },
  postComment: {
    async given(stage) {
      return {
        by: await stage.member(),
        input: { subject: { kind: 'AMENDMENT', id: (await stage.amendment()).id }, body: 'A thought.' },
      };
    },
  },
  takePosition: {
    async given(stage) {
      const { id, revisionId } = await stage.amendment();
      return { by: await stage.member(), input: { subject: { kind: 'AMENDMENT', id }, revisionId, kind: 'AGREE' } };
    },
  },
  withdrawPosition: {
    async given(stage) {
      const { id, revisionId } = await stage.amendment();
      const person = await stage.member();
      await stage.send(person, 'takePosition', { subject: { kind: 'AMENDMENT', id }, revisionId, kind: 'AGREE' });
      return { by: person, input: { subject: { kind: 'AMENDMENT', id } } };
    },
  },
};
