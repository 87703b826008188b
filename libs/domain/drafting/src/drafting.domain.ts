import type { DomainManifest } from '@sic/operations';
import { Decision } from './decision/decision.entity.js';
import { UndoneDecision } from './decision/undone-decision.entity.js';
import { AmendmentRevision } from './amendment/amendment-revision.entity.js';
import { Amendment } from './amendment/amendment.entity.js';
import { ClauseRevision } from './declaration/clause-revision.entity.js';
import { Clause } from './declaration/clause.entity.js';
import { Declaration } from './declaration/declaration.entity.js';
import { Section } from './declaration/section.entity.js';
import { ProcessMessage } from './message/process-message.entity.js';
import { VersionEntry } from './version/version-entry.entity.js';
import { Version } from './version/version.entity.js';
import { draftingEvents } from './drafting.events.js';
import { DraftingModule, DraftingWorkerModule } from './drafting.module.js';
import { phaseActions } from './phase-actions.js';

/** What the domain brings to the api and the worker. */
export const draftingDomain: DomainManifest = {
  name: 'drafting',
  entities: [
    Declaration,
    Section,
    Clause,
    ClauseRevision,
    Version,
    VersionEntry,
    Amendment,
    AmendmentRevision,
    Decision,
    UndoneDecision,
    ProcessMessage,
  ],
  events: draftingEvents,
  apiModule: DraftingModule,
  workerModule: DraftingWorkerModule,
  subjectKinds: ['amendment', 'clause', 'declaration'],
  auditActions: [
    'drafting.rebase-amendment',
    'drafting.create-declaration',
    'drafting.decide-amendment',
    'drafting.edit-amendment',
    'drafting.mark-in-conflict',
    'drafting.mark-not-decided',
    'drafting.mark-open-again',
    'drafting.propose-amendment',
    'drafting.propose-as-new-clause',
    'drafting.publish-version',
    'drafting.resolve-conflict',
    'drafting.send-message',
    'drafting.submit-amendment',
    'drafting.supersede-amendment',
    'drafting.take-back-decision',
    'drafting.try-message',
    'drafting.undo-accepted-amendment',
    'drafting.withdraw-amendment',
  ],
  notificationKinds: {
    AMENDMENT_SUBMITTED: 'amendment',
    AMENDMENT_DECIDED: 'amendment',
    AMENDMENT_UNDONE: 'amendment',
    DECISION_TAKEN_BACK: 'amendment',
    UNDOING_TAKEN_BACK: 'amendment',
    AMENDMENT_IN_CONFLICT: 'amendment',
    AMENDMENT_CLAUSE_GONE: 'amendment',
    AMENDMENT_CLAUSE_BACK: 'amendment',
    AMENDMENT_NOT_DECIDED: 'amendment',
    AMENDMENT_OPEN_AGAIN: 'amendment',
    AMENDMENT_REBASED: 'amendment',
    AMENDMENT_REWORDED: 'amendment',
    AMENDMENT_CONCERN: 'amendment',
    AMENDMENT_BLOCK: 'amendment',
    VERSION_PUBLISHED: 'version',
    PROCESS_MESSAGE: 'message',
  },
  phaseActions,
};
