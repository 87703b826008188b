import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor } from '@sic/authorization';
import { type SubjectFace, type SubjectKind, Subjects } from '@sic/subjects';
import { Database, type Tx } from '@sic/database';
import { Organisation } from './organisation.entity.js';
import { OrganisationQueries } from './organisation.queries.js';

/** Organisations as something that can be reported and hidden. */
@Injectable()
export class OrganisationSubject implements SubjectKind, OnModuleInit {
  readonly kind = 'organisation';

  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
    private readonly queries: OrganisationQueries,
  ) {}

  onModuleInit(): void {
    this.subjects.register(this);
  }

  async describe(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectFace>> {
    const rows = await this.database.rows<SubjectFace>(
      'profiles-describe-organisations',
      `select o.id, 'Organisation ' || o.name as title, left(o.description, 300) as excerpt, null as "authorId",
              '/organisations/' || o.id as path, o.hidden_at is not null as "isHidden"
         from organisation o where o.id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  mayBeSeenBy(actor: Actor, id: string): Promise<boolean> {
    return this.queries.isVisible(actor, id);
  }

  async setHidden(tx: Tx, id: string, isHidden: boolean): Promise<void> {
    await tx.update(Organisation, { id }, { hiddenAt: isHidden ? new Date() : null });
  }
}
