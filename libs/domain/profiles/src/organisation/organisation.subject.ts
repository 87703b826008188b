import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor } from '@sic/authorization';
import {
  defineSubjectKind,
  type HidingOfKind,
  type SubjectDescription,
  type SubjectKind,
  Subjects,
} from '@sic/subjects';
import { Database, type Tx } from '@sic/database';
import { Organisation } from './organisation.entity.js';
import { OrganisationQueries } from './organisation.queries.js';

const KIND = defineSubjectKind('organisation', 'A city, a civil society organisation, a university or another body.');

/** Organisations as something that can be reported and hidden. */
@Injectable()
export class OrganisationSubject implements SubjectKind<typeof KIND>, OnModuleInit {
  readonly kind = KIND;
  readonly hiding: HidingOfKind = {
    setHidden: async (tx: Tx, id: string, isHidden: boolean) => {
      await tx.update(Organisation, { id }, { hiddenAt: isHidden ? new Date() : null });
    },
  };

  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
    private readonly queries: OrganisationQueries,
  ) {}

  onModuleInit(): void {
    this.subjects.register(this);
  }

  async describe(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectDescription<typeof KIND>>> {
    const rows = await this.database.rows<SubjectDescription<typeof KIND>>(
      'profiles-describe-organisations',
      `select o.id, json_build_object('name', o.name) as parameters, left(o.description, 300) as excerpt, null as "authorId",
              '/organisations/' || o.id as path, null as language,
              o.hidden_at is not null as "isHidden"
         from organisation o where o.id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  visibleTo(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.queries.visibleTo(actor, ids);
  }
}
