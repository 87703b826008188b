import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuthorizationModule, type SignedInMember } from '@sic/authorization';
import { SubjectsModule } from '@sic/subjects';
import { RateLimitsModule } from '@sic/rate-limits';
import { Config, ConfigModule } from '@sic/config';
import { Database, DatabaseModule } from '@sic/database';
import { DraftingModule, ImportDeclaration } from '@sic/drafting';
import { IdentityModule } from '@sic/identity';
import { Rejection } from '@sic/kernel';
import { tellProblem } from '@sic/messages';
import { LiveModule, OutboxModule } from '@sic/outbox';
import { entities } from '@sic/manifests';

const USAGE = `Usage: npm run import -- FILE [--title TITLE] [--language TAG]
Makes a Markdown file the first version of a declaration in a process of its own, which an administrator edits.`;

@Module({
  imports: [
    ConfigModule,
    DatabaseModule.with(entities),
    OutboxModule,
    LiveModule,
    IdentityModule,
    AuthorizationModule,
    RateLimitsModule,
    SubjectsModule,
    DraftingModule,
  ],
})
class ImportModule {}

/** Who runs this has access to the database: the first administrator opens the process and edits it. */
async function administrator(database: Database): Promise<SignedInMember> {
  const [row] = await database.manager.query<{ id: string }[]>(
    'select id from account where is_administrator and suspended_at is null order by created_at limit 1',
  );
  if (!row) throw new Error('There is no administrator yet who could edit the text. Make one first.');
  return { kind: 'member', id: row.id, isModerator: false, isAdministrator: true };
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { title: { type: 'string' }, language: { type: 'string', default: 'en' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const markdown = new TextDecoder('utf-8').decode(await readFile(file));
  const app = await NestFactory.createApplicationContext(ImportModule, { logger: ['error'], abortOnError: false });
  try {
    const { slug, clauseCount } = await app.get(ImportDeclaration).execute(await administrator(app.get(Database)), {
      processId: null,
      title: values.title ?? null,
      language: values.language,
      markdown,
    });
    const address = `${app.get(Config).publicUrl}/declaration/${slug}`;
    process.stdout.write(`Imported ${clauseCount} clauses. They stand at ${address}\n`);
    return 0;
  } finally {
    await app.close();
  }
}

function explain(error: unknown): string {
  if (error instanceof Rejection) {
    const { message, fields } = tellProblem(error.problem);
    return fields?.map(({ field, rule, message: told }) => `${field} (${rule}): ${told}`).join('\n') ?? message;
  }
  return error instanceof Error ? error.message : String(error);
}

process.exit(
  await run().catch((error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    return 1;
  }),
);
