import type { Type } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { DiscussionModule, TakePosition } from '@sic/discussion';
import { DraftingReader } from '@sic/drafting';
import {
  aDeclaration,
  anAmendment,
  decide,
  draftingModules,
  draftingTestEntities,
  EditAmendment,
  putInPhase,
  takeBack,
} from '@sic/drafting/testing';
import { anAccount } from '@sic/identity/testing';
import { MailQueue, QueuedMail } from '@sic/mail';
import type { EventHandler } from '@sic/outbox';
import { ProcessesReader } from '@sic/processes';
import { ProfilesModule } from '@sic/profiles';
import { startTestApp, type TestApp } from '@sic/testing';
import { Deliver } from './delivery/deliver.js';
import {
  draftingHandlers,
  OnAcceptedAmendmentUndone,
  OnAmendmentDecided,
  OnAmendmentEdited,
  OnAmendmentSubmitted,
  OnDecisionTakenBack,
} from './drafting.handlers.js';
import { OnAmendmentNotDecided, OnAmendmentOpenAgain } from './drafting-phases.handlers.js';
import { OnAmendmentClauseGone } from './drafting-clauses.handlers.js';
import { HoldMail } from './mails/hold-mail.js';
import { WriteMail } from './mails/write-mail.js';
import { NotificationKinds } from './notification/notification-kinds.js';
import { WriteNotification } from './notification/write-notification.js';
import { notificationsDomain } from './notifications.domain.js';
import { MailAllowance } from './refusal/mail-allowance.js';
import { MailLinks } from './preference/mail-links.js';
import { domainsToTellOf } from './testing/kinds.js';

