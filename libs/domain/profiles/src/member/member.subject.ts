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
import { Member } from './member.entity.js';
import { MemberQueries } from './member.queries.js';

const KIND = defineSubjectKind('member', 'The profile of a member.');

/** Profiles as something that can be reported and hidden. */
@Injectable()
export class MemberSubject implements SubjectKind<typeof KIND>, OnModuleInit {
  readonly kind = KIND;
  readonly hiding = hideBy(Member);

  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
    private readonly queries: MemberQueries,
  ) {}

  onModuleInit(): void {
    this.subjects.register(this);
  }

  describe(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectDescription<typeof KIND>>> {
    return describeBy(
      this.database,
      'profiles-describe-members',
      `select m.id, json_build_object('name', m.name) as parameters, left(m.headline, 300) as excerpt, m.id as "authorId",
              '/members/' || m.id as path, null as language,
              m.hidden_at is not null as "isHidden"
         from member m where m.id = any($1)`,
      ids,
    );
  }

  visibleTo(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.queries.visibleTo(actor, ids);
  }
}
