export { Account } from './account/account.entity.js';
export { AuthGateway, ChangeRole, ChooseLanguage, MakeAdministrator, SuspendAccount } from './identity.commands.js';
export { identityDomain } from './identity.domain.js';
export { AccountCreated, AuthLinkRequested, SessionsEnded } from './identity.events.js';
export { IdentityModule } from './identity.module.js';
export { ACCOUNT_ACTIONS, canOnAccount, IdentityReader } from './identity.reader.js';
export { mountAuth } from './session/mount-auth.js';
