import { createHmac, randomBytes } from 'node:crypto';
import { newId } from '@sic/kernel';
import { testSecret } from '@sic/testing';
import type { Pool } from 'pg';

export interface PersonSetup {
  name?: string;
  email?: string;
  isModerator?: boolean;
  isAdministrator?: boolean;
}

/** Somebody with an account, a profile and a session. */
export interface Person {
  id: string;
  name: string;
  email: string;
  /** The Cookie header of their session. */
  cookie: string;
}

/** Makes a signed-in person straight in the database; signing up by mail has a journey of its own. */
export async function aPerson(pool: Pool, setup: PersonSetup = {}): Promise<Person> {
  const id = newId();
  const { name = 'Amina Haddad', email = `${id}@member.example` } = setup;
  const token = randomBytes(24).toString('base64url');
  await pool.query(
    `insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt") values ($1, $2, $3, true, now(), now())`,
    [id, name, email],
  );
  await pool.query(
    'insert into account (id, name, is_moderator, is_administrator, confirmed_at) values ($1, $2, $3, $4, now())',
    [id, name, setup.isModerator ?? false, setup.isAdministrator ?? false],
  );
  await pool.query('insert into member (id, name) values ($1, $2)', [id, name]);
  await pool.query(
    `insert into auth.session (id, "userId", token, "expiresAt", "createdAt", "updatedAt") values ($1, $2, $3, now() + interval '1 day', now(), now())`,
    [newId(), id, token],
  );
  const signature = createHmac('sha256', testSecret).update(token).digest('base64');
  return { id, name, email, cookie: `sic.session_token=${encodeURIComponent(`${token}.${signature}`)}` };
}
