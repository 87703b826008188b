import type { DomainManifest } from '@sic/operations';
import { profilesEntities } from './profiles.entities.js';
import { profilesEvents } from './profiles.events.js';
import { ProfilesModule, ProfilesWorkerModule } from './profiles.module.js';

/** What the domain brings to the api and the worker. */
export const profilesDomain: DomainManifest = {
  name: 'profiles',
  entities: profilesEntities,
  events: profilesEvents,
  apiModule: ProfilesModule,
  workerModule: ProfilesWorkerModule,
  subjectKinds: ['member', 'organisation'],
  auditActions: [
    'profiles.ask-to-represent',
    'profiles.confirm-representation',
    'profiles.end-representation',
    'profiles.refuse-representation',
    'profiles.register-organisation',
    'profiles.remove-picture',
    'profiles.set-picture',
    'profiles.unverify-organisation',
    'profiles.update-organisation',
    'profiles.update-profile',
    'profiles.verify-organisation',
  ],
};
