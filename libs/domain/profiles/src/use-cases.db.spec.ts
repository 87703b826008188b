import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { newId, RateLimited, Rejection } from '@sic/kernel';
import { RateLimits } from '@sic/rate-limits';
import { rejectionOf, type TestApp } from '@sic/testing';
import sharp from 'sharp';
import { UpdateProfile } from './member/update-profile.js';
import { RegisterOrganisation } from './organisation/register-organisation.js';
import { RefuseOrganisation } from './organisation/refuse-organisation.js';
import { UpdateOrganisation } from './organisation/update-organisation.js';
import { VerifyOrganisation } from './organisation/verify-organisation.js';
import { RemovePicture } from './picture/remove-picture.js';
import { SetPicture } from './picture/set-picture.js';
import { profilesDomain } from './profiles.domain.js';
import { AskToRepresent } from './representation/ask-to-represent.js';
import { ConfirmRepresentation } from './representation/confirm-representation.js';
import { EndRepresentation } from './representation/end-representation.js';
import { RefuseRepresentation } from './representation/refuse-representation.js';
import { aMember, anOrganisation, aRepresentation, aRepresentative } from './testing/index.js';
import { startProfiles } from './testing/start-profiles.js';

const GDYNIA = '3099424';

interface Attempt {
  member: SignedInMember;
  /** @returns the id of what the audit record is about */
  run: () => Promise<string>;
}

interface UseCase {
  prepare: (app: TestApp) => Promise<Attempt>;
}

const organisation = () => ({
  name: `City ${newId()}`,
  kind: 'city' as const,
  placeId: GDYNIA,
  description: '',
  website: null,
});

async function aRequest(app: TestApp): Promise<{ id: string; organisationId: string; deciding: SignedInMember }> {
  const { id: organisationId } = await anOrganisation(app.database);
  const asking = await aMember(app.database);
  const { id } = await aRepresentation(app.database, { memberId: asking.id, organisationId, state: 'asked' });
  return { id, organisationId, deciding: await aRepresentative(app.database, organisationId) };
}

const verification = (isVerified: boolean): UseCase => ({
  prepare: async (app) => {
    const before = isVerified ? { verifiedAt: null, verifiedBy: null } : {};
    const { id } = await anOrganisation(app.database, before);
    const member = await aMember(app.database, { isModerator: true });
    return {
      member,
      run: async () =>
        app
          .get(VerifyOrganisation)
          .execute(member, { organisationId: id, isVerified })
          .then(() => id),
    };
  },
});

