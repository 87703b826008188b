import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { Client } from 'pg';

const SENTENCE =
  'Cities and regions open their plans early, listen to those who live with the result, and say in plain words what they changed because of it and what they could not change. ';

/** Sixty clauses in ten sections. */
export function sixtyClauses(): string {
  const section = (number: number): string =>
    `## Section ${number + 1}\n\n${Array.from({ length: 6 }, (_, at) => `Clause ${number * 6 + at + 1}. ${SENTENCE.repeat(2)}`).join('\n\n')}\n`;
  return `# A measured declaration\n\n${Array.from({ length: 10 }, (_, at) => section(at)).join('\n')}`;
}

/** An administrator with a session, as signing in makes it. */
export async function aSignedInReader(client: Client, secret: string): Promise<{ id: string; cookie: string }> {
  const [id, token] = [randomUUID(), randomBytes(24).toString('hex')];
  await client.query(
    `insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt") values ($1, 'Reader', $2, true, now(), now())`,
    [id, `${id}@member.example`],
  );
  await client.query(
    `insert into account (id, name, is_administrator, confirmed_at) values ($1, 'Reader', true, now())`,
    [id],
  );
  await client.query(
    `insert into auth.session (id, token, "userId", "expiresAt", "createdAt", "updatedAt")
     values ($1, $2, $3, now() + interval '1 day', now(), now())`,
    [randomUUID(), token, id],
  );
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return { id, cookie: `sic.session_token=${encodeURIComponent(`${token}.${signature}`)}` };
}

/** 400 open amendments by 50 members, 20,000 positions on them, and the reader's own position on every third clause. */
export async function fillDeclaration(client: Client, declarationId: string, readerId: string): Promise<void> {
  await client.query('begin');
  await client.query(
    `insert into account (id, name) select gen_random_uuid(), 'Member ' || n from generate_series(1, 50) n`,
  );
  await client.query(
    `with place as (
       select n, gen_random_uuid() as id, gen_random_uuid() as revision_id,
              (select array_agg(id order by id) from clause where declaration_id = $1) as clauses,
              (select array_agg(id) from account where name like 'Member %') as members
         from generate_series(1, 400) n
     ), made as (
       insert into amendment (id, process_id, declaration_id, number, kind, clause_id, proposer_id, status, revision_id,
                              submitted_at, agree_count)
       select place.id, d.process_id, d.id, n, 'replace', clauses[1 + n % 60], members[1 + n % 50], 'submitted', revision_id, now(), 50
         from place, declaration d where d.id = $1 returning id, revision_id
     )
     insert into amendment_revision (id, amendment_id, number, version_id, wording, rationale, cause)
     select made.revision_id, made.id, 1, v.id, 'Another wording.', 'It is clearer.', 'proposed'
       from made, version v where v.declaration_id = $1`,
    [declarationId],
  );
  await client.query(
    `insert into position (id, member_id, subject_kind, subject_id, revision_id, kind)
     select gen_random_uuid(), m.id, 'amendment', a.id, a.revision_id, 'agree'
       from amendment a, account m where a.declaration_id = $1 and m.name like 'Member %'`,
    [declarationId],
  );
  await client.query(
    `insert into position (id, member_id, subject_kind, subject_id, revision_id, kind)
     select gen_random_uuid(), $2, 'clause', id, published_revision_id, 'agree'
       from (select *, row_number() over (order by id) as n from clause where declaration_id = $1) c where n % 3 = 0`,
    [declarationId, readerId],
  );
  await client.query(
    `update clause set agree_count = (select count(*) from position where subject_kind = 'clause' and subject_id = clause.id),
            open_amendment_count = (select count(*) from amendment where clause_id = clause.id) where declaration_id = $1`,
    [declarationId],
  );
  await client.query('commit');
  await client.query('analyze');
}
