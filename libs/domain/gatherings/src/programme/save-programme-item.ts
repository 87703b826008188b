import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { momentOf } from '@sic/kernel/local-time';
import { invalid, newId, NotFound, Rejection } from '@sic/kernel';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { lockGathering } from '../gathering/gathering.facts.js';
import { LockSeats } from '../registration/lock-seats.js';
import { ProgrammeItem, type ProgrammeItemKind } from './programme-item.entity.js';

export interface ProgrammeItemCommand {
  gatheringId: string;
  /** The item to change; a new one without it. */
  itemId?: string | null;
  kind: ProgrammeItemKind;
  title: string;
  description?: string | null;
  speakers?: string | null;
  room?: string | null;
  /** Wall-clock times in the gathering's zone, `2027-06-14T09:30`. */
  startsAt: string;
  endsAt: string;
  caseName?: string | null;
  caseCountry?: string | null;
  caseText?: string | null;
}

const SAVE_PROGRAMME_ITEM_RATE_LIMIT: RateLimit = {
  name: 'gatherings.save-programme-item',
  points: 600,
  perSeconds: 3_600,
};

/** Adds an item to the programme, or changes one. */
@Injectable()
export class SaveProgrammeItem {
  constructor(
    private readonly database: Database,
    private readonly lock: LockSeats,
    private readonly audit: AuditLog,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, INVALID_INPUT */
  async execute(member: SignedInMember, command: ProgrammeItemCommand): Promise<string> {
    await this.rateLimits.consume(SAVE_PROGRAMME_ITEM_RATE_LIMIT, member.id);
    return this.database.transaction(async (tx) => {
      const { gatheringId } = command;
      const { gathering } = await lockGathering(tx, this.lock, member, 'edit', gatheringId);
      const startsAt = momentOf('startsAt', command.startsAt, gathering.timeZone);
      const endsAt = momentOf('endsAt', command.endsAt, gathering.timeZone);
      if (endsAt <= startsAt) throw invalid('endsAt', 'endsAfterStart');
      if (startsAt < gathering.startsAt || endsAt > gathering.endsAt) {
        throw invalid('startsAt', 'withinGathering');
      }
      const id = command.itemId ?? newId();
      const columns = {
        kind: command.kind,
        title: command.title,
        description: command.description ?? '',
        speakers: command.speakers ?? '',
        room: command.room ?? '',
        startsAt,
        endsAt,
        caseName: command.caseName || null,
        caseCountry: command.caseCountry || null,
        caseText: command.caseText ?? '',
      };
      if (command.itemId) {
        const { affected } = await tx.update(ProgrammeItem, { id, gatheringId }, columns);
        if (affected !== 1) throw new Rejection(new NotFound('programme item'));
      } else {
        const position = await tx.countBy(ProgrammeItem, { gatheringId });
        await tx.insert(ProgrammeItem, { ...columns, id, gatheringId, position });
      }
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'gatherings.save-programme-item',
        subjectKind: 'gathering',
        subjectId: gatheringId,
        data: { itemId: id },
      });
      return id;
    });
  }
}
