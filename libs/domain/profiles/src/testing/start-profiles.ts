import { AuthorizationModule } from '@sic/authorization';
import { SubjectsModule } from '@sic/subjects';
import { RateLimitsModule } from '@sic/rate-limits';
import { identityDomain, IdentityModule } from '@sic/identity';
import { LiveModule } from '@sic/outbox';
import { startTestApp, type TestApp } from '@sic/testing';
import { profilesEntities } from '../profiles.entities.js';
import { ProfilesModule } from '../profiles.module.js';

/** The domain on a database of its own, as the api runs it. */
export function startProfiles(): Promise<TestApp> {
  return startTestApp({
    modules: [IdentityModule, AuthorizationModule, RateLimitsModule, SubjectsModule, LiveModule, ProfilesModule],
    entities: [...identityDomain.entities, ...profilesEntities],
  });
}
