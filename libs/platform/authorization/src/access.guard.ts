import type { IncomingHttpHeaders } from 'node:http';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Forbidden, Rejection, Unauthenticated } from '@sic/kernel';
import { type Actor, isModerator } from './actor.js';
import { ActorSource } from './actor-source.js';
import { actorOf, ACCESS_LEVEL, type AccessLevel, type WithActor } from './access-level.js';

const REASON: Record<'moderator' | 'administrator', 'MODERATORS_ONLY' | 'ADMINISTRATORS_ONLY'> = {
  moderator: 'MODERATORS_ONLY',
  administrator: 'ADMINISTRATORS_ONLY',
};

/** Global guard over every resolver and controller: denies what does not declare its access level. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly source: ActorSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const level = this.reflector.getAllAndOverride<AccessLevel | undefined>(ACCESS_LEVEL, [
      context.getHandler(),
      context.getClass(),
    ]);
    const actor = await this.findActor(context);
    if (level === 'public') return true;
    if (actor.kind === 'visitor') throw new Rejection(new Unauthenticated());
    if (level === 'signed-in') return true;
    if (level === 'moderator' && isModerator(actor)) return true;
    if (level === 'administrator' && actor.isAdministrator) return true;
    throw new Rejection(new Forbidden(level === undefined ? 'NOBODY' : REASON[level]));
  }

  /** GraphQL operations bring their actor in the context; a plain HTTP request is looked up here. */
  private async findActor(context: ExecutionContext): Promise<Actor> {
    if (context.getType() === 'http') {
      const request = context.switchToHttp().getRequest<WithActor & { headers: IncomingHttpHeaders }>();
      request.actor ??= await this.source.actorOf(request.headers);
    }
    return actorOf(context);
  }
}
