import { Injectable } from '@nestjs/common';
import { actorId, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { newId, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { In } from 'typeorm';
import { authorizedGathering } from '../gathering/gathering.facts.js';
import { Gathering } from '../gathering/gathering.entity.js';
import { GatheringMessageSent } from '../gatherings.events.js';
import { NobodyToWriteTo } from '../gatherings.problems.js';
import { Registration } from '../registration/registration.entity.js';
import { GatheringMessage } from './gathering-message.entity.js';
import { type MessageSegment, STATES_OF_SEGMENT } from './message-segment.js';

export interface GatheringMessageCommand {
  gatheringId: string;
  segment: MessageSegment;
  subject: string;
  body: string;
}

export interface GatheringMessageOutcome {
  messageId: string;
  /** How many people it goes to. */
  people: number;
}

/** A form that is sent twice is one message. */
const REPEATED = "interval '10 minutes'";

/** Writes a message of organisers with its audit record and its event; the worker mails it. */
@Injectable()
export class WriteMessage {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, NOBODY_TO_WRITE_TO */
  async execute(
    member: SignedInMember,
    { gatheringId, isTest, ...message }: GatheringMessageCommand & { isTest: boolean },
  ): Promise<GatheringMessageOutcome> {
    return this.database.transaction(async (tx) => {
      const { id } = await authorizedGathering(tx, member, 'manage', gatheringId);
      // The lock makes one message of a form that is sent twice at once.
      await tx.findOneOrFail(Gathering, { where: { id }, lock: { mode: 'pessimistic_write' }, select: { id: true } });
      const [sent] = await tx.query<GatheringMessageOutcome[]>(
        `select id as "messageId", case when is_test then 1 else cardinality(registration_ids) end as people
           from gathering_message
          where gathering_id = $1 and author_id = $2 and segment = $3 and subject = $4 and body = $5 and is_test = $6
            and sent_at > clock_timestamp() - ${REPEATED} limit 1`,
        [id, member.id, message.segment, message.subject, message.body, isTest],
      );
      if (sent) return sent;
      const people = await tx.find(Registration, {
        select: { id: true },
        where: { gatheringId: id, state: In([...STATES_OF_SEGMENT[message.segment]]) },
      });
      if (people.length === 0 && !isTest) throw new Rejection(new NobodyToWriteTo());
      const messageId = newId();
      const registrationIds = isTest ? [] : people.map((one) => one.id);
      await tx.insert(GatheringMessage, {
        ...message,
        id: messageId,
        gatheringId: id,
        authorId: member.id,
        isTest,
        registrationIds,
      });
      await this.outbox.publish(tx, GatheringMessageSent, { messageId });
      await this.audit.record(tx, {
        actorId: actorId(member),
        action: isTest ? 'gatherings.try-message' : 'gatherings.send-message',
        subjectKind: 'gathering',
        subjectId: id,
        data: { messageId, segment: message.segment, people: isTest ? 1 : people.length },
      });
      return { messageId, people: isTest ? 1 : people.length };
    });
  }
}
