import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { PostComment, TakePosition } from '@sic/discussion';
import { anAccount } from '@sic/identity/testing';
import { newId } from '@sic/kernel';
import { rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { DraftingReader } from '../drafting.reader.js';
import { aDeclaration, anAmendment, draftingModules, draftingTestEntities } from '../testing/index.js';
import { ProcessMessageQueries } from './process-message.queries.js';
import { SendProcessMessage } from './send-process-message.js';
import { TryProcessMessage } from './try-process-message.js';

describe('messages of editors', () => {
  let app: TestApp;
  beforeAll(async () => {
    const reader = { module: class ReaderTestModule {}, providers: [DraftingReader] };
    app = await startTestApp({ modules: [...draftingModules, reader], entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  /** One proposed, one commented on that, one took a position on a clause; a draft and another process take no part. */
  async function prepared() {
    const { processId, clauses, editor } = await aDeclaration(app);
    const { id, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id });
    await anAmendment(app, { clauseId: clauses[1]!.id, isSubmitted: false });
    const [commenter, holder] = [await anAccount(app.database), await anAccount(app.database)];
    const subject = { kind: 'amendment', id };
    await app.get(PostComment).execute(commenter, { subject, body: 'Yes, and more.' });
    const clause = { kind: 'clause', id: clauses[1]!.id };
    await app.get(TakePosition).execute(holder, { subject: clause, kind: 'agree', revisionId: clauses[1]!.revisionId });
    const elsewhere = await aDeclaration(app);
    await anAmendment(app, { clauseId: elsewhere.clauses[0]!.id });
    const message = { processId, subject: 'The workshop', body: 'We meet at ten.' };
    return { processId, editor, proposer, commenter, holder, message, stranger: elsewhere.editor };
  }
  const told = (messageId: string) => app.get(DraftingReader).processMessage(app.database.manager, messageId);
  const events = async (): Promise<number> =>
    (await app.published()).filter((name) => name === 'drafting.process-message-sent').length;

  it('go to the people of one segment, each once, and stand in the audit log without their words', async () => {
    const { processId, editor, proposer, commenter, holder, message } = await prepared();
    expect(await app.get(ProcessMessageQueries).segments(editor, processId)).toEqual([
      { segment: 'everybody', people: 3 },
      { segment: 'proposers', people: 1 },
      { segment: 'discussants', people: 2 },
    ]);
    const send = app.get(SendProcessMessage);
    const sent = await send.execute(editor, { ...message, segment: 'proposers' });
    expect(await told(sent.messageId)).toMatchObject({ memberIds: [proposer.id], isTest: false });
    const all = await send.execute(editor, { ...message, segment: 'everybody' });
    expect([...(await told(all.messageId))!.memberIds].sort()).toEqual([proposer.id, commenter.id, holder.id].sort());
    const [audit] = await app.database.manager.query<{ data: object }[]>(
      `select data from audit_record where action = 'drafting.send-message' and data->>'messageId' = $1`,
      [sent.messageId],
    );
    expect(audit?.data).toEqual({ messageId: sent.messageId, segment: 'proposers', people: 1 });
    expect(await app.get(ProcessMessageQueries).sent(editor, processId)).toMatchObject([
      { segment: 'everybody', people: 3 },
      { segment: 'proposers', people: 1, subject: 'The workshop' },
    ]);
  });

  it('are one when the form is sent twice, at once or one after the other', async () => {
    const { editor, message } = await prepared();
    const before = await events();
    const send = () => app.get(SendProcessMessage).execute(editor, { ...message, segment: 'proposers' });
    const sent = [...(await Promise.all([send(), send()])), await send()];
    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(1);
    expect(await events()).toBe(before + 1);
  });

  it('go to their author alone as a test', async () => {
    const { processId, editor, message } = await prepared();
    const test = await app.get(TryProcessMessage).execute(editor, { ...message, segment: 'everybody' });
    expect(await told(test.messageId)).toMatchObject({ isTest: true, authorId: editor.id, memberIds: [] });
    expect(await app.get(ProcessMessageQueries).sent(editor, processId)).toEqual([]);
  });

  it('are refused to an empty segment, to who does not edit the process, and where there is none', async () => {
    const { editor, processId } = await aDeclaration(app);
    const { stranger, proposer } = await prepared();
    const message = { processId, subject: 'The workshop', body: 'We meet at ten.', segment: 'everybody' } as const;
    const send = (actor: SignedInMember, given = message) => app.get(SendProcessMessage).execute(actor, given);
    expect(await rejectionOf(send(editor))).toMatchObject({ code: 'NOBODY_TAKES_PART' });
    const administrator = await anAccount(app.database, { isAdministrator: true });
    // One after the other: a refusal that nobody waits for yet ends the process.
    for (const refused of [
      () => send(stranger),
      () => send(proposer),
      () => send(administrator),
      () => app.get(TryProcessMessage).execute(stranger, message),
      () => app.get(ProcessMessageQueries).segments(stranger, processId),
      () => app.get(ProcessMessageQueries).sent(stranger, processId),
    ]) {
      expect(await rejectionOf(refused())).toMatchObject({ code: 'FORBIDDEN' });
    }
    for (const nothing of [newId(), 'nothing']) {
      expect(await rejectionOf(send(editor, { ...message, processId: nothing }))).toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});
