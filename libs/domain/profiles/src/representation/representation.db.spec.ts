import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { newId } from '@sic/kernel';
import { rejectionOf, type TestApp } from '@sic/testing';
import { Organisation } from '../organisation/organisation.entity.js';
import { aMember, anOrganisation, aRepresentation, aRepresentative } from '../testing/index.js';
import { startProfiles } from '../testing/start-profiles.js';
import { AskToRepresent } from './ask-to-represent.js';
import { ConfirmRepresentation } from './confirm-representation.js';
import { EndRepresentation } from './end-representation.js';
import { RefuseRepresentation } from './refuse-representation.js';
import { Representation, type RepresentationState } from './representation.entity.js';

describe('acting for an organisation', () => {
  let app: TestApp;
  let organisationId: string;
  let member: SignedInMember;
  let representative: SignedInMember;
  beforeAll(async () => {
    app = await startProfiles();
    ({ id: organisationId } = await anOrganisation(app.database));
    member = await aMember(app.database);
    representative = await aRepresentative(app.database, organisationId);
  });
  afterAll(() => app.close());

  const ask = (actor: SignedInMember, role: Representation['role'] = 'representative', message = '') =>
    app.get(AskToRepresent).execute(actor, { organisationId, role, message });
  const confirm = (actor: SignedInMember, id: string) =>
    app.get(ConfirmRepresentation).execute(actor, { representationId: id });
  const refuseRequest = (actor: SignedInMember, id: string) =>
    app.get(RefuseRepresentation).execute(actor, { representationId: id, reason: 'Not known.' });
  const end = (actor: SignedInMember, id: string) =>
    app.get(EndRepresentation).execute(actor, { representationId: id });
  const stateOf = async (id: string): Promise<RepresentationState> =>
    (await app.database.manager.findOneByOrFail(Representation, { id })).state;

  it('is asked for once, however often the form is sent', async () => {
    const [first, second] = await Promise.all([ask(member), ask(member)]);
    expect(second).toBe(first);
    expect(await stateOf(first)).toBe('asked');
    expect(await rejectionOf(ask(member, 'signatory'))).toMatchObject({ code: 'ALREADY_REPRESENTS', state: 'asked' });
    await end(member, first);
  });

  it('is confirmed by somebody who acts for it, once, and then ends by the member’s own hand', async () => {
    const id = await ask(member);
    await Promise.all([confirm(representative, id), confirm(representative, id)]);
    expect(await stateOf(id)).toBe('confirmed');
    const told = (await app.published()).filter((name) => name === 'profiles.representation-decided');
    expect(told).toHaveLength(1);
    await end(member, id);
    expect(await stateOf(id)).toBe('ended');
    await end(member, id);
    expect(await rejectionOf(confirm(representative, id))).toMatchObject({
      code: 'REPRESENTATION_CHANGED',
      state: 'ended',
    });
  });

  it('is confirmed or refused, never both: who comes second is told what the first said', async () => {
    const other = await aRepresentative(app.database, organisationId);
    for (let round = 0; round < 5; round += 1) {
      const id = await ask(await aMember(app.database));
      const outcomes = await Promise.allSettled([confirm(representative, id), refuseRequest(other, id)]);
      const failed = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
      expect(failed).toHaveLength(1);
      const state = await stateOf(id);
      expect(failed[0]).toMatchObject({ problem: { code: 'REPRESENTATION_CHANGED', state } });
    }
  });

  it('is not confirmed by oneself, by a stranger, or by somebody of another organisation', async () => {
    const id = await ask(await aMember(app.database));
    const { memberId } = await app.database.manager.findOneByOrFail(Representation, { id });
    const elsewhere = await aRepresentative(app.database, (await anOrganisation(app.database)).id);
    const themselves: SignedInMember = { ...member, id: memberId };
    for (const actor of [themselves, member, elsewhere]) {
      expect((await rejectionOf(confirm(actor, id))).code).toBe('FORBIDDEN');
      expect((await rejectionOf(refuseRequest(actor, id))).code).toBe('FORBIDDEN');
    }
    expect((await rejectionOf(end(elsewhere, id))).code).toBe('FORBIDDEN');
    expect(await stateOf(id)).toBe('asked');
    expect((await rejectionOf(confirm(representative, newId()))).code).toBe('NOT_FOUND');
  });

  it('does not let a representative make a signatory; a signatory and a moderator may', async () => {
    const signatory = await aRepresentative(app.database, organisationId, { role: 'signatory' });
    const moderator = await aMember(app.database, { isModerator: true });
    for (const actor of [signatory, moderator]) {
      const id = await ask(await aMember(app.database), 'signatory');
      expect((await rejectionOf(confirm(representative, id))).code).toBe('FORBIDDEN');
      await confirm(actor, id);
      expect(await stateOf(id)).toBe('confirmed');
    }
  });

  it('gives no power over a hidden organisation, which strangers do not even find', async () => {
    const hidden = await anOrganisation(app.database, { hiddenAt: new Date() });
    const insider = await aRepresentative(app.database, hidden.id);
    const asking = await aMember(app.database);
    const { id } = await aRepresentation(app.database, {
      memberId: asking.id,
      organisationId: hidden.id,
      state: 'asked',
    });
    expect((await rejectionOf(confirm(insider, id))).code).toBe('FORBIDDEN');
    const late = app.get(AskToRepresent).execute(member, {
      organisationId: hidden.id,
      role: 'representative',
      message: '',
    });
    expect((await rejectionOf(late)).code).toBe('NOT_FOUND');
    await app.database.manager.update(Organisation, hidden.id, { hiddenAt: null });
    await confirm(insider, id);
  });
});
