import type { DomainManifest } from '@sic/operations';
import { draftingEntities } from './drafting.entities.js';
import { draftingEvents } from './drafting.events.js';
import { DraftingModule, DraftingWorkerModule } from './drafting.module.js';

/** What the domain brings to the api and the worker. */
export const draftingDomain: DomainManifest = {
  name: 'drafting',
  entities: draftingEntities,
  events: draftingEvents,
  apiModule: DraftingModule,
  workerModule: DraftingWorkerModule,
  subjectKinds: ['amendment', 'clause'],
  auditActions: [
    'drafting.carry-over-amendment',
    'drafting.create-declaration',
    'drafting.decide-amendment',
    'drafting.edit-amendment',
    'drafting.mark-in-conflict',
    'drafting.propose-amendment',
    'drafting.publish-version',
    'drafting.settle-conflict',
    'drafting.submit-amendment',
    'drafting.supersede-amendment',
    'drafting.withdraw-amendment',
  ],
};
