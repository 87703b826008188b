import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { events } from '@sic/manifests';
import { defineEvent, HandlerRegistry } from '@sic/outbox';
import { createTestDatabase, testSecret, type TestDatabase } from '@sic/testing';
import { WorkerModule } from '../../../apps/worker/src/worker.module.js';

describe('the worker', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  beforeAll(async () => {
    database = await createTestDatabase();
    Object.assign(process.env, {
      DATABASE_URL: database.url,
      AUTH_SECRET: testSecret,
      LOG_LEVEL: 'silent',
      NODE_ENV: 'test',
    });
    app = await NestFactory.createApplicationContext(WorkerModule, { logger: false });
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('refuses to start with an event that nobody handles', () => {
    const unheard = defineEvent('test.unheard');
    expect(() => app.get(HandlerRegistry).load([...events, unheard])).toThrow(/No handler for: test\.unheard/);
  });

  it('has a handler for every event of every domain', () => {
    expect(() => app.get(HandlerRegistry).load(events)).not.toThrow();
    expect(new Set(events.map((event) => event.name)).size).toBe(events.length);
  });
});
