import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SignedInMember, signLink } from '@sic/authorization';
import { newId } from '@sic/kernel';
import { aMember, anOrganisation, aRepresentative } from '@sic/profiles/testing';
import { rejectionOf, type TestApp, testSecret } from '@sic/testing';
import { AcceptOffer } from '../offer/accept-offer.js';
import { aGathering, breaches, promote, seatCounts, signUp, startGatherings, stateOf } from '../testing/index.js';
import { AcceptSeat } from './accept-seat.js';
import { AcceptSeatByLink } from './accept-seat-by-link.js';
import { CancelRegistration } from './cancel-registration.js';
import { GiveSeatBackByLink } from './give-seat-back-by-link.js';
import { HandSeatOverByLink } from './hand-seat-over-by-link.js';
import { Register } from './register.js';
import { RegistrationQueries } from './registration.queries.js';
import { SeatByLinkQueries } from './seat-by-link.queries.js';
import { SeatLinks, seatPath } from './seat-links.js';

describe('a seat that was taken in the name of a person', () => {
  let app: TestApp;
  let gdynia: string;
  let kasia: SignedInMember;
  const address = '192.0.2.1';
  beforeAll(async () => {
    app = await startGatherings();
    gdynia = (await anOrganisation(app.database, { name: 'City of Gdynia' })).id;
    kasia = await aRepresentative(app.database, gdynia, { name: 'Kasia Wiśniewska' });
  });
  afterAll(() => app.close());

  const somebody = () => ({ name: 'Tomasz Nowak', email: `${newId()}@gdynia.example` });
  const put = (gatheringId: string, colleague = somebody(), organisationId = gdynia, by = kasia) =>
    app.get(Register).execute(by, { gatheringId, organisationId, colleague });
  const tokenOf = (id: string, endsAt = new Date(Date.now() + 1_000_000)): string =>
    seatPath(testSecret, { id, endsAt }).split('token=')[1]!;
  const seen = async (by: SignedInMember, id: string) => (await app.get(RegistrationQueries).byIds(by, [id])).get(id);
  const owner = async () => {
    const email = `${newId()}@member.example`;
    return { email, member: await aMember(app.database, { name: 'Marek Zieliński', email }) };
  };

  describe('for who typed the address', () => {
    it('is the same whether the address has an account or none: the name that was typed, and nothing else', async () => {
      const { id } = await aGathering(app.database);
      const { email } = await owner();
      const answers = [];
      for (const colleague of [somebody(), { name: 'Tomasz Nowak', email }]) {
        const { registrationId, state } = await put(id, colleague);
        const { personName, memberId, isAnswered, isOwn } = (await seen(kasia, registrationId))!;
        answers.push({ state, personName, memberId, isAnswered, isOwn });
        expect(await put(id, colleague)).toEqual({ registrationId, state, isNew: false });
      }
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[0]).toEqual({
        state: 'confirmed',
        personName: 'Tomasz Nowak',
        memberId: null,
        isAnswered: false,
        isOwn: false,
      });
    });

    it('is the same when the owner of the address has a seat of their own already', async () => {
      const { id } = await aGathering(app.database);
      const { email, member } = await owner();
      await signUp(app, member, id);
      expect((await put(id, { name: 'T. N.', email })).state).toBe('confirmed');
    });

    it('is the same before and after the person accepted, also for another organisation', async () => {
      const { id } = await aGathering(app.database);
      const { email, member } = await owner();
      const colleague = { name: 'T. N.', email };
      const other = (await anOrganisation(app.database)).id;
      const rival = await aRepresentative(app.database, other);
      const { registrationId } = await put(id, colleague);
      const before = await rejectionOf(put(id, colleague, other, rival));
      await app.get(AcceptSeat).execute(member, { registrationId });
      expect(await rejectionOf(put(id, colleague, other, rival))).toEqual(before);
      expect(before).toMatchObject({ code: 'ALREADY_REGISTERED', name: 'T. N.' });
      expect((await put(id, colleague)).registrationId).toBe(registrationId);
    });
  });

  describe('for the owner of an account', () => {
    it('is theirs to accept: then it belongs to the account, and shows its name', async () => {
      const { id } = await aGathering(app.database);
      const { email, member } = await owner();
      const { registrationId } = await put(id, { name: 'T. N.', email: email.toUpperCase() });
      expect(await seen(member, registrationId)).toMatchObject({
        isOwn: true,
        isAnswered: false,
        personName: 'T. N.',
        registeredByName: 'Kasia Wiśniewska',
        viewerCan: { accept: true, cancel: true },
      });
      await app.get(AcceptSeat).execute(member, { registrationId });
      await app.get(AcceptSeat).execute(member, { registrationId });
      expect(await seen(kasia, registrationId)).toMatchObject({
        memberId: member.id,
        personName: 'Marek Zieliński',
        isAnswered: true,
        email: null,
        viewerCan: { accept: false },
      });
      expect(await seatCounts(app.database, id)).toMatchObject([{ taken: 1 }]);
    });

    it('is theirs after sign-up with that address, and nobody else accepts it, the representative neither', async () => {
      const { id } = await aGathering(app.database);
      const colleague = somebody();
      const { registrationId } = await put(id, colleague);
      const stranger = await aMember(app.database, { name: 'Eve' });
      const unconfirmed = await aMember(app.database, { email: `x${colleague.email}`, isVerified: false });
      for (const member of [stranger, unconfirmed]) {
        expect(await rejectionOf(app.get(AcceptSeat).execute(member, { registrationId }))).toMatchObject({
          code: 'NOT_FOUND',
        });
      }
      expect(await rejectionOf(app.get(AcceptSeat).execute(kasia, { registrationId }))).toMatchObject({
        reason: 'NOT_REGISTERED_PERSON',
      });
      const member = await aMember(app.database, { email: colleague.email });
      expect(await seen(member, registrationId)).toMatchObject({ isOwn: true });
      await app.get(AcceptSeat).execute(member, { registrationId });
      expect(await seen(member, registrationId)).toMatchObject({ memberId: member.id });
    });

    it('takes the place of their own on the waitlist, and is refused beside a seat of their own', async () => {
      const { id } = await aGathering(app.database, { pools: [{ capacity: 1 }] });
      const first = await owner();
      const { registrationId } = await put(id, { name: 'T. N.', email: first.email });
      const own = await app.get(Register).execute(first.member, { gatheringId: id });
      expect(own.registrationId).toBe(registrationId);

      const other = await aGathering(app.database);
      const second = await owner();
      await signUp(app, second.member, other.id);
      const named = await put(other.id, { name: 'T. N.', email: second.email });
      expect(
        await rejectionOf(app.get(AcceptSeat).execute(second.member, { registrationId: named.registrationId })),
      ).toMatchObject({ code: 'ALREADY_REGISTERED' });
      await app.get(CancelRegistration).execute(second.member, { registrationId: named.registrationId });
      expect(await seatCounts(app.database, other.id)).toMatchObject([{ taken: 1 }]);
      expect(await breaches(app.database, other.id)).toEqual([]);
    });

    it('is accepted with the offer that they accept', async () => {
      const { id } = await aGathering(app.database, { pools: [{ capacity: 0 }] });
      const { email, member } = await owner();
      const { registrationId } = await put(id, { name: 'T. N.', email });
      await app.database.manager.query('update seat_pool set capacity = 1 where gathering_id = $1', [id]);
      await promote(app, id);
      await app.get(AcceptOffer).execute(member, { registrationId });
      expect(await seen(member, registrationId)).toMatchObject({ state: 'confirmed', memberId: member.id });
      expect(await breaches(app.database, id)).toEqual([]);
    });
  });

  describe('for who holds the link', () => {
    it('shows the seat and what can be done, without the address of the substitute', async () => {
      const { id } = await aGathering(app.database);
      const { registrationId } = await app.get(Register).execute(kasia, {
        gatheringId: id,
        organisationId: gdynia,
        colleague: somebody(),
        substitute: { name: 'Ola Lis', email: 'ola@gdynia.example' },
      });
      const link = await app.get(SeatLinks).registrationOf({ token: tokenOf(registrationId), address });
      const seat = await app.get(SeatByLinkQueries).read(link);
      expect(seat).toMatchObject({
        personName: 'Tomasz Nowak',
        registeredByName: 'Kasia Wiśniewska',
        organisation: { name: 'City of Gdynia' },
        substituteName: 'Ola Lis',
        viewerCan: { accept: true, giveBack: true, handOver: true },
      });
      expect(JSON.stringify(seat)).not.toContain('ola@');
      expect(seat.calendarPath).toMatch(/\.ics\?key=[\w-]{43}$/);
    });

    it('is accepted, once, and given back, after which nothing can be done', async () => {
      const { id } = await aGathering(app.database);
      const { registrationId } = await put(id);
      const token = tokenOf(registrationId);
      await app.get(AcceptSeatByLink).execute({ token, address });
      await app.get(AcceptSeatByLink).execute({ token, address });
      expect(await seen(kasia, registrationId)).toMatchObject({ isAnswered: true, personName: 'Tomasz Nowak' });
      await app.get(GiveSeatBackByLink).execute({ token, address });
      await app.get(GiveSeatBackByLink).execute({ token, address });
      expect(await stateOf(app, registrationId)).toBe('cancelled');
      expect(await seatCounts(app.database, id)).toMatchObject([{ taken: 0 }]);
      expect(await rejectionOf(app.get(AcceptSeatByLink).execute({ token, address }))).toMatchObject({
        code: 'REGISTRATION_ENDED',
      });
      expect((await app.get(SeatByLinkQueries).read(registrationId)).viewerCan).toEqual({
        accept: false,
        giveBack: false,
        handOver: false,
      });
    });

    it('becomes a seat when an offer is accepted, and goes to the next when it is declined', async () => {
      const { id } = await aGathering(app.database, { pools: [{ capacity: 0 }] });
      const [first, second] = [await put(id), await put(id)];
      await app.database.manager.query('update seat_pool set capacity = 2 where gathering_id = $1', [id]);
      expect(await promote(app, id)).toBe(2);
      await app.get(AcceptSeatByLink).execute({ token: tokenOf(first.registrationId), address });
      await app.get(GiveSeatBackByLink).execute({ token: tokenOf(second.registrationId), address });
      expect(await stateOf(app, first.registrationId)).toBe('confirmed');
      expect(await stateOf(app, second.registrationId)).toBe('declined');
      expect(await breaches(app.database, id)).toEqual([]);
    });

    it('is handed over to somebody who is named, whose own link it then is; totals stay', async () => {
      const { id } = await aGathering(app.database);
      const { registrationId } = await put(id);
      const token = tokenOf(registrationId);
      const missing = await rejectionOf(app.get(HandSeatOverByLink).execute({ token, address }));
      expect(missing).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'substitute' }] });
      const next = await app.get(HandSeatOverByLink).execute({ token, address, substitute: somebody() });
      expect(await stateOf(app, registrationId)).toBe('superseded');
      expect((await app.get(SeatByLinkQueries).read(next.registrationId)).isAnswered).toBe(false);
      expect(await seatCounts(app.database, id)).toMatchObject([{ taken: 1 }]);
    });

    it('does nothing more once it belongs to an account', async () => {
      const { id } = await aGathering(app.database);
      const { email, member } = await owner();
      const { registrationId } = await put(id, { name: 'T. N.', email });
      await app.get(AcceptSeat).execute(member, { registrationId });
      const token = tokenOf(registrationId);
      expect(await rejectionOf(app.get(GiveSeatBackByLink).execute({ token, address }))).toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await app.get(SeatByLinkQueries).read(registrationId)).toMatchObject({
        isOfAccount: true,
        calendarPath: null,
        viewerCan: { accept: false, giveBack: false, handOver: false },
      });
    });

    it('is nothing by a link that has expired, is for something else, or is not ours; these are limited', async () => {
      const { id } = await aGathering(app.database);
      const { registrationId } = await put(id);
      const later = new Date(Date.now() + 1_000_000);
      const wrong = [
        tokenOf(registrationId, new Date(Date.now() - 2 * 86_400_000)),
        signLink(testSecret, { purpose: 'appeal', subject: registrationId, expiresAt: later }),
        signLink('another secret', { purpose: 'seat', subject: registrationId, expiresAt: later }),
        signLink(testSecret, { purpose: 'seat', subject: registrationId, expiresAt: null }),
        'nothing',
      ];
      for (const token of wrong) {
        expect(await rejectionOf(app.get(GiveSeatBackByLink).execute({ token, address: '192.0.2.9' }))).toMatchObject({
          code: 'NOT_FOUND',
        });
      }
      expect(await stateOf(app, registrationId)).toBe('confirmed');
      const many = Array.from({ length: 30 }, () =>
        rejectionOf(app.get(SeatLinks).registrationOf({ token: 'x', address: '192.0.2.9' })),
      );
      expect((await Promise.all(many)).map((problem) => problem.code)).toContain('RATE_LIMITED');
      // Who has a link of ours is not held up by that.
      await app.get(AcceptSeatByLink).execute({ token: tokenOf(registrationId), address: '192.0.2.9' });
    });
  });

  it('of one person goes to one of two who act at once: given back or handed over, never both', async () => {
    const { id } = await aGathering(app.database, { pools: [{ capacity: 5 }] });
    for (let round = 0; round < 3; round++) {
      const { registrationId } = await put(id);
      const token = tokenOf(registrationId);
      await Promise.allSettled([
        app.get(GiveSeatBackByLink).execute({ token, address }),
        app.get(HandSeatOverByLink).execute({ token, address, substitute: somebody() }),
        app.get(AcceptSeatByLink).execute({ token, address }),
      ]);
      expect(['cancelled', 'superseded']).toContain(await stateOf(app, registrationId));
      expect(await breaches(app.database, id)).toEqual([]);
    }
  });
});
