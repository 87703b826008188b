export { ChangeRole } from './account/change-role.js';
export { ChooseLanguage } from './account/choose-language.js';
export { MakeAdministrator } from './account/make-administrator.js';
export { RenameAccount } from './account/rename-account.js';
export { SuspendAccount } from './account/suspend-account.js';
export { AuthGateway } from './session/auth-gateway.js';
