import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PositionKind } from '@sic/subjects';
import { TakePosition } from '@sic/discussion';
import { anAccount } from '@sic/identity/testing';
import { rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { aDeclaration, anAmendment, decide, draftingModules, draftingTestEntities } from '../testing/index.js';
import { Decision } from './decision.entity.js';

describe('deciding an amendment that members object to', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: draftingModules, entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  const take = async (id: string, revisionId: string, kind: PositionKind, reason: string | null): Promise<string> => {
    const member = await anAccount(app.database);
    await app.get(TakePosition).execute(member, { subject: { kind: 'amendment', id }, revisionId, kind, reason });
    return member.id;
  };
  const decisionOn = (amendmentId: string): Promise<Decision> =>
    app.database.manager.findOneByOrFail(Decision, { amendmentId });

  it.each(['accepted', 'accepted_with_changes'] as const)(
    'asks what came of the talk when it is %s',
    async (outcome) => {
      const { clauses, editor } = await aDeclaration(app);
      const { id: clauseId, revisionId: draftRevisionId } = clauses[0]!;
      const { id, revisionId } = await anAmendment(app, { clauseId });
      const first = await take(id, revisionId, 'concern', 'Who pays?');
      const second = await take(id, revisionId, 'block', 'Nobody asked us.');
      await take(id, revisionId, 'agree', null);
      await app.database.manager.query('update position set hidden_at = now() where member_id = $1', [second]);
      const change = { outcome, wording: 'We listen.', draftRevisionId };
      for (const objectionsOutcome of [undefined, null, '']) {
        expect(await rejectionOf(decide(app, editor, id, { ...change, objectionsOutcome }))).toEqual({
          code: 'OBJECTIONS_OPEN',
          objections: [
            { memberId: first, kind: 'concern', reason: 'Who pays?' },
            { memberId: second, kind: 'block', reason: null },
          ],
        });
      }
      expect(await app.database.manager.countBy(Decision, { amendmentId: id })).toBe(0);
      await decide(app, editor, id, { ...change, objectionsOutcome: 'They were asked, and agree.' });
      expect(await decisionOn(id)).toMatchObject({ objectionsOutcome: 'They were asked, and agree.' });
    },
  );

  it('asks nothing when it is rejected, or when nobody objects', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const rejected = await anAmendment(app, { clauseId: clauses[0]!.id });
    await take(rejected.id, rejected.revisionId, 'block', 'No.');
    await decide(app, editor, rejected.id, { outcome: 'rejected' });
    expect((await decisionOn(rejected.id)).objectionsOutcome).toBeNull();
    const accepted = await anAmendment(app, { clauseId: clauses[0]!.id });
    await take(accepted.id, accepted.revisionId, 'can_live_with', null);
    await decide(app, editor, accepted.id);
    expect((await decisionOn(accepted.id)).objectionsOutcome).toBeNull();
  });
});
