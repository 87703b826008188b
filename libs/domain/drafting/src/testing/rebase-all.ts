import type { Type } from '@nestjs/common';
import type { EventHandler } from '@sic/outbox';
import type { TestApp } from '@sic/testing';
import {
  OnAmendmentDecided,
  OnDecisionTakenBack,
  OnRebaseDue,
  OnVersionPublished,
} from '../amendment/amendment.handlers.js';
import { RecordUndecided } from '../amendment/record-undecided.js';
import { RebaseAmendment } from '../amendment/rebase-amendment.js';
import { AmendmentDecided, DecisionTakenBack, RebaseDue, VersionPublished } from '../drafting.events.js';

/** The worker's part in rebasing amendments and comparing them with the draft, beside `draftingModules`. */
export const rebaseModule = {
  module: class RebaseTestModule {},
  providers: [
    RebaseAmendment,
    RecordUndecided,
    OnVersionPublished,
    OnRebaseDue,
    OnAmendmentDecided,
    OnDecisionTakenBack,
  ],
};

/** Does what the worker does after a version: every open amendment follows the text. Done again it changes nothing. */
export async function rebaseAll(app: TestApp): Promise<void> {
  await handleAll(app, VersionPublished.name, OnVersionPublished);
  await handleAll(app, RebaseDue.name, OnRebaseDue);
}

/** Does what the worker does when phases have ended or were extended. */
export async function recordUndecided(app: TestApp): Promise<void> {
  await app.get(RecordUndecided).run();
}

/** Does what the worker does after decisions: the open amendments of their clauses are compared with the draft. */
export async function compareAll(app: TestApp): Promise<void> {
  await handleAll(app, AmendmentDecided.name, OnAmendmentDecided);
  await handleAll(app, DecisionTakenBack.name, OnDecisionTakenBack);
}

async function handleAll(app: TestApp, name: string, handler: Type<EventHandler>): Promise<void> {
  const events = await app.database.manager.query<{ id: string; payload: Record<string, string> }[]>(
    'select id, payload from outbox_event where name = $1 order by created_at',
    [name],
  );
  for (const { id, payload } of events) {
    await app.database.transaction((tx) => app.get(handler).handle(tx, payload, { id }));
  }
}
