import { beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { domains } from '@sic/manifests';
import { isKey, type Language, languages, type Parameter, subjectMessage, valuesOf } from '@sic/messages';
import { Subjects } from '@sic/subjects';
import { countStatements } from '@sic/testing';
import { graphql } from 'graphql';
import { ask } from '../../support/graphql.js';
import { aPerson, type Person } from '../../support/person.js';
import { Stage } from '../../support/stage.js';
import { api } from './api.js';

interface Moderated {
  /**
   * Makes one, by a member; `author` is null when it belongs to nobody in particular. Of some the `words` are hidden, and
   * the thing stays where it was.
   */
  make(stage: Stage, within?: string): Promise<{ id: string; author: Person | null; within?: string; words?: string }>;
  /** Where it is read, besides `node`, or how `node` gives its words: `$id` is the thing, `$within` what it belongs to. */
  reads: Record<string, string>;
  /** Where many are read at once. */
  list: string;
  /** What it is called in each language. */
  title: Record<Language, RegExp>;
}

const KINDS: Record<string, Moderated> = {
  amendment: {
    make: async (stage) => {
      const { id, proposer } = await stage.amendment();
      return { id, author: proposer };
    },
    reads: {
      page: 'query ($id: ID!) { amendment(id: $id) { id } }',
      list: '{ amendments(first: 100) { edges { node { id } } } }',
    },
    list: 'query ($n: Int!) { amendments(first: $n) { edges { node { viewerCan { report } membersCan { report } } } } }',
    title: { en: /^Amendment \d+ to “.+”$/, de: /^Änderungsantrag \d+ zu „.+“$/ },
  },
  comment: {
    make: async (stage, on) => {
      const { id, author, amendmentId } = await stage.comment(on);
      return { id, author, within: amendmentId };
    },
    reads: {
      thread: 'query ($within: ID!) { amendment(id: $within) { comments(first: 100) { edges { node { id } } } } }',
    },
    list: `query ($n: Int!, $within: ID!) {
      amendment(id: $within) { comments(first: $n) { edges { node { viewerCan { report } } } } } }`,
    title: {
      en: /^Comment on amendment \d+ to “.+”$/,
      de: /^Kommentar zu Änderungsantrag \d+ zu „.+“$/,
    },
  },
  member: {
    make: async (stage) => {
      const author = await stage.member();
      return { id: author.id, author };
    },
    reads: {
      page: 'query ($id: ID!) { member(id: $id) { id } }',
      directory: '{ members(first: 100) { edges { node { id } } } }',
    },
    list: 'query ($n: Int!) { members(first: $n) { edges { node { viewerCan { report } } } } }',
    title: { en: /^Profile of \w+/, de: /^Profil von \w+/ },
  },
  organisation: {
    make: async (stage) => ({ id: (await stage.organisation()).id, author: null }),
    reads: {
      page: 'query ($id: ID!) { organisation(id: $id) { id } }',
      directory: '{ organisations(first: 100) { edges { node { id } } } }',
    },
    list: 'query ($n: Int!) { organisations(first: $n) { edges { node { viewerCan { report } } } } }',
    title: { en: /^Organisation \w+/, de: /^Organisation \w+/ },
  },
  position: {
    make: async (stage, on) => {
      const { id, author, amendmentId, reason } = await stage.position(on);
      return { id, author, within: amendmentId, words: reason };
    },
    reads: {
      node: 'query ($id: ID!) { node(id: $id) { ... on Position { reason } } }',
      list: 'query ($within: ID!) { amendment(id: $within) { positions(first: 100) { edges { node { reason } } } } }',
    },
    list: `query ($n: Int!, $within: ID!) {
      amendment(id: $within) { positions(first: $n) { edges { node { viewerCan { report } } } } } }`,
    title: {
      en: /^Reason for a position on amendment \d+ to “.+”$/,
      de: /^Begründung einer Position zu Änderungsantrag \d+ zu „.+“$/,
    },
  },
};

describe('every kind that moderators hide', () => {
  let stage: Stage;
  let other: Person;
  let second: Person;
  beforeAll(async () => {
    const administrator = await aPerson(api.pool, { name: 'Pieter', isAdministrator: true, isModerator: true });
    const moderator = await aPerson(api.pool, { name: 'Mirko', isModerator: true });
    second = await aPerson(api.pool, { name: 'Aino', isModerator: true });
    other = await aPerson(api.pool, { name: 'Greta' });
    stage = new Stage(api, administrator, moderator);
  });

  const hidable = () =>
    api.app
      .get(Subjects, { strict: false })
      .all()
      .filter(({ hiding }) => hiding !== undefined)
      .map(({ kind }) => kind);

  it('is in the table, and every registered kind is in a manifest', () => {
    expect(hidable()).toEqual(Object.keys(KINDS).sort());
    const kinds = api.app
      .get(Subjects, { strict: false })
      .all()
      .map(({ kind }) => kind);
    expect(domains.flatMap(({ subjectKinds }) => subjectKinds).sort()).toEqual(kinds);
    expect(kinds.filter((kind) => !isKey('subjects', kind))).toEqual([]);
  });

  it.each(Object.entries(KINDS))(
    '%s: reported, hidden everywhere, appealed, restored',
    async (kind, { make, reads, title }) => {
      const { id, author, within, words = id } = await make(stage);
      const readers = { visitor: undefined, other, moderator: stage.moderator, ...(author && { author }) };
      const subject = { kind: kind.toUpperCase(), id };
      /** Who finds it by which read. */
      const seen = async (): Promise<Record<string, string[]>> => {
        const all = { node: 'query ($id: ID!) { node(id: $id) { id } }', ...reads };
        const found = Object.entries(readers).map(async ([role, person]) => {
          const answers = await Promise.all(
            Object.entries(all).map(async ([name, query]) => {
              const { data, errors } = await ask(api.apiUrl, query, { id, within }, person?.cookie);
              expect(errors).toEqual([]);
              return JSON.stringify(data).includes(words) ? [name] : [];
            }),
          );
          return [role, answers.flat()] as const;
        });
        return Object.fromEntries(await Promise.all(found));
      };
      const reportable = async (person: Person): Promise<{ title: { parameters: Parameter[] } } | null> => {
        const query = `query ($subject: SubjectInput!) {
          reportableContent(subject: $subject) { title { kind parameters { name values } } } }`;
        const { data } = await ask(api.apiUrl, query, { subject }, person.cookie);
        return data?.['reportableContent'] as { title: { parameters: Parameter[] } } | null;
      };
      const isReportable = async (person: Person): Promise<boolean> => (await reportable(person)) !== null;
      /** Who may report it, as the thing itself says. */
      const permitted = async (): Promise<Record<string, unknown>> => {
        const type = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
        const query = `query ($id: ID!) { node(id: $id) { ... on ${type} { viewerCan { report } } } }`;
        const found = Object.entries(readers).map(async ([role, person]) => {
          const { data, errors } = await ask(api.apiUrl, query, { id }, person?.cookie);
          expect(errors).toEqual([]);
          return [role, (data?.['node'] as { viewerCan: { report: boolean } } | null)?.viewerCan.report] as const;
        });
        return Object.fromEntries(await Promise.all(found));
      };
      const caseOf = async (): Promise<{ caseId: string; lockVersion: number }> => {
        const caseId = await stage.value<string>('select id as value from moderation_case where subject_id = $1', [id]);
        return { caseId, lockVersion: await stage.caseVersion(caseId) };
      };

      const parameters = valuesOf((await reportable(other))?.title.parameters ?? []);
      for (const language of languages) expect(subjectMessage(language, kind, parameters)).toMatch(title[language]);
      const everywhere = [...new Set(['node', ...Object.keys(reads)])];
      const before = await seen();
      expect(before['visitor']).toEqual(everywhere);
      expect(before['other']).toEqual(everywhere);
      const mayReport = { visitor: false, other: true, moderator: true, ...(author && { author: false }) };
      expect(await permitted()).toEqual(mayReport);

      await stage.send(other, 'reportContent', { subject, rule: 'ARGUE_ABOUT_THE_MATTER', words: 'Please look.' });
      await stage.send(stage.moderator, 'hideContent', {
        ...(await caseOf()),
        rule: 'ARGUE_ABOUT_THE_MATTER',
        reasons: 'It insults.',
      });
      const hidden = await seen();
      expect([hidden['visitor'], hidden['other']]).toEqual([[], []]);
      expect(hidden['moderator']).toContain('node');
      // What lost its words only is still there.
      const gone = words === id ? undefined : false;
      expect(await permitted()).toEqual({
        visitor: gone,
        other: gone,
        moderator: false,
        ...(author && { author: false }),
      });
      if (author) expect(hidden['author']).toContain('node');
      expect([await isReportable(other), await isReportable(stage.moderator)]).toEqual([false, true]);

      if (author) {
        const decisionId = await stage.latest('moderation_decision');
        await stage.send(author, 'appealDecision', { decisionId, words: 'I meant the argument.' });
        const appealId = await stage.latest('appeal');
        await stage.send(second, 'decideAppeal', { appealId, isOverturned: true, reasons: 'It may stand.' });
      } else {
        await stage.send(second, 'restoreContent', { ...(await caseOf()), reasons: 'It may stand.' });
      }
      expect(await seen()).toEqual(before);
      expect(await isReportable(other)).toBe(true);
      expect(await permitted()).toEqual(mayReport);
    },
  );

  it.each(Object.entries(KINDS))('%s: a list that says who may report reads no more for many', async (_kind, given) => {
    const { within } = await given.make(stage);
    const { schema } = api.app.get(GraphQLSchemaHost, { strict: false });
    const actor = { kind: 'member', id: other.id, isModerator: false, isAdministrator: false } as const;
    const read = (n: number) =>
      countStatements(() => {
        const contextValue = { actor, address: '127.0.0.1', refresh: () => Promise.resolve(actor), loaders: new Map() };
        return graphql({ schema, source: given.list, variableValues: { n, within }, contextValue });
      });
    await given.make(stage, within);
    const [one, many] = [await read(1), await read(100)];
    expect([one.result.errors, many.result.errors]).toEqual([undefined, undefined]);
    expect(JSON.stringify(many.result.data).match(/"report":/g)!.length).toBeGreaterThan(1);
    expect(many.statements).toHaveLength(one.statements.length);
  });
});
