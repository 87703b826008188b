import type { Database } from '@sic/database';
import { newId } from '@sic/kernel';
import { Organisation } from '../organisation/organisation.entity.js';

export type TestOrganisation = Partial<Organisation>;

/** Makes a verified city, named by its id, unless told otherwise. */
export async function anOrganisation(database: Database, given: TestOrganisation = {}): Promise<Organisation> {
  const id = given.id ?? newId();
  const organisation = {
    id,
    name: `City ${id}`,
    kind: 'city' as const,
    description: '',
    website: null,
    placeId: 3_099_424,
    placeName: 'Gdynia',
    country: 'PL',
    latitude: 54.51889,
    longitude: 18.53188,
    verifiedAt: new Date(),
    verifiedBy: 'moderator' as const,
    ...given,
  };
  await database.manager.insert(Organisation, organisation);
  return database.manager.findOneByOrFail(Organisation, { id });
}
