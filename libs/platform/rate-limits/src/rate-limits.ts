import { Injectable, Logger } from '@nestjs/common';
import { Config } from '@sic/config';
import { RateLimited, Rejection } from '@sic/kernel';
import { Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

export interface RateLimit {
  /** Separates the counts of different limits. */
  name: string;
  points: number;
  perSeconds: number;
}

/** Counts attempts per key: in memory on one machine, in Redis when several api processes share the work. */
@Injectable()
export class RateLimits {
  private readonly limiters = new Map<string, RateLimiterAbstract>();
  private readonly redis: Redis | undefined;

  constructor(config: Config) {
    if (config.redisUrl === undefined) return;
    this.redis = new Redis(config.redisUrl, { enableOfflineQueue: false });
    this.redis.on('error', (error) => new Logger('RateLimits').warn(error.message));
  }

  /** @throws Rejection RATE_LIMITED when the key has used its points up */
  async consume(limit: RateLimit, key: string): Promise<void> {
    try {
      await this.limiter(limit).consume(key);
    } catch (refusal) {
      // A limiter whose Redis is away falls back to memory by itself; anything else is a defect.
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new Rejection(new RateLimited(Math.ceil(refusal.msBeforeNext / 1_000)));
    }
  }

  private limiter(limit: RateLimit): RateLimiterAbstract {
    const known = this.limiters.get(limit.name);
    if (known) return known;
    const options = { keyPrefix: `rate:${limit.name}`, points: limit.points, duration: limit.perSeconds };
    const inMemory = new RateLimiterMemory(options);
    const limiter = this.redis
      ? new RateLimiterRedis({ ...options, storeClient: this.redis, insuranceLimiter: inMemory })
      : inMemory;
    this.limiters.set(limit.name, limiter);
    return limiter;
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }
}
