import { at } from '../../support/stage.js';
import type { UseCase } from './use-case.js';

/** How a process is planned, and who edits it. */
export const processes: Record<string, UseCase> = {
  assignEditor: {
    async given(stage) {
      const { processId } = await stage.declaration();
      return { by: stage.administrator, input: { processId, memberId: (await stage.member()).id } };
    },
  },
  sendProcessMessage: {
    async given(stage) {
      const { text } = await stage.amendment();
      const input = {
        processId: text.processId,
        segment: 'PROPOSERS',
        subject: 'The workshop',
        body: 'We meet at ten.',
      };
      return { by: stage.administrator, input };
    },
  },
  tryProcessMessage: {
    async given(stage) {
      const { processId } = await stage.declaration();
      const input = { processId, segment: 'PROPOSERS', subject: 'The workshop', body: 'We meet at ten.' };
      return { by: stage.administrator, input };
    },
  },
  planProcess: {
    async given(stage) {
      const { processId } = await stage.declaration();
      const input = {
        processId,
        decisionRule: 'consent',
        summary: 'A summary.',
        timeZone: 'Europe/Brussels',
        phases: { closed: at(60) },
      };
      return { by: stage.administrator, input };
    },
  },
  removeEditor: {
    async given(stage) {
      const { processId } = await stage.declaration();
      const { id: memberId } = await stage.member();
      await stage.send(stage.administrator, 'assignEditor', { processId, memberId });
      return { by: stage.administrator, input: { processId, memberId } };
    },
  },
};
