import { beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '../../support/graphql.js';
import { aPerson, type Person } from '../../support/person.js';
import { Stage } from '../../support/stage.js';
import { api } from './api.js';

/** Columns that may hold a name which their member has changed, each with its reason. */
const KEPT: Record<string, string> = {
  'public.queued_mail.content': 'A mail as it is on its way, until it is sent.',
};

const SQL_COLUMNS = `select c.table_schema || '.' || c.table_name as "table", c.column_name as "column"
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
 where c.table_schema in ('public', 'auth') and t.table_type = 'BASE TABLE'
   and c.data_type in ('text', 'character varying', 'jsonb', 'json', 'ARRAY')`;

/** The columns of all tables in which these words stand. */
async function columnsWith(words: string): Promise<string[]> {
  const { rows } = await api.pool.query<{ table: string; column: string }>(SQL_COLUMNS);
  const found: string[] = [];
  for (const { table, column } of rows) {
    const [schema = '', name = ''] = table.split('.');
    const { rowCount } = await api.pool.query(
      `select 1 from "${schema}"."${name}" where strpos("${column}"::text, $1) > 0 limit 1`,
      [words],
    );
    if (rowCount !== 0) found.push(`${table}.${column}`);
  }
  return found.filter((column) => !(column in KEPT)).sort();
}

describe('the name of a member', () => {
  const [before, after] = ['Quendolin Vorheriger', 'Quendolin Nachher'];
  let member: Person;
  let moderator: Person;
  beforeAll(async () => {
    api.limitTo(1_000_000);
    moderator = await aPerson(api.pool, { name: 'Mirko', isModerator: true, isAdministrator: true });
    const stage = new Stage(api, moderator, moderator);
    member = await stage.member(before);
    const declaration = await stage.declaration();
    await stage.send(member, 'proposeAmendment', { ...stage.wording(declaration), isSubmitted: true });
    const amendmentId = await stage.latest('amendment');
    await stage.send(member, 'postComment', { subject: { kind: 'AMENDMENT', id: amendmentId }, body: 'A thought.' });
    await stage.send(member, 'register', { gatheringId: (await stage.gathering()).id });
    await stage.cityOf(member);
    await stage.send(await stage.member(), 'reportContent', {
      subject: { kind: 'MEMBER', id: member.id },
      rule: 'ARGUE_ABOUT_THE_MATTER',
      words: 'Rude.',
    });
  });

  const rename = (name: string) =>
    new Stage(api, moderator, moderator).send(member, 'updateProfile', {
      name,
      headline: '',
      placeId: null,
      languages: [],
      capacities: [],
      needs: [],
      membersOnly: [],
    });
  const asModerator = async (query: string): Promise<string> =>
    JSON.stringify((await ask(api.apiUrl, query, {}, moderator.cookie)).data);

  it('stands in the account, and in what follows it by a rule of the database', async () => {
    expect(await columnsWith(before)).toEqual(['auth.user.name', 'public.account.name', 'public.member.name']);
  });

  it('is gone everywhere when they change it, and the new one is what others read', async () => {
    const pages = [
      '{ members(first: 100) { edges { node { name } } } }',
      '{ accounts(first: 100) { edges { node { name } } } }',
      '{ moderationQueue(state: OPEN, first: 100) { edges { node { subject { title { parameters { values } } } author { name } } } } }',
      '{ auditLog(first: 100) { edges { node { actor { name } } } } }',
    ];
    const old = await Promise.all(pages.map(asModerator));
    for (const page of old) expect(page).toContain(before);
    await rename(after);
    expect(await columnsWith(before)).toEqual([]);
    expect(await columnsWith(after)).toEqual(['auth.user.name', 'public.account.name', 'public.member.name']);
    for (const page of await Promise.all(pages.map(asModerator))) {
      expect(page).not.toContain(before);
      expect(page).toContain(after);
    }
  });

  it('cannot be two names: the database refuses a profile that is called otherwise', async () => {
    await expect(
      api.pool.query('update member set name = $2 where id = $1', [member.id, 'Somebody Else']),
    ).rejects.toMatchObject({ constraint: 'member_name' });
  });
});
