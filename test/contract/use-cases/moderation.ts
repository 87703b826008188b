import { aPerson } from '../../support/person.js';
import type { UseCase } from './use-case.js';

/** What is reported, decided and appealed. */
export const moderation: Record<string, UseCase> = {
  appealByLink: {
    async given(stage) {
      const { decisionId, token } = await stage.suspended();
      return { by: null, input: { token, words: 'It was not me.' }, countedFor: decisionId };
    },
  },
  appealDecision: {
    async given(stage) {
      const { decisionId, author } = await stage.hiddenCase();
      return { by: author, input: { decisionId, words: 'I meant the argument.' } };
    },
  },
  decideAppeal: {
    async given(stage) {
      const { decisionId, author } = await stage.hiddenCase();
      await stage.send(author, 'appealDecision', { decisionId, words: 'I meant the argument.' });
      const another = await aPerson(stage.api.pool, { name: 'Aino', isModerator: true });
      return {
        by: another,
        input: { appealId: await stage.latest('appeal'), isOverturned: true, reasons: 'It may stand.' },
      };
    },
  },
  dismissReports: {
    async given(stage) {
      const { caseId, lockVersion, moderator } = await stage.openCase();
      return { by: moderator, input: { caseId, lockVersion, reasons: 'It is about the matter.' } };
    },
  },
  hideContent: {
    async given(stage) {
      const { caseId, lockVersion, moderator } = await stage.openCase();
      return { by: moderator, input: { caseId, lockVersion, rule: 'ARGUE_ABOUT_THE_MATTER', reasons: 'Rude.' } };
    },
  },
  reportContent: {
    async given(stage) {
      const { id } = await stage.comment();
      return {
        by: await stage.member(),
        input: { subject: { kind: 'COMMENT', id }, rule: 'ARGUE_ABOUT_THE_MATTER', words: 'Rude.' },
      };
    },
  },
  restoreContent: {
    async given(stage) {
      const { caseId, lockVersion, moderator } = await stage.hiddenCase();
      return { by: moderator, input: { caseId, lockVersion, reasons: 'It may stand.' } };
    },
  },
};
