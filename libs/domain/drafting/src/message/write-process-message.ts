import { Injectable } from '@nestjs/common';
import { actorId, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { newId, Rejection } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { ProcessMessageSent } from '../drafting.events.js';
import { NobodyTakesPart } from '../drafting.problems.js';
import { authorizeWriting } from './process-message.facts.js';
import { ProcessMessage } from './process-message.entity.js';
import { ProcessPeople } from './process-people.js';
import type { ProcessSegment } from './process-segment.js';

export interface ProcessMessageCommand {
  processId: string;
  segment: ProcessSegment;
  subject: string;
  body: string;
}

export interface ProcessMessageOutcome {
  messageId: string;
  /** How many people it goes to. */
  people: number;
}

/** A form that is sent twice is one message. */
const REPEATED = "interval '10 minutes'";

/** Writes a message of editors with its audit record and its event; the worker mails it. */
@Injectable()
export class WriteProcessMessage {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly people: ProcessPeople,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, NOBODY_TAKES_PART */
  async execute(
    member: SignedInMember,
    { processId, isTest, ...message }: ProcessMessageCommand & { isTest: boolean },
  ): Promise<ProcessMessageOutcome> {
    return this.database.transaction(async (tx) => {
      await authorizeWriting(tx, member, processId);
      // The lock makes one message of a form that is sent twice at once.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`process-message:${processId}`]);
      const [sent] = await tx.query<ProcessMessageOutcome[]>(
        `select id as "messageId", case when is_test then 1 else cardinality(member_ids) end as people
           from process_message
          where process_id = $1 and author_id = $2 and segment = $3 and subject = $4 and body = $5 and is_test = $6
            and sent_at > clock_timestamp() - ${REPEATED} limit 1`,
        [processId, member.id, message.segment, message.subject, message.body, isTest],
      );
      if (sent) return sent;
      const memberIds = isTest ? [] : (await this.people.bySegment(tx, processId))[message.segment];
      if (memberIds.length === 0 && !isTest) throw new Rejection(new NobodyTakesPart());
      const messageId = newId();
      await tx.insert(ProcessMessage, { ...message, id: messageId, processId, authorId: member.id, isTest, memberIds });
      await this.outbox.publish(tx, ProcessMessageSent, { messageId });
      const people = isTest ? 1 : memberIds.length;
      await this.audit.record(tx, {
        actorId: actorId(member),
        action: isTest ? 'drafting.try-message' : 'drafting.send-message',
        subjectKind: 'process',
        subjectId: processId,
        data: { messageId, segment: message.segment, people },
      });
      return { messageId, people };
    });
  }
}
