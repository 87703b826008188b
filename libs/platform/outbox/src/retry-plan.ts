import { Injectable } from '@nestjs/common';

/** When a delivery that failed is tried again. An object of its own, so that a test can shorten the times. */
@Injectable()
export class RetryPlan {
  /** Eight attempts, 127 seconds from the first to the last: a mail server may restart. */
  quickAttempts = 8;
  quickDelayMs = 1_000;
  /** After the quick attempts it waits this long and starts again with them; each time twice as long, up to `maxDelayMs`. */
  delayMs = 120_000;
  maxDelayMs = 3_600_000;
  /** How often the worker looks for deliveries that are due. */
  dueCheckMs = 10_000;
  /** A delivery due for longer than this has lost its job, or its job still runs; adding a job that exists does nothing. */
  undoneAfterMs = 15_000;
}
