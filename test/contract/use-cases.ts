import { newId } from '@sic/kernel';
import { mutations } from '../support/operations.js';
import { aPerson, type Person } from '../support/person.js';
import { at, gatheringDetails, type Stage } from '../support/stage.js';

/** Who sends what, once everything is there that it needs. */
export interface Attempt {
  by: Person | null;
  input: object;
}

export interface UseCase {
  given(stage: Stage): Promise<Attempt>;
  /** How it is kept from being sent too often, or why that is not needed. */
  limit: string;
  /** Why it leaves no record of what was done. */
  unrecorded?: string;
}

/** Counted for each member by itself. */
export const perMember = 'per member';
const byRole = 'Organisers, editors, moderators and administrators are few and known, and what they do is recorded.';
const own = 'It changes what the member has already: there is no more of it afterwards.';
const once = 'It can be done once to each thing that is there.';

let count = 0;

const organisation = (name: string): object => ({ name, kind: 'CITY', placeId: '3099424', description: 'A city.' });
const somebody = (): object => ({ name: 'Marek Zieliński', email: `${newId()}@colleague.example` });
const profile = (name: string): object => ({
  name,
  headline: 'Works on care.',
  capacities: [],
  needs: [],
  languages: ['pl'],
  membersOnly: [],
  placeId: null,
});

/** The mutation whose name has this form. */
const named = (form: RegExp): string => mutations.find(({ name }) => form.test(name))?.name ?? String(form);