describe('an amendment from the use case to the mail', () => {
  let app: TestApp;
  beforeAll(async () => {
    const module = class HandlersUnderTest {};
    const readers = [DraftingReader, ProcessesReader];
    const providers = [
      ...readers,
      MailQueue,
      MailLinks,
      MailAllowance,
      WriteMail,
      WriteNotification,
      NotificationKinds,
      HoldMail,
      Deliver,
    ];
    app = await startTestApp({
      modules: [
        domainsToTellOf(),
        ...draftingModules,
        { module, imports: [DiscussionModule, ProfilesModule], providers: [...providers, ...draftingHandlers] },
      ],
      entities: [...draftingTestEntities, QueuedMail, ...notificationsDomain.entities],
    });
  });
  afterAll(() => app.close());

  const rows = (sql: string, ...values: unknown[]) =>
    app.database.manager.query<Record<string, unknown>[]>(sql, values);

  /** The events of this name about an amendment, as the worker finds them. */
  const eventsOf = (name: string, amendmentId: string) =>
    rows(`select id, payload from outbox_event where name = $1 and payload->>'amendmentId' = $2`, name, amendmentId);

  /** What the worker does with each event of this name, twice: the second time changes nothing. */
  async function deliver(name: string, amendmentId: string, handler: Type<EventHandler>): Promise<void> {
    const events = (await eventsOf(name, amendmentId)) as { id: string; payload: Record<string, string> }[];
    for (const { id, payload } of [...events, ...events]) {
      await app.database.transaction((tx) => app.get(handler).handle(tx, payload, { id }));
    }
  }

  const notificationsOf = ({ id }: SignedInMember) => rows('select path from notification where account_id = $1', id);
  const mailsOf = ({ id }: SignedInMember) => rows('select key from queued_mail where account_id = $1', id);

  it('is written with its revision, audit record and event; the editor is notified, the proposer gets the decision', async () => {
    const { clauses, editor } = await aDeclaration(app);
    const { id, proposer, revisionId } = await anAmendment(app, { clauseId: clauses[0]!.id });
    expect(await rows('select status, revision_id from amendment where id = $1', id)).toEqual([
      { status: 'submitted', revision_id: revisionId },
    ]);
    expect(await rows('select number, cause from amendment_revision where amendment_id = $1', id)).toEqual([
      { number: 1, cause: 'proposed' },
    ]);
    expect(await rows('select actor_id, action from audit_record where subject_id = $1', id)).toEqual([
      { actor_id: proposer.id, action: 'drafting.propose-amendment' },
    ]);
    expect(await eventsOf('drafting.amendment-submitted', id)).toHaveLength(1);

    await deliver('drafting.amendment-submitted', id, OnAmendmentSubmitted);
    expect(await notificationsOf(editor)).toEqual([{ path: `/amendments/${id}` }]);
    expect([await notificationsOf(proposer), await mailsOf(proposer)]).toEqual([[], []]);
    expect(await mailsOf(editor)).toHaveLength(1);

    const decisionId = await decide(app, editor, id);
    expect(await rows('select outcome from amendment_decision where id = $1', decisionId)).toEqual([
      { outcome: 'accepted' },
    ]);
    await deliver('drafting.amendment-decided', id, OnAmendmentDecided);
    expect(await notificationsOf(proposer)).toEqual([{ path: `/amendments/${id}` }]);
    expect(await mailsOf(proposer)).toHaveLength(1);
  });

  it('asks those who took a position to confirm it only when the wording is another one', async () => {
    const { clauses } = await aDeclaration(app);
    const { id, proposer, revisionId } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const holder = await anAccount(app.database);
    await app.get(TakePosition).execute(holder, { subject: { kind: 'amendment', id }, revisionId, kind: 'agree' });
    const edit = (lockVersion: number, wording: string, rationale: string) =>
      app.get(EditAmendment).execute(proposer, { amendmentId: id, lockVersion, wording, rationale });

    await edit(1, 'We listen first.', 'A better reason.');
    await deliver('drafting.amendment-edited', id, OnAmendmentEdited);
    expect(await notificationsOf(holder)).toEqual([]);

    await edit(2, 'Listen before anything else.', 'A better reason.');
    await deliver('drafting.amendment-edited', id, OnAmendmentEdited);
    expect(await notificationsOf(holder)).toHaveLength(1);
  });

  describe('whose clause is deleted', () => {
    const told = async ({ id }: SignedInMember) =>
      (await rows('select kind from notification where account_id = $1 order by created_at', id)).map(
        ({ kind }) => kind,
      );
    /** What the worker of drafting does after a decision on the clause. */
    const clauseGone = (amendmentId: string) =>
      rows(
        `insert into outbox_event (id, name, payload)
         values (gen_random_uuid(), 'drafting.amendment-clause-gone', jsonb_build_object('amendmentId', $1::text))`,
        amendmentId,
      );
    const tell = (id: string) => deliver('drafting.amendment-clause-gone', id, OnAmendmentClauseGone);

    it('tells its proposer once what is possible, and that the deletion was taken back', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const clauseId = clauses[1]!.id;
      const changes = await anAmendment(app, { clauseId });
      const adds = await anAmendment(app, { clauseId, kind: 'insert_after', wording: 'And we say so.' });
      const deletion = await anAmendment(app, { clauseId, kind: 'delete' });
      const decisionId = await decide(app, editor, deletion.id);
      for (const { id } of [changes, adds, changes]) await clauseGone(id);
      await tell(changes.id);
      await tell(adds.id);
      for (const { proposer } of [changes, adds]) {
        expect(await told(proposer)).toEqual(['AMENDMENT_CLAUSE_GONE']);
        expect(await mailsOf(proposer)).toHaveLength(1);
      }
      const [mail] = await rows(
        `select content->>'text' as text from queued_mail where account_id = $1`,
        adds.proposer.id,
      );
      expect(mail!['text']).toContain('What you add keeps its place: after clause 1.');
      await takeBack(app, editor, decisionId);
      await deliver('drafting.decision-taken-back', deletion.id, OnDecisionTakenBack);
      expect(await told(changes.proposer)).toEqual(['AMENDMENT_CLAUSE_GONE', 'AMENDMENT_CLAUSE_BACK']);
      expect(await told(deletion.proposer)).toEqual([]);
    });

    it('tells nobody when it stands again, or when the amendment is withdrawn', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const clauseId = clauses[1]!.id;
      const changes = await anAmendment(app, { clauseId });
      const deletion = await anAmendment(app, { clauseId, kind: 'delete' });
      await takeBack(app, editor, await decide(app, editor, deletion.id));
      await clauseGone(changes.id);
      await tell(changes.id);
      expect(await told(changes.proposer)).toEqual([]);
      await deliver('drafting.decision-taken-back', deletion.id, OnDecisionTakenBack);
      expect(await told(changes.proposer)).toEqual([]);
    });
  });

  it('that no phase decides any more is told once, by mail too, and again when a phase goes on', async () => {
    const { clauses, processId } = await aDeclaration(app);
    const { id, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id });
    const happened = (name: string) =>
      rows(
        `insert into outbox_event (id, name, payload)
         values (gen_random_uuid(), $2, jsonb_build_object('amendmentId', $1::text))`,
        id,
        name,
      );
    const told = async () =>
      (await rows('select kind from notification where account_id = $1 order by created_at', proposer.id)).map(
        ({ kind }) => kind,
      );
    await happened('drafting.amendment-not-decided');
    await deliver('drafting.amendment-not-decided', id, OnAmendmentNotDecided);
    expect(await told()).toEqual([]);
    await putInPhase(app, processId, 'closed');
    await deliver('drafting.amendment-not-decided', id, OnAmendmentNotDecided);
    expect(await told()).toEqual(['AMENDMENT_NOT_DECIDED']);
    expect(await mailsOf(proposer)).toHaveLength(1);
    await happened('drafting.amendment-open-again');
    await deliver('drafting.amendment-open-again', id, OnAmendmentOpenAgain);
    expect(await told()).toHaveLength(1);
    await putInPhase(app, processId, 'resolution');
    await deliver('drafting.amendment-open-again', id, OnAmendmentOpenAgain);
    expect(await told()).toEqual(['AMENDMENT_NOT_DECIDED', 'AMENDMENT_OPEN_AGAIN']);
    expect(await mailsOf(proposer)).toHaveLength(2);
    const [mail] = await rows(`select content->>'text' as text from queued_mail where account_id = $1`, proposer.id);
    expect(mail!['text']).toContain('The process has reached its end');
  });

  describe('whose decision is taken back', () => {
    /** What the proposer was told, in the order in which it was written. */
    const toldTo = async ({ id }: SignedInMember) =>
      (await rows('select kind, parameters from notification where account_id = $1 order by created_at', id)).map(
        ({ kind, parameters }) => [kind, (parameters as { outcome?: string }).outcome].filter(Boolean).join(' '),
      );
    const subjectsTo = async ({ id }: SignedInMember) =>
      (
        await rows(
          `select content->>'subject' as subject from queued_mail where account_id = $1 order by created_at`,
          id,
        )
      ).map(({ subject }) => subject);
    const tellDecisions = (id: string) => deliver('drafting.amendment-decided', id, OnAmendmentDecided);
    const tellTakenBack = (id: string) => deliver('drafting.decision-taken-back', id, OnDecisionTakenBack);

    it('is told nothing when that was before they were told', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const { id, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id });
      await takeBack(app, editor, await decide(app, editor, id));
      await tellTakenBack(id);
      await tellDecisions(id);
      expect([await toldTo(proposer), await subjectsTo(proposer)]).toEqual([[], []]);
    });

    it('is told of the decision in force, once, when there was another before they were told', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const { id, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id });
      await takeBack(app, editor, await decide(app, editor, id));
      await decide(app, editor, id, { outcome: 'rejected', reason: 'Too short.' });
      await tellDecisions(id);
      await tellTakenBack(id);
      expect(await toldTo(proposer)).toEqual(['AMENDMENT_DECIDED rejected']);
      expect(await subjectsTo(proposer)).toEqual(['Amendment 1 was not accepted']);
    });

    it('is told of the taking back with its reason when they had been told of the decision', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const { id, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id });
      const decisionId = await decide(app, editor, id);
      await tellDecisions(id);
      await takeBack(app, editor, decisionId, { reason: 'It was the wrong button.' });
      await tellTakenBack(id);
      await decide(app, editor, id, { outcome: 'rejected' });
      await tellDecisions(id);
      expect(await toldTo(proposer)).toEqual([
        'AMENDMENT_DECIDED accepted',
        'DECISION_TAKEN_BACK',
        'AMENDMENT_DECIDED rejected',
      ]);
      expect(await subjectsTo(proposer)).toEqual([
        'Amendment 1 was accepted',
        'The decision on amendment 1 was taken back',
        'Amendment 1 was not accepted',
      ]);
      const [mail] = await rows(
        `select content->>'text' as text from queued_mail where account_id = $1 and key like 'decision-taken-back.%'`,
        proposer.id,
      );
      expect(mail!['text']).toContain('It was the wrong button.');
    });

    it('is not told of it after the decision that followed', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const { id, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id });
      const decisionId = await decide(app, editor, id);
      await tellDecisions(id);
      await takeBack(app, editor, decisionId);
      await decide(app, editor, id, { outcome: 'rejected' });
      await tellDecisions(id);
      await tellTakenBack(id);
      expect(await toldTo(proposer)).toEqual(['AMENDMENT_DECIDED accepted', 'AMENDMENT_DECIDED rejected']);
    });

    it('tells whose accepted change it had undone, when they had been told of that', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const { id: clauseId, wording: base } = clauses[0]!;
      const undone = await anAmendment(app, { clauseId, wording: base.replace('decide', 'settle') });
      const undoing = await anAmendment(app, { clauseId, wording: base.replace('decide', 'resolve') });
      await decide(app, editor, undone.id);
      const undo = async (): Promise<string> => {
        const [clause] = await rows('select draft_revision_id as id from clause where id = $1', clauseId);
        return decide(app, editor, undoing.id, {
          outcome: 'accepted_with_changes',
          wording: base.replace('decide', 'resolve'),
          draftRevisionId: String(clause!['id']),
          undoes: [{ amendmentId: undone.id, reason: 'The newer word is clearer.' }],
        });
      };
      const tellUndone = () => deliver('drafting.accepted-amendment-undone', undone.id, OnAcceptedAmendmentUndone);
      await takeBack(app, editor, await undo());
      await tellUndone();
      await tellTakenBack(undoing.id);
      expect(await toldTo(undone.proposer)).toEqual([]);
      const decisionId = await undo();
      await tellUndone();
      await takeBack(app, editor, decisionId);
      await tellTakenBack(undoing.id);
      expect(await toldTo(undone.proposer)).toEqual(['AMENDMENT_UNDONE', 'UNDOING_TAKEN_BACK']);
      expect((await subjectsTo(undone.proposer))[1]).toBe('What amendment 1 changed is in the draft again');
      expect(await toldTo(undoing.proposer)).toEqual([]);
    });

    it('is told in their language', async () => {
      const { clauses, editor } = await aDeclaration(app);
      const { id, proposer } = await anAmendment(app, { clauseId: clauses[0]!.id });
      await rows(`update account set language = 'de' where id = $1`, proposer.id);
      const decisionId = await decide(app, editor, id);
      await tellDecisions(id);
      await takeBack(app, editor, decisionId);
      await tellTakenBack(id);
      expect((await subjectsTo(proposer))[1]).toBe('Die Entscheidung über Änderungsantrag 1 wurde zurückgenommen');
    });
  });
});
