import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInMember } from '@sic/authorization';
import { newId } from '@sic/kernel';
import { rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { IdentityReader } from '../identity.reader.js';
import { identityDomain } from '../identity.domain.js';
import { IdentityModule } from '../identity.module.js';
import { AuthGateway } from '../session/auth-gateway.js';
import { EndOwnSessions } from '../session/end-own-sessions.js';
import { SessionQueries } from '../session/session.queries.js';
import { anAccount } from '../testing/index.js';
import { ConfirmEmailChange } from './confirm-email-change.js';
import { RequestEmailChange } from './request-email-change.js';
import { StopEmailChange } from './stop-email-change.js';

const PASSWORD = 'calm water runs deep';
const address = '198.51.100.7';
const GONE = { code: 'NOT_FOUND', what: 'link' };

describe('a member who keeps their account', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: [IdentityModule], entities: [...identityDomain.entities] });
  });
  afterAll(() => app.close());

  const query = <T extends object>(sql: string, values: unknown[]): Promise<T[]> =>
    app.database.manager.query(sql, values);
  const owner = async (email = `${newId()}@old.example`): Promise<SignedInMember & { email: string }> => {
    const member = await anAccount(app.database, { email });
    const hash = await (await app.get(AuthGateway).auth.$context).password.hash(PASSWORD);
    await query(
      `insert into auth.account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
       values (gen_random_uuid(), ($1::uuid)::text, 'credential', $1::uuid, $2, now(), now())`,
      [member.id, hash],
    );
    return { ...member, email };
  };
  const session = async ({ id }: SignedInMember): Promise<string> => {
    const [row] = await query<{ id: string }>(
      `insert into auth.session (id, "userId", token, "expiresAt", "createdAt", "updatedAt")
       values (gen_random_uuid(), $1, gen_random_uuid()::text, now() + interval '1 day', now(), now()) returning id`,
      [id],
    );
    return row!.id;
  };
  const ask = (member: SignedInMember, email: string, password = PASSWORD) =>
    app.get(RequestEmailChange).execute(member, { email, password });
  const links = async ({ id }: SignedInMember) => {
    const rows = await query<{ kind: string; url: string; address: string }>(
      'select kind, url, address from auth_link where account_id = $1 order by created_at',
      [id],
    );
    const last = (kind: string) => rows.filter((row) => row.kind === kind).at(-1);
    const token = (kind: string) => new URL(last(kind)!.url).searchParams.get('token')!;
    return { rows, last, token };
  };
  const confirm = (token: string) => app.get(ConfirmEmailChange).execute({ token, address });
  const stop = (token: string) => app.get(StopEmailChange).execute({ token, address });
  const emailOf = async ({ id }: SignedInMember) =>
    (await query<{ email: string }>('select email from auth."user" where id::uuid = $1', [id]))[0]?.email;
  const audit = async ({ id }: SignedInMember) =>
    (await query<{ action: string }>('select action from audit_record where subject_id = $1 order by at', [id])).map(
      ({ action }) => action,
    );

  describe('another address', () => {
    it('is told to the old one, and is theirs when the new one confirms it', async () => {
      const member = await owner();
      const wanted = `New-${newId()}@New.example`;
      await ask(member, wanted);
      const { last, token } = await links(member);
      expect(last('stop-email-change')?.address).toBe(member.email);
      expect(last('confirm-email-change')?.address).toBe(wanted.toLowerCase());
      expect(await emailOf(member)).toBe(member.email);
      expect(await app.get(SessionQueries).addressInWaiting(member)).toBe(wanted.toLowerCase());
      await confirm(token('confirm-email-change'));
      expect(await emailOf(member)).toBe(wanted.toLowerCase());
      expect(await app.get(SessionQueries).addressInWaiting(member)).toBeNull();
      expect(await rejectionOf(confirm(token('confirm-email-change')))).toMatchObject(GONE);
      expect(await audit(member)).toEqual(['identity.request-email-change', 'identity.confirm-email-change']);
    });

    it('is refused without the password, and when it is theirs already', async () => {
      const member = await owner();
      const refusal = (field: string, rule: string) => ({ code: 'INVALID_INPUT', fields: [{ field, rule }] });
      expect(await rejectionOf(ask(member, 'x@new.example', 'a wrong guess'))).toMatchObject(
        refusal('password', 'isYours'),
      );
      expect(await rejectionOf(ask(member, member.email.toUpperCase()))).toMatchObject(refusal('email', 'isOther'));
      expect((await links(member)).rows).toEqual([]);
      expect(await audit(member)).toEqual([]);
    });

    it('of somebody else is answered alike, and mailed to nobody but the old address', async () => {
      const [member, other] = [await owner(), await owner()];
      await ask(member, other.email);
      expect((await links(member)).rows.map(({ kind, address: to }) => [kind, to])).toEqual([
        ['stop-email-change', member.email],
      ]);
    });

    it('that somebody else took meanwhile is refused', async () => {
      const [member, wanted] = [await owner(), `${newId()}@new.example`];
      await ask(member, wanted);
      await owner(wanted);
      expect(await rejectionOf(confirm((await links(member)).token('confirm-email-change')))).toMatchObject(GONE);
      expect(await emailOf(member)).toBe(member.email);
    });

    it('is stopped by the old one before it is confirmed, and every device is signed out', async () => {
      const member = await owner();
      await session(member);
      await ask(member, `${newId()}@new.example`);
      const { token } = await links(member);
      await stop(token('stop-email-change'));
      expect(await rejectionOf(confirm(token('confirm-email-change')))).toMatchObject(GONE);
      expect(await emailOf(member)).toBe(member.email);
      expect(await app.get(SessionQueries).own(member)).toEqual([]);
      expect(await rejectionOf(stop(token('stop-email-change')))).toMatchObject(GONE);
    });

    it('is taken back by the old one after it was confirmed, with what was asked for since', async () => {
      const member = await owner();
      await ask(member, `${newId()}@new.example`);
      const first = await links(member);
      await confirm(first.token('confirm-email-change'));
      await ask(member, `${newId()}@newer.example`);
      const second = await links(member);
      await stop(first.token('stop-email-change'));
      expect(await emailOf(member)).toBe(member.email);
      expect(await rejectionOf(confirm(second.token('confirm-email-change')))).toMatchObject(GONE);
    });

    it('is confirmed within a day, and of two that were asked for only the last', async () => {
      const member = await owner();
      await ask(member, `${newId()}@new.example`);
      const first = await links(member);
      await ask(member, `${newId()}@new.example`);
      expect(await rejectionOf(confirm(first.token('confirm-email-change')))).toMatchObject(GONE);
      await query(`update email_change set created_at = now() - interval '25 hours' where account_id = $1`, [
        member.id,
      ]);
      expect(await rejectionOf(confirm((await links(member)).token('confirm-email-change')))).toMatchObject(GONE);
    });

    it('is named by each mail as its own request asked for it, however soon the next one comes', async () => {
      const member = await owner();
      const wanted = [`${newId()}@first.example`, `${newId()}@second.example`];
      for (const email of wanted) await ask(member, email);
      const named = async (kind: string) => {
        const ids = await query<{ id: string }>(
          'select id from auth_link where account_id = $1 and kind = $2 order by created_at',
          [member.id, kind],
        );
        const mailed = ids.map(({ id }) => app.get(IdentityReader).authLink(app.database.manager, id));
        return (await Promise.all(mailed)).map((link) => link?.newAddress);
      };
      expect(await named('stop-email-change')).toEqual(wanted);
      expect(await named('confirm-email-change')).toEqual(wanted);
    });

    it('of a wrong link is refused, and of a suspended account', async () => {
      expect(await rejectionOf(confirm('wrong'))).toMatchObject(GONE);
      expect(await rejectionOf(stop('wrong'))).toMatchObject(GONE);
      const member = await owner();
      await ask(member, `${newId()}@new.example`);
      await query('update account set suspended_at = now() where id = $1', [member.id]);
      expect(await rejectionOf(confirm((await links(member)).token('confirm-email-change')))).toMatchObject(GONE);
    });
  });

  describe('their devices', () => {
    it('are listed, this one first, and end one by one or all others at once', async () => {
      const person = await owner();
      const [here, second] = [await session(person), await session(person), await session(person)];
      const member = { ...person, sessionId: here };
      const list = () => app.get(SessionQueries).own(member);
      const end = (sessionId: string | null) => app.get(EndOwnSessions).execute(member, { sessionId });
      expect((await list()).map(({ isCurrent }) => isCurrent)).toEqual([true, false, false]);
      await end(second);
      expect((await list()).map(({ sessionId }) => sessionId)).not.toContain(second);
      await end(null);
      expect((await list()).map(({ sessionId }) => sessionId)).toEqual([here]);
      expect(await audit(member)).toEqual(['identity.end-sessions', 'identity.end-sessions']);
      expect((await app.published()).filter((name) => name === 'identity.sessions-ended').length).toBeGreaterThan(1);
    });

    it('of others are not theirs to end', async () => {
      const [member, other] = [await owner(), await owner()];
      const foreign = await session(other);
      expect(await rejectionOf(app.get(EndOwnSessions).execute(member, { sessionId: foreign }))).toMatchObject({
        code: 'NOT_FOUND',
        what: 'session',
      });
      expect(await app.get(SessionQueries).own(other)).toHaveLength(1);
    });
  });
});
