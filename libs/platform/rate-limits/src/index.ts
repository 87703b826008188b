export { RateLimits, type RateLimit } from './rate-limits.js';
export { RateLimitsModule } from './rate-limits.module.js';
