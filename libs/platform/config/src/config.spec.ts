import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.js';
import { InvalidConfiguration } from './settings.js';

const good = { DATABASE_URL: 'postgres://sic@127.0.0.1/sic', AUTH_SECRET: 'x'.repeat(32) };

describe('readConfig', () => {
  it('fills in what one machine needs', () => {
    const config = readConfig(good);
    expect(config.redisUrl).toBeUndefined();
    expect(config.apiPort).toBe(3001);
  });

  it('treats an empty variable as not set', () => {
    expect(readConfig({ ...good, REDIS_URL: '' }).redisUrl).toBeUndefined();
  });

  it('names the variable, the rule and an example', () => {
    const read = () => readConfig({ ...good, AUTH_SECRET: 'short', DATABASE_URL: undefined });
    expect(read).toThrow(InvalidConfiguration);
    expect(read).toThrow(/DATABASE_URL: is not set. Expected: .*postgres:\/\//);
    expect(read).toThrow(/AUTH_SECRET: .*32.*openssl rand/);
  });
});
