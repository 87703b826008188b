import { Account } from './account/account.entity.js';
import { AuthLink } from './session/auth-link.entity.js';

export const identityEntities = [Account, AuthLink];
