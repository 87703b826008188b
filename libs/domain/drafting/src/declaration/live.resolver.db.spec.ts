import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, visitor } from '@sic/authorization';
import type { GraphQLContext } from '@sic/graphql';
import { anAccount } from '@sic/identity/testing';
import { type EventType, LiveEvents, type LiveMessage } from '@sic/outbox';
import { Subjects } from '@sic/subjects';
import { startTestApp, type TestApp } from '@sic/testing';
import { AmendmentQueries } from '../amendment/amendment.queries.js';
import {
  AmendmentEdited,
  AmendmentHidden,
  AmendmentRestored,
  AmendmentSubmitted,
  VersionPublished,
} from '../drafting.events.js';
import { aDeclaration, anAmendment, draftingModules, draftingTestEntities } from '../testing/index.js';
import { DeclarationQueries } from './declaration.queries.js';
import type { DeclarationUpdate } from './live.graphql.js';
import { LiveResolver } from './live.resolver.js';

describe('what open pages learn', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: draftingModules, entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  /** Plays these events to a page that is open, and collects what it is told up to the end, a published version. */
  async function toldTo(
    actor: Actor,
    declarationId: string,
    amendmentId: string,
    types: EventType[],
    happenedIn = declarationId,
  ) {
    const listeners = new Set<(message: LiveMessage) => void>();
    const events = new LiveEvents({
      publish: () => Promise.resolve(),
      close: () => Promise.resolve(),
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    });
    const resolver = new LiveResolver(events, app.get(AmendmentQueries), app.get(DeclarationQueries));
    const context = { actor, refresh: () => Promise.resolve(actor) } as unknown as GraphQLContext;
    const updates = (await resolver.declarationChanged(declarationId, context))[Symbol.asyncIterator]();
    const next = updates.next();
    const send = (name: string, payload: LiveMessage['payload']) =>
      listeners.forEach((listener) => listener({ name, payload }));
    for (const { name } of types) send(name, { declarationId: happenedIn, amendmentId });
    send(VersionPublished.name, { declarationId, versionId: amendmentId });
    const told: DeclarationUpdate[] = [];
    for (let update = await next; !update.done; update = await updates.next()) {
      if (update.value.kind === 'VERSION_PUBLISHED') break;
      told.push(update.value);
    }
    await updates.return?.();
    return told.map(({ kind, amendmentId: id }) => ({ kind, id }));
  }

  it('a hidden amendment leaves an open page, and a restored one comes back', async () => {
    const { clauses, id: declarationId } = await aDeclaration(app);
    const { id, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const setHidden = (isHidden: boolean) =>
      app.database.transaction((tx) => app.get(Subjects).of('amendment')!.hiding!.setHidden(tx, id, isHidden));
    await setHidden(true);
    expect(await toldTo(visitor, declarationId, id, [AmendmentHidden])).toEqual([{ kind: 'AMENDMENT_HIDDEN', id }]);
    await setHidden(false);
    const told = await toldTo(visitor, declarationId, id, [AmendmentRestored]);
    expect(told).toEqual([{ kind: 'AMENDMENT_RESTORED', id }]);
    expect(await toldTo(proposer, declarationId, id, [AmendmentEdited])).toEqual([{ kind: 'AMENDMENT_EDITED', id }]);
  });

  it('nothing else of what the reader may not see, and nothing of another declaration', async () => {
    const { clauses, id: declarationId } = await aDeclaration(app);
    const elsewhere = await aDeclaration(app);
    const { id, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const moderator = await anAccount(app.database, { isModerator: true });
    await app.database.transaction((tx) => app.get(Subjects).of('amendment')!.hiding!.setHidden(tx, id, true));
    const changes = [AmendmentSubmitted, AmendmentEdited];
    expect(await toldTo(visitor, declarationId, id, changes)).toEqual([]);
    for (const actor of [proposer, moderator]) {
      expect(await toldTo(actor, declarationId, id, changes)).toHaveLength(2);
    }
    const other = await anAmendment(app, { clauseId: elsewhere.clauses[0]!.id });
    expect(await toldTo(visitor, declarationId, other.id, changes, elsewhere.id)).toEqual([]);
  });
});
