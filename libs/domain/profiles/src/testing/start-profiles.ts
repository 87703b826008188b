import { AuthorizationModule } from '@sic/authorization';
import { identityDomain } from '@sic/identity';
import { LiveModule } from '@sic/outbox';
import { SubjectsModule } from '@sic/subjects';
import { startTestApp, type TestApp } from '@sic/testing';
import { profilesDomain } from '../profiles.domain.js';

/** The domain on a database of its own, as the api runs it. */
export function startProfiles(env: Record<string, string> = {}): Promise<TestApp> {
  return startTestApp({
    modules: [identityDomain.apiModule, AuthorizationModule, SubjectsModule, LiveModule, profilesDomain.apiModule],
    entities: [...identityDomain.entities, ...profilesDomain.entities],
    env,
  });
}
