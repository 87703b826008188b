import type { DomainManifest } from '@sic/operations';
import { Member } from './member/member.entity.js';
import { Organisation } from './organisation/organisation.entity.js';
import { profilesEvents } from './profiles.events.js';
import { ProfilesModule, ProfilesWorkerModule } from './profiles.module.js';
import { Representation } from './representation/representation.entity.js';

/** What the domain brings to the api and the worker. */
export const profilesDomain: DomainManifest = {
  name: 'profiles',
  entities: [Member, Organisation, Representation],
  events: profilesEvents,
  apiModule: ProfilesModule,
  workerModule: ProfilesWorkerModule,
  subjectKinds: ['member', 'organisation'],
  auditActions: [
    'profiles.ask-to-represent',
    'profiles.confirm-representation',
    'profiles.end-representation',
    'profiles.refuse-organisation',
    'profiles.refuse-representation',
    'profiles.register-organisation',
    'profiles.remove-picture',
    'profiles.set-picture',
    'profiles.unverify-organisation',
    'profiles.update-organisation',
    'profiles.update-profile',
    'profiles.verify-organisation',
  ],
  notificationKinds: {
    REPRESENTATION_ASKED: 'organisation',
    REPRESENTATION_CONFIRMED: 'organisation',
    REPRESENTATION_REFUSED: 'organisation',
    REPRESENTATION_ENDED: 'organisation',
    REPRESENTATIVE_LEFT: 'organisation',
    ORGANISATION_REGISTERED: 'organisation',
    ORGANISATION_VERIFIED: 'organisation',
    ORGANISATION_UNVERIFIED: 'organisation',
    ORGANISATION_REFUSED: 'organisation',
  },
};
