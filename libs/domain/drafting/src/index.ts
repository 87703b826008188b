export { Amendment } from './amendment/amendment.entity.js';
export { Decision } from './decision/decision.entity.js';
export {
  CreateDeclaration,
  DecideAmendment,
  ImportDeclaration,
  ProposeAmendment,
  PublishVersion,
  TakeBackDecision,
  WithdrawAmendment,
} from './drafting.commands.js';
export { draftingDomain } from './drafting.domain.js';
export {
  AcceptedAmendmentUndone,
  AmendmentClauseGone,
  AmendmentDecided,
  AmendmentEdited,
  AmendmentInConflict,
  AmendmentNotDecided,
  AmendmentOpenAgain,
  AmendmentRebased,
  AmendmentSubmitted,
  ConflictResolved,
  DecisionTakenBack,
  ProcessMessageSent,
  VersionPublished,
} from './drafting.events.js';
export { DraftingModule, DraftingWorkerModule } from './drafting.module.js';
export {
  type AmendmentToTell,
  type AmendmentDecisionToTell,
  type ClauseGoneToTell,
  DraftingReader,
  type ProcessMessageToTell,
  type UndoneToTell,
} from './drafting.reader.js';
