import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor } from '@sic/authorization';
import { type SubjectFace, type SubjectKind, Subjects } from '@sic/subjects';
import { Database, type Tx } from '@sic/database';
import { Member } from './member.entity.js';
import { MemberQueries } from './member.queries.js';

/** Profiles as something that can be reported and hidden. */
@Injectable()
export class MemberSubject implements SubjectKind, OnModuleInit {
  readonly kind = 'member';

  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
    private readonly queries: MemberQueries,
  ) {}

  onModuleInit(): void {
    this.subjects.register(this);
  }

  async describe(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectFace>> {
    const rows = await this.database.rows<SubjectFace>(
      'profiles-describe-members',
      `select m.id, 'Profile of ' || m.name as title, left(m.headline, 300) as excerpt, m.id as "authorId",
              '/members/' || m.id as path, m.hidden_at is not null as "isHidden"
         from member m where m.id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  mayBeSeenBy(actor: Actor, id: string): Promise<boolean> {
    return this.queries.isVisible(actor, id);
  }

  async setHidden(tx: Tx, id: string, isHidden: boolean): Promise<void> {
    await tx.update(Member, { id }, { hiddenAt: isHidden ? new Date() : null });
  }
}
