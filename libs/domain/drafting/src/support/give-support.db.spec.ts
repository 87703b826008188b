import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@sic/authorization';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import { rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { AmendmentQueries } from '../amendment/amendment.queries.js';
import { EditAmendment } from '../amendment/edit-amendment.js';
import {
  aDeclaration,
  anAmendment,
  decide,
  draftingModules,
  draftingTestEntities,
  putInPhase,
} from '../testing/index.js';
import { GiveSupport } from './give-support.js';
import { SupportQueries } from './support.queries.js';
import { WithdrawSupport } from './withdraw-support.js';

describe('saying where one stands', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: draftingModules, entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  it('counts the position, replaces it when said again, and takes it back', async () => {
    const { clauses } = await aDeclaration(app);
    const { id, revisionId } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const member = await anAccount(app.database);
    const standing = () => app.get(SupportQueries).standing(member, { amendmentId: id });
    await app.get(GiveSupport).execute(member, { amendmentId: id, revisionId, position: 'agree' });
    expect(await standing()).toEqual({
      supports: { agree: 1, canLiveWith: 0, concern: 0, block: 0 },
      viewerSupport: { position: 'agree', reason: null, isForEarlierWording: false },
    });
    await app
      .get(GiveSupport)
      .execute(member, { amendmentId: id, revisionId, position: 'block', reason: 'Too vague.' });
    expect(await standing()).toMatchObject({
      supports: { agree: 0, block: 1 },
      viewerSupport: { position: 'block', reason: 'Too vague.' },
    });
    await app.get(WithdrawSupport).execute(member, { amendmentId: id });
    await app.get(WithdrawSupport).execute(member, { amendmentId: id });
    expect(await standing()).toEqual({
      supports: { agree: 0, canLiveWith: 0, concern: 0, block: 0 },
      viewerSupport: null,
    });
  });

  it('counts each member once, whatever comes at the same time', async () => {
    const { clauses } = await aDeclaration(app);
    const [clause] = clauses;
    const member = await anAccount(app.database);
    const positions = ['agree', 'can_live_with', 'agree', 'can_live_with'] as const;
    await Promise.all(
      positions.map((position) =>
        app.get(GiveSupport).execute(member, { clauseId: clause!.id, revisionId: clause!.revisionId, position }),
      ),
    );
    const { supports } = await app.get(SupportQueries).standing(member, { clauseId: clause!.id });
    expect(supports.agree + supports.canLiveWith).toBe(1);
  });

  it('asks for a reason with a concern and a block', async () => {
    const { clauses } = await aDeclaration(app);
    const { id, revisionId } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const member = await anAccount(app.database);
    for (const position of ['concern', 'block'] as const) {
      const given = app.get(GiveSupport).execute(member, { amendmentId: id, revisionId, position, reason: '  ' });
      expect(await rejectionOf(given)).toMatchObject({ fields: [{ field: 'reason', rule: 'required' }] });
    }
    const { supports } = await app.get(SupportQueries).standing(member, { amendmentId: id });
    expect(supports).toEqual({ agree: 0, canLiveWith: 0, concern: 0, block: 0 });
  });

  it('is bound to the wording that was seen', async () => {
    const { clauses } = await aDeclaration(app);
    const { id, revisionId, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const member = await anAccount(app.database);
    await app.get(GiveSupport).execute(member, { amendmentId: id, revisionId, position: 'agree' });
    const wording = 'We listen, then decide.';
    await app.get(EditAmendment).execute(proposer, { amendmentId: id, lockVersion: 1, wording, rationale: 'Clearer.' });
    expect(await app.get(AmendmentQueries).byId(member, id)).toMatchObject({
      viewerSupport: { position: 'agree', isForEarlierWording: true },
    });
    const late = app.get(GiveSupport).execute(member, { amendmentId: id, revisionId, position: 'agree' });
    expect(await rejectionOf(late)).toMatchObject({ code: 'CONFLICT' });
  });

  it('is refused to visitors, on one’s own amendment, on a decided one, in other phases and on nothing', async () => {
    const { clauses, editor, processId } = await aDeclaration(app);
    const { id, revisionId, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const member = await anAccount(app.database);
    const refusal = async (actor: Parameters<GiveSupport['execute']>[0], subject: object = { amendmentId: id }) =>
      rejectionOf(app.get(GiveSupport).execute(actor, { revisionId, position: 'agree', ...subject }));
    expect((await refusal(visitor)).code).toBe('UNAUTHENTICATED');
    expect((await refusal(proposer)).code).toBe('FORBIDDEN');
    expect((await refusal(member, {})).code).toBe('INVALID_INPUT');
    expect((await refusal(member, { amendmentId: id, clauseId: clauses[0]!.id })).code).toBe('INVALID_INPUT');
    expect((await refusal(member, { amendmentId: newId() })).code).toBe('NOT_FOUND');
    await putInPhase(app, processId, 'signature');
    expect((await refusal(member)).code).toBe('PHASE_DOES_NOT_ALLOW');
    await putInPhase(app, processId, 'consultation');
    await decide(app, editor, id, { outcome: 'rejected' });
    expect(await refusal(member)).toMatchObject({ code: 'AMENDMENT_NOT_OPEN', status: 'rejected' });
  });
});
