import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor } from '@sic/authorization';
import {
  defineSubjectKind,
  describeBy,
  hideBy,
  type SubjectDescription,
  type SubjectKind,
  Subjects,
} from '@sic/subjects';
import { Database } from '@sic/database';
import { Organisation } from './organisation.entity.js';
import { OrganisationQueries } from './organisation.queries.js';

const KIND = defineSubjectKind('organisation', 'A city, a civil society organisation, a university or another body.');

/** Organisations as something that can be reported and hidden. */
@Injectable()
export class OrganisationSubject implements SubjectKind<typeof KIND>, OnModuleInit {
  readonly kind = KIND;
  readonly hiding = hideBy(Organisation);

  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
    private readonly queries: OrganisationQueries,
  ) {}

  onModuleInit(): void {
    this.subjects.register(this);
  }

  describe(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectDescription<typeof KIND>>> {
    return describeBy(
      this.database,
      'profiles-describe-organisations',
      `select o.id, json_build_object('name', o.name) as parameters, left(o.description, 300) as excerpt, null as "authorId",
              '/organisations/' || o.id as path, null as language,
              o.hidden_at is not null as "isHidden"
         from organisation o where o.id = any($1)`,
      ids,
    );
  }

  visibleTo(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.queries.visibleTo(actor, ids);
  }
}
