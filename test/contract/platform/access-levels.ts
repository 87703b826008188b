import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Controller, Get, type INestApplication, Module, RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ACCESS_LEVEL, ActorSource, AuthorizationModule } from '@sic/authorization';
import { SubjectsModule } from '@sic/subjects';
import { RateLimitsModule } from '@sic/rate-limits';
import { ConfigModule } from '@sic/config';
import { api } from './api.js';

const RESOLVER_TYPE = 'graphql:resolver_type';
const ROOTS = ['Query', 'Mutation', 'Subscription'];

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
  const discovery = app.get(DiscoveryService, { strict: false });
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
  it('are declared by every resolver and every route', () => {
    const handlers = handlersOf(api.app);
    expect(handlers.length).toBeGreaterThan(4);
    expect(handlers.filter((handler) => handler.level === undefined).map((handler) => handler.name)).toEqual([]);
  });

  it('stand on no field of an object type: guards run on roots only, and a decorator there would promise what nothing keeps', () => {
    const fields = fieldsOf(api.app);
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter((field) => field.level !== undefined).map((field) => field.name)).toEqual([]);
  });

  it('are a list that is read when it changes', () => {
    const levels = handlersOf(api.app).map(({ name, level }) => `${name}: ${String(level)}`);
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
