import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import {
  type ProcessMessageCommand,
  type ProcessMessageOutcome,
  WriteProcessMessage,
} from './write-process-message.js';

const SEND_PROCESS_MESSAGE_RATE_LIMIT: RateLimit = {
  name: 'drafting.send-process-message',
  points: 10,
  perSeconds: 86_400,
};

/** Editors write to a part of the people of their process. Everybody of it is told once. */
@Injectable()
export class SendProcessMessage {
  constructor(
    private readonly message: WriteProcessMessage,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, NOBODY_TAKES_PART */
  async execute(member: SignedInMember, command: ProcessMessageCommand): Promise<ProcessMessageOutcome> {
    await this.rateLimits.consume(SEND_PROCESS_MESSAGE_RATE_LIMIT, member.id);
    return this.message.execute(member, { ...command, isTest: false });
  }
}
