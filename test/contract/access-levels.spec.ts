import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, type INestApplication, Module, RequestMethod } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, MetadataScanner, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ACCESS_LEVEL, ActorSource, AuthorizationModule } from '@sic/authorization';
import { SubjectsModule } from '@sic/subjects';
import { RateLimitsModule } from '@sic/rate-limits';
import { ConfigModule } from '@sic/config';
import { createTestDatabase, testSecret, type TestDatabase } from '@sic/testing';
import { ApiModule } from '../../apps/api/src/api.module.js';

const RESOLVER_TYPE = 'graphql:resolver_type';
const ROOTS = ['Query', 'Mutation', 'Subscription'];

@Module({ imports: [ApiModule, DiscoveryModule] })
class WalkModule {}

interface Handler {
  name: string;
  level: unknown;
}

/** Every root resolver method and controller method, with the access level that it declares. */
function handlersOf(app: INestApplication): Handler[] {
  return walk(app, (handler) => {
    const isRoot = ROOTS.includes(String(Reflect.getMetadata(RESOLVER_TYPE, handler)));
    return (
      isRoot || (Reflect.hasMetadata('method', handler) && Reflect.getMetadata('method', handler) in RequestMethod)
    );
  });
}

/** Every method that resolves a field of an object type. */
function fieldsOf(app: INestApplication): Handler[] {
  return walk(app, (handler) => {
    const isField = Reflect.getMetadata('graphql:resolve_property', handler) === true;
    return isField && !ROOTS.includes(String(Reflect.getMetadata(RESOLVER_TYPE, handler)));
  });
}

function walk(app: INestApplication, isWanted: (handler: object) => boolean): Handler[] {
  const discovery = app.get(DiscoveryService);
  const scanner = new MetadataScanner();
  return [...discovery.getProviders(), ...discovery.getControllers()].flatMap(({ instance, metatype }) => {
    if (typeof instance !== 'object' || instance === null || typeof metatype !== 'function') return [];
    const prototype = Object.getPrototypeOf(instance) as Record<string, unknown>;
    return scanner.getAllMethodNames(prototype).flatMap((method) => {
      const handler = prototype[method] as object;
      if (!isWanted(handler)) return [];
      const level: unknown = Reflect.getMetadata(ACCESS_LEVEL, handler) ?? Reflect.getMetadata(ACCESS_LEVEL, metatype);
      return [{ name: `${metatype.name}.${method}`, level }];
    });
  });
}

describe('the access levels', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    database = await createTestDatabase();
    Object.assign(process.env, {
      DATABASE_URL: database.url,
      AUTH_SECRET: testSecret,
      LOG_LEVEL: 'silent',
      NODE_ENV: 'test',
    });
    app = await NestFactory.create<NestFastifyApplication>(WalkModule, new FastifyAdapter(), { logger: false });
    await app.init();
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('are declared by every resolver and every route', () => {
    const handlers = handlersOf(app);
    expect(handlers.length).toBeGreaterThan(4);
    expect(handlers.filter((handler) => handler.level === undefined).map((handler) => handler.name)).toEqual([]);
  });

  it('stand on no field of an object type: guards run on roots only, and a decorator there would promise what nothing keeps', () => {
    const fields = fieldsOf(app);
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter((field) => field.level !== undefined).map((field) => field.name)).toEqual([]);
  });

  it('are a list that is read when it changes', () => {
    const levels = handlersOf(app).map(({ name, level }) => `${name}: ${String(level)}`);
    expect(levels.sort()).toMatchSnapshot();
  });

  it('refuse everybody where a handler declares none', async () => {
    @Controller('forgotten')
    class ForgottenController {
      @Get()
      secret(): string {
        return 'secret';
      }
    }
    const member = { kind: 'member', id: '', isModerator: true, isAdministrator: true } as const;
    @Module({
      imports: [
        ConfigModule,
        AuthorizationModule,
        RateLimitsModule,
        SubjectsModule,
        {
          module: class Somebody {},
          global: true,
          providers: [{ provide: ActorSource, useValue: { actorOf: () => Promise.resolve(member) } }],
          exports: [ActorSource],
        },
      ],
      controllers: [ForgottenController],
    })
    class ForgetfulModule {}
    const forgetful = await NestFactory.create<NestFastifyApplication>(ForgetfulModule, new FastifyAdapter(), {
      logger: false,
    });
    await forgetful.init();
    const answer = await forgetful.inject({ url: '/forgotten' });
    expect(answer.statusCode).not.toBe(200);
    expect(answer.body).not.toContain('secret');
    await forgetful.close();
  });
});
