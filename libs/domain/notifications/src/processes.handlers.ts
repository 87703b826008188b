import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { type EventHandler, HandlesEvent } from '@sic/outbox';
import { PhaseChanged, type PhaseKind, ProcessesReader } from '@sic/processes';
import { NoticeKind } from './notice/notice-kind.js';
import { WriteNotice } from './notice/write-notice.js';

const PHASE: Record<PhaseKind, string> = {
  input: 'collects input now',
  drafting: 'is being drafted now',
  consultation: 'is open for consultation now: members can propose amendments',
  resolution: 'is in its resolution phase now: the open amendments are to be decided',
  endorsement: 'is in its endorsement phase now',
  signature: 'can be signed now',
  closed: 'is closed now',
};

/** Tells the editors of a process that another phase has begun. */
@Injectable()
@HandlesEvent(PhaseChanged, 'notifications.tell-editors-of-phase')
export class OnPhaseChanged implements EventHandler<{ processId: string; phase: string }> {
  constructor(
    private readonly processes: ProcessesReader,
    private readonly notice: WriteNotice,
  ) {}

  async handle(tx: Tx, { processId, phase }: { processId: string; phase: string }): Promise<void> {
    const process = await this.processes.process(tx, processId);
    if (!process) return;
    for (const editorId of await this.processes.editorIds(tx, processId)) {
      await this.notice.to(tx, editorId, `phase-changed.${processId}.${phase}`, {
        kind: NoticeKind.VERSION,
        text: `“${process.title}” ${PHASE[phase as PhaseKind]}.`,
        path: `/processes/${process.slug}`,
      });
    }
  }
}

/** What the worker has to know about processes. */
export const processesHandlers = [OnPhaseChanged];
