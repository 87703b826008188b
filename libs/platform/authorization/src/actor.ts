/** Somebody who is not signed in. */
export interface Visitor {
  readonly kind: 'visitor';
}

/** A member who is signed in, with their platform roles. Roles in one process or gathering are read there. */
export interface SignedInMember {
  readonly kind: 'member';
  /** The account, which is also the id of the member. */
  readonly id: string;
  readonly isModerator: boolean;
  readonly isAdministrator: boolean;
  /** The session of the request; absent where there is none, as in a test. */
  readonly sessionId?: string;
}

/** The platform itself: a phase that opens, an offer that expires, a rebase. Its audit records have no account. */
export interface SystemActor {
  readonly kind: 'system';
}

/** The person behind a request. */
export type Actor = Visitor | SignedInMember;

export const visitor: Visitor = { kind: 'visitor' };
/** A member without roles and without anything of their own: what they may do is what signing in allows. */
export const anyMember: SignedInMember = {
  kind: 'member',
  id: '00000000-0000-0000-0000-000000000000',
  isModerator: false,
  isAdministrator: false,
};
export const system: SystemActor = { kind: 'system' };

/** The account id of an actor; null for a visitor and for the platform itself. */
export function actorId(actor: Actor | SystemActor): string | null {
  return actor.kind === 'member' ? actor.id : null;
}

/** Whether the actor may do what moderators do. Administrators may. */
export function isModerator(actor: Actor): boolean {
  return actor.kind === 'member' && (actor.isModerator || actor.isAdministrator);
}
