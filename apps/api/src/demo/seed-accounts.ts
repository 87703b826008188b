import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@sic/database';
import { Account } from '@sic/identity';
import { newId } from '@sic/kernel';
import { hashPassword } from 'better-auth/crypto';
import accounts from './accounts.json' with { type: 'json' };
import { emailOf, members } from './content/index.js';
import type { DemoIds } from './demo-ids.js';

const DAY_MS = 24 * 3_600_000;
/** The first joined so many days ago, the others one after the other since. */
const FIRST_JOINED_DAYS = 240;

const rolesByName = new Map(accounts.accounts.map(({ name, role }) => [name, role]));

/** Accounts of the demo community, confirmed, all with the one password of `accounts.json`. One transaction. */
export async function seedAccounts(app: INestApplicationContext, ids: DemoIds): Promise<void> {
  // scrypt takes a fifth of a second on purpose; once is enough for a password that is printed at start.
  const password = await hashPassword(accounts.password);
  const rows = members.map((member, index) => {
    const joinedAt = new Date(Date.now() - (FIRST_JOINED_DAYS - index * 3) * DAY_MS);
    return { id: newId(), key: member.key, name: member.name, email: emailOf(member), joinedAt };
  });
  await app.get(Database).transaction(async (tx) => {
    for (const { id, name, email, joinedAt } of rows) {
      await tx.query(
        `insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt") values ($1, $2, $3, true, $4, $4)`,
        [id, name, email, joinedAt],
      );
      await tx.query(
        `insert into auth.account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
         values ($1, $2::text, 'credential', $2::text::uuid, $3, $4, $4)`,
        [newId(), id, password, joinedAt],
      );
    }
    await tx.insert(
      Account,
      rows.map(({ id, name, joinedAt }) => ({
        id,
        name,
        isModerator: rolesByName.get(name) === 'moderator',
        isAdministrator: rolesByName.get(name) === 'administrator',
        confirmedAt: joinedAt,
        createdAt: joinedAt,
      })),
    );
  });
  for (const { key, id } of rows) ids.set('account', key, id);
}
