export { Decision, type DecisionOutcome } from './decision/decision.entity.js';
export { Amendment } from './amendment/amendment.entity.js';
export { DecideAmendment } from './decision/decide-amendment.js';
export { TakeBackDecision } from './decision/take-back-decision.js';
export { EditAmendment } from './amendment/edit-amendment.js';
export { ProposeAmendment } from './amendment/propose-amendment.js';
export { WithdrawAmendment } from './amendment/withdraw-amendment.js';
export { CreateDeclaration } from './declaration/create-declaration.js';
export { ImportDeclaration } from './declaration/import-declaration.js';
export { draftingDomain } from './drafting.domain.js';
export {
  AmendmentDecided,
  AmendmentEdited,
  AmendmentInConflict,
  AmendmentRebased,
  AmendmentSubmitted,
  ConflictResolved,
  DecisionTakenBack,
  VersionPublished,
} from './drafting.events.js';
export { DraftingModule, DraftingWorkerModule } from './drafting.module.js';
export { type AmendmentToTell, type AmendmentDecisionToTell, DraftingReader } from './drafting.reader.js';
export { PublishVersion } from './version/publish-version.js';
