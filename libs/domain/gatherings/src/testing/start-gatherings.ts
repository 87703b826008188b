import { AuthorizationModule, type SignedInMember } from '@sic/authorization';
import { SubjectsModule } from '@sic/subjects';
import { identityDomain, IdentityModule } from '@sic/identity';
import { LiveModule } from '@sic/outbox';
import { profilesDomain, ProfilesModule } from '@sic/profiles';
import { aMember } from '@sic/profiles/testing';
import { startTestApp, type TestApp } from '@sic/testing';
import { gatheringsDomain } from '../gatherings.domain.js';
import { GatheringsModule } from '../gatherings.module.js';
import { Register } from '../registration/register.js';
import type { RegistrationOutcome } from '../registration/registration-state.js';
import { PromoteWaiting } from '../offer/promote-waiting.js';
import { CheckSeats } from '../offer/offer.handlers.js';
import { CheckStandings } from '../standing/standing.handlers.js';

/** The domain on a database of its own, with the check of seats of the worker beside it. */
export function startGatherings(): Promise<TestApp> {
  return startTestApp({
    modules: [
      IdentityModule,
      AuthorizationModule,
      SubjectsModule,
      LiveModule,
      GatheringsModule,
      {
        module: class CheckSeatsTestModule {},
        imports: [GatheringsModule, ProfilesModule],
        providers: [CheckSeats, CheckStandings],
      },
    ],
    entities: [...identityDomain.entities, ...profilesDomain.entities, ...gatheringsDomain.entities],
  });
}

/** That many members, one after the other. */
export async function members(app: TestApp, count: number): Promise<SignedInMember[]> {
  const made: SignedInMember[] = [];
  for (let i = 0; i < count; i++) made.push(await aMember(app.database, { name: `Member ${i}` }));
  return made;
}

/** Signs the member up for themselves. */
export function signUp(app: TestApp, actor: SignedInMember, gatheringId: string): Promise<RegistrationOutcome> {
  return app.get(Register).execute(actor, { gatheringId });
}

/** What the worker does when a seat became free. Returns how many offers were made. */
export function promote(app: TestApp, gatheringId: string): Promise<number> {
  return app.database.transaction((tx) => app.get(PromoteWaiting).execute(tx, { gatheringId }));
}

/** Puts the deadline of an open offer into the past, as if its mail had gone out long ago, or not at all. */
export async function letLapse(app: TestApp, registrationId: string, isNotified = true): Promise<void> {
  await app.database.manager.query(
    `update offer set deadline = clock_timestamp() - interval '1 second',
            notified_at = case when $2::boolean then clock_timestamp() - interval '2 days' end
      where registration_id = $1 and closed_at is null`,
    [registrationId, isNotified],
  );
}

export async function stateOf(app: TestApp, registrationId: string): Promise<string> {
  const [row] = await app.database.manager.query<{ state: string }[]>('select state from registration where id = $1', [
    registrationId,
  ]);
  return row?.state ?? 'none';
}

/** A representative signs a colleague up. */
export function signUpColleague(
  app: TestApp,
  actor: SignedInMember,
  command: Parameters<Register['execute']>[1],
): Promise<RegistrationOutcome> {
  return app.get(Register).execute(actor, command);
}
