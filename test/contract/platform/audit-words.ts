import { describe, expect, it } from '@jest/globals';
import { domains } from '@sic/manifests';
import { languages, textOf } from '@sic/messages';
import { api } from './api.js';

interface AuditRow {
  action: string;
  data: Record<string, unknown>;
}

/** An id, the fingerprint of a version, or a number. */
const NOT_WRITTEN = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|\d+)$/;

/** What the audit page cannot show in words: facts without a name, and values that are neither an id nor a known code. */
function unsaidOf({ action, data }: AuditRow): string[] {
  const hasWords = (...keys: [namespace: 'audit' | 'rules', key: string][]): boolean =>
    languages.every((language) => keys.some(([namespace, key]) => textOf(language, namespace, key) !== undefined));
  return Object.entries(data).flatMap(([fact, value]) => [
    ...(hasWords(['audit', `facts.${fact}`]) ? [] : [`${action}: the fact ${fact} has no name`]),
    ...(Array.isArray(value) ? (value as unknown[]) : [value])
      .filter((one) => one !== null)
      .map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one)))
      .filter((one) => !NOT_WRITTEN.test(one) && !hasWords(['audit', `values.${one}`], ['rules', `${one}.title`]))
      .map((one) => `${action}: ${fact} is ${one}`),
  ]);
}

describe('what every use case wrote to the audit log', () => {
  it('is names of fields, codes, ids and numbers, each with its words, and nothing that somebody wrote', async () => {
    const { rows } = await api.pool.query<AuditRow>('select distinct action, data from audit_record');
    expect(rows.length).toBeGreaterThan(40);
    expect([...new Set(rows.flatMap(unsaidOf))]).toEqual([]);
  });

  it('would be found out if it were the words of a person, a list of them or an object', () => {
    const found = unsaidOf({
      action: 'letters.write-letter',
      data: { kind: 'city', unknown: 1, name: null, fields: ['name', 'A city.'], from: { summary: 'A summary.' } },
    });
    expect(found).toEqual([
      'letters.write-letter: the fact unknown has no name',
      'letters.write-letter: the fact name has no name',
      'letters.write-letter: fields is A city.',
      'letters.write-letter: from is {"summary":"A summary."}',
    ]);
  });

  it('is about a thing that its sentence can name: one of a registered kind, or an account', async () => {
    const named = [...domains.flatMap(({ subjectKinds }) => subjectKinds), 'account'];
    const { rows } = await api.pool.query<{ action: string; subjectKind: string }>(
      'select distinct action, subject_kind as "subjectKind" from audit_record where not subject_kind = any($1)',
      [named],
    );
    // A series is named by its gatherings, which do not exist yet; of an address that refuses mails only a hash is kept.
    const unnamed = ['gatherings.create-series', 'notifications.refuse-mails'];
    expect(rows.filter(({ action }) => !unnamed.includes(action))).toEqual([]);
  });
});
