import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { Database } from '@sic/database';
import { defineSubjectKind, type SubjectDescription, type SubjectKind, Subjects } from '@sic/subjects';
import { ProcessQueries } from './process.queries.js';

const KIND = defineSubjectKind('process', 'A participatory process with its phases.');

/** What the audit log shows of a process. */
@Injectable()
export class ProcessSubject implements SubjectKind<typeof KIND>, OnModuleInit {
  readonly kind = KIND;

  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
    private readonly queries: ProcessQueries,
  ) {}

  onModuleInit(): void {
    this.subjects.register(this);
  }

  async describe(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectDescription<typeof KIND>>> {
    const rows = await this.database.rows<SubjectDescription<typeof KIND>>(
      'process-describe',
      `select p.id, json_build_object('process', p.title) as parameters, left(p.summary, 300) as excerpt, null as "authorId",
              '/declaration' as path, null as language, false as "isHidden"
         from process p where p.id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async visibleTo(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.queries.byIds(actor, ids)).keys());
  }
}
