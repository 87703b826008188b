import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { domains } from '@sic/manifests';
import { PHASES } from '@sic/processes';

const LIBRARIES = resolve(import.meta.dirname, '../../../libs/domain');
const CATALOGUES = resolve(import.meta.dirname, '../../../libs/messages/catalogues');

/** The text of every source file of a domain that is neither a test nor its manifest. */
function sourcesOf(domain: string): string[] {
  const folder = join(LIBRARIES, domain, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.|^testing\/|\.domain\.ts$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

describe('the manifests of the domains', () => {
  it('are one for each library of a domain', () => {
    const libraries = readdirSync(LIBRARIES).filter(
      (name) => name !== 'manifests' && readFileSync(join(LIBRARIES, name, 'src/index.ts'), 'utf8') !== 'export {};\n',
    );
    expect(domains.map(({ name }) => name).sort()).toEqual(libraries.sort());
  });

  it('name tables, events, subject kinds, audit actions and kinds of notifications once', () => {
    const all = domains.flatMap((domain) => [
      ...domain.entities.map((entity) => `table ${entity.name}`),
      ...domain.events.map((event) => `event ${event.name}`),
      ...domain.subjectKinds.map((kind) => `subject ${kind}`),
      ...domain.auditActions.map((action) => `action ${action}`),
      ...Object.keys(domain.notificationKinds).map((kind) => `notification ${kind}`),
    ]);
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  });

  it.each(domains.map((domain) => [domain.name, domain] as const))('%s: prefix and audit actions', (name, domain) => {
    expect(
      [...domain.events.map((event) => event.name), ...domain.auditActions].every((n) => n.startsWith(`${name}.`)),
    ).toBe(true);
    const sources = sourcesOf(name);
    // What stands behind `action:` up to the end of the property, on one line or two.
    const written = sources.flatMap((text) =>
      [...text.matchAll(/\baction: ([^,]+)/g)].flatMap(([, value = '']) =>
        [...value.matchAll(/'([a-z]+\.[a-z-]+)'/g)].map(([, action]) => action!),
      ),
    );
    expect(written.filter((action) => !domain.auditActions.includes(action))).toEqual([]);
    const unused = domain.auditActions.filter(
      (action) => !sources.some((text) => text.includes(`'${action}'`) || text.includes(`\`${name}.\${action}\``)),
    );
    expect(unused).toEqual([]);
  });

  it.each(domains.map((domain) => [domain.name, domain] as const))(
    '%s: the kinds of notifications are those with sentences in its catalogue',
    (name, { notificationKinds }) => {
      const file = resolve(CATALOGUES, 'en/notifications', `${name}.json`);
      const worded = existsSync(file) ? Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object) : [];
      expect(Object.keys(notificationKinds).sort()).toEqual(worded.sort());
    },
  );

  it('say of every phase which actions it allows, where they say it', () => {
    const told = domains.flatMap(({ name, phaseActions }) => (phaseActions ? [[name, phaseActions] as const] : []));
    expect(told.map(([name]) => name)).toContain('drafting');
    for (const [, phaseActions] of told) expect(Object.keys(phaseActions).sort()).toEqual([...PHASES].sort());
  });
});
