import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { Database, type Tx } from '@sic/database';
import { invalid } from '@sic/kernel';
import { canOpenProcess, lockProcess, OpenProcess } from '@sic/processes';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { canImport } from '../drafting.policy.js';
import { CreateDeclaration, type CreatedDeclaration } from './create-declaration.js';
import { readMarkdown } from './read-markdown.js';
import { isWrittenIn } from './script-of.js';

export interface ImportDeclarationCommand {
  /** Null makes a process for the text, in consultation from now on. */
  processId: string | null;
  /** Null takes the first heading. */
  title: string | null;
  language: string;
  markdown: string;
}

const IMPORT_DECLARATION_RATE_LIMIT: RateLimit = {
  name: 'drafting.import-declaration',
  points: 120,
  perSeconds: 3_600,
};

/** Makes a Markdown text the first version of a declaration. */
@Injectable()
export class ImportDeclaration {
  constructor(
    private readonly database: Database,
    private readonly openProcess: OpenProcess,
    private readonly createDeclaration: CreateDeclaration,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection INVALID_INPUT on field `markdown`, `title` or `language`, PhaseDoesNotAllow, FORBIDDEN, NOT_FOUND */
  async execute(member: SignedInMember, command: ImportDeclarationCommand): Promise<CreatedDeclaration> {
    await this.rateLimits.consume(IMPORT_DECLARATION_RATE_LIMIT, member.id);
    // The text takes seconds to read: who may not import is told before that.
    await this.database.transaction((tx) => this.authorize(tx, member, command.processId));
    const outline = await readMarkdown(command.markdown, command.title);
    if (outline.title === '') throw invalid('title', 'required');
    if (!isWrittenIn(command.markdown, command.language)) throw invalid('language', 'languageScript');
    return this.database.transaction(async (tx) => {
      await this.authorize(tx, member, command.processId);
      const processId = command.processId ?? (await this.open(tx, member, outline.title));
      return this.createDeclaration.execute(tx, member, { processId, outline, language: command.language });
    });
  }

  private async authorize(tx: Tx, member: SignedInMember, processId: string | null): Promise<void> {
    if (processId === null) authorize(canOpenProcess(member));
    else authorize(canImport(member, (await lockProcess(tx, member, processId)).facts));
  }

  private async open(tx: Tx, member: SignedInMember, title: string): Promise<string> {
    return (await this.openProcess.execute(tx, member, { title, opens: 'consultation' })).id;
  }
}
