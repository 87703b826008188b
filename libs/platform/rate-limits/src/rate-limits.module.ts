import { Global, Module } from '@nestjs/common';
import { RateLimits } from './rate-limits.js';

/** Counts attempts, for every domain. */
@Global()
@Module({ providers: [RateLimits], exports: [RateLimits] })
export class RateLimitsModule {}
