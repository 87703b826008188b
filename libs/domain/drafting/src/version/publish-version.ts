import { Injectable } from '@nestjs/common';
import { authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database, type Tx } from '@sic/database';
import { NotFound, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { processFacts } from '@sic/processes';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { Declaration } from '../declaration/declaration.entity.js';
import { VersionPublished } from '../drafting.events.js';
import { canOnDeclaration } from '../drafting.policy.js';
import { NothingChanged, NotLatestVersion } from '../drafting.problems.js';
import type { Version } from './version.entity.js';
import { writeVersion } from './write-version.js';

export interface PublishVersionCommand {
  declarationId: string;
  /** The latest version that the editor saw; another one may have been published meanwhile. */
  latestNumberSeen: number;
  note: string;
}

const PUBLISH_VERSION_RATE_LIMIT: RateLimit = { name: 'drafting.publish-version', points: 60, perSeconds: 3_600 };

/** An editor makes what was decided since the latest version the next one: numbered, hashed, never changed again. */
@Injectable()
export class PublishVersion {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection PhaseDoesNotAllow, NotLatestVersion, NothingChanged, FORBIDDEN */
  async execute(
    member: SignedInMember,
    { declarationId, latestNumberSeen, note }: PublishVersionCommand,
  ): Promise<Version> {
    await this.rateLimits.consume(PUBLISH_VERSION_RATE_LIMIT, member.id);
    return this.database.transaction(async (tx) => {
      const declaration = await tx.findOne(Declaration, {
        where: { id: declarationId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!declaration) throw new Rejection(new NotFound('declaration'));
      authorize(canOnDeclaration(member, 'publish', await processFacts(tx, member, declaration.processId)));
      if (declaration.versionNumber !== latestNumberSeen) {
        throw new Rejection(new NotLatestVersion(declaration.versionNumber, null));
      }
      await this.requireChange(tx, declarationId);
      const version = await writeVersion(tx, declaration, { note, publishedById: member.id });
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'drafting.publish-version',
        subjectKind: 'declaration',
        subjectId: declarationId,
        data: { version: version.number, hash: version.hash },
      });
      await this.outbox.publish(tx, VersionPublished, { declarationId, versionId: version.id });
      return version;
    });
  }

  private async requireChange(tx: Tx, declarationId: string): Promise<void> {
    const [row] = await tx.query<{ isChanged: boolean }[]>(
      `select exists (select 1 from clause where declaration_id = $1
                        and draft_revision_id is distinct from published_revision_id) as "isChanged"`,
      [declarationId],
    );
    if (row?.isChanged !== true) {
      throw new Rejection(new NothingChanged('NOTHING_DECIDED'));
    }
  }
}
