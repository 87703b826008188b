import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { Account } from '@sic/identity';
import { rejectionOf, testSecret } from '@sic/testing';
import { SuspendMember } from '../account/suspend-member.js';
import { ModerationDecision } from '../case/moderation-decision.entity.js';
import { ModerationReader } from '../moderation.reader.js';
import { type ModerationApp, startModeration } from '../testing/index.js';
import { AppealByLink } from './appeal-by-link.js';
import { AppealLinks, appealPath } from './appeal-links.js';
import { AppealQueries } from './appeal.queries.js';
import { DecideAppeal } from './decide-appeal.js';
import { OwnDecisionQueries } from './own-decision.queries.js';

const words = 'The account was used by somebody else.';
const address = '192.0.2.1';

describe('an appeal against a suspension', () => {
  let app: ModerationApp;
  let decider: SignedInMember;
  let other: SignedInMember;
  beforeAll(async () => {
    app = await startModeration();
    decider = await app.aModerator();
    other = await app.aModerator('Aino Lehtonen');
  });
  afterAll(() => app.close());

  const suspended = async () => {
    const member = await app.aMember('Rita');
    await app.get(SuspendMember).execute(decider, {
      accountId: member.id,
      isSuspended: true,
      rule: 'STAY_WITH_THE_SUBJECT',
      reasons: 'Advertising.',
    });
    const decision = await app.database.manager.findOneByOrFail(ModerationDecision, { authorId: member.id });
    const token = appealPath(testSecret, decision).split('token=')[1]!;
    return { member, decision, token };
  };
  const appeal = (token: string) => app.get(AppealByLink).execute({ token, address, words });
  const isSuspended = async ({ id }: SignedInMember) =>
    (await app.database.manager.findOneByOrFail(Account, { id })).suspendedAt !== null;

  it('is made without signing in, by the link in the mail, which shows the rule and the reasons', async () => {
    const { decision, token } = await suspended();
    const link = await app.get(AppealLinks).decisionOf({ token, address });
    expect(await app.get(OwnDecisionQueries).byLink(link)).toMatchObject({
      action: 'suspend',
      rule: 'STAY_WITH_THE_SUBJECT',
      reasons: 'Advertising.',
      viewerCan: { appeal: true },
    });
    const made = await appeal(token);
    expect(made).toMatchObject({ decisionId: decision.id, state: 'open', words });
    expect((await app.published()).at(-1)).toBe('moderation.appeal-made');
    const told = await app.get(ModerationReader).appealToTell(app.database.manager, made.id);
    expect(told).toMatchObject({ subjectKind: 'account', parameters: { name: 'Rita' }, isSuspension: true });
  });

  it('is made once, also by a doubled click', async () => {
    const { token } = await suspended();
    const results = await Promise.allSettled([appeal(token), appeal(token)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await rejectionOf(appeal(token))).toMatchObject({ reason: 'APPEALED_ALREADY' });
  });

  it('is decided by another moderator: the account is open again, or stays suspended', async () => {
    for (const isOverturned of [true, false]) {
      const { member, token } = await suspended();
      const { id: appealId } = await appeal(token);
      const { edges } = await app.get(AppealQueries).page(other, { state: 'open', first: 100 });
      expect(edges.find(({ node }) => node.id === appealId)?.node).toMatchObject({
        caseId: null,
        title: null,
        excerpt: null,
        author: { accountId: member.id, name: 'Rita' },
        viewerCan: { decide: true },
      });
      const decide = (by: SignedInMember) =>
        app.get(DecideAppeal).execute(by, { appealId, isOverturned, reasons: 'We looked again.' });
      expect(await rejectionOf(decide(decider))).toMatchObject({ reason: 'DECIDES_OWN_DECISION' });
      expect(await isSuspended(member)).toBe(true);
      await decide(other);
      expect(await isSuspended(member)).toBe(!isOverturned);
      const lifted = await app.database.manager.countBy(ModerationDecision, { appealId, action: 'lift-suspension' });
      expect(lifted).toBe(isOverturned ? 1 : 0);
      expect(await rejectionOf(decide(await app.aModerator()))).toMatchObject({ reason: 'APPEAL_DECIDED' });
    }
  });

  it('is refused once the account is open again, and for the earlier of two suspensions', async () => {
    const { member, token } = await suspended();
    const lift = { accountId: member.id, isSuspended: false, rule: null, reasons: 'We talked.' };
    await app.get(SuspendMember).execute(decider, lift);
    expect(await rejectionOf(appeal(token))).toMatchObject({ reason: 'SUSPENSION_ENDED' });
    await app.get(SuspendMember).execute(decider, { ...lift, isSuspended: true, rule: 'NO_HARASSMENT' });
    expect(await rejectionOf(appeal(token))).toMatchObject({ reason: 'SUSPENSION_ENDED' });
  });

  it('is not there by a link that is not ours or has expired; such links are limited', async () => {
    const { decision } = await suspended();
    const old = appealPath(testSecret, { id: decision.id, createdAt: new Date(0) }).split('token=')[1]!;
    const foreign = appealPath('another secret', decision).split('token=')[1]!;
    for (const token of [old, foreign, 'x', '']) {
      const problem = await rejectionOf(app.get(AppealByLink).execute({ token, address: '192.0.2.9', words }));
      expect(problem).toMatchObject({ code: 'NOT_FOUND' });
    }
    const many = Array.from({ length: 30 }, () =>
      rejectionOf(app.get(AppealLinks).decisionOf({ token: 'x', address: '192.0.2.9' })),
    );
    expect((await Promise.all(many)).map(({ code }) => code)).toContain('RATE_LIMITED');
  });

  it('needs words', async () => {
    const { token } = await suspended();
    const empty = app.get(AppealByLink).execute({ token, address, words: ' \n' });
    expect(await rejectionOf(empty)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'words' }] });
  });
});
