import type { UseCase } from './use-case.js';

/** What is done with accounts, and with what they are told. */
export const accounts: Record<string, UseCase> = {
  changeRole: {
    async given(stage) {
      const { id } = await stage.member();
      return { by: stage.administrator, input: { accountId: id, isModerator: true, isAdministrator: false } };
    },
  },
  chooseLanguage: {
    given: async (stage) => ({ by: await stage.member(), input: { language: 'DE' } }),
  },
  chooseMails: {
    given: async (stage) => ({ by: await stage.member(), input: { wanted: ['SEAT'], rhythm: 'DAILY' } }),
  },
  markNotificationsRead: {
    unrecorded: 'What somebody has read is nobody’s business.',
    given: async (stage) => ({ by: await stage.member(), input: { ids: null } }),
  },
  stopMails: {
    async given(stage) {
      const person = await stage.member();
      return { by: null, input: { token: stage.stopToken(person) }, countedFor: person.id };
    },
  },
  suspendMember: {
    async given(stage) {
      const { id } = await stage.member();
      return {
        by: stage.moderator,
        input: { accountId: id, isSuspended: true, rule: 'ARGUE_ABOUT_THE_MATTER', reasons: 'Rude.' },
      };
    },
  },
};
