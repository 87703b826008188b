import { beforeAll, describe, expect, it } from '@jest/globals';
import { mutations, refusalsOf, runMutation } from '../../support/operations.js';
import { aPerson, type Person } from '../../support/person.js';
import { Stage } from '../../support/stage.js';
import { useCases } from '../use-cases/index.js';
import { api } from './api.js';

const RATE_LIMITED = 'RATE_LIMITED';
const MANY = 1_000_000;

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** Where the attempt of the table is counted under a narrower name. */
const LIMITS: Record<string, string> = { register: 'register-colleague' };

describe('every use case', () => {
  let stage: Stage;
  beforeAll(async () => {
    const administrator = await aPerson(api.pool, { name: 'Pieter', isAdministrator: true, isModerator: true });
    const moderator = await aPerson(api.pool, { name: 'Mirko', isModerator: true });
    stage = new Stage(api, administrator, moderator);
    await api.pool.query(`
      create function refuse_record() returns trigger language plpgsql as $$
        begin raise exception 'records are refused'; end $$;
      create trigger refuse_record before insert on audit_record for each row execute function refuse_record();
      alter table audit_record disable trigger refuse_record`);
  });

  const run = async (name: string, by: Person | null, input: object): Promise<string[]> =>
    refusalsOf(await runMutation(api.apiUrl, name, input, by?.cookie));
  /** A fingerprint of each table. */
  const state = async (): Promise<Record<string, string>> => {
    const { rows: tables } = await api.pool.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth')`,
    );
    const parts = tables.map(
      ({ name }) =>
        `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${name} t`,
    );
    const { rows } = await api.pool.query<{ name: string; hash: string }>(parts.join(' union all '));
    return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]));
  };
  const records = async (): Promise<number> => {
    const { rows } = await api.pool.query<{ n: number }>('select count(*)::int as n from audit_record');
    return rows[0]!.n;
  };
  const refuseRecords = (isRefused: boolean) =>
    api.pool.query(`alter table audit_record ${isRefused ? 'enable' : 'disable'} trigger refuse_record`);

  it('is in the list, by its mutation', () => {
    expect(Object.keys(useCases).sort()).toEqual(mutations.map(({ name }) => name).sort());
  });

  it.each(Object.keys(useCases))(
    '%s leaves a record or changes nothing, and keeps to a limit of its own',
    async (name) => {
      const { given, unrecorded } = useCases[name]!;
      api.limitTo(MANY);
      const { by, input, countedFor = by?.id } = await given(stage);

      // No record, no change: both are written in one transaction.
      if (unrecorded === undefined) {
        const before = await state();
        await refuseRecords(true);
        const failed = run(name, by, input).finally(() => refuseRecords(false));
        expect(await failed).toEqual(['INTERNAL']);
        expect(await state()).toEqual(before);
      }

      // With nothing left of its limit it is refused, and changes nothing.
      const before = await state();
      const count = await records();
      api.limitTo(0);
      expect(await run(name, by, input)).toEqual([RATE_LIMITED]);
      expect(await state()).toEqual(before);
      api.limitTo(1);
      expect(await run(name, by, input)).toEqual([]);
      expect((await records()) - count > 0).toBe(unrecorded === undefined);
      if (unrecorded === undefined) {
        const { rows } = await api.pool.query<{ actor_id: string | null }>(
          'select actor_id from audit_record order by at desc, id desc limit $1',
          [(await records()) - count],
        );
        expect(rows.map(({ actor_id }) => actor_id)).toContain(by?.id ?? null);
      }

      // It is counted once, under its own name; somebody else has points of their own.
      const [own, ...more] = api.consumed.splice(0);
      expect(more).toEqual([]);
      expect({ ...own, name: own?.name.split('.')[1] }).toEqual({ name: LIMITS[name] ?? kebab(name), key: countedFor });
      if (by === null) return;
      const { rows } = await api.pool.query<{ isModerator: boolean; isAdministrator: boolean }>(
        'select is_moderator as "isModerator", is_administrator as "isAdministrator" from account where id = $1',
        [by.id],
      );
      const other = await aPerson(api.pool, { name: 'Somebody else', ...rows[0] });
      expect(await run(name, other, input)).not.toContain(RATE_LIMITED);
      expect(api.consumed).toEqual([{ name: own?.name, key: other.id }]);
    },
  );
});
