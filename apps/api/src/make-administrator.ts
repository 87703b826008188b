import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { system } from '@sic/authorization';
import { ConfigModule } from '@sic/config';
import { DatabaseModule } from '@sic/database';
import { MakeAdministrator } from '@sic/identity';
import { entities } from '@sic/manifests';

/**
 * `make-administrator EMAIL`: gives the account with this address the role of an administrator. For the first one of an
 * installation, by its operator; from then on administrators give roles on the site.
 */
@Module({ imports: [ConfigModule, DatabaseModule.with(entities)], providers: [MakeAdministrator] })
class MakeAdministratorModule {}

const [email] = process.argv.slice(2);
if (email === undefined) {
  process.stderr.write('Usage: npm run make-administrator -- EMAIL\n');
  process.exit(2);
}
const app = await NestFactory.createApplicationContext(MakeAdministratorModule, { logger: ['error', 'warn'] });
const found = await app.get(MakeAdministrator).execute(system, { email });
await app.close();
process.stdout.write(
  found ? `${email} is an administrator now.\n` : `No account has the address ${email}. Sign up with it first.\n`,
);
process.exit(found ? 0 : 1);
