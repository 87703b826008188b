import type { UseCase } from './use-case.js';

let count = 0;

const organisation = (name: string): object => ({ name, kind: 'CITY', placeId: '3099424', description: 'A city.' });

const profile = (name: string): object => ({
  name,
  headline: 'Works on care.',
  capacities: [],
  needs: [],
  languages: ['pl'],
  membersOnly: [],
  placeId: null,
});

/** What members do with profiles, organisations and who represents them. */
export const profiles: Record<string, UseCase> = {
  askToRepresent: {
    async given(stage) {
      const { id } = await stage.organisation();
      return {
        by: await stage.member(),
        input: { organisationId: id, role: 'REPRESENTATIVE', message: 'I work there.' },
      };
    },
  },
  confirmRepresentation: {
    given: async (stage) => ({ by: stage.moderator, input: { representationId: (await stage.request()).id } }),
  },
  endRepresentation: {
    async given(stage) {
      const { representative } = await stage.organisation();
      return { by: representative, input: { representationId: await stage.latest('representation') } };
    },
  },
  refuseRepresentation: {
    given: async (stage) => ({
      by: stage.moderator,
      input: { representationId: (await stage.request()).id, reason: 'Unknown there.' },
    }),
  },
  refuseOrganisation: {
    async given(stage) {
      await stage.send(await stage.member(), 'registerOrganisation', organisation(`To refuse ${(count += 1)}`));
      const organisationId = await stage.latest('organisation');
      return { by: stage.moderator, input: { organisationId, lockVersion: 1, reason: 'Unknown.' } };
    },
  },
  registerOrganisation: {
    given: async (stage) => ({ by: await stage.member(), input: organisation(`New city ${(count += 1)}`) }),
  },
  removePicture: {
    async given(stage) {
      const person = await stage.member();
      const pictureKey = 'a1'.repeat(32);
      await stage.api.pool.query('update member set picture_key = $1 where id = $2', [pictureKey, person.id]);
      return { by: person, input: { pictureKey } };
    },
  },
  updateOrganisation: {
    async given(stage) {
      const { id, representative } = await stage.organisation();
      return {
        by: representative,
        input: { organisationId: id, lockVersion: 1, ...organisation(`Renamed ${(count += 1)}`) },
      };
    },
  },
  updateProfile: {
    async given(stage) {
      return { by: await stage.member(), input: profile('Another name') };
    },
  },
  verifyOrganisation: {
    async given(stage) {
      const person = await stage.member();
      await stage.send(person, 'registerOrganisation', organisation(`To verify ${(count += 1)}`));
      return { by: stage.moderator, input: { organisationId: await stage.latest('organisation'), isVerified: true } };
    },
  },
};