/** Every mutation, with a valid input. */
export const useCases: Record<string, UseCase> = {
  acceptOffer: {
    limit: perMember,
    async given(stage) {
      const { id, person } = await stage.offered();
      return { by: person, input: { registrationId: id } };
    },
  },
  addParticipant: {
    limit: perMember,
    async given(stage) {
      return { by: stage.administrator, input: { gatheringId: (await stage.gathering()).id, person: somebody() } };
    },
  },
  appealDecision: {
    limit: once,
    async given(stage) {
      const { decisionId, author } = await stage.hiddenCase();
      return { by: author, input: { decisionId, words: 'I meant the argument.' } };
    },
  },
  askToRepresent: {
    limit: perMember,
    async given(stage) {
      const { id } = await stage.organisation();
      return {
        by: await stage.member(),
        input: { organisationId: id, role: 'REPRESENTATIVE', message: 'I work there.' },
      };
    },
  },
  assignEditor: {
    limit: byRole,
    async given(stage) {
      const { processId } = await stage.declaration();
      return { by: stage.administrator, input: { processId, memberId: (await stage.member()).id } };
    },
  },
  cancelGathering: {
    limit: perMember,
    async given(stage) {
      return {
        by: stage.administrator,
        input: { gatheringId: (await stage.gathering()).id, reason: 'The hall burnt.' },
      };
    },
  },
  cancelParticipant: {
    limit: perMember,
    async given(stage) {
      return {
        by: stage.administrator,
        input: { registrationId: (await stage.registration()).id, reason: 'They asked.' },
      };
    },
  },
  cancelRegistration: {
    limit: perMember,
    async given(stage) {
      const { id, person } = await stage.registration();
      return { by: person, input: { registrationId: id } };
    },
  },
  changeRole: {
    limit: byRole,
    async given(stage) {
      const { id } = await stage.member();
      return { by: stage.administrator, input: { accountId: id, isModerator: true, isAdministrator: false } };
    },
  },
  chooseLanguage: {
    limit: own,
    given: async (stage) => ({ by: await stage.member(), input: { language: 'DE' } }),
  },
  chooseMails: {
    limit: own,
    given: async (stage) => ({ by: await stage.member(), input: { wanted: ['SEAT'] } }),
  },
  confirmRepresentation: {
    limit: perMember,
    given: async (stage) => ({ by: stage.moderator, input: { representationId: (await stage.request()).id } }),
  },
  createGathering: {
    limit: perMember,
    given: (stage) =>
      Promise.resolve({ by: stage.administrator, input: { details: gatheringDetails('A conference') } }),
  },
  createSeries: {
    limit: perMember,
    given: (stage) => Promise.resolve({ by: stage.administrator, input: { title: 'A relay' } }),
  },
  decideAmendment: {
    limit: byRole,
    async given(stage) {
      const { id, lockVersion } = await stage.amendment();
      const input = { amendmentId: id, lockVersion, outcome: 'ACCEPTED', reason: 'Most of you want it.' };
      return { by: stage.administrator, input };
    },
  },
  decideAppeal: {
    limit: byRole,
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
  declineOffer: {
    limit: perMember,
    async given(stage) {
      const { id, person } = await stage.offered();
      return { by: person, input: { registrationId: id } };
    },
  },
  deleteComment: {
    limit: once,
    async given(stage) {
      const { id, author } = await stage.comment();
      return { by: author, input: { commentId: id } };
    },
  },
  dismissReports: {
    limit: byRole,
    async given(stage) {
      const { caseId, lockVersion, moderator } = await stage.openCase();
      return { by: moderator, input: { caseId, lockVersion, reasons: 'It is about the matter.' } };
    },
  },
  editAmendment: {
    limit: perMember,
    async given(stage) {
      const { id, lockVersion, proposer } = await stage.amendment();
      return { by: proposer, input: { amendmentId: id, lockVersion, wording: 'Care is ours.', rationale: 'Shorter.' } };
    },
  },
  editGathering: {
    limit: perMember,
    async given(stage) {
      const { id } = await stage.gathering();
      return {
        by: stage.administrator,
        input: { gatheringId: id, lockVersion: 0, details: gatheringDetails('Another title') },
      };
    },
  },
  endRepresentation: {
    limit: perMember,
    async given(stage) {
      const { representative } = await stage.organisation();
      return { by: representative, input: { representationId: await stage.latest('representation') } };
    },
  },
  giveSeatAnyway: {
    limit: perMember,
    async given(stage) {
      const { gathering } = await stage.registration(1);
      await stage.send(await stage.member(), 'register', { gatheringId: gathering.id });
      return {
        by: stage.administrator,
        input: { registrationId: await stage.latest('registration'), reason: 'She speaks.' },
      };
    },
  },
  takePosition: {
    limit: perMember,
    async given(stage) {
      const { id, revisionId } = await stage.amendment();
      return { by: await stage.member(), input: { subject: { kind: 'AMENDMENT', id }, revisionId, kind: 'AGREE' } };
    },
  },
  hideContent: {
    limit: byRole,
    async given(stage) {
      const { caseId, lockVersion, moderator } = await stage.openCase();
      return { by: moderator, input: { caseId, lockVersion, rule: 'ARGUE_ABOUT_THE_MATTER', reasons: 'Rude.' } };
    },
  },
  importDeclaration: {
    limit: byRole,
    given: (stage) =>
      Promise.resolve({ by: stage.administrator, input: { markdown: '# A text\n\n## Part\n\nA clause.\n' } }),
  },
  [named(/^mark/)]: {
    limit: own,
    unrecorded: 'What somebody has read is nobody’s business.',
    given: async (stage) => ({ by: await stage.member(), input: { ids: null } }),
  },
  nameOrganiser: {
    limit: perMember,
    async given(stage) {
      const { id } = await stage.gathering();
      return { by: stage.administrator, input: { gatheringId: id, email: (await stage.member()).email } };
    },
  },
  planProcess: {
    limit: byRole,
    async given(stage) {
      const { processId } = await stage.declaration();
      const input = {
        processId,
        decisionRule: 'consent',
        summary: 'A summary.',
        timeZone: 'Europe/Brussels',
        phases: { closed: at(60) },
      };
      return { by: stage.administrator, input };
    },
  },
  postComment: {
    limit: perMember,
    async given(stage) {
      return {
        by: await stage.member(),
        input: { subject: { kind: 'AMENDMENT', id: (await stage.amendment()).id }, body: 'A thought.' },
      };
    },
  },
  previewImport: {
    limit: byRole,
    unrecorded: 'It changes nothing.',
    given: (stage) =>
      Promise.resolve({ by: stage.administrator, input: { markdown: '# A text\n\n## Part\n\nA clause.\n' } }),
  },
  proposeAmendment: {
    limit: perMember,
    async given(stage) {
      return { by: await stage.member(), input: stage.wording(await stage.declaration()) };
    },
  },
  publishGathering: {
    limit: perMember,
    async given(stage) {
      await stage.send(stage.administrator, 'createGathering', { details: gatheringDetails('To be published') });
      const gatheringId = await stage.latest('gathering');
      await stage.send(stage.administrator, 'saveSeatPool', {
        gatheringId,
        name: 'Seats',
        capacity: 3,
        kinds: [],
        countries: [],
      });
      return { by: stage.administrator, input: { gatheringId } };
    },
  },
  publishVersion: {
    limit: byRole,
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
  refuseRepresentation: {
    limit: perMember,
    given: async (stage) => ({
      by: stage.moderator,
      input: { representationId: (await stage.request()).id, reason: 'Unknown there.' },
    }),
  },
  register: {
    limit: perMember,
    async given(stage) {
      const { id: organisationId, representative } = await stage.organisation();
      const { id: gatheringId } = await stage.gathering();
      return { by: representative, input: { gatheringId, organisationId, colleague: somebody() } };
    },
  },
  registerOrganisation: {
    limit: perMember,
    given: async (stage) => ({ by: await stage.member(), input: organisation(`New city ${(count += 1)}`) }),
  },
  removeEditor: {
    limit: byRole,
    async given(stage) {
      const { processId } = await stage.declaration();
      const { id: memberId } = await stage.member();
      await stage.send(stage.administrator, 'assignEditor', { processId, memberId });
      return { by: stage.administrator, input: { processId, memberId } };
    },
  },
  removePicture: {
    limit: perMember,
    async given(stage) {
      const person = await stage.member();
      const pictureKey = 'a1'.repeat(32);
      await stage.api.pool.query('update member set picture_key = $1 where id = $2', [pictureKey, person.id]);
      return { by: person, input: { pictureKey } };
    },
  },
  removeProgrammeItem: {
    limit: perMember,
    async given(stage) {
      const { id: gatheringId } = await stage.gathering();
      await stage.send(stage.administrator, 'saveProgrammeItem', {
        gatheringId,
        kind: 'TALK',
        title: 'A talk',
        startsAt: at(30.1),
        endsAt: at(30.2),
      });
      return { by: stage.administrator, input: { gatheringId, itemId: await stage.latest('programme_item') } };
    },
  },
  removeSeatPool: {
    limit: perMember,
    async given(stage) {
      const { id: gatheringId } = await stage.gathering();
      await stage.send(stage.administrator, 'saveSeatPool', {
        gatheringId,
        name: 'More',
        capacity: 3,
        kinds: [],
        countries: [],
      });
      return { by: stage.administrator, input: { gatheringId, poolId: await stage.latest('seat_pool') } };
    },
  },
  reportContent: {
    limit: perMember,
    async given(stage) {
      const { id } = await stage.comment();
      return {
        by: await stage.member(),
        input: { subject: { kind: 'COMMENT', id }, rule: 'ARGUE_ABOUT_THE_MATTER', words: 'Rude.' },
      };
    },
  },
  restoreContent: {
    limit: byRole,
    async given(stage) {
      const { caseId, lockVersion, moderator } = await stage.hiddenCase();
      return { by: moderator, input: { caseId, lockVersion, reasons: 'It may stand.' } };
    },
  },
  saveProgrammeItem: {
    limit: perMember,
    async given(stage) {
      const { id: gatheringId } = await stage.gathering();
      return {
        by: stage.administrator,
        input: { gatheringId, kind: 'TALK', title: 'A talk', startsAt: at(30.1), endsAt: at(30.2) },
      };
    },
  },
  saveSeatPool: {
    limit: perMember,
    async given(stage) {
      const { id: gatheringId } = await stage.gathering();
      return { by: stage.administrator, input: { gatheringId, name: 'More', capacity: 3, kinds: [], countries: [] } };
    },
  },
  [named(/Conflict$/)]: {
    limit: once,
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
  signUpForSeries: {
    limit: perMember,
    async given(stage) {
      await stage.send(stage.administrator, 'createSeries', { title: `Relay ${(count += 1)}` });
      const seriesId = await stage.latest('gathering_series');
      const { id } = await stage.gathering();
      await stage.api.pool.query('update gathering set series_id = $1 where id = $2', [seriesId, id]);
      return { by: await stage.member(), input: { seriesId, mode: 'AS_MANY_AS_POSSIBLE' } };
    },
  },
  stopMails: {
    limit: once,
    given: async (stage) => ({ by: null, input: { token: stage.stopToken(await stage.member()) } }),
  },
  submitAmendment: {
    limit: once,
    async given(stage) {
      const { id, proposer } = await stage.amendment(false);
      return { by: proposer, input: { amendmentId: id } };
    },
  },
  substituteParticipant: {
    limit: perMember,
    async given(stage) {
      const { id: organisationId, representative } = await stage.organisation();
      const { id: gatheringId } = await stage.gathering();
      await stage.send(representative, 'register', { gatheringId, organisationId, colleague: somebody() });
      return {
        by: representative,
        input: { registrationId: await stage.latest('registration'), substitute: somebody() },
      };
    },
  },
  suspendMember: {
    limit: byRole,
    async given(stage) {
      const { id } = await stage.member();
      return {
        by: stage.moderator,
        input: { accountId: id, isSuspended: true, rule: 'ARGUE_ABOUT_THE_MATTER', reasons: 'Rude.' },
      };
    },
  },
  updateOrganisation: {
    limit: perMember,
    async given(stage) {
      const { id, representative } = await stage.organisation();
      return {
        by: representative,
        input: { organisationId: id, lockVersion: 1, ...organisation(`Renamed ${(count += 1)}`) },
      };
    },
  },
  updateProfile: {
    limit: perMember,
    async given(stage) {
      return { by: await stage.member(), input: profile('Another name') };
    },
  },
  verifyOrganisation: {
    limit: perMember,
    async given(stage) {
      const person = await stage.member();
      await stage.send(person, 'registerOrganisation', organisation(`To verify ${(count += 1)}`));
      return { by: stage.moderator, input: { organisationId: await stage.latest('organisation'), isVerified: true } };
    },
  },
  withdrawAmendment: {
    limit: once,
    async given(stage) {
      const { id, proposer } = await stage.amendment();
      return { by: proposer, input: { amendmentId: id } };
    },
  },
  withdrawPosition: {
    limit: perMember,
    async given(stage) {
      const { id, revisionId } = await stage.amendment();
      const person = await stage.member();
      await stage.send(person, 'takePosition', { subject: { kind: 'AMENDMENT', id }, revisionId, kind: 'AGREE' });
      return { by: person, input: { subject: { kind: 'AMENDMENT', id } } };
    },
  },
};
