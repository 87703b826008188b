import { createHash } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { Database, type Tx } from '@sic/database';
import { PostComment, TakePosition } from '@sic/discussion';
import {
  Amendment,
  CreateDeclaration,
  DecideAmendment,
  Decision,
  ProposeAmendment,
  PublishVersion,
  TakeBackDecision,
  WithdrawAmendment,
} from '@sic/drafting';
import { newId } from '@sic/kernel';
import { Phase, Process, ProcessRole } from '@sic/processes';
import { backdateDrafting } from './backdate-drafting.js';
import {
  amendments,
  declarationLanguage,
  declarationProcess,
  declarationSections,
  declarationTitle,
  declarationVersions,
  type DemoAmendment,
} from './content/index.js';
import type { DemoIds } from './demo-ids.js';

const DAY_MS = 24 * 3_600_000;
const PROCESS_SLUG = 'social-innovation-in-cities-and-regions';
/** What the clauses of a section are. */
type KindOfSection = 'principle' | 'priority' | 'recommendation';
const KINDS: Readonly<Record<string, KindOfSection>> = {
  principles: 'principle',
  priorities: 'priority',
  recommendations: 'recommendation',
};

/**
 * The declaration and its history, through the same use cases as everybody's: so versions, decisions and provenance are
 * real. Each step can be done again after an interruption without doing anything twice.
 */
export async function seedDrafting(app: INestApplicationContext, ids: DemoIds): Promise<void> {
  const history = new History(app, ids);
  await history.begin();
  const [first, later] = [
    amendments.filter((one) => one.baseVersion === 1),
    amendments.filter((one) => one.baseVersion === 2),
  ];
  for (const amendment of first) await history.propose(amendment, 1);
  for (const amendment of first) await history.conclude(amendment);
  await history.publish();
  for (const amendment of later) await history.propose(amendment, 2);
  for (const amendment of later) await history.conclude(amendment);
  await backdateDrafting(app.get(Database), ids);
}

