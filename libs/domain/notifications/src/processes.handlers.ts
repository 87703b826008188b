import { EditorChanged, PhaseChanged, ProcessesReader } from '@sic/processes';
import { notifies } from './delivery/notifies.js';
import { notificationMail } from './mails/summary.mails.js';

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

/** Tells a member that they edit a process from now on, or no longer. */
export const OnEditorChanged = notifies(
  EditorChanged,
  'notifications.tell-editor',
  async (find, tx, { processId, memberId, isEditor }, event) => {
    const process = await find(ProcessesReader).process(tx, processId);
    if (!process) return [];
    const notification = {
      kind: isEditor ? 'EDITOR_NAMED' : 'EDITOR_REMOVED',
      parameters: { title: process.title },
      path: '/declaration',
    } as const;
    const mail = { write: notificationMail(notification) };
    return [{ to: [memberId], key: `editor-changed.${event.id}`, notification, mail }];
  },
);

/** What people are told of processes. */
export const processesHandlers = [OnPhaseChanged, OnEditorChanged];
