import type { IncomingHttpHeaders } from 'node:http';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Forbidden, Rejection, Unauthenticated } from '@sic/kernel';
import { type Actor, isModerator } from './actor.js';
import { ActorSource } from './actor-source.js';
import { actorOf, DOOR, type Door, type WithActor } from './door.js';

/** Global guard over every resolver and controller: denies what does not say who may come in. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly source: ActorSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const door = this.reflector.getAllAndOverride<Door | undefined>(DOOR, [context.getHandler(), context.getClass()]);
    const actor = await this.recognise(context);
    if (door === 'public') return true;
    if (actor.kind === 'visitor') throw new Rejection(new Unauthenticated());
    if (door === 'signed-in') return true;
    if (door === 'moderator' && isModerator(actor)) return true;
    if (door === 'administrator' && actor.isAdministrator) return true;
    throw new Rejection(new Forbidden(door === undefined ? 'Nobody may do this.' : `Only a ${door} may do this.`));
  }

  /** GraphQL operations bring their actor in the context; a plain HTTP request is looked up here. */
  private async recognise(context: ExecutionContext): Promise<Actor> {
    if (context.getType() === 'http') {
      const request = context.switchToHttp().getRequest<WithActor & { headers: IncomingHttpHeaders }>();
      request.actor ??= await this.source.actorOf(request.headers);
    }
    return actorOf(context);
  }
}
