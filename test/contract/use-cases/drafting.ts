import type { UseCase } from './use-case.js';

/** Declarations, amendments and versions. */
export const drafting: Record<string, UseCase> = {
  decideAmendment: {
    async given(stage) {
      const { id, lockVersion } = await stage.amendment();
      const input = { amendmentId: id, lockVersion, outcome: 'ACCEPTED', reason: 'Most of you want it.' };
      return { by: stage.administrator, input };
    },
  },
  editAmendment: {
    async given(stage) {
      const { id, lockVersion, proposer } = await stage.amendment();
      return { by: proposer, input: { amendmentId: id, lockVersion, wording: 'Care is ours.', rationale: 'Shorter.' } };
    },
  },
  importDeclaration: {
    given: (stage) =>
      Promise.resolve({ by: stage.administrator, input: { markdown: '# A text\n\n## Part\n\nA clause.\n' } }),
  },
  previewImport: {
    unrecorded: 'It changes nothing.',
    given: (stage) =>
      Promise.resolve({ by: stage.administrator, input: { markdown: '# A text\n\n## Part\n\nA clause.\n' } }),
  },
  proposeAmendment: {
    async given(stage) {
      return { by: await stage.member(), input: stage.wording(await stage.declaration()) };
    },
  },
  proposeAsNewClause: {
    async given(stage) {
      const { id, lockVersion, proposer, text } = await stage.amendment();
      const [clauseId, afterClauseId] = text.clauseIds;
      await stage.api.pool.query('update clause set draft_revision_id = null where id = $1', [clauseId]);
      return {
        by: proposer,
        input: { amendmentId: id, lockVersion, afterClauseId, wording: 'Care is ours.', rationale: 'After all.' },
      };
    },
  },
  publishVersion: {
    async given(stage) {
      const { id, lockVersion, text } = await stage.amendment();
      await stage.send(stage.administrator, 'decideAmendment', {
        amendmentId: id,
        lockVersion,
        outcome: 'ACCEPTED',
        reason: 'Yes.',
      });
      return {
        by: stage.administrator,
        input: { declarationId: text.declarationId, latestNumberSeen: 1, note: 'What you proposed.' },
      };
    },
  },
  resolveConflict: {
    async given(stage) {
      const { id, lockVersion, proposer } = await stage.amendment();
      await stage.api.pool.query(
        `update amendment set is_in_conflict = true, conflict = '{"hunks":[]}' where id = $1`,
        [id],
      );
      return {
        by: proposer,
        input: { amendmentId: id, lockVersion, wording: 'Care is ours.', rationale: 'After all.' },
      };
    },
  },
  submitAmendment: {
    async given(stage) {
      const { id, proposer } = await stage.amendment(false);
      return { by: proposer, input: { amendmentId: id } };
    },
  },
  takeBackDecision: {
    async given(stage) {
      const { id, lockVersion } = await stage.amendment();
      const decided = { amendmentId: id, lockVersion, outcome: 'REJECTED', reason: 'Not now.' };
      await stage.send(stage.administrator, 'decideAmendment', decided);
      const decisionId = await stage.latest('amendment_decision');
      const input = { decisionId, lockVersion: lockVersion + 1, reason: 'It was a mistake.' };
      return { by: stage.administrator, input };
    },
  },
  withdrawAmendment: {
    async given(stage) {
      const { id, proposer } = await stage.amendment();
      return { by: proposer, input: { amendmentId: id } };
    },
  },
};
