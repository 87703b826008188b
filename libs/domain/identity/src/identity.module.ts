import { Global, Module } from '@nestjs/common';
import { ActorSource } from '@sic/authorization';
import { ChooseLanguage } from './account/choose-language.js';
import { ChangeRole } from './account/change-role.js';
import { ConfirmEmailChange } from './account/confirm-email-change.js';
import { EndSessions } from './account/end-sessions.js';
import { RenameAccount } from './account/rename-account.js';
import { RequestEmailChange } from './account/request-email-change.js';
import { StopEmailChange } from './account/stop-email-change.js';
import { SuspendAccount } from './account/suspend-account.js';
import { IdentityReader } from './identity.reader.js';
import { AuthGateway } from './session/auth-gateway.js';
import { EndOwnSessions } from './session/end-own-sessions.js';
import { SessionActors } from './session/session-actors.js';
import { OnSessionsEnded, PruneLinks } from './session/session.handlers.js';
import { SessionQueries } from './session/session.queries.js';
import { SessionResolver } from './session/session.resolver.js';

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
    RenameAccount,
    RequestEmailChange,
    ConfirmEmailChange,
    StopEmailChange,
    EndOwnSessions,
    SessionQueries,
    SessionResolver,
    { provide: ActorSource, useClass: SessionActors },
  ],
  exports: [AuthGateway, IdentityReader, SuspendAccount, ChangeRole, ChooseLanguage, RenameAccount, ActorSource],
})
export class IdentityModule {}

/** What the worker needs of accounts: contacts for mails, and pruning. */
@Global()
@Module({ providers: [IdentityReader, PruneLinks, OnSessionsEnded], exports: [IdentityReader] })
export class IdentityWorkerModule {}
