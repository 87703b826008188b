import { addressHash } from '../../../libs/domain/notifications/src/refusal/address-hash.js';
import type { UseCase } from './use-case.js';

/** Where the requests of this process come from: who follows a mailed link is counted by it. */
const ADDRESS = '127.0.0.1';

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
  confirmEmailChange: {
    async given(stage) {
      const { confirm } = await stage.emailChange();
      return { by: null, input: { token: confirm }, countedFor: ADDRESS };
    },
  },
  endSessions: {
    async given(stage) {
      const person = await stage.member();
      return { by: person, input: { sessionId: await stage.secondSession(person) } };
    },
  },
  markNotificationsRead: {
    unrecorded: 'What somebody has read is nobody’s business.',
    given: async (stage) => ({ by: await stage.member(), input: { ids: null } }),
  },
  refuseMails: {
    async given(stage) {
      const { email } = await stage.member();
      return { by: null, input: { token: stage.refusalToken(email) }, countedFor: addressHash(email) };
    },
  },
  requestEmailChange: {
    async given(stage) {
      const person = await stage.member();
      await stage.password(person, 'calm water runs deep');
      return { by: person, input: { email: `new-${person.email}`, password: 'calm water runs deep' } };
    },
  },
  stopEmailChange: {
    async given(stage) {
      const { stop } = await stage.emailChange();
      return { by: null, input: { token: stop }, countedFor: ADDRESS };
    },
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
