import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { type Actor, visitor } from './actor.js';

export const DOOR = 'sic:door';
export type Door = 'public' | 'signed-in' | 'moderator' | 'administrator';

/** Anybody may ask. Whatever the answer shows is still filtered by what the actor may see. */
export const Public = () => SetMetadata(DOOR, 'public' satisfies Door);

/** Only members. A handler without any of these decorators answers nobody. */
export const SignedIn = () => SetMetadata(DOOR, 'signed-in' satisfies Door);

/** Only moderators and administrators. */
export const ModeratorOnly = () => SetMetadata(DOOR, 'moderator' satisfies Door);

/** Only administrators. */
export const AdministratorOnly = () => SetMetadata(DOOR, 'administrator' satisfies Door);

/** Where the api puts the actor: on the HTTP request, or in the GraphQL context. */
export interface WithActor {
  actor?: Actor;
}

/** The actor of a request, whichever way it came in: HTTP, GraphQL over HTTP, or GraphQL over a websocket. */
export function actorOf(context: ExecutionContext): Actor {
  if (context.getType<GqlContextType>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<WithActor>().actor ?? visitor;
  }
  return context.switchToHttp().getRequest<WithActor>().actor ?? visitor;
}

/** Parameter: the actor, a visitor included. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor =>
  actorOf(context),
);
