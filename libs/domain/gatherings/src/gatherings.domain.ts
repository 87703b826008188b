import type { DomainManifest } from '@sic/operations';
import { gatheringsEntities } from './gatherings.entities.js';
import { gatheringsEvents } from './gatherings.events.js';
import { GatheringsModule, GatheringsWorkerModule } from './gatherings.module.js';

/** What the domain brings to the api and the worker. */
export const gatheringsDomain: DomainManifest = {
  name: 'gatherings',
  entities: gatheringsEntities,
  events: gatheringsEvents,
  apiModule: GatheringsModule,
  workerModule: GatheringsWorkerModule,
  subjectKinds: ['gathering'],
  auditActions: [
    'gatherings.cancel-gathering',
    'gatherings.change-registration',
    'gatherings.create-gathering',
    'gatherings.create-series',
    'gatherings.edit-gathering',
    'gatherings.name-organiser',
    'gatherings.publish-gathering',
    'gatherings.remove-programme-item',
    'gatherings.remove-seat-pool',
    'gatherings.save-programme-item',
    'gatherings.save-seat-pool',
  ],
};
