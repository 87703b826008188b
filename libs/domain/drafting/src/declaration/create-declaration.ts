import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, freeSlug, type Tx } from '@sic/database';
import { newId, slugOf } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { VersionPublished } from '../drafting.events.js';
import { writeVersion } from '../version/write-version.js';
import { Declaration } from './declaration.entity.js';
import type { Outline } from './read-markdown.js';
import { writeOutline } from './write-outline.js';

export interface CreateDeclarationCommand {
  processId: string;
  outline: Outline;
  /** BCP 47. */
  language: string;
  note?: string;
}

export interface CreatedDeclaration {
  declarationId: string;
  slug: string;
  clauseCount: number;
}

/** Makes a declaration of an outline and publishes it as version 1, within the caller's transaction. */
@Injectable()
export class CreateDeclaration {
  constructor(
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  async execute(tx: Tx, member: SignedInMember, command: CreateDeclarationCommand): Promise<CreatedDeclaration> {
    const { processId, outline, language, note = '' } = command;
    const slug = await freeSlug(tx, 'declaration', slugOf(outline.title, 'declaration'));
    const declarationId = newId();
    await tx.insert(Declaration, { id: declarationId, processId, slug, title: outline.title, language });
    const clauseCount = await writeOutline(tx, declarationId, outline);
    const declaration = await tx.findOneByOrFail(Declaration, { id: declarationId });
    const version = await writeVersion(tx, declaration, { note, publishedById: member.id });
    await this.audit.record(tx, {
      actorId: member.id,
      action: 'drafting.create-declaration',
      subjectKind: 'declaration',
      subjectId: declarationId,
      data: { clauseCount, hash: version.hash },
    });
    await this.outbox.publish(tx, VersionPublished, { declarationId, versionId: version.id });
    return { declarationId, slug, clauseCount };
  }
}
