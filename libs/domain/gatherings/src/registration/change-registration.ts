import { Injectable } from '@nestjs/common';
import { actorId, authorize } from '@sic/authorization';
import { type AuditFactValue, Database, type Tx } from '@sic/database';
import { canOnRegistration, type RegistrationAction } from '../gatherings.policy.js';
import { ClaimSeats } from '../seat/claim-seats.js';
import { poolsOf } from '../seat/eligibility.js';
import { AcceptNamed } from './accept-named.js';
import { ActingPersonFacts, type SeatActor } from './acting-person.facts.js';
import { LockSeats } from './lock-seats.js';
import { type LockedRegistration, lockRegistration } from './registration.facts.js';
import { RecordTransition } from './record-transition.js';
import { isActive, type RegistrationOutcome, type RegistrationState } from './registration-state.js';

/** A transition of one registration, as a use case names it. */
export interface RegistrationChange {
  registrationId: string;
  /** The action of the policy that it needs. */
  action: RegistrationAction | ((from: RegistrationState) => RegistrationAction);
  /** The state that it was in: then only its person answers, and no seat changes. */
  to: RegistrationState | ((from: RegistrationState) => RegistrationState);
  /** What becomes of its seats: given back, or taken in every pool that the rules name. */
  seats: 'release' | 'take';
  /** Asking again in the state that it leads to is answered with that state, and changes nothing. */
  isRepeatable?: boolean;
  /** An organiser acts, and says why. */
  organiser?: { reason: string; isOverride?: boolean };
}

/**
 * The one place in which a registration that exists goes from one state to another: locks the pools in their order,
 * loads what the policy looks at, authorizes, then writes claims, state, audit record and events in one transaction.
 */
@Injectable()
export class ChangeRegistration {
  constructor(
    private readonly database: Database,
    private readonly people: ActingPersonFacts,
    private readonly lock: LockSeats,
    private readonly seats: ClaimSeats,
    private readonly transitions: RecordTransition,
    private readonly named: AcceptNamed,
  ) {}

  /**
   * Who takes a seat that somebody else took in their name accepts it by that.
   * @throws Rejection NOT_FOUND, or the refusal of the policy: FORBIDDEN, REGISTRATION_ENDED, OFFER_LAPSED
   */
  async execute(by: SeatActor, { registrationId: id, ...change }: RegistrationChange): Promise<RegistrationOutcome> {
    const acting = await this.people.acting(by);
    return this.database.transaction(async (tx) => {
      const locked = await lockRegistration(tx, this.lock, acting, id);
      const { registration, facts } = locked;
      const from = registration.state;
      const to = typeof change.to === 'function' ? change.to(from) : change.to;
      const action = typeof change.action === 'function' ? change.action(from) : change.action;
      const isPerson = facts.isOwn || facts.isByLink;
      const accepts = change.seats === 'take' && !facts.isAnswered && isPerson;
      // Only the person has accepted before, and only what still goes on.
      const mayRepeat = action !== 'accept' || (isPerson && isActive(from));
      if (change.isRepeatable && mayRepeat && from === to && !accepts) return { registrationId: id, state: from };
      authorize(canOnRegistration(acting.actor, action, facts));
      if (accepts) await this.named.execute(tx, locked, acting, { isWholeChange: from === to });
      if (from === to) return { registrationId: id, state: from };
      const data = change.seats === 'release' ? await this.release(tx, locked) : await this.take(tx, locked, change);
      await this.transitions.execute(
        tx,
        {
          registrationId: id,
          gatheringId: registration.gatheringId,
          from,
          to,
          actorId: actorId(acting.actor),
          by: change.organiser ? 'organiser' : locked.by,
          data: acting.isByLink ? { ...data, byLink: true } : data,
        },
        change.organiser,
      );
      return { registrationId: id, state: to };
    });
  }

  private async release(tx: Tx, { registration }: LockedRegistration): Promise<Record<string, AuditFactValue>> {
    return { seats: await this.seats.release(tx, registration.id) };
  }

  /** A held seat becomes a taken one; who has none takes one in every pool of theirs. */
  private async take(
    tx: Tx,
    { registration, pools }: LockedRegistration,
    { organiser }: Pick<RegistrationChange, 'organiser'>,
  ): Promise<Record<string, AuditFactValue>> {
    const own = poolsOf(pools, { ...registration, hasOrganisation: registration.organisationId !== null });
    if (registration.state === 'offered') await this.seats.confirm(tx, registration.id);
    else await this.seats.take(tx, registration.id, own, 'taken');
    if (!organiser?.isOverride) return {};
    return { override: true, over: own.filter((pool) => pool.free < 0).map((pool) => pool.id) };
  }
}
