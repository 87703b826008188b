import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { Rejection } from '@sic/kernel';
import { Organisation } from '@sic/profiles';
import { anOrganisation, aRepresentative } from '@sic/profiles/testing';
import { RateLimits } from '@sic/rate-limits';
import type { TestApp } from '@sic/testing';
import fc from 'fast-check';
import { CancelRegistration } from '../registration/cancel-registration.js';
import { Register } from '../registration/register.js';
import { aGathering, breaches, letLapse, promote, startGatherings } from '../testing/index.js';
import { AcceptOffer } from '../offer/accept-offer.js';
import { SettleStanding } from '../standing/settle-standing.js';
import { DeclineOffer } from '../offer/decline-offer.js';

type Step = 'register' | 'cancel' | 'accept' | 'decline' | 'lapse' | 'promote' | 'confirm' | 'doubt' | 'refuse';
const PEOPLE = 6;

const step = fc.record({
  what: fc.constantFrom<Step>(
    'register',
    'register',
    'cancel',
    'accept',
    'decline',
    'lapse',
    'promote',
    'confirm',
    'confirm',
    'doubt',
    'refuse',
  ),
  who: fc.nat(PEOPLE - 1),
});

describe('the ledger of seats, after any steps in any order', () => {
  let app: TestApp;
  let people: { actor: SignedInMember; organisationId: string }[];
  beforeAll(async () => {
    app = await startGatherings();
    // Six people take some hundred steps within a minute; a step that a limit refuses would try nothing.
    jest.spyOn(app.get(RateLimits), 'consume').mockResolvedValue(undefined);
    const city = await anOrganisation(app.database, { kind: 'city' });
    const university = await anOrganisation(app.database, { kind: 'university' });
    people = await Promise.all(
      [city.id, city.id, city.id, university.id, university.id, city.id].map(async (organisationId) => ({
        actor: await aRepresentative(app.database, organisationId),
        organisationId,
      })),
    );
  });
  afterAll(() => app.close());

  /** The newest registration of a person, or none. */
  async function latest(gatheringId: string, actor: SignedInMember): Promise<string | undefined> {
    const [row] = await app.database.manager.query<{ id: string }[]>(
      'select id from registration where gathering_id = $1 and person_id = $2 order by registered_at desc limit 1',
      [gatheringId, actor.id],
    );
    return row?.id;
  }

  /** Does a step; what is refused is refused. */
  async function take(gatheringId: string, { what, who }: { what: Step; who: number }): Promise<void> {
    const person = people[who]!;
    const { actor, organisationId } = person;
    if (what === 'promote') return void (await promote(app, gatheringId));
    if (what === 'confirm' || what === 'doubt' || what === 'refuse') return judge(organisationId, what);
    if (what === 'register') return void (await app.get(Register).execute(actor, { gatheringId, organisationId }));
    const id = await latest(gatheringId, actor);
    if (id === undefined) return;
    if (what === 'lapse') return letLapse(app, id);
    if (what === 'cancel') await app.get(CancelRegistration).execute(actor, { registrationId: id });
    if (what === 'accept') await app.get(AcceptOffer).execute(actor, { registrationId: id });
    if (what === 'decline') await app.get(DeclineOffer).execute(actor, { registrationId: id });
  }

  /** A moderator says something of an organisation, and what follows from it is done. */
  async function judge(id: string, what: 'confirm' | 'doubt' | 'refuse'): Promise<void> {
    const now = new Date();
    const [verifiedAt, refusedAt] = [what === 'confirm' ? now : null, what === 'refuse' ? now : null];
    const said = {
      verifiedAt,
      verifiedBy: verifiedAt && ('moderator' as const),
      refusedAt,
      refusalReason: refusedAt && 'No.',
    };
    await app.database.transaction(async (tx) => {
      await tx.update(Organisation, { id }, said);
    });
    await app.database.transaction((tx) => app.get(SettleStanding).execute(tx, { organisationId: id }));
  }

  /** Registrations that wait for a confirmation and hold a seat nevertheless. */
  async function seatedUnconfirmed(gatheringId: string): Promise<string[]> {
    const rows = await app.database.manager.query<{ id: string }[]>(
      `select r.id from registration r where r.gathering_id = $1 and r.state = 'pending_approval'
         and exists (select from seat_claim c where c.registration_id = r.id and c.released_at is null)`,
      [gatheringId],
    );
    return rows.map(({ id }) => id);
  }

  const refused = (error: unknown): void => {
    if (!(error instanceof Rejection)) throw error;
  };
  const pools = (all: number, cities: number) => [
    { name: 'All', capacity: all },
    { name: 'Cities', capacity: cities, kinds: ['city'] },
  ];

  it('is sound, step by step', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 4, maxLength: 14 }),
        fc.nat(3),
        fc.nat(2),
        async (steps, all, cities) => {
          const { id } = await aGathering(app.database, { pools: pools(all, cities) });
          for (const one of steps) {
            await take(id, one).catch(refused);
            expect(await breaches(app.database, id)).toEqual([]);
            expect(await seatedUnconfirmed(id)).toEqual([]);
          }
          await promote(app, id);
          expect(await promote(app, id)).toBe(0);
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  it('is sound when everything happens at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), fc.nat(3), async (steps, all) => {
        const { id } = await aGathering(app.database, { pools: pools(all, 2) });
        for (const who of people.keys()) await take(id, { what: 'register', who }).catch(refused);
        await Promise.all(steps.map((one) => take(id, one).catch(refused)));
        expect(await breaches(app.database, id)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});
