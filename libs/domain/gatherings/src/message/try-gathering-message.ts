import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { type GatheringMessageCommand, type GatheringMessageOutcome, WriteMessage } from './write-message.js';

const TRY_GATHERING_MESSAGE_RATE_LIMIT: RateLimit = {
  name: 'gatherings.try-gathering-message',
  points: 20,
  perSeconds: 3_600,
};

/** Organisers send what they would write to themselves, to see it as it arrives. */
@Injectable()
export class TryGatheringMessage {
  constructor(
    private readonly message: WriteMessage,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN */
  async execute(member: SignedInMember, command: GatheringMessageCommand): Promise<GatheringMessageOutcome> {
    await this.rateLimits.consume(TRY_GATHERING_MESSAGE_RATE_LIMIT, member.id);
    return this.message.execute(member, { ...command, isTest: true });
  }
}
