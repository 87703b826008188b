import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { Database } from '@sic/database';
import { defineSubjectKind, type SubjectDescription, type SubjectKind, Subjects } from '@sic/subjects';
import { DeclarationQueries } from './declaration.queries.js';

const KIND = defineSubjectKind('declaration', 'The text of a process.');

/** What the audit log shows of a declaration. */
@Injectable()
export class DeclarationSubject implements SubjectKind<typeof KIND>, OnModuleInit {
  readonly kind = KIND;

  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
    private readonly queries: DeclarationQueries,
  ) {}

  onModuleInit(): void {
    this.subjects.register(this);
  }

  async describe(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectDescription<typeof KIND>>> {
    const rows = await this.database.rows<SubjectDescription<typeof KIND>>(
      'declaration-describe',
      `select d.id, json_build_object('declaration', d.title) as parameters, '' as excerpt, null as "authorId",
              '/declaration/' || d.slug as path, d.language, false as "isHidden"
         from declaration d where d.id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async visibleTo(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.queries.byIds(actor, ids)).keys());
  }
}