class History {
  private readonly database: Database;
  private readonly editor: SignedInMember;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly ids: DemoIds,
  ) {
    this.database = app.get(Database);
    this.editor = this.member(declarationProcess.editor);
  }

  /** The process with its phases, and version 1 of the declaration. One transaction. */
  async begin(): Promise<void> {
    const known = await this.database.manager.findOneBy(Process, { slug: PROCESS_SLUG });
    if (!known) await this.database.transaction((tx) => this.write(tx));
    const [row] = await this.database.manager.query<{ processId: string; declarationId: string }[]>(
      'select p.id as "processId", d.id as "declarationId" from process p join declaration d on d.process_id = p.id where p.slug = $1',
      [PROCESS_SLUG],
    );
    this.ids.set('process', 'declaration', row!.processId);
    this.ids.set('declaration', 'declaration', row!.declarationId);
    await this.nameClauses(row!.declarationId);
  }

  private async write(tx: Tx): Promise<void> {
    const { title, description, decisionRule, phases } = declarationProcess;
    const processId = newId();
    await tx.insert(Process, {
      id: processId,
      slug: PROCESS_SLUG,
      title,
      summary: description,
      decisionRule,
      announcedPhase: 'consultation',
    });
    const opening = phases.map(({ kind, opensInDays }) => ({ processId, kind, opensAt: inDays(opensInDays) }));
    const closed = { processId, kind: 'closed' as const, opensAt: inDays(phases.at(-1)!.closesInDays) };
    await tx.insert(Phase, [...opening, closed]);
    await tx.insert(ProcessRole, { processId, accountId: this.editor.id });
    const sections = declarationSections.map(({ key, heading, clauses }) => ({
      depth: 1,
      heading,
      clauses: clauses
        .filter((clause) => clause.addedBy === undefined)
        .map((clause) => ({
          kind: KINDS[key] ?? ('paragraph' as const),
          indent: 0,
          text: clause.wording,
          heading: clause.heading,
        })),
    }));
    await this.get(CreateDeclaration).execute(tx, this.editor, {
      processId,
      outline: { title: declarationTitle, sections },
      language: declarationLanguage,
      note: declarationVersions[0].note,
    });
  }

  /** Which id each clause of version 1 was given. */
  private async nameClauses(declarationId: string): Promise<void> {
    const rows = await this.database.manager.query<{ id: string; wording: string }[]>(
      'select c.id, r.wording from clause c join clause_revision r on r.clause_id = c.id and r.number = 1 where c.declaration_id = $1',
      [declarationId],
    );
    for (const { key, wording } of declarationSections.flatMap((section) => section.clauses)) {
      const found = rows.find((row) => row.wording === wording);
      if (found) this.ids.set('clause', key, found.id);
    }
  }

  async propose(
    { key, by, state, operation, rationale, positions, comments }: DemoAmendment,
    versionNumber: number,
  ): Promise<void> {
    const clauseId = this.ids.get('clause', operation.clause);
    const amendmentId = await this.get(ProposeAmendment).execute(this.member(by), {
      requestId: requestOf(`amendment:${key}`),
      clauseId,
      versionNumber,
      kind: operation.kind,
      clauseKind: operation.kind === 'insert_after' ? await this.kindOf(clauseId) : null,
      wording: operation.kind === 'delete' ? null : operation.wording,
      rationale,
      isSubmitted: state !== 'draft',
    });
    this.ids.set('amendment', key, amendmentId);
    const { status, revisionId } = await this.database.manager.findOneByOrFail(Amendment, { id: amendmentId });
    if (status !== 'submitted') return;
    const subject = { kind: 'amendment', id: amendmentId };
    for (const position of positions) {
      const reason = 'reason' in position ? position.reason : null;
      const { by: holder, kind } = position;
      const id = await this.get(TakePosition).execute(this.member(holder), { subject, revisionId, kind, reason });
      this.ids.set('position', `${key}.${holder}`, id);
    }
    for (const comment of comments) {
      const requestId = requestOf(`comment:${comment.key}`);
      const parentId = comment.replyTo === undefined ? null : this.ids.get('comment', comment.replyTo);
      const said = { requestId, subject, parentId, body: comment.text };
      const id = await this.get(PostComment).execute(this.member(comment.by), said);
      this.ids.set('comment', comment.key, id);
    }
  }

  /** What the clause before a new one is: the demo adds principles to principles. */
  private async kindOf(clauseId: string): Promise<KindOfSection> {
    const [row] = await this.database.manager.query<{ kind: KindOfSection }[]>(
      'select kind from clause where id = $1',
      [clauseId],
    );
    return row!.kind;
  }

  /** Decides or withdraws it, when the content says so and it has not been done. */
  async conclude({ key, by, state, decision, takenBack, withdrawal, operation }: DemoAmendment): Promise<void> {
    const amendmentId = this.ids.get('amendment', key);
    if (takenBack) await this.decideAndTakeBack(amendmentId, takenBack);
    const { status, lockVersion, clauseId } = await this.database.manager.findOneByOrFail(Amendment, {
      id: amendmentId,
    });
    if (withdrawal && status === 'submitted')
      await this.get(WithdrawAmendment).execute(this.member(by), { amendmentId });
    if (!decision || status !== 'submitted') return;
    const outcome = state as 'accepted' | 'accepted_with_changes' | 'rejected';
    const clauses = declarationSections.flatMap((section) => section.clauses);
    const changed = clauses.find((clause) => clause.revised?.by === key || clause.addedBy === key);
    const [draft] = await this.database.manager.query<{ id: string | null }[]>(
      'select draft_revision_id as id from clause where id = $1',
      [clauseId],
    );
    await this.get(DecideAmendment).execute(this.member(decision.by), {
      amendmentId,
      lockVersion,
      outcome,
      reason: decision.reason,
      objectionsOutcome: decision.objectionsOutcome ?? null,
      wording: outcome === 'accepted_with_changes' ? (changed?.revised?.wording ?? changed?.wording) : null,
      draftRevisionId: draft?.id ?? null,
    });
    if (operation.kind === 'insert_after' && changed)
      await this.nameInserted(amendmentId, changed.key, operation.heading);
  }

  private async decideAndTakeBack(
    amendmentId: string,
    { by, outcome, reason, takeBackReason }: NonNullable<DemoAmendment['takenBack']>,
  ): Promise<void> {
    const [known] = await this.database.manager.findBy(Decision, { amendmentId });
    const { lockVersion } = await this.database.manager.findOneByOrFail(Amendment, { id: amendmentId });
    const editor = this.member(by);
    const decisionId =
      known?.id ?? (await this.get(DecideAmendment).execute(editor, { amendmentId, lockVersion, outcome, reason }));
    if (known?.takenBackAt) return;
    const seen = await this.database.manager.findOneByOrFail(Amendment, { id: amendmentId });
    const command = { decisionId, lockVersion: seen.lockVersion, reason: takeBackReason };
    await this.get(TakeBackDecision).execute(editor, command);
  }

  private async nameInserted(amendmentId: string, key: string, heading: string): Promise<void> {
    const decision = await this.database.manager.findOneByOrFail(Decision, { amendmentId });
    await this.database.manager.query('update clause set heading = $2 where id = $1', [decision.clauseId, heading]);
    if (decision.clauseId !== null) this.ids.set('clause', key, decision.clauseId);
  }

  async publish(): Promise<void> {
    const declarationId = this.ids.get('declaration', 'declaration');
    const [row] = await this.database.manager.query<{ number: number }[]>(
      'select version_number as number from declaration where id = $1',
      [declarationId],
    );
    if (row?.number !== 1) return;
    const { note } = declarationVersions[1];
    await this.get(PublishVersion).execute(this.editor, { declarationId, latestNumberSeen: 1, note });
  }

  private member(key: string): SignedInMember {
    return { kind: 'member', id: this.ids.get('account', key), isModerator: false, isAdministrator: false };
  }

  private get<T>(useCase: new (...args: never[]) => T): T {
    return this.app.get<T>(useCase, { strict: false });
  }
}

function inDays(days: number): Date {
  return new Date(Date.now() + days * DAY_MS);
}

/** Always the same request for a key, so that a seeding that was interrupted finds what it had made. */
function requestOf(key: string): string {
  const hex = createHash('sha256').update(`demo:${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
