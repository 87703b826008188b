import type { DomainManifest } from '@sic/operations';
import { Account } from './account/account.entity.js';
import { EmailChange } from './account/email-change.entity.js';
import { identityEvents } from './identity.events.js';
import { IdentityModule, IdentityWorkerModule } from './identity.module.js';
import { AuthLink } from './session/auth-link.entity.js';

/** What the domain brings to the api and the worker. */
export const identityDomain: DomainManifest = {
  name: 'identity',
  entities: [Account, AuthLink, EmailChange],
  events: identityEvents,
  apiModule: IdentityModule,
  workerModule: IdentityWorkerModule,
  subjectKinds: [],
  auditActions: [
    'identity.change-password',
    'identity.change-role',
    'identity.choose-language',
    'identity.confirm-address',
    'identity.confirm-email-change',
    'identity.create-account',
    'identity.end-sessions',
    'identity.make-administrator',
    'identity.request-email-change',
    'identity.restore-account',
    'identity.stop-email-change',
    'identity.suspend-account',
  ],
  notificationKinds: { ROLES_CHANGED: 'account' },
};
