import type { DomainManifest } from '@sic/operations';
import { Account } from './account/account.entity.js';
import { identityEvents } from './identity.events.js';
import { IdentityModule, IdentityWorkerModule } from './identity.module.js';
import { AuthLink } from './session/auth-link.entity.js';

/** What the domain brings to the api and the worker. */
export const identityDomain: DomainManifest = {
  name: 'identity',
  entities: [Account, AuthLink],
  events: identityEvents,
  apiModule: IdentityModule,
  workerModule: IdentityWorkerModule,
  subjectKinds: [],
  auditActions: [
    'identity.change-role',
    'identity.choose-language',
    'identity.confirm-address',
    'identity.create-account',
    'identity.make-administrator',
    'identity.restore-account',
    'identity.suspend-account',
  ],
  notificationKinds: {},
};
