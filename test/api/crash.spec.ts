import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@sic/kernel';
import { anOpenDeclaration, type OpenDeclaration } from '../support/drafting.js';
import { eventually } from '../support/eventually.js';
import { aGathering } from '../support/gathering.js';
import { ask, type GraphQLAnswer } from '../support/graphql.js';
import { inParallel } from '../support/in-parallel.js';
import { recipientsOf } from '../support/inbox.js';
import { aPerson, type Person } from '../support/person.js';
import type { Part, Platform } from '../support/platform.js';
import { useOwnPlatform } from '../support/use-platform.js';

const PROPOSERS = 15;
const EACH = 8;
const GUESTS = 120;
const AT_ONCE = 16;

const PROPOSE = `mutation ($input: ProposeAmendmentInput!) {
  proposeAmendment(input: $input) { __typename ... on ProposeAmendmentSuccess { amendment { id lockVersion } } }
}`;
const DECIDE = `mutation ($input: DecideAmendmentInput!) { decideAmendment(input: $input) { __typename } }`;
const REGISTER = `mutation ($input: RegisterInput!) { register(input: $input) { __typename } }`;

/** Asks until somebody answers: what a careful client does when the line breaks. */
async function insist(platform: Platform, query: string, input: object, person: Person): Promise<GraphQLAnswer> {
  return eventually(
    'an answer',
    async () => {
      const answer = await ask(platform.apiUrl, query, { input }, person.cookie).catch(() => null);
      const isBusy = answer?.errors.some((error) => ['INTERNAL', 'CONFLICT'].includes(error.extensions?.code ?? ''));
      return answer && isBusy !== true ? answer : null;
    },
    180_000,
    250,
  );
}

const redisUrl = process.env['TEST_REDIS_URL'];
const backends: [string, string | null][] = [
  ['PostgreSQL', null],
  ...(redisUrl === undefined ? [] : [['Redis', redisUrl] as [string, string]]),
];

describe.each(backends)('with jobs on %s, killing the api and the worker', (_name, url) => {
  const platform = useOwnPlatform(url === null ? {} : { redisUrl: url });
  let administrator: Person;
  let editor: Person;
  let text: OpenDeclaration;
  let gatheringId: string;
  beforeAll(async () => {
    administrator = await aPerson(platform.pool, { name: 'Pieter', isAdministrator: true });
    editor = await aPerson(platform.pool, { name: 'Joana' });
    text = await anOpenDeclaration(platform, administrator, editor, '# Declaration\n\n## Care\n\nCare is local.\n');
    const pools = [{ name: 'Seats', capacity: GUESTS, kinds: [] }];
    gatheringId = (await aGathering(platform, administrator, { pools })).id;
  }, 60_000);

  const proposeAndDecide = async (proposer: Person, wording: string): Promise<void> => {
    const requestId = newId();
    const input = {
      requestId,
      clauseId: text.clauseIds[0],
      versionNumber: 1,
      kind: 'REPLACE',
      wording,
      rationale: 'It is more precise.',
    };
    const proposed = await insist(platform, PROPOSE, input, proposer);
    const { amendment } = proposed.data?.['proposeAmendment'] as { amendment: { id: string; lockVersion: number } };
    const decision = {
      amendmentId: amendment.id,
      lockVersion: amendment.lockVersion,
      outcome: 'REJECTED',
      reason: 'It is said elsewhere.',
    };
    await insist(platform, DECIDE, decision, editor);
  };

  it('loses no mail of a committed change, and sends none twice', async () => {
    const proposers: Person[] = [];
    for (let i = 0; i < PROPOSERS; i++) proposers.push(await aPerson(platform.pool, { name: `Proposer ${i}` }));
    const guests: Person[] = [];
    for (let i = 0; i < GUESTS; i++) guests.push(await aPerson(platform.pool, { name: `Guest ${i}` }));

    const amendments = proposers.flatMap((person) =>
      Array.from(
        { length: EACH },
        (_, i) => () => proposeAndDecide(person, `Care is local, wording ${i} of ${person.id}.`),
      ),
    );
    const seats = guests.map((person) => async () => {
      await insist(platform, REGISTER, { gatheringId }, person);
    });
    const tasks = amendments.flatMap((task, i) => [task, seats[i]!]);

    const done = async (): Promise<number> => {
      const { rows } = await platform.pool.query<{ n: number }>(
        `select ((select count(*) from amendment_decision) + (select count(*) from registration))::int as n`,
      );
      return rows[0]?.n ?? 0;
    };
    // Each falls in the middle of its part of the work.
    const kills: Part[] = ['api', 'worker', 'worker', 'api'];
    const size = Math.ceil(tasks.length / kills.length);
    for (const [at, part] of kills.entries()) {
      const before = await done();
      const work = inParallel(tasks.slice(at * size, (at + 1) * size), AT_ONCE, (task) => task());
      await eventually('a third of it', async () => (await done()) >= before + size / 3, 120_000);
      await platform.stop(part, 'SIGKILL');
      await platform.start(part);
      await work;
    }
    expect(await done()).toBe(PROPOSERS * EACH + GUESTS);

    const isFinished = async (): Promise<boolean> => {
      const { rows } = await platform.pool.query<{ open: number }>(
        `select ((select count(*) from outbox_event where relayed_at is null)
               + (select count(*) from outbox_delivery where done_at is null))::int as open`,
      );
      return rows[0]?.open === 0;
    };
    await eventually('every effect', isFinished, 120_000, 100);

    const mails = await platform.inbox.mails();
    const byId = new Map(mails.map((mail) => [mail.messageId, mail]));
    const count = new Map<string, number>();
    for (const mail of byId.values())
      for (const address of recipientsOf(mail)) count.set(address, (count.get(address) ?? 0) + 1);
    for (const person of proposers) expect([person.name, count.get(person.email)]).toEqual([person.name, EACH]);
    for (const person of guests) expect([person.name, count.get(person.email)]).toEqual([person.name, 1]);
    const strangers = [...count.keys()].filter(
      (address) => ![...proposers, ...guests, editor, administrator].some((p) => p.email === address),
    );
    expect(strangers).toEqual([]);
    // A worker killed between the mail server's answer and the note of it repeats that mail, under the same Message-ID:
    // at most the mails in hand at each of the two kills.
    const repeated = mails.length - byId.size;
    expect(repeated).toBeLessThanOrEqual(2 * 3);
  }, 420_000);
});
