import { at, gatheringDetails } from '../../support/stage.js';
import type { UseCase } from './use-case.js';

/** What organisers do with gatherings, programmes and pools. */
export const gatherings: Record<string, UseCase> = {
  cancelGathering: {
    async given(stage) {
      return {
        by: stage.administrator,
        input: { gatheringId: (await stage.gathering()).id, reason: 'The hall burnt.' },
      };
    },
  },
  createGathering: {
    given: (stage) =>
      Promise.resolve({ by: stage.administrator, input: { details: gatheringDetails('A conference') } }),
  },
  createSeries: {
    given: (stage) => Promise.resolve({ by: stage.administrator, input: { title: 'A relay' } }),
  },
  editGathering: {
    async given(stage) {
      const { id } = await stage.gathering();
      return {
        by: stage.administrator,
        input: { gatheringId: id, lockVersion: 0, details: gatheringDetails('Another title') },
      };
    },
  },
  nameOrganiser: {
    async given(stage) {
      const { id } = await stage.gathering();
      return { by: stage.administrator, input: { gatheringId: id, email: (await stage.member()).email } };
    },
  },
  publishGathering: {
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
  removeProgrammeItem: {
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
  saveProgrammeItem: {
    async given(stage) {
      const { id: gatheringId } = await stage.gathering();
      return {
        by: stage.administrator,
        input: { gatheringId, kind: 'TALK', title: 'A talk', startsAt: at(30.1), endsAt: at(30.2) },
      };
    },
  },
  sendGatheringMessage: {
    async given(stage) {
      const { gathering } = await stage.registration();
      const input = { gatheringId: gathering.id, segment: 'CONFIRMED', subject: 'The room', body: 'It is room 2.' };
      return { by: stage.administrator, input };
    },
  },
  tryGatheringMessage: {
    async given(stage) {
      const { id: gatheringId } = await stage.gathering();
      return {
        by: stage.administrator,
        input: { gatheringId, segment: 'CONFIRMED', subject: 'The room', body: 'It is room 2.' },
      };
    },
  },
  saveSeatPool: {
    async given(stage) {
      const { id: gatheringId } = await stage.gathering();
      return { by: stage.administrator, input: { gatheringId, name: 'More', capacity: 3, kinds: [], countries: [] } };
    },
  },
};
