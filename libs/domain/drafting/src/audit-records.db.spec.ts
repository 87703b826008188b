import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { startTestApp, type TestApp } from '@sic/testing';
import { EditAmendment } from './amendment/edit-amendment.js';
import { ProposeAsNewClause } from './amendment/propose-as-new-clause.js';
import { ResolveConflict } from './amendment/resolve-conflict.js';
import { SubmitAmendment } from './amendment/submit-amendment.js';
import { WithdrawAmendment } from './amendment/withdraw-amendment.js';
import { draftingDomain } from './drafting.domain.js';
import {
  aDeclaration,
  anAmendment,
  decide,
  draftingModules,
  draftingTestEntities,
  putInPhase,
  rebaseAll,
  rebaseModule,
  recordUndecided,
  takeBack,
  type TestDeclaration,
} from './testing/index.js';
import { SendProcessMessage } from './message/send-process-message.js';
import { TryProcessMessage } from './message/try-process-message.js';
import { PublishVersion } from './version/publish-version.js';

interface AuditRow {
  actor: string | null;
  action: string;
  data: Record<string, unknown> | null;
}

const BASE = 'We listen to the people who live here before we decide anything.';

describe('every use case leaves its audit record', () => {
  let app: TestApp;
  const seen = new Set<string>();
  beforeAll(async () => {
    app = await startTestApp({ modules: [...draftingModules, rebaseModule], entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  /** All that the log says of an amendment or a declaration, in order. */
  async function recordsOf(subjectId: string): Promise<AuditRow[]> {
    const rows = await app.database.manager.query<AuditRow[]>(
      'select actor_id as actor, action, data from audit_record where subject_id = $1 order by at, id',
      [subjectId],
    );
    for (const { action } of rows) if (action.startsWith('drafting.')) seen.add(action);
    return rows;
  }

  const publish = ({ id, editor }: TestDeclaration): Promise<unknown> =>
    app.get(PublishVersion).execute(editor, { declarationId: id, latestNumberSeen: 1, note: 'Decided.' });
  const record = (actor: SignedInMember | null, action: string, data: object = {}): object => ({
    actor: actor?.id ?? null,
    action: `drafting.${action}`,
    data: expect.objectContaining(data),
  });

  it('of a proposer, from the draft on', async () => {
    const { clauses } = await aDeclaration(app);
    const { id: amendmentId, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id, isSubmitted: false });
    await app
      .get(EditAmendment)
      .execute(proposer, { amendmentId, lockVersion: 1, wording: 'We act.', rationale: 'So.' });
    await app.get(SubmitAmendment).execute(proposer, { amendmentId });
    await app.get(WithdrawAmendment).execute(proposer, { amendmentId });
    expect(await recordsOf(amendmentId)).toEqual([
      record(proposer, 'propose-amendment', { number: 1, status: 'draft' }),
      record(proposer, 'edit-amendment', { revision: 2 }),
      record(proposer, 'submit-amendment'),
      record(proposer, 'withdraw-amendment'),
    ]);
  });

  it('of editors, and of the platform that rebases what is open', async () => {
    const declaration = await aDeclaration(app);
    const { clauses, editor } = declaration;
    const clauseId = clauses[0]!.id;
    const wording = BASE.replace('decide', 'settle');
    const [accepted, contained, clean, conflict] = [
      await anAmendment(app, { clauseId, wording }),
      await anAmendment(app, { clauseId, wording }),
      await anAmendment(app, { clauseId, wording: BASE.replace('We listen', 'Cities listen') }),
      await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'resolve') }),
    ];
    const takenBack = await decide(app, editor, accepted.id);
    await takeBack(app, editor, takenBack);
    const decisionId = await decide(app, editor, accepted.id);
    await publish(declaration);
    await rebaseAll(app);
    await app.get(ResolveConflict).execute(conflict.proposer, {
      amendmentId: conflict.id,
      lockVersion: 2,
      wording: BASE.replace('decide', 'settle or resolve'),
      rationale: 'Both.',
    });
    expect(await recordsOf(declaration.id)).toEqual([
      record(editor, 'create-declaration', { clauseCount: 4 }),
      record(editor, 'publish-version', { version: 2 }),
    ]);
    const submitted = (actor: SignedInMember): object => record(actor, 'propose-amendment', { status: 'submitted' });
    const expected: [typeof accepted, ...object[]][] = [
      [
        accepted,
        record(editor, 'decide-amendment', { decisionId: takenBack, outcome: 'accepted' }),
        record(editor, 'take-back-decision', { decisionId: takenBack }),
        record(editor, 'decide-amendment', { decisionId, outcome: 'accepted' }),
      ],
      [contained, record(null, 'supersede-amendment', { version: 2 })],
      [clean, record(null, 'rebase-amendment', { version: 2 })],
      [
        conflict,
        record(null, 'mark-in-conflict', { version: 2 }),
        record(conflict.proposer, 'resolve-conflict', { revision: 2, version: 2 }),
      ],
    ];
    for (const [{ id, proposer }, ...records] of expected) {
      expect(await recordsOf(id)).toEqual([submitted(proposer), ...records]);
    }
  });

  it('of a proposer whose clause is gone', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const [clauseId, afterClauseId] = clauses.map(({ id }) => id) as [string, string];
    const { id: amendmentId, proposer } = await anAmendment(app, { clauseId });
    await decide(app, editor, (await anAmendment(app, { clauseId, kind: 'delete' })).id);
    const command = { amendmentId, lockVersion: 1, afterClauseId, wording: 'We listen.', rationale: 'Still true.' };
    await app.get(ProposeAsNewClause).execute(proposer, command);
    expect((await recordsOf(amendmentId)).slice(1)).toEqual([
      record(proposer, 'propose-as-new-clause', { revision: 2 }),
    ]);
  });

  it('of the platform, when the last phase ends that decides amendments, and when it goes on', async () => {
    const { clauses, processId } = await aDeclaration(app);
    const { id } = await anAmendment(app, { clauseId: clauses[0]!.id });
    await putInPhase(app, processId, 'closed');
    await recordUndecided(app);
    await putInPhase(app, processId, 'resolution');
    await recordUndecided(app);
    expect((await recordsOf(id)).slice(1)).toEqual([
      record(null, 'mark-not-decided', { phase: 'closed' }),
      record(null, 'mark-open-again', { phase: 'resolution' }),
    ]);
  });

  it('of an editor who undoes what was accepted, by name', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const clauseId = clauses[0]!.id;
    const undone = await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'settle') });
    const undoing = await anAmendment(app, { clauseId, wording: BASE.replace('decide', 'resolve') });
    const accepted = await decide(app, editor, undone.id);
    const [clause] = await app.database.manager.query<{ draftRevisionId: string }[]>(
      'select draft_revision_id as "draftRevisionId" from clause where id = $1',
      [clauseId],
    );
    const decisionId = await decide(app, editor, undoing.id, {
      ...clause,
      outcome: 'accepted_with_changes',
      wording: BASE.replace('decide', 'resolve'),
      undoes: [{ amendmentId: undone.id, reason: 'It is clearer.' }],
    });
    expect((await recordsOf(undone.id)).slice(1)).toEqual([
      record(editor, 'decide-amendment', { decisionId: accepted }),
      record(editor, 'undo-accepted-amendment', { decisionId }),
    ]);
  });

  it('of editors who write to people of their process, without what they wrote', async () => {
    const { processId, clauses, editor } = await aDeclaration(app);
    await anAmendment(app, { clauseId: clauses[0]!.id });
    const message = { processId, segment: 'proposers', subject: 'The workshop', body: 'We meet at ten.' } as const;
    await app.get(TryProcessMessage).execute(editor, message);
    await app.get(SendProcessMessage).execute(editor, message);
    const records = (await recordsOf(processId)).filter(({ action }) => action.startsWith('drafting.'));
    expect(records).toEqual([
      record(editor, 'try-message', { segment: 'proposers', people: 1 }),
      record(editor, 'send-message', { segment: 'proposers', people: 1 }),
    ]);
    expect(JSON.stringify(records)).not.toContain('workshop');
  });

  it('and no action of the manifest is without a use case here', () => {
    expect([...seen].sort()).toEqual([...draftingDomain.auditActions].sort());
  });
});
