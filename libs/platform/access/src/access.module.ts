import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { RateLimits } from './rate-limits.js';
import { Subjects } from './subjects.js';

/** Denies every handler that does not say who may come in, and counts attempts. */
@Global()
@Module({
  providers: [RateLimits, Subjects, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [RateLimits, Subjects],
})
export class AccessModule {}
