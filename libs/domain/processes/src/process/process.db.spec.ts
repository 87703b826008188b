import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@sic/authorization';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import { rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { aProcess, phasesModule, processesModules, processesTestEntities, putInPhase } from '../testing/index.js';
import { AnnouncePhases } from './announce-phases.js';
import { AssignEditor } from './assign-editor.js';
import { ProcessQueries } from './process.queries.js';
import { RemoveEditor } from './remove-editor.js';

describe('processes', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: [...processesModules, phasesModule], entities: processesTestEntities });
  });
  afterAll(() => app.close());

  it('lets administrators, and nobody else, name and remove editors', async () => {
    const { processId, editor } = await aProcess(app);
    const administrator = await anAccount(app.database, { isAdministrator: true });
    const member = await anAccount(app.database);
    const both = { processId, memberId: member.id };
    expect((await rejectionOf(app.get(AssignEditor).execute(editor, both))).code).toBe('FORBIDDEN');
    expect((await rejectionOf(app.get(RemoveEditor).execute(member, both))).code).toBe('FORBIDDEN');
    await app.get(AssignEditor).execute(administrator, both);
    await app.get(AssignEditor).execute(administrator, both);
    const nobody = { processId, memberId: newId() };
    expect(await rejectionOf(app.get(AssignEditor).execute(administrator, nobody))).toMatchObject({
      fields: [{ field: 'memberId' }],
    });
    await app.get(RemoveEditor).execute(administrator, both);
    const roles = 'select account_id from process_role where process_id = $1';
    expect(await app.database.manager.query(roles, [processId])).toEqual([{ account_id: editor.id }]);
  });

  it('lists those that are not over first, page by page in both directions', async () => {
    const over = await aProcess(app);
    const open = [await aProcess(app), await aProcess(app)];
    await putInPhase(app, over.processId, 'closed');
    const all = (await app.get(ProcessQueries).list(visitor, { first: 100 })).edges.map(({ node }) => node.id);
    expect(all.slice(0, 2)).toEqual(open.map(({ processId }) => processId).reverse());
    expect(all.at(-1)).toBe(over.processId);
    const first = await app.get(ProcessQueries).list(visitor, { first: 2 });
    expect(first).toMatchObject({ totalCount: all.length, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const second = await app.get(ProcessQueries).list(visitor, { first: 2, after: first.pageInfo.endCursor });
    expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(all.slice(0, 4));
    const last = await app.get(ProcessQueries).list(visitor, { first: 20, last: 1 });
    expect(last.edges.map(({ node }) => node.id)).toEqual([over.processId]);
    const forged = app.get(ProcessQueries).list(visitor, { first: 2, after: 'bm90IGEgY3Vyc29y' });
    expect(await rejectionOf(forged)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('announces a phase that began by itself, once', async () => {
    const { processId } = await aProcess(app);
    await app.get(AnnouncePhases).run();
    const announced = async (): Promise<unknown[]> =>
      app.database.manager.query(
        `select payload from outbox_event where name = 'processes.phase-changed' and payload->>'processId' = $1`,
        [processId],
      );
    expect(await announced()).toEqual([]);
    await putInPhase(app, processId, 'resolution');
    await app.get(AnnouncePhases).run();
    await app.get(AnnouncePhases).run();
    expect(await announced()).toEqual([{ payload: { processId, phase: 'resolution' } }]);
  });
});
