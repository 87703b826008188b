export { Account } from './account/account.entity.js';
export { ChangeRole, type ChangeRoleCommand } from './account/change-role.js';
export { SuspendAccount } from './account/suspend-account.js';
export { identityDomain } from './identity.domain.js';
export { AccountCreated, AuthLinkRequested, identityEvents, SessionsEnded } from './identity.events.js';
export { IdentityModule, IdentityWorkerModule } from './identity.module.js';
export { IdentityReader, type AccountContact, type AuthLinkToMail } from './identity.reader.js';
export { AuthGateway } from './session/auth-gateway.js';
export { mountAuth } from './session/mount-auth.js';
