import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { TakePosition } from '@sic/discussion';
import { WithdrawPosition } from '@sic/discussion/testing';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import { rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { AmendmentQueries } from './amendment/amendment.queries.js';
import { ClauseQueries } from './declaration/clause.queries.js';
import { EditAmendment } from './amendment/edit-amendment.js';
import {
  aDeclaration,
  anAmendment,
  decide,
  draftingModules,
  draftingTestEntities,
  putInPhase,
} from './testing/index.js';

const NONE = { agree: 0, canLiveWith: 0, concern: 0, block: 0 };

describe('positions on amendments and clauses', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: draftingModules, entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  const onAmendment = (id: string) => ({ kind: 'amendment', id });
  const onClause = (id: string) => ({ kind: 'clause', id });

  it('are counted, replaced by the next of the same member, and withdrawn', async () => {
    const { clauses } = await aDeclaration(app);
    const { id, revisionId } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const member = await anAccount(app.database);
    const subject = onAmendment(id);
    const standing = () => app.get(AmendmentQueries).byId(member, id);
    await app.get(TakePosition).execute(member, { subject, revisionId, kind: 'agree' });
    expect(await standing()).toMatchObject({
      positionCounts: { ...NONE, agree: 1 },
      viewerPosition: { memberId: member.id, kind: 'agree', reason: null, isForEarlierWording: false },
    });
    await app.get(TakePosition).execute(member, { subject, revisionId, kind: 'block', reason: 'Too vague.' });
    expect(await standing()).toMatchObject({
      positionCounts: { ...NONE, block: 1 },
      viewerPosition: { kind: 'block', reason: 'Too vague.' },
    });
    await app.get(WithdrawPosition).execute(member, { subject });
    await app.get(WithdrawPosition).execute(member, { subject });
    expect(await standing()).toMatchObject({ positionCounts: NONE, viewerPosition: null });
  });

  it('are one per member on a clause, however many are sent at the same time', async () => {
    const { clauses } = await aDeclaration(app);
    const [clause] = clauses;
    const member = await anAccount(app.database);
    const { id, revisionId } = clause!;
    await Promise.all(
      (['agree', 'can_live_with', 'agree', 'can_live_with'] as const).map((kind) =>
        app.get(TakePosition).execute(member, { subject: onClause(id), revisionId, kind }),
      ),
    );
    const page = await app.get(ClauseQueries).page(member, id);
    expect(page!.positionCounts.agree + page!.positionCounts.canLiveWith).toBe(1);
    expect(page!.viewerPosition).toMatchObject({ memberId: member.id, isForEarlierWording: false });
  });

  it('come with a reason when they are a concern or a block', async () => {
    const { clauses } = await aDeclaration(app);
    const { id, revisionId } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const member = await anAccount(app.database);
    for (const kind of ['concern', 'block'] as const) {
      const taken = app.get(TakePosition).execute(member, { subject: onAmendment(id), revisionId, kind, reason: '  ' });
      expect(await rejectionOf(taken)).toMatchObject({ fields: [{ field: 'reason', rule: 'required' }] });
    }
    expect(await app.get(AmendmentQueries).byId(member, id)).toMatchObject({ positionCounts: NONE });
  });

  it('are bound to the wording that was seen', async () => {
    const { clauses } = await aDeclaration(app);
    const { id, revisionId, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const member = await anAccount(app.database);
    const take = () => app.get(TakePosition).execute(member, { subject: onAmendment(id), revisionId, kind: 'agree' });
    await take();
    const wording = 'We listen, then decide.';
    await app.get(EditAmendment).execute(proposer, { amendmentId: id, lockVersion: 1, wording, rationale: 'Clearer.' });
    const edited = await app.get(AmendmentQueries).byId(member, id);
    expect(edited).toMatchObject({ viewerPosition: { kind: 'agree', isForEarlierWording: true } });
    expect(await rejectionOf(take())).toMatchObject({ code: 'WORDING_CHANGED', revisionId: edited!.revisionId });
  });

  it('are refused on an own amendment, on a decided one, in other phases and on nothing', async () => {
    const { clauses, editor, processId } = await aDeclaration(app);
    const { id, revisionId, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const member = await anAccount(app.database);
    const refusal = async (actor: SignedInMember, subject = onAmendment(id)) => {
      const taken = app.get(TakePosition).execute(actor, { subject, revisionId, kind: 'agree' });
      const withdrawn = app.get(WithdrawPosition).execute(actor, { subject });
      const [problem, other] = await Promise.all([rejectionOf(taken), rejectionOf(withdrawn)]);
      expect(other).toEqual(problem);
      return problem;
    };
    expect((await refusal(proposer)).code).toBe('FORBIDDEN');
    expect((await refusal(member, onAmendment(newId()))).code).toBe('NOT_FOUND');
    expect((await refusal(member, onClause(newId()))).code).toBe('NOT_FOUND');
    expect((await refusal(member, { kind: 'member', id: member.id })).code).toBe('NOT_FOUND');
    await putInPhase(app, processId, 'input', 'resolution');
    expect((await refusal(member)).code).toBe('PHASE_DOES_NOT_ALLOW');
    await putInPhase(app, processId, 'signature');
    expect(await refusal(member)).toMatchObject({ code: 'AMENDMENT_NOT_OPEN', status: 'not_decided' });
    expect((await refusal(member, onClause(clauses[0]!.id))).code).toBe('PHASE_DOES_NOT_ALLOW');
    await putInPhase(app, processId, 'consultation');
    await decide(app, editor, id, { outcome: 'rejected' });
    expect(await refusal(member)).toMatchObject({ code: 'AMENDMENT_NOT_OPEN', status: 'rejected' });
  });
});
