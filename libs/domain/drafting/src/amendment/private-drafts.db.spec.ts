import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, visitor } from '@sic/authorization';
import { anAccount } from '@sic/identity/testing';
import { startTestApp, type TestApp } from '@sic/testing';
import { aDeclaration, anAmendment, draftingModules, draftingTestEntities } from '../testing/index.js';
import { AmendmentRevisionQueries } from './amendment-revision.queries.js';
import { Amendment } from './amendment.entity.js';
import { AmendmentQueries } from './amendment.queries.js';
import { EditAmendment } from './edit-amendment.js';
import { SubmitAmendment } from './submit-amendment.js';
import { WithdrawAmendment } from './withdraw-amendment.js';

describe('what somebody wrote in a private draft', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: draftingModules, entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  async function aDraft() {
    const { clauses, editor } = await aDeclaration(app);
    const draft = await anAmendment(app, { clauseId: clauses[0]!.id, wording: 'A first thought.', isSubmitted: false });
    const moderator = await anAccount(app.database, { isModerator: true });
    const others: Actor[] = [visitor, await anAccount(app.database), editor, moderator];
    return { ...draft, others };
  }
  const isSeen = async (actor: Actor, id: string) => (await app.get(AmendmentQueries).byIds(actor, [id])).has(id);
  const edit = async (id: string, proposer: Parameters<EditAmendment['execute']>[0], wording: string) => {
    const { lockVersion } = await app.database.manager.findOneByOrFail(Amendment, { id });
    await app
      .get(EditAmendment)
      .execute(proposer, { amendmentId: id, lockVersion, wording, rationale: 'It is clearer.' });
  };

  it('stays theirs when they withdraw it', async () => {
    const { id, proposer, others } = await aDraft();
    await app.get(WithdrawAmendment).execute(proposer, { amendmentId: id });
    for (const other of others) expect(await isSeen(other, id)).toBe(false);
    expect(await isSeen(proposer, id)).toBe(true);
  });

  it('can be read by everybody when it was submitted and then withdrawn', async () => {
    const { id, proposer, others } = await aDraft();
    await app.get(SubmitAmendment).execute(proposer, { amendmentId: id });
    await app.get(WithdrawAmendment).execute(proposer, { amendmentId: id });
    for (const other of others) expect(await isSeen(other, id)).toBe(true);
  });

  it('and threw away before submitting is nobody else’s to read; what they changed after is', async () => {
    const { id, proposer, revisionId, others } = await aDraft();
    await edit(id, proposer, 'A second thought.');
    await app.get(SubmitAmendment).execute(proposer, { amendmentId: id });
    await edit(id, proposer, 'A third thought.');
    const queries = app.get(AmendmentRevisionQueries);
    const wordings = async (actor: Actor) => {
      const page = (await queries.pages(actor, [id], { first: 10 })).get(id)!;
      expect(page.totalCount).toBe(page.edges.length);
      return page.edges.map(({ node }) => node.wording);
    };
    for (const other of others) {
      expect(await wordings(other)).toEqual(['A second thought.', 'A third thought.']);
      expect((await queries.byIds(other, [revisionId])).size).toBe(0);
    }
    expect(await wordings(proposer)).toEqual(['A first thought.', 'A second thought.', 'A third thought.']);
    expect((await queries.byIds(proposer, [revisionId])).size).toBe(1);
  });
});
