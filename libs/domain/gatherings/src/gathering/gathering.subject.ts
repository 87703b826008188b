import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { Database } from '@sic/database';
import { defineSubjectKind, type SubjectDescription, type SubjectKind, Subjects } from '@sic/subjects';
import { GatheringQueries } from './gathering.queries.js';

const KIND = defineSubjectKind('gathering', 'A meeting with its programme and its seats.');

/** What the audit log shows of a gathering. */
@Injectable()
export class GatheringSubject implements SubjectKind<typeof KIND>, OnModuleInit {
  readonly kind = KIND;

  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
    private readonly queries: GatheringQueries,
  ) {}

  onModuleInit(): void {
    this.subjects.register(this);
  }

  async describe(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectDescription<typeof KIND>>> {
    const rows = await this.database.rows<SubjectDescription<typeof KIND>>(
      'gathering-describe',
      `select g.id, json_build_object('gathering', g.title) as parameters, left(g.summary, 300) as excerpt, null as "authorId",
              '/gatherings/' || g.slug as path, null as language, false as "isHidden"
         from gathering g where g.id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async visibleTo(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.queries.byIds(actor, ids)).keys());
  }
}
