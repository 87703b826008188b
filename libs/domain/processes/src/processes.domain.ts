import type { DomainManifest } from '@sic/operations';
import { Phase } from './process/phase.entity.js';
import { ProcessRole } from './process/process-role.entity.js';
import { Process } from './process/process.entity.js';
import { processesEvents } from './processes.events.js';
import { ProcessesModule, ProcessesWorkerModule } from './processes.module.js';

/** What the domain brings to the api and the worker. */
export const processesDomain: DomainManifest = {
  name: 'processes',
  entities: [Process, Phase, ProcessRole],
  events: processesEvents,
  apiModule: ProcessesModule,
  workerModule: ProcessesWorkerModule,
  subjectKinds: ['process'],
  auditActions: [
    'processes.assign-editor',
    'processes.change-phase',
    'processes.open-process',
    'processes.plan-process',
    'processes.remove-editor',
  ],
  notificationKinds: {
    PHASE_CHANGED: 'version',
    EDITOR_NAMED: 'account',
    EDITOR_REMOVED: 'account',
  },
  publicMoments: ['phase.opens_at'],
};
