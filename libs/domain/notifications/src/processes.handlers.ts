import { PhaseChanged, ProcessesReader } from '@sic/processes';
import { notifies } from './delivery/notifies.js';

/** Tells the editors of a process that another phase has begun. */
export const OnPhaseChanged = notifies(
  PhaseChanged,
  'notifications.tell-editors-of-phase',
  async (find, tx, { processId, phase }, { id }) => {
    const process = await find(ProcessesReader).process(tx, processId);
    if (!process) return [];
    return [
      {
        to: await find(ProcessesReader).editorIds(tx, processId),
        // A phase that was extended begins again.
        key: `phase-changed.${processId}.${phase}.${id}`,
        notification: {
          kind: 'PHASE_CHANGED',
          parameters: { title: process.title, phase },
          path: '/declaration',
        },
      },
    ];
  },
);

/** What people are told of processes. */
export const processesHandlers = [OnPhaseChanged];
