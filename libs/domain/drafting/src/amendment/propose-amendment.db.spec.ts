import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@sic/authorization';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import { rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { PublishVersion } from '../version/publish-version.js';
import { aDeclaration, draftingModules, draftingTestEntities, putInPhase } from '../testing/index.js';
import { AmendmentQueries } from './amendment.queries.js';
import { DecideAmendment } from '../decision/decide-amendment.js';
import { ProposeAmendment, type ProposeAmendmentCommand } from './propose-amendment.js';

describe('proposing an amendment', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: draftingModules, entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  const command = (clauseId: string, given: Partial<ProposeAmendmentCommand> = {}): ProposeAmendmentCommand => ({
    clauseId,
    versionNumber: 1,
    kind: 'replace',
    wording: 'We listen first.',
    rationale: 'It is shorter.',
    isSubmitted: true,
    ...given,
  });
  const openCount = async (clauseId: string): Promise<number> =>
    (await app.database.manager.query('select open_amendment_count as n from clause where id = $1', [clauseId]))[0].n;

  it('writes it with its number, counts it on the clause, audits it and publishes it', async () => {
    const { clauses } = await aDeclaration(app);
    const member = await anAccount(app.database);
    const id = await app.get(ProposeAmendment).execute(member, command(clauses[0]!.id));
    const amendment = await app.get(AmendmentQueries).byId(visitor, id);
    expect(amendment).toMatchObject({
      number: 1,
      kind: 'replace',
      status: 'submitted',
      wording: 'We listen first.',
      versionNumber: 1,
      proposerId: member.id,
      target: { clauseId: clauses[0]!.id, clauseNumber: 1, baseWording: clauses[0]!.wording },
    });
    expect(await openCount(clauses[0]!.id)).toBe(1);
    expect(await app.published()).toContain('drafting.amendment-submitted');
    const audit = await app.database.manager.query('select action from audit_record where subject_id = $1', [id]);
    expect(audit).toEqual([{ action: 'drafting.propose-amendment' }]);
  });

  it('keeps a draft to its proposer, uncounted', async () => {
    const { clauses } = await aDeclaration(app);
    const member = await anAccount(app.database);
    const id = await app.get(ProposeAmendment).execute(member, command(clauses[0]!.id, { isSubmitted: false }));
    expect(await app.get(AmendmentQueries).byId(member, id)).toMatchObject({ status: 'draft' });
    expect(await app.get(AmendmentQueries).byId(visitor, id)).toBeNull();
    expect(await openCount(clauses[0]!.id)).toBe(0);
  });

  it('proposes once when the same request comes twice, even at the same time', async () => {
    const { clauses } = await aDeclaration(app);
    const member = await anAccount(app.database);
    const requestId = newId();
    const propose = (by: typeof member) =>
      app.get(ProposeAmendment).execute(by, command(clauses[0]!.id, { requestId }));
    const [id, again] = await Promise.all([propose(member), propose(member)]);
    expect(again).toBe(id);
    expect(await openCount(clauses[0]!.id)).toBe(1);
    expect(await propose(await anAccount(app.database))).not.toBe(id);
    expect(await propose(member)).toBe(id);
    expect(await openCount(clauses[0]!.id)).toBe(2);
  });

  it('never takes the id that a client sends, such as that of another object', async () => {
    const { clauses } = await aDeclaration(app);
    const member = await anAccount(app.database);
    for (const requestId of [clauses[0]!.id, member.id]) {
      const id = await app.get(ProposeAmendment).execute(member, command(clauses[0]!.id, { requestId }));
      expect(id).not.toBe(requestId);
      expect((await app.get(AmendmentQueries).byIds(member, [id, requestId])).size).toBe(1);
      const audit = 'select 1 from audit_record where subject_id = $1 and action = $2';
      expect(await app.database.manager.query(audit, [requestId, 'drafting.propose-amendment'])).toEqual([]);
    }
  });

  it('numbers amendments that come at the same time one after the other', async () => {
    const { clauses } = await aDeclaration(app);
    const members = await Promise.all([1, 2, 3, 4, 5].map(() => anAccount(app.database)));
    const ids = await Promise.all(
      members.map((member, at) => app.get(ProposeAmendment).execute(member, command(clauses[at % 4]!.id))),
    );
    const found = await app.get(AmendmentQueries).byIds(visitor, ids);
    expect([...found.values()].map((amendment) => amendment.number).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('is refused when the phase closed while the dialog was open, and leaves nothing behind', async () => {
    const { clauses, processId } = await aDeclaration(app);
    await putInPhase(app, processId, 'resolution');
    const member = await anAccount(app.database);
    const problem = await rejectionOf(app.get(ProposeAmendment).execute(member, command(clauses[0]!.id)));
    expect(problem).toMatchObject({ code: 'PHASE_DOES_NOT_ALLOW', phase: 'resolution', until: expect.any(Date) });
    expect(await openCount(clauses[0]!.id)).toBe(0);
  });

  it('is refused on a version that is no longer the latest, and says what the clause reads now', async () => {
    const { id, clauses, editor } = await aDeclaration(app);
    const member = await anAccount(app.database);
    const first = await app.get(ProposeAmendment).execute(member, command(clauses[0]!.id));
    await app.get(DecideAmendment).execute(editor, {
      amendmentId: first,
      lockVersion: 1,
      outcome: 'accepted',
      reason: 'Agreed.',
    });
    await app.get(PublishVersion).execute(editor, { declarationId: id, latestNumberSeen: 1, note: 'Shorter.' });
    const problem = await rejectionOf(
      app.get(ProposeAmendment).execute(member, command(clauses[0]!.id, { wording: 'We listen last.' })),
    );
    expect(problem).toMatchObject({
      code: 'NOT_LATEST_VERSION',
      latestNumber: 2,
      currentWording: 'We listen first.',
    });
  });

  it('is refused when nothing changes, without a wording, and for a clause of nowhere', async () => {
    const { clauses } = await aDeclaration(app);
    const member = await anAccount(app.database);
    const refusal = async (given: Partial<ProposeAmendmentCommand>, clauseId = clauses[0]!.id): Promise<unknown> =>
      rejectionOf(app.get(ProposeAmendment).execute(member, command(clauseId, given)));
    expect(await refusal({ wording: clauses[0]!.wording })).toMatchObject({ code: 'NOTHING_CHANGED' });
    const [first, ...rest] = clauses[0]!.wording.split(' ');
    expect(await refusal({ wording: `${first}&nbsp;${rest.join('&#32;')}` })).toMatchObject({
      code: 'NOTHING_CHANGED',
    });
    expect(await refusal({ wording: null })).toMatchObject({
      fields: [{ field: 'wording', rule: 'wordingForChange' }],
    });
    expect(await refusal({ kind: 'delete' })).toMatchObject({
      fields: [{ field: 'wording', rule: 'noWordingForDeletion' }],
    });
    expect(await refusal({}, newId())).toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    ['right to left', 'نستمع أولاً إلى من يعيشون هنا.'],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['emoji', '👩‍👩‍👧‍👦 🇪🇺 first'],
    ['long', 'word '.repeat(3_999).trim()],
  ])('keeps %s text as it is', async (_name, wording) => {
    const { clauses } = await aDeclaration(app);
    const member = await anAccount(app.database);
    const id = await app.get(ProposeAmendment).execute(member, command(clauses[0]!.id, { wording }));
    // The signs have a backslash, so that they are read as words by all who read Markdown.
    expect(await app.get(AmendmentQueries).byId(visitor, id)).toMatchObject({
      wording: wording.replaceAll('<', String.raw`\<`),
    });
  });
});
