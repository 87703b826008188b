import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type SignedInMember, visitor } from '@sic/authorization';
import { aMember } from '@sic/profiles/testing';
import type { TestApp } from '@sic/testing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { aGathering, members, signUp, startGatherings } from '../testing/index.js';
import { CalendarController } from './calendar.controller.js';

describe('the calendar file of a seat', () => {
  let app: TestApp;
  let people: SignedInMember[];
  let organiser: SignedInMember;
  beforeAll(async () => {
    app = await startGatherings();
    people = await members(app, 2);
    organiser = await aMember(app.database, { name: 'Lieve Claes' });
  });
  afterAll(() => app.close());

  /** The status with which the file is answered. */
  async function statusFor(actor: Actor, registrationId: string): Promise<number> {
    let status = 200;
    const reply = {
      code: (code: number) => {
        status = code;
        return reply;
      },
      header: () => reply,
      type: () => reply,
      send: () => reply,
    };
    const request = { ip: '192.0.2.1', headers: {} };
    await app
      .get(CalendarController)
      .registration(
        `${registrationId}.ics`,
        undefined,
        actor,
        request as FastifyRequest,
        reply as unknown as FastifyReply,
      );
    return status;
  }

  it('is for those who may see the registration: its person and the organisers', async () => {
    const { id } = await aGathering(app.database, { organiser });
    const { registrationId } = await signUp(app, people[0]!, id);
    expect(await statusFor(people[0]!, registrationId)).toBe(200);
    expect(await statusFor(organiser, registrationId)).toBe(200);
  });

  it('is not found by others, those who organise another gathering among them', async () => {
    const { id } = await aGathering(app.database, { organiser });
    await aGathering(app.database, { organiser: people[1]! });
    const { registrationId } = await signUp(app, people[0]!, id);
    expect(await statusFor(people[1]!, registrationId)).toBe(404);
    expect(await statusFor(visitor, registrationId)).toBe(404);
  });
});
