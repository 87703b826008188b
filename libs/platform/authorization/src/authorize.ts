import { type Problem, Rejection, Unauthenticated } from '@sic/kernel';
import type { Actor, SignedInMember } from './actor.js';

/**
 * Ends a use case whose policy refuses, so that its transaction rolls back: `authorize(canEdit(member, amendment))`.
 * @param refusal what a `can…` function of a policy answers: the problem, or null when the act is allowed
 * @throws Rejection with that problem
 */
export function authorize(refusal: Problem | null): void {
  if (refusal !== null) throw new Rejection(refusal);
}

/**
 * What the actor may do with one thing, as `viewerCan` shows it: `{ edit: true, withdraw: false }`.
 * @param can the policy of the noun: `can(actor, action, facts)` answers the problem, or null
 */
export function permissionsOf<Action extends string, Facts>(
  can: (actor: Actor, action: Action, facts: Facts) => Problem | null,
  actions: readonly Action[],
  actor: Actor,
  facts: Facts,
): Record<Action, boolean> {
  return Object.fromEntries(actions.map((action) => [action, can(actor, action, facts) === null])) as Record<
    Action,
    boolean
  >;
}

/**
 * The member behind an actor.
 * @throws Rejection UNAUTHENTICATED for a visitor
 */
export function signedIn(actor: Actor): SignedInMember {
  if (actor.kind === 'visitor') throw new Rejection(new Unauthenticated());
  return actor;
}
