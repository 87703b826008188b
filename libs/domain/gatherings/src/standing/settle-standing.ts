import { Injectable } from '@nestjs/common';
import { actorId, system } from '@sic/authorization';
import type { Tx } from '@sic/database';
import { ProfilesReader } from '@sic/profiles';
import { In, Not } from 'typeorm';
import { loadGatherings } from '../gathering/gathering.facts.js';
import { LockSeats } from '../registration/lock-seats.js';
import { RecordTransition } from '../registration/record-transition.js';
import { Registration } from '../registration/registration.entity.js';
import { activeStates, type RegistrationState } from '../registration/registration-state.js';
import { ClaimSeats, type LockedPool } from '../seat/claim-seats.js';
import { dependsOnStanding, type Guest, poolsOf } from '../seat/eligibility.js';

/** An organisation as the rules of pools look at it, with what moderators said of it. */
interface Judged {
  guest: Omit<Guest, 'programmeItemIds'>;
  refusalReason: string | null;
}

/**
 * Brings the registrations for an organisation in line with what moderators say of it. Confirmed: who waited for that
 * goes on by the time at which they signed up, to a seat or to the waitlist. Not confirmed any more: who waits or is
 * offered a seat of its kind or country waits for the moderators. Refused: these end, with the reason, and so do seats
 * that were taken under its kind or country. Running it twice does nothing the second time.
 */
@Injectable()
export class SettleStanding {
  constructor(
    private readonly profiles: ProfilesReader,
    private readonly lock: LockSeats,
    private readonly seats: ClaimSeats,
    private readonly transitions: RecordTransition,
  ) {}

  async execute(tx: Tx, { organisationId }: { organisationId: string }): Promise<void> {
    const judged = (await this.profiles.standings(tx, [organisationId])).get(organisationId);
    if (!judged) return;
    const { standing, kind, country, refusalReason } = judged;
    const gatheringIds = await gatheringsOf(tx, organisationId);
    const pools = await this.lock.execute(tx, gatheringIds);
    const gatherings = await loadGatherings(tx, system, gatheringIds);
    const registrations = await tx.find(Registration, {
      where: { organisationId, gatheringId: In(gatheringIds), state: In(activeStates) },
      order: { queuedAt: 'asc', id: 'asc' },
    });
    for (const registration of registrations) {
      const gathering = gatherings.get(registration.gatheringId);
      if (gathering?.state !== 'published' || gathering.hasBegun) continue;
      const own = pools.filter((pool) => pool.gatheringId === registration.gatheringId);
      const guest = { standing, organisationKind: kind, country, hasOrganisation: true };
      await this.one(tx, registration, own, { guest, refusalReason });
    }
  }

  private async one(tx: Tx, registration: Registration, pools: readonly LockedPool[], judged: Judged): Promise<void> {
    const { standing } = judged.guest;
    if (standing === 'confirmed') {
      return registration.state === 'pending_approval'
        ? this.goOn(tx, registration, pools, judged)
        : this.learn(tx, registration, pools, judged);
    }
    if (registration.state !== 'pending_approval' && !isUnderStanding(registration, pools)) return;
    if (standing === 'refused') return this.end(tx, registration, judged);
    if (registration.state === 'waitlisted' || registration.state === 'offered') await this.wait(tx, registration);
  }

  /** Its organisation is confirmed: a seat if there is one that nobody before waits for, else the waitlist. */
  private async goOn(tx: Tx, registration: Registration, pools: readonly LockedPool[], { guest }: Judged) {
    const { id, programmeItemIds } = registration;
    const claimant = { ...guest, programmeItemIds };
    const own = poolsOf(pools, claimant);
    const partner = await this.partnerOf(tx, registration);
    // Two who want two seats or none: the first looks for both, the second follows the first.
    const seats = partner?.state === 'pending_approval' ? 2 : 1;
    const hasRoom =
      own.length > 0 &&
      partner?.state !== 'waitlisted' &&
      (await this.seats.roomFor(tx, pools, claimant, { registrationId: id, seats }));
    await setCounted(tx, id, claimant);
    if (hasRoom) await this.seats.take(tx, id, own, 'taken');
    await this.transit(tx, registration, own.length === 0 ? 'rejected' : hasRoom ? 'confirmed' : 'waitlisted');
  }

  /** Who signed up with this person, when both want two seats or none. */
  private async partnerOf(
    tx: Tx,
    { id, pairId, mayBeSplit }: Registration,
  ): Promise<Pick<Registration, 'state'> | null> {
    if (pairId === null || mayBeSplit) return null;
    return tx.findOne(Registration, {
      select: { state: true },
      where: { pairId, id: Not(id), state: In(activeStates) },
    });
  }

  /** Its organisation was not confirmed at sign-up, and its seats did not depend on that: now the list can show it. */
  private async learn(tx: Tx, registration: Registration, pools: readonly LockedPool[], { guest }: Judged) {
    const { id, programmeItemIds, organisationKind, country } = registration;
    if (organisationKind !== null) return;
    const [before, after] = [
      { ...guest, organisationKind, country, programmeItemIds },
      { ...guest, programmeItemIds },
    ].map((claimant) => poolsOf(pools, claimant).map((pool) => pool.id));
    if (JSON.stringify(before) === JSON.stringify(after)) await setCounted(tx, id, guest);
  }

  private async wait(tx: Tx, registration: Registration): Promise<void> {
    await this.seats.release(tx, registration.id);
    await setCounted(tx, registration.id, { organisationKind: null, country: null });
    await this.transit(tx, registration, 'pending_approval');
  }

  private async end(tx: Tx, registration: Registration, { refusalReason }: Judged): Promise<void> {
    await this.seats.release(tx, registration.id);
    await this.transit(tx, registration, 'rejected', refusalReason);
  }

  private transit(tx: Tx, { id, gatheringId, state }: Registration, to: RegistrationState, reason?: string | null) {
    return this.transitions.execute(
      tx,
      { registrationId: id, gatheringId, from: state, to, actorId: actorId(system), by: 'platform' },
      reason ? { reason } : {},
    );
  }
}

/** Whether the seats of a registration depend on the kind and the country under which it was made. */
function isUnderStanding(registration: Registration, pools: readonly LockedPool[]): boolean {
  const { organisationKind, country, programmeItemIds } = registration;
  const guest = { standing: 'pending', organisationKind, country, programmeItemIds, hasOrganisation: true } as const;
  return dependsOnStanding(pools, guest);
}

async function gatheringsOf(tx: Tx, organisationId: string): Promise<string[]> {
  const rows = await tx
    .createQueryBuilder(Registration, 'r')
    .select('distinct r.gathering_id', 'id')
    .where({ organisationId, state: In(activeStates) })
    .getRawMany<{ id: string }>();
  return rows.map((row) => row.id);
}

async function setCounted(
  tx: Tx,
  id: string,
  { organisationKind, country }: Pick<Guest, 'organisationKind' | 'country'>,
): Promise<void> {
  await tx.update(Registration, { id }, { organisationKind, country });
}
