import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '@sic/access';
import { AuditLog, Database, type Tx } from '@sic/database';
import { invalid, newId, NotFound, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { VersionPublished } from '../drafting.events.js';
import { refusalInProcess } from '../drafting.policy.js';
import { OpenProcess } from '../process/open-process.js';
import { processFacts, refuse } from '../process/process-facts.js';
import { Process } from '../process/process.entity.js';
import { freeSlug, slugOf } from '../slug.js';
import { writeVersion } from '../version/write-version.js';
import { Declaration } from './declaration.entity.js';
import { type Outline, readMarkdown } from './read-markdown.js';
import { writeOutline } from './write-outline.js';

export interface ImportDeclarationCommand {
  /** Null makes a process for the text, in consultation from now on. */
  processId: string | null;
  /** Null takes the first heading. */
  title: string | null;
  language: string;
  markdown: string;
}

export interface ImportedDeclaration {
  declarationId: string;
  slug: string;
  clauseCount: number;
}

/** Makes a Markdown text the first version of a declaration. */
@Injectable()
export class ImportDeclaration {
  constructor(
    private readonly database: Database,
    private readonly openProcess: OpenProcess,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Rejection INVALID_INPUT on field `markdown` or `title`, PhaseDoesNotAllow, FORBIDDEN, NOT_FOUND */
  async execute(actor: Actor, command: ImportDeclarationCommand): Promise<ImportedDeclaration> {
    await this.database.transaction((tx) => this.place(tx, actor, command.processId));
    const outline = await readMarkdown(command.markdown, command.title);
    if (outline.title === '') throw invalid('title', 'required', 'Please give the text a title.');
    return this.database.transaction(async (tx) => {
      const process = await this.place(tx, actor, command.processId);
      const processId =
        process?.id ?? (await this.openProcess.within(tx, actor, { title: outline.title, opens: 'consultation' })).id;
      return this.write(tx, actor, processId, outline, command.language);
    });
  }

  /** The process to import into, when there is one already and the actor may; asked before the text is read, too. */
  private async place(tx: Tx, actor: Actor, processId: string | null): Promise<Process | null> {
    if (processId === null) {
      refuse(refusalInProcess(actor, 'import', { phase: null, until: null, isEditor: false }));
      return null;
    }
    const process = await tx.findOne(Process, { where: { id: processId }, lock: { mode: 'pessimistic_write' } });
    if (!process) throw new Rejection(new NotFound('process'));
    refuse(refusalInProcess(actor, 'import', await processFacts(tx, actor, processId)));
    return process;
  }

  private async write(
    tx: Tx,
    actor: Actor,
    processId: string,
    outline: Outline,
    language: string,
  ): Promise<ImportedDeclaration> {
    const taken = await tx.query<{ slug: string }[]>('select slug from declaration');
    const slug = freeSlug(slugOf(outline.title), new Set(taken.map((row) => row.slug)));
    const declaration = tx.create(Declaration, { id: newId(), processId, slug, title: outline.title, language });
    await tx.insert(Declaration, declaration);
    const clauseCount = await writeOutline(tx, declaration.id, outline);
    declaration.versionNumber = 0;
    const version = await writeVersion(tx, declaration, { note: 'As imported.', publishedById: actorId(actor) });
    await this.audit.record(tx, {
      actorId: actorId(actor),
      action: 'drafting.import-declaration',
      subjectKind: 'declaration',
      subjectId: declaration.id,
      data: { clauseCount, hash: version.hash },
    });
    await this.outbox.publish(tx, VersionPublished, { declarationId: declaration.id, versionId: version.id });
    return { declarationId: declaration.id, slug, clauseCount };
  }
}
