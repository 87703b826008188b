import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import {
  type ProcessMessageCommand,
  type ProcessMessageOutcome,
  WriteProcessMessage,
} from './write-process-message.js';

const TRY_PROCESS_MESSAGE_RATE_LIMIT: RateLimit = {
  name: 'drafting.try-process-message',
  points: 20,
  perSeconds: 3_600,
};

/** Editors send what they would write to themselves, to see it as it arrives. */
@Injectable()
export class TryProcessMessage {
  constructor(
    private readonly message: WriteProcessMessage,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN */
  async execute(member: SignedInMember, command: ProcessMessageCommand): Promise<ProcessMessageOutcome> {
    await this.rateLimits.consume(TRY_PROCESS_MESSAGE_RATE_LIMIT, member.id);
    return this.message.execute(member, { ...command, isTest: true });
  }
}
