import type { DomainManifest } from '@sic/operations';
import { identityEntities } from './identity.entities.js';
import { identityEvents } from './identity.events.js';
import { IdentityModule, IdentityWorkerModule } from './identity.module.js';

/** What the domain brings to the api and the worker. */
export const identityDomain: DomainManifest = {
  name: 'identity',
  entities: identityEntities,
  events: identityEvents,
  apiModule: IdentityModule,
  workerModule: IdentityWorkerModule,
  subjectKinds: [],
  auditActions: ['identity.change-role', 'identity.restore-account', 'identity.suspend-account'],
};
