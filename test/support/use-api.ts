import 'reflect-metadata';
import { afterAll, beforeAll } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { createTestDatabase, testSecret, type TestDatabase } from '@sic/testing';
import { Pool } from 'pg';
import { readInbox } from './inbox.js';
import type { Platform } from './platform.js';

/** The api in the process of the test, so that the test can look at its parts and set its limits. */
export interface Api extends Platform {
  app: NestFastifyApplication;
  /** From now on every limit has this many points, counted from zero; what was counted is told by `consumed`. */
  limitTo(points: number): void;
  /** Names and keys of the limits that were counted since `limitTo`. */
  consumed: { name: string; key: string }[];
}

/** Boots the api for a block of tests, on a database of its own; nobody carries out its events. */
export function useApi(): Api {
  const api = {} as Api;
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    Object.assign(process.env, {
      DATABASE_URL: database.url,
      AUTH_SECRET: testSecret,
      LOG_LEVEL: 'silent',
      NODE_ENV: 'test',
    });
    const { ApiModule } = await import('../../apps/api/src/api.module.js');
    const app = await NestFactory.create<NestFastifyApplication>(ApiModule, new FastifyAdapter(), { logger: false });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const url = await app.getUrl();
    const pool = new Pool({ connectionString: database.url, max: 4 });
    pool.on('error', () => undefined);
    Object.assign(api, {
      app,
      url,
      apiUrl: url,
      workerUrl: url,
      pool,
      databaseUrl: database.url,
      inbox: readInbox('/nowhere'),
    });
    setLimits(api, app.get(RateLimits));
  }, 120_000);
  afterAll(async () => {
    await api.app.close();
    await api.pool.end();
    await database.drop();
  }, 60_000);
  return api;
}

function setLimits(api: Api, limits: RateLimits): void {
  const consume = limits.consume.bind(limits);
  let round = 0;
  let points = 1_000_000;
  api.consumed = [];
  api.limitTo = (wanted) => {
    points = wanted;
    round += 1;
    api.consumed.splice(0);
  };
  limits.consume = (limit: RateLimit, key: string) => {
    api.consumed.push({ name: limit.name, key });
    return consume({ ...limit, name: `${limit.name} ${round}`, points }, key);
  };
}
