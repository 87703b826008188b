import type { DomainManifest } from '@sic/operations';
import { processesEntities } from './processes.entities.js';
import { processesEvents } from './processes.events.js';
import { ProcessesModule, ProcessesWorkerModule } from './processes.module.js';

/** What the domain brings to the api and the worker. */
export const processesDomain: DomainManifest = {
  name: 'processes',
  entities: processesEntities,
  events: processesEvents,
  apiModule: ProcessesModule,
  workerModule: ProcessesWorkerModule,
  subjectKinds: [],
  auditActions: [
    'processes.assign-editor',
    'processes.change-phase',
    'processes.open-process',
    'processes.plan-process',
    'processes.remove-editor',
  ],
};
