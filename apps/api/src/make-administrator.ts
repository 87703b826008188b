import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigModule } from '@sic/config';
import { AuditLog, Database, DatabaseModule } from '@sic/database';
import { Account } from '@sic/identity';
import { entities } from '@sic/manifests';

/**
 * `make-administrator EMAIL`: gives the account with this address the role of an administrator. For the first one of an
 * installation, by its operator; from then on administrators give roles on the site.
 */
@Module({ imports: [ConfigModule, DatabaseModule.with(entities)] })
class MakeAdministratorModule {}

const [email] = process.argv.slice(2);
if (email === undefined) {
  process.stderr.write('Usage: npm run make-administrator -- EMAIL\n');
  process.exit(2);
}
const app = await NestFactory.createApplicationContext(MakeAdministratorModule, { logger: ['error', 'warn'] });
const found = await app.get(Database).transaction(async (tx) => {
  const [person] = await tx.query<{ id: string }[]>('select id from auth."user" where lower(email) = lower($1)', [
    email,
  ]);
  if (!person) return false;
  await tx.update(Account, { id: person.id }, { isAdministrator: true });
  await app.get(AuditLog).record(tx, {
    actorId: null,
    action: 'identity.make-administrator',
    subjectKind: 'account',
    subjectId: person.id,
  });
  return true;
});
await app.close();
process.stdout.write(
  found ? `${email} is an administrator now.\n` : `No account has the address ${email}. Sign up with it first.\n`,
);
process.exit(found ? 0 : 1);
