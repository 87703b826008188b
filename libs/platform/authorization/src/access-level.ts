import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { type Actor, type SignedInMember, visitor } from './actor.js';
import { signedIn } from './authorize.js';

export const ACCESS_LEVEL = 'sic:access-level';
export type AccessLevel = 'public' | 'signed-in' | 'moderator' | 'administrator';

/** Everybody may call this. What it answers is still filtered by what the actor may see. */
export const Public = () => SetMetadata(ACCESS_LEVEL, 'public' satisfies AccessLevel);

/** Only members who are signed in. A handler without any of these decorators refuses everybody. */
export const SignedIn = () => SetMetadata(ACCESS_LEVEL, 'signed-in' satisfies AccessLevel);

/** Only moderators and administrators. */
export const ModeratorOnly = () => SetMetadata(ACCESS_LEVEL, 'moderator' satisfies AccessLevel);

/** Only administrators. */
export const AdministratorOnly = () => SetMetadata(ACCESS_LEVEL, 'administrator' satisfies AccessLevel);

/** Where the api puts the actor: on the HTTP request, or in the GraphQL context. */
export interface WithActor {
  actor?: Actor;
}

/** The actor of a request, HTTP, GraphQL over HTTP, or GraphQL over a websocket. */
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

/** Parameter: the member who is signed in; refuses a visitor. */
export const CurrentMember = createParamDecorator((_data: unknown, context: ExecutionContext): SignedInMember =>
  signedIn(actorOf(context)),
);
