import { somebody, type UseCase } from './use-case.js';

let count = 0;

/** How people come to seats, and give them back. */
export const seats: Record<string, UseCase> = {
  acceptSeat: {
    async given(stage) {
      const { id, person } = await stage.named();
      return { by: person, input: { registrationId: id } };
    },
  },
  acceptSeatByLink: {
    async given(stage) {
      const { id, token } = await stage.named();
      return { by: null, input: { token }, countedFor: id };
    },
  },
  giveSeatBackByLink: {
    async given(stage) {
      const { id, token } = await stage.named();
      return { by: null, input: { token }, countedFor: id };
    },
  },
  handSeatOverByLink: {
    async given(stage) {
      const { id, token } = await stage.named();
      return { by: null, input: { token, substitute: somebody() }, countedFor: id };
    },
  },
  acceptOffer: {
    async given(stage) {
      const { id, person } = await stage.offered();
      return { by: person, input: { registrationId: id } };
    },
  },
  addParticipant: {
    async given(stage) {
      return { by: stage.administrator, input: { gatheringId: (await stage.gathering()).id, person: somebody() } };
    },
  },
  changeCalendarFeed: {
    async given(stage) {
      return { by: await stage.member(), input: { change: 'CREATE' } };
    },
  },
  cancelParticipant: {
    async given(stage) {
      return {
        by: stage.administrator,
        input: { registrationId: (await stage.registration()).id, reason: 'They asked.' },
      };
    },
  },
  cancelRegistration: {
    async given(stage) {
      const { id, person } = await stage.registration();
      return { by: person, input: { registrationId: id } };
    },
  },
  declineOffer: {
    async given(stage) {
      const { id, person } = await stage.offered();
      return { by: person, input: { registrationId: id } };
    },
  },
  giveSeatAnyway: {
    async given(stage) {
      const { gathering } = await stage.registration(1);
      await stage.send(await stage.member(), 'register', { gatheringId: gathering.id });
      return {
        by: stage.administrator,
        input: { registrationId: await stage.latest('registration'), reason: 'She speaks.' },
      };
    },
  },
  register: {
    async given(stage) {
      const { id: organisationId, representative } = await stage.organisation();
      const { id: gatheringId } = await stage.gathering();
      return { by: representative, input: { gatheringId, organisationId, colleague: somebody() } };
    },
  },
  signUpForSeries: {
    async given(stage) {
      await stage.send(stage.administrator, 'createSeries', { title: `Relay ${(count += 1)}` });
      const seriesId = await stage.latest('gathering_series');
      const { id } = await stage.gathering();
      await stage.api.pool.query('update gathering set series_id = $1 where id = $2', [seriesId, id]);
      return { by: await stage.member(), input: { seriesId, mode: 'AS_MANY_AS_POSSIBLE' } };
    },
  },
  substituteParticipant: {
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
};