/** Every use case that changes something, by the action of its audit record. */
const useCases: Record<string, UseCase> = {
  'profiles.update-profile': {
    prepare: async (app) => {
      const member = await aMember(app.database);
      const lists = { languages: ['pl'], capacities: [], needs: [], membersOnly: [] };
      const command = { name: 'Ada', headline: 'Here', placeId: null, ...lists };
      return {
        member,
        run: async () =>
          app
            .get(UpdateProfile)
            .execute(member, command)
            .then(() => member.id),
      };
    },
  },
  'profiles.set-picture': {
    prepare: async (app) => {
      const member = await aMember(app.database);
      const background = { r: 200, g: 20, b: 20 };
      const picture = await sharp({ create: { width: 20, height: 20, channels: 3, background } })
        .png()
        .toBuffer();
      return {
        member,
        run: async () =>
          app
            .get(SetPicture)
            .execute(member, { bytes: picture })
            .then(() => member.id),
      };
    },
  },
  'profiles.remove-picture': {
    prepare: async (app) => {
      const pictureKey = 'a'.repeat(64);
      const member = await aMember(app.database, { pictureKey });
      return {
        member,
        run: async () =>
          app
            .get(RemovePicture)
            .execute(member, { pictureKey })
            .then(() => member.id),
      };
    },
  },
  'profiles.register-organisation': {
    prepare: async (app) => {
      const member = await aMember(app.database);
      return { member, run: () => app.get(RegisterOrganisation).execute(member, organisation()) };
    },
  },
  'profiles.update-organisation': {
    prepare: async (app) => {
      const { id } = await anOrganisation(app.database);
      const member = await aRepresentative(app.database, id);
      const command = { ...organisation(), organisationId: id, lockVersion: 1 };
      return {
        member,
        run: async () =>
          app
            .get(UpdateOrganisation)
            .execute(member, command)
            .then(() => id),
      };
    },
  },
  'profiles.verify-organisation': verification(true),
  'profiles.unverify-organisation': verification(false),
  'profiles.refuse-organisation': {
    async prepare(app) {
      const member = await aMember(app.database, { isModerator: true });
      const { id: organisationId } = await anOrganisation(app.database, { verifiedAt: null, verifiedBy: null });
      const command = { organisationId, lockVersion: 1, reason: 'Unknown.' };
      return {
        member,
        run: () =>
          app
            .get(RefuseOrganisation)
            .execute(member, command)
            .then(() => organisationId),
      };
    },
  },
  'profiles.ask-to-represent': {
    prepare: async (app) => {
      const { id: organisationId } = await anOrganisation(app.database);
      const member = await aMember(app.database);
      const command = { organisationId, role: 'representative', message: '' } as const;
      return {
        member,
        run: () =>
          app
            .get(AskToRepresent)
            .execute(member, command)
            .then(() => organisationId),
      };
    },
  },
  'profiles.confirm-representation': {
    prepare: async (app) => {
      const { id, organisationId, deciding: member } = await aRequest(app);
      return {
        member,
        run: async () =>
          app
            .get(ConfirmRepresentation)
            .execute(member, { representationId: id })
            .then(() => organisationId),
      };
    },
  },
  'profiles.refuse-representation': {
    prepare: async (app) => {
      const { id, organisationId, deciding: member } = await aRequest(app);
      return {
        member,
        run: async () =>
          app
            .get(RefuseRepresentation)
            .execute(member, { representationId: id, reason: 'Unknown.' })
            .then(() => organisationId),
      };
    },
  },
  'profiles.end-representation': {
    prepare: async (app) => {
      const { id: organisationId } = await anOrganisation(app.database);
      const member = await aMember(app.database);
      const { id } = await aRepresentation(app.database, { memberId: member.id, organisationId });
      return {
        member,
        run: async () =>
          app
            .get(EndRepresentation)
            .execute(member, { representationId: id })
            .then(() => organisationId),
      };
    },
  },
};

describe('every use case', () => {
  let app: TestApp;
  let storage: string;
  beforeAll(async () => {
    storage = await mkdtemp(join(tmpdir(), 'sic-use-cases-'));
    app = await startProfiles({ STORAGE_DIR: storage });
  });
  afterAll(async () => {
    await app.close();
    await rm(storage, { recursive: true, force: true });
  });

  const auditOf = (member: SignedInMember) =>
    app.database.manager.query<{ action: string; subjectId: string }[]>(
      'select action, subject_id as "subjectId" from audit_record where actor_id = $1',
      [member.id],
    );

  it('is in this table', () => {
    expect(Object.keys(useCases).sort()).toEqual([...profilesDomain.auditActions].sort());
  });

  it.each(Object.entries(useCases))('leaves its audit record: %s', async (action, { prepare }) => {
    const { member, run } = await prepare(app);
    const subjectId = await run();
    expect(await auditOf(member)).toEqual([{ action, subjectId }]);
    const [{ data } = {}] = await app.database.manager.query<{ data?: object }[]>(
      'select data from audit_record where actor_id = $1',
      [member.id],
    );
    // Codes, names of fields and ids have no space; sentences and names of people have.
    expect(JSON.stringify(data)).not.toContain(' ');
  });

  it.each(Object.entries(useCases))('is limited for each member by itself: %s', async (action, { prepare }) => {
    const [limited, other] = [await prepare(app), await prepare(app)];
    // Taking a verification back is the same act, with two records.
    const name = action.replace('unverify', 'verify');
    const consume = jest.spyOn(app.get(RateLimits), 'consume').mockImplementation(async (_limit, key) => {
      if (key === limited.member.id) throw new Rejection(new RateLimited(1));
    });
    try {
      expect(await rejectionOf(limited.run())).toMatchObject({ code: 'RATE_LIMITED' });
      expect(await auditOf(limited.member)).toEqual([]);
      await other.run();
      expect(consume.mock.calls.map(([limit, key]) => [limit.name, key])).toEqual([
        [name, limited.member.id],
        [name, other.member.id],
      ]);
    } finally {
      consume.mockRestore();
    }
  });
});
