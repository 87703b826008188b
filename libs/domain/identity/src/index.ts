export { Account } from './account/account.entity.js';
export {
  AuthGateway,
  ChangeRole,
  ChooseLanguage,
  MakeAdministrator,
  RenameAccount,
  SuspendAccount,
} from './identity.commands.js';
export { identityDomain } from './identity.domain.js';
export { AccountCreated, AuthLinkRequested, PasswordChanged, RolesChanged, SessionsEnded } from './identity.events.js';
export { IdentityModule } from './identity.module.js';
export { ACCOUNT_ACTIONS, canOnAccount, IdentityReader } from './identity.reader.js';
export { mountAuth } from './session/mount-auth.js';
