/** Somebody who is not signed in. */
export interface Visitor {
  readonly kind: 'visitor';
}

/** A member who is signed in, with what is theirs globally. Rights on one process or gathering are asked there. */
export interface SignedInActor {
  readonly kind: 'member';
  /** The account, which is also the id of the member. */
  readonly id: string;
  readonly isModerator: boolean;
  readonly isAdministrator: boolean;
}

/** Whoever makes a request. Every use case takes one as its first argument. */
export type Actor = Visitor | SignedInActor;

export const visitor: Visitor = { kind: 'visitor' };

/** The account id of an actor, or null for a visitor: what SQL compares with "mine". */
export function actorId(actor: Actor): string | null {
  return actor.kind === 'member' ? actor.id : null;
}

/** Whether the actor may do what moderators do. Administrators may. */
export function isModerator(actor: Actor): boolean {
  return actor.kind === 'member' && (actor.isModerator || actor.isAdministrator);
}

/** A policy's answer: allowed, or a sentence that says why not. */
export type Decision = { readonly isAllowed: true } | { readonly isAllowed: false; readonly because: string };

export const allowed: Decision = { isAllowed: true };

export function denied(because: string): Decision {
  return { isAllowed: false, because };
}
