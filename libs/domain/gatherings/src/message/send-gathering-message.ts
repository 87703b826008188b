import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { type GatheringMessageCommand, type GatheringMessageOutcome, WriteMessage } from './write-message.js';

const SEND_GATHERING_MESSAGE_RATE_LIMIT: RateLimit = {
  name: 'gatherings.send-gathering-message',
  points: 10,
  perSeconds: 86_400,
};

/** Organisers write to a part of the people of their gathering. Everybody of it is told once. */
@Injectable()
export class SendGatheringMessage {
  constructor(
    private readonly message: WriteMessage,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, NOBODY_TO_WRITE_TO */
  async execute(member: SignedInMember, command: GatheringMessageCommand): Promise<GatheringMessageOutcome> {
    await this.rateLimits.consume(SEND_GATHERING_MESSAGE_RATE_LIMIT, member.id);
    return this.message.execute(member, { ...command, isTest: false });
  }
}
