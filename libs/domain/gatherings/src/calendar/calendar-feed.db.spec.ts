import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { newId } from '@sic/kernel';
import { aMember, anOrganisation, aRepresentative } from '@sic/profiles/testing';
import { type TestApp, testSecret } from '@sic/testing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CancelGathering } from '../gathering/cancel-gathering.js';
import { AcceptSeatByLink } from '../registration/accept-seat-by-link.js';
import { CancelRegistration } from '../registration/cancel-registration.js';
import { seatPath } from '../registration/seat-links.js';
import { Register } from '../registration/register.js';
import { aGathering, members, readCalendar, type ReadCalendar, signUp, startGatherings } from '../testing/index.js';
import { CalendarFeedQueries } from './calendar-feed.queries.js';
import type { CalendarFeedChange } from './calendar-feed.graphql.js';
import { ChangeCalendarFeed } from './change-calendar-feed.js';
import { FeedController } from './feed.controller.js';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

describe('a calendar to subscribe to', () => {
  let app: TestApp;
  let organiser: SignedInMember;
  beforeAll(async () => {
    app = await startGatherings();
    organiser = await aMember(app.database, { name: 'Lieve Claes' });
  });
  afterAll(() => app.close());

  const change = (member: SignedInMember, to: CalendarFeedChange) =>
    app.get(ChangeCalendarFeed).execute(member, { change: to });
  const keyOf = (path: string | null): string => new URL(path!, 'https://community.example').searchParams.get('key')!;

  /** What the controller answers, as a calendar program gets it. */
  async function answerOf(ask: (controller: FeedController, reply: FastifyReply) => Promise<void>): Promise<Answer> {
    const answer: Answer = { status: 200, headers: {}, body: '' };
    const reply = {
      code: (status: number) => {
        answer.status = status;
        return reply;
      },
      header: (name: string, value: string) => {
        answer.headers[name] = value;
        return reply;
      },
      type: () => reply,
      send: (body: string) => {
        answer.body = body;
        return reply;
      },
    };
    await ask(app.get(FeedController), reply as unknown as FastifyReply);
    return answer;
  }
  const from = (ip: string) => ({ ip, headers: {} }) as FastifyRequest;
  const seatsFor = (key: unknown, ip = '192.0.2.1') =>
    answerOf((controller, reply) => controller.seats(key, from(ip), reply));
  const seats = async (key: string): Promise<ReadCalendar> => readCalendar((await seatsFor(key)).body);
  const everything = async (): Promise<ReadCalendar> =>
    readCalendar((await answerOf((controller, reply) => controller.gatherings(from('192.0.2.1'), reply))).body);
  const titles = ({ events }: ReadCalendar): string[] => events.map(({ summary }) => summary);

  describe('of one’s seats', () => {
    it('is behind an address that is told once and kept as a hash', async () => {
      const [member] = await members(app, 1);
      expect(await app.get(CalendarFeedQueries).of(member!)).toBeNull();
      const key = keyOf((await change(member!, 'create')).path);
      expect(key).toMatch(/^[\w-]{43}$/);
      expect(await app.get(CalendarFeedQueries).of(member!)).toEqual({ createdAt: expect.any(Date) });
      const rows = await app.database.manager.query<object[]>('select * from calendar_feed');
      expect(JSON.stringify(rows)).not.toContain(key);
      const records = await app.database.manager.query<object[]>(
        `select data from audit_record where action = 'gatherings.change-calendar-feed' and actor_id = $1`,
        [member!.id],
      );
      expect(records).toEqual([{ data: { change: 'create' } }]);
      // Asking again makes no other one.
      expect(await change(member!, 'create')).toEqual({ path: null });
      expect((await seatsFor(key)).status).toBe(200);
    });

    it('has every confirmed seat of the account, and nothing else', async () => {
      const [member, other] = await members(app, 2);
      const full = { pools: [{ capacity: 1 }] };
      const [held, lost, waited, foreign] = [
        await aGathering(app.database, { title: 'Held' }),
        await aGathering(app.database, { title: 'Given back' }),
        await aGathering(app.database, { title: 'Waited for', ...full }),
        await aGathering(app.database, { title: 'Of somebody else' }),
      ];
      await signUp(app, member!, held.id);
      const { registrationId } = await signUp(app, member!, lost.id);
      await signUp(app, other!, waited.id);
      expect((await signUp(app, member!, waited.id)).state).toBe('waitlisted');
      await signUp(app, other!, foreign.id);
      const key = keyOf((await change(member!, 'create')).path);
      expect(titles(await seats(key)).toSorted()).toEqual(['Given back', 'Held']);
      await app.get(CancelRegistration).execute(member!, { registrationId });
      expect(titles(await seats(key))).toEqual(['Held']);
    });

    it('has a seat that others took only once the person accepted it', async () => {
      const { id: organisationId } = await anOrganisation(app.database);
      const kasia = await aRepresentative(app.database, organisationId);
      const email = `${newId()}@member.example`;
      const member = await aMember(app.database, { name: 'Marek', email });
      const { id: gatheringId, endsAt } = await aGathering(app.database, { title: 'Taken for Marek' });
      const colleague = { name: 'Marek', email };
      const { registrationId } = await app.get(Register).execute(kasia, { gatheringId, organisationId, colleague });
      const [key, hers] = [keyOf((await change(member, 'create')).path), keyOf((await change(kasia, 'create')).path)];
      expect(titles(await seats(key))).toEqual([]);
      const token = seatPath(testSecret, { id: registrationId, endsAt }).split('token=')[1]!;
      await app.get(AcceptSeatByLink).execute({ token, address: '192.0.2.1' });
      expect(titles(await seats(key))).toEqual(['Taken for Marek']);
      expect(titles(await seats(hers))).toEqual([]);
    });

    it('is opened by the newest address alone, and by none after its end', async () => {
      const [member] = await members(app, 1);
      const first = keyOf((await change(member!, 'create')).path);
      const second = keyOf((await change(member!, 'renew')).path);
      expect([(await seatsFor(first)).status, (await seatsFor(second)).status]).toEqual([404, 200]);
      const both = await Promise.all([change(member!, 'renew'), change(member!, 'renew')]);
      const open = await Promise.all(both.map(async ({ path }) => (await seatsFor(keyOf(path))).status));
      expect(open.toSorted()).toEqual([200, 404]);
      expect(await change(member!, 'revoke')).toEqual({ path: null });
      for (const { path } of both) expect((await seatsFor(keyOf(path))).status).toBe(404);
      // There is nothing left to end, and so nothing to record.
      await change(member!, 'revoke');
      const records = await app.database.manager.query<object[]>(
        `select 1 from audit_record where action = 'gatherings.change-calendar-feed' and actor_id = $1
           and data ->> 'change' = 'revoke'`,
        [member!.id],
      );
      expect(records).toHaveLength(1);
    });

    it('is closed while the account is suspended', async () => {
      const [member] = await members(app, 1);
      const key = keyOf((await change(member!, 'create')).path);
      await app.database.manager.query('update account set suspended_at = now() where id = $1', [member!.id]);
      expect((await seatsFor(key)).status).toBe(404);
    });

    it('is for nobody to find: wrong addresses are limited, the right one goes on', async () => {
      const [member] = await members(app, 1);
      const key = keyOf((await change(member!, 'create')).path);
      const ip = '198.51.100.7';
      const tried = [];
      for (let i = 0; i < 31; i++) tried.push((await seatsFor(`wrong-${i}`, ip)).status);
      expect([tried[0], tried[29], tried[30]]).toEqual([404, 404, 429]);
      const right = await seatsFor(key, ip);
      expect(right.status).toBe(200);
      for (const nothing of [undefined, '', ['a', key]]) expect((await seatsFor(nothing)).status).toBe(404);
    });

    it('is not sent without end to one network address', async () => {
      const [member] = await members(app, 1);
      const key = keyOf((await change(member!, 'create')).path);
      const asked = [];
      for (let i = 0; i < 121; i++) asked.push((await seatsFor(key, '198.51.100.8')).status);
      expect([asked[0], asked[119], asked[120]]).toEqual([200, 200, 429]);
    });
  });

  describe('of all gatherings', () => {
    it('has those that everybody sees: no draft, and what was called off struck through', async () => {
      await aGathering(app.database, { title: 'A draft', state: 'draft', organiser });
      const open = await aGathering(app.database, { title: 'For all', organiser });
      const off = await aGathering(app.database, { title: 'Called off', organiser });
      await app.get(CancelGathering).execute(organiser, { gatheringId: off.id, reason: 'No hall.' });
      const calendar = await everything();
      const found = new Map(calendar.events.map((event) => [event.uid, event]));
      expect(calendar.name).toBe('Gatherings of the Social Innovation Community');
      expect(titles(calendar)).not.toContain('A draft');
      expect(found.get(`${open.id}@gatherings`)).toMatchObject({ summary: 'For all', status: 'CONFIRMED' });
      expect(found.get(`${off.id}@gatherings`)).toMatchObject({ summary: 'Called off', status: 'CANCELLED' });
    });

    it.each([
      ['quotation marks', 'The “good” home, and the "other" one'],
      ['commas, semicolons and a colon', 'Care; who, when: and why; all, together'],
      ['line ends', 'One line\nand another'],
      ['Greek', 'Συνάντηση για τη φροντίδα, στην Αθήνα'],
      ['Arabic', 'لقاء حول الرعاية؛ في تونس'],
    ])('is read alike by two programs with %s in what organisers wrote', async (_what, words) => {
      const [member] = await members(app, 1);
      const given = { title: words, summary: words, venue: words };
      const { id } = await aGathering(app.database, given);
      await signUp(app, member!, id);
      const wanted = { summary: words, location: `${words}, Gdynia, Poland`, organiser: expect.any(String) };
      const one = (await everything()).events.find(({ uid }) => uid === `${id}@gatherings`);
      expect(one).toMatchObject(wanted);
      const [own] = (await seats(keyOf((await change(member!, 'create')).path))).events;
      expect(own).toMatchObject(wanted);
    });

    it('has whole days where organisers chose so, by the clocks of the place', async () => {
      const times = { startsAt: new Date('2027-06-14T07:00:00Z'), endsAt: new Date('2027-06-16T22:00:00Z') };
      const days = await aGathering(app.database, { title: 'Days', isAllDay: true, ...times });
      const hours = await aGathering(app.database, { title: 'Hours', ...times });
      const { body } = await answerOf((controller, reply) => controller.gatherings(from('192.0.2.1'), reply));
      const found = new Map(readCalendar(body).events.map((event) => [event.uid, event]));
      expect(found.get(`${days.id}@gatherings`)!.isAllDay).toBe(true);
      expect(found.get(`${hours.id}@gatherings`)).toMatchObject({ isAllDay: false, ...times });
      // It ends at midnight in Gdynia: the 16th is its last day, and the day after it is written as the end.
      expect(body).toContain('DTSTART;VALUE=DATE:20270614\r\nDTEND;VALUE=DATE:20270617\r\n');
    });
  });
});
