import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { DiscussionReader } from '@sic/discussion';
import { Rejection } from '@sic/kernel';
import type { Amendment } from '../amendment/amendment.entity.js';
import { ObjectionsOpen } from '../drafting.problems.js';

/** An amendment with a concern or a block is not accepted without a word about it. */
@Injectable()
export class OpenObjections {
  constructor(private readonly discussion: DiscussionReader) {}

  /**
   * @param amendment locked, so that nobody takes a position on it meanwhile
   * @throws Rejection ObjectionsOpen when there are any and nothing is said of them
   */
  async check(tx: Tx, amendment: Amendment, objectionsOutcome: string | null | undefined): Promise<void> {
    if (amendment.concernCount + amendment.blockCount === 0) return;
    if (objectionsOutcome) return;
    const objections = await this.discussion.objectionsTo(tx, { kind: 'amendment', id: amendment.id });
    throw new Rejection(new ObjectionsOpen(objections));
  }
}
