import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { Database, type Tx } from '@sic/database';
import { invalid, NotFound, Rejection } from '@sic/kernel';
import { refusalInProcess } from '../drafting.policy.js';
import { OpenProcess } from '../process/open-process.js';
import { processFacts, refuse } from '../process/process-facts.js';
import { Process } from '../process/process.entity.js';
import { CreateDeclaration, type CreatedDeclaration } from './create-declaration.js';
import { readMarkdown } from './read-markdown.js';

export interface ImportDeclarationCommand {
  /** Null makes a process for the text, in consultation from now on. */
  processId: string | null;
  /** Null takes the first heading. */
  title: string | null;
  language: string;
  markdown: string;
}

/** Makes a Markdown text the first version of a declaration. */
@Injectable()
export class ImportDeclaration {
  constructor(
    private readonly database: Database,
    private readonly openProcess: OpenProcess,
    private readonly createDeclaration: CreateDeclaration,
  ) {}

  /** @throws Rejection INVALID_INPUT on field `markdown` or `title`, PhaseDoesNotAllow, FORBIDDEN, NOT_FOUND */
  async execute(actor: Actor, command: ImportDeclarationCommand): Promise<CreatedDeclaration> {
    await this.database.transaction((tx) => this.place(tx, actor, command.processId));
    const outline = await readMarkdown(command.markdown, command.title);
    if (outline.title === '') throw invalid('title', 'required', 'Please give the text a title.');
    return this.database.transaction(async (tx) => {
      const process = await this.place(tx, actor, command.processId);
      const processId =
        process?.id ?? (await this.openProcess.within(tx, actor, { title: outline.title, opens: 'consultation' })).id;
      return this.createDeclaration.within(tx, actor, { processId, outline, language: command.language });
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
}
