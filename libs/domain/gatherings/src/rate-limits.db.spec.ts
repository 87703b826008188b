import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { RateLimited, Rejection } from '@sic/kernel';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { rejectionOf, type TestApp } from '@sic/testing';
import { GatheringChangesResolver } from './gathering/gathering-changes.resolver.js';
import { OrganiserResolver } from './gathering/organiser.resolver.js';
import { OfferResolver } from './offer/offer.resolver.js';
import { PoolResolver } from './pool/pool.resolver.js';
import { ProgrammeResolver } from './programme/programme.resolver.js';
import { SEAT_RATE_LIMIT } from './rate-limits.js';
import { ParticipantResolver } from './registration/participant.resolver.js';
import { RegistrationResolver } from './registration/registration.resolver.js';
import { SeriesResolver } from './series/series.resolver.js';
import { aGathering, members, startGatherings } from './testing/index.js';

type Method = (member: SignedInMember, input: object) => Promise<unknown>;
type ResolverClass = new (...dependencies: never[]) => object;

const resolvers: ResolverClass[] = [
  GatheringChangesResolver,
  OrganiserResolver,
  PoolResolver,
  ProgrammeResolver,
  RegistrationResolver,
  ParticipantResolver,
  OfferResolver,
  SeriesResolver,
];

/** The handlers of mutations, as Nest finds them. */
const mutations = resolvers.flatMap((resolver) =>
  Object.getOwnPropertyNames(resolver.prototype)
    .filter((name) => {
      const handler = (resolver.prototype as Record<string, object>)[name]!;
      return Reflect.getMetadata('graphql:resolver_type', handler) === 'Mutation';
    })
    .map((name) => [name, resolver] as const),
);

describe('what members may do how often', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startGatherings();
  });
  afterAll(() => app.close());

  it('is limited for every mutation', () => {
    expect(mutations).toHaveLength(19);
  });

  it.each(mutations)('%s: counts for the member, before anything is done', async (name, resolver) => {
    const counted: { limit: RateLimit; key: string }[] = [];
    const limits = {
      consume: async (limit: RateLimit, key: string): Promise<void> => {
        counted.push({ limit, key });
        throw new Rejection(new RateLimited(1));
      },
    };
    const types = Reflect.getMetadata('design:paramtypes', resolver) as unknown[];
    const dependencies = types.map((type) => (type === RateLimits ? limits : undefined));
    const instance = new resolver(...(dependencies as never[])) as Record<string, Method>;
    const [member] = await members(app, 1);
    expect(await rejectionOf(instance[name]!(member!, {}))).toMatchObject({ code: 'RATE_LIMITED' });
    expect(counted).toMatchObject([{ limit: { points: expect.any(Number) }, key: member!.id }]);
  });

  it('is counted for each member alone', async () => {
    const resolver = app.get(RegistrationResolver);
    const { id } = await aGathering(app.database, { pools: [{ capacity: 5 }] });
    const [eager, calm] = await members(app, 2);
    const register = (member: SignedInMember) => resolver.register(member, { gatheringId: id });
    for (let i = 0; i < SEAT_RATE_LIMIT.points; i++) await app.get(RateLimits).consume(SEAT_RATE_LIMIT, eager!.id);
    expect(await rejectionOf(register(eager!))).toMatchObject({ code: 'RATE_LIMITED' });
    await expect((await register(calm!)).registration).resolves.toMatchObject({ state: 'confirmed', isOwn: true });
  });
});
