import { Module } from '@nestjs/common';
import { DiscussionModule, DiscussionWorkerModule } from '@sic/discussion';
import { ProcessesModule } from '@sic/processes';
import { ProfilesModule, ProfilesWorkerModule } from '@sic/profiles';
import { AmendmentDecisionResolver } from './decision/amendment-decision.resolver.js';
import { DecisionResolver } from './decision/decision.resolver.js';
import { AmendmentDetailsQueries } from './amendment/amendment-details.queries.js';
import { AmendmentDetailsResolver } from './amendment/amendment-details.resolver.js';
import {
  OnAmendmentDecided,
  OnDecisionTakenBack,
  OnRebaseDue,
  OnVersionPublished,
} from './amendment/amendment.handlers.js';
import { AmendmentRevisionQueries } from './amendment/amendment-revision.queries.js';
import { AmendmentQueries } from './amendment/amendment.queries.js';
import { AmendmentSubject } from './amendment/amendment.subject.js';
import { AmendmentResolver } from './amendment/amendment.resolver.js';
import { RecordUndecided } from './amendment/record-undecided.js';
import { RebaseAmendment } from './amendment/rebase-amendment.js';
import { DecideAmendment } from './decision/decide-amendment.js';
import { OpenObjections } from './decision/open-objections.js';
import { UndoAccepted } from './decision/undo-accepted.js';
import { OnDraftQueries } from './decision/on-draft.queries.js';
import { OnDraftResolver } from './decision/on-draft.resolver.js';
import { UndoneDecisionQueries } from './decision/undone-decision.queries.js';
import { UndoneDecisionResolver } from './decision/undone-decision.resolver.js';
import { DecisionQueries } from './decision/decision.queries.js';
import { TakeBackDecision } from './decision/take-back-decision.js';
import { TakeBackResolver } from './decision/take-back.resolver.js';
import { WorkbenchQueries } from './workbench/workbench.queries.js';
import { WorkbenchResolver } from './workbench/workbench.resolver.js';
import { EditAmendment } from './amendment/edit-amendment.js';
import { NewClauseResolver } from './amendment/new-clause.resolver.js';
import { ProposeAmendment } from './amendment/propose-amendment.js';
import { ProposeAsNewClause } from './amendment/propose-as-new-clause.js';
import { ResolveConflict } from './amendment/resolve-conflict.js';
import { SubmitAmendment } from './amendment/submit-amendment.js';
import { WithdrawAmendment } from './amendment/withdraw-amendment.js';
import { ClauseQueries } from './declaration/clause.queries.js';
import { ClausePlaceQueries } from './declaration/clause-place.queries.js';
import { ClauseResolver } from './declaration/clause.resolver.js';
import { DeclarationSubject } from './declaration/declaration.subject.js';
import { ClauseSubject } from './declaration/clause.subject.js';
import { CreateDeclaration } from './declaration/create-declaration.js';
import { DeclarationQueries } from './declaration/declaration.queries.js';
import { DeclarationResolver } from './declaration/declaration.resolver.js';
import { ImportDeclaration } from './declaration/import-declaration.js';
import { DocumentController } from './declaration/document.controller.js';
import { PreviewImport } from './declaration/preview-import.js';
import { ReadDocument } from './declaration/read-document.js';
import { LiveResolver } from './declaration/live.resolver.js';
import { ProcessDeclarationsResolver } from './declaration/process-declarations.resolver.js';
import { ProcessPermissionsResolver } from './declaration/process-permissions.resolver.js';
import { ProcessMessageQueries } from './message/process-message.queries.js';
import { ProcessMessageResolver } from './message/process-message.resolver.js';
import { ProcessPeople } from './message/process-people.js';
import { SendProcessMessage } from './message/send-process-message.js';
import { TryProcessMessage } from './message/try-process-message.js';
import { WriteProcessMessage } from './message/write-process-message.js';
import { DraftingReader } from './drafting.reader.js';
import { PublishedLines } from './version/published-lines.js';
import { PublishVersion } from './version/publish-version.js';
import { VersionQueries } from './version/version.queries.js';
import { VersionResolver } from './version/version.resolver.js';

const useCases = [
  CreateDeclaration,
  ImportDeclaration,
  PreviewImport,
  ReadDocument,
  PublishVersion,
  ProposeAmendment,
  EditAmendment,
  SubmitAmendment,
  WithdrawAmendment,
  ResolveConflict,
  ProposeAsNewClause,
  DecideAmendment,
  TakeBackDecision,
  WriteProcessMessage,
  SendProcessMessage,
  TryProcessMessage,
];

const queries = [
  DeclarationQueries,
  ClauseQueries,
  ClausePlaceQueries,
  PublishedLines,
  VersionQueries,
  AmendmentQueries,
  AmendmentDetailsQueries,
  AmendmentRevisionQueries,
  DecisionQueries,
  OnDraftQueries,
  UndoneDecisionQueries,
  WorkbenchQueries,
  ProcessPeople,
  ProcessMessageQueries,
];

const resolvers = [
  ProcessDeclarationsResolver,
  ProcessPermissionsResolver,
  DeclarationResolver,
  ClauseResolver,
  VersionResolver,
  AmendmentResolver,
  AmendmentDetailsResolver,
  NewClauseResolver,
  AmendmentDecisionResolver,
  OnDraftResolver,
  DecisionResolver,
  TakeBackResolver,
  UndoneDecisionResolver,
  WorkbenchResolver,
  LiveResolver,
  ProcessMessageResolver,
];

/** What others may ask of amendments and clauses. */
const subjects = [AmendmentQueries, AmendmentSubject, ClauseSubject];

/** For the api. */
@Module({
  controllers: [DocumentController],
  imports: [ProfilesModule, ProcessesModule, DiscussionModule],
  providers: [...useCases, UndoAccepted, OpenObjections, ...queries, ...subjects, DeclarationSubject, ...resolvers],
  exports: useCases,
})
export class DraftingModule {}

/** For the worker. */
@Module({
  imports: [ProfilesWorkerModule, DiscussionWorkerModule],
  providers: [
    RebaseAmendment,
    RecordUndecided,
    OnVersionPublished,
    OnRebaseDue,
    OnAmendmentDecided,
    OnDecisionTakenBack,
    DraftingReader,
    ...subjects,
  ],
  exports: [DraftingReader],
})
export class DraftingWorkerModule {}
