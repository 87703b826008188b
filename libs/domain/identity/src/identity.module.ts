import { Global, Module } from '@nestjs/common';
import { ActorSource } from '@sic/authorization';
import { ChooseLanguage } from './account/choose-language.js';
import { ChangeRole } from './account/change-role.js';
import { EndSessions } from './account/end-sessions.js';
import { SuspendAccount } from './account/suspend-account.js';
import { IdentityReader } from './identity.reader.js';
import { AuthGateway } from './session/auth-gateway.js';
import { SessionActors } from './session/session-actors.js';
import { OnSessionsEnded, PruneLinks } from './session/session.handlers.js';

/** Accounts, sessions and roles, for the api. Global, since every request needs its actor. */
@Global()
@Module({
  providers: [
    AuthGateway,
    IdentityReader,
    EndSessions,
    SuspendAccount,
    ChangeRole,
    ChooseLanguage,
    { provide: ActorSource, useClass: SessionActors },
  ],
  exports: [AuthGateway, IdentityReader, SuspendAccount, ChangeRole, ChooseLanguage, ActorSource],
})
export class IdentityModule {}

/** What the worker needs of accounts: contacts for mails, and pruning. */
@Global()
@Module({ providers: [IdentityReader, PruneLinks, OnSessionsEnded], exports: [IdentityReader] })
export class IdentityWorkerModule {}
