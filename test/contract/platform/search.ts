import { beforeAll, describe, expect, it } from '@jest/globals';
import { isInputObjectType, isObjectType } from 'graphql';
import { ask } from '../../support/graphql.js';
import { aCityOf } from '../../support/gathering.js';
import { schema } from '../../support/operations.js';
import { aPerson } from '../../support/person.js';
import { Stage } from '../../support/stage.js';
import { api } from './api.js';

/** What stands in the data, and how people type it. */
const TYPED: readonly (readonly [written: string, typed: string])[] = [
  ['Łukasz Wiśniewski', 'lukasz WISNIEWSKI'],
  ['Jörg Müller-Weiß', 'Mueller'],
  ['Jörg Müller-Weiß', 'muller'],
  ['Jörg Müller-Weiß', 'MÜLLER'],
  ['Jörg Müller-Weiß', 'weiss'],
  ['Juergen Strauss', 'Jürgen'],
  ['Juergen Strauss', 'STRAUẞ'],
  ['Ana\u0301 Cafe\u0301', 'aná café'],
  ['Βασίλης Παπάς', 'βασιλησ'],
  ['Βασίλης Παπάς', 'ΒΑΣΊΛΗΣ ΠΑΠΑΣ'],
  ['Алёна Королёва', 'алена'],
  ['Алена Королева-Зимина', 'Королёва'],
  ['Søren Ærø', 'soren aero'],
  ['Søren Ærø', 'Soeren'],
  ['Ofﬁce of Œuvres', 'office oeuvres'],
  ['Soft\u00adhyphen', 'softhyphen'],
  ['100%_sure\\', '%_SURE\\'],
];
/** What is not found: a sign that stands for others in a pattern, and another word. */
const ABSENT: readonly (readonly [written: string, typed: string])[] = [
  ['Hundred sure', 'hundred%sure'],
  ['Hundred sure', 'h_ndred'],
  ['Jörg Müller-Weiß', 'mullermeier'],
];

interface Search {
  /** Writes the text to where it is searched. */
  write(stage: Stage, text: string): Promise<string>;
  /** The ids that are found. */
  query: string;
}

const NODES = 'edges { node { id } }';

/** The gathering whose list is searched. */
let searched = '';

/** Every field of the schema in which something is searched. `places` has a list of its own, below. */
const SEARCHES: Record<string, Search> = {
  'MemberFilter.search': {
    write: async (stage, text) => (await stage.member(text)).id,
    query: `query ($search: String) { found: members(first: 100, filter: { search: $search }) { ${NODES} } }`,
  },
  'OrganisationFilter.search': {
    write: async (stage, text) => aCityOf(stage.api, await stage.member(), text),
    query: `query ($search: String) { found: organisations(first: 100, filter: { search: $search }) { ${NODES} } }`,
  },
  'Query.accounts.search': {
    write: async (stage, text) => (await stage.member(text)).id,
    query:
      'query ($search: String) { found: accounts(first: 100, search: $search) { edges { node { id: accountId } } } }',
  },
  'RegistrationFilter.search': {
    write: async (stage, text) => {
      searched ||= (await stage.gathering(1_000)).id;
      await stage.send(await stage.member(text), 'register', { gatheringId: searched });
      return stage.latest('registration');
    },
    get query() {
      return `query ($search: String) { found: registrations(gatheringId: "${searched}", first: 100, filter: { search: $search }) { ${NODES} } }`;
    },
  },
  'AmendmentFilter.search': {
    write: async (stage, text) => {
      const [declaration, proposer] = [await stage.declaration(), await stage.member()];
      const wording = `The words are: ${text} and no others.`;
      await stage.send(proposer, 'proposeAmendment', { ...stage.wording(declaration), wording, isSubmitted: true });
      return stage.latest('amendment');
    },
    query: `query ($search: String) { found: amendments(first: 100, filter: { search: $search }) { ${NODES} } }`,
  },
};

/** Towns, whose names stand in a list of their own. */
const PLACES: Record<string, { query: string; typed: Record<string, string> }> = {
  'Query.places.search': {
    query: 'query ($search: String!) { found: places(search: $search) { id } }',
    typed: { München: 'muenchen', Wrocław: 'WROCLAW', Ruše: 'ruse', Kraków: 'krakow' },
  },
};

/** Arguments and fields of inputs by which something is searched. */
function searchFields(): string[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const fields = types.flatMap((type) => {
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) =>
      args.map((arg) => `${type.name}.${name}.${arg.name}`),
    );
  });
  return fields.filter((field) => /search$/i.test(field)).sort();
}

describe('every search', () => {
  let stage: Stage;
  beforeAll(async () => {
    api.limitTo(1_000_000);
    const administrator = await aPerson(api.pool, { name: 'Pieter', isAdministrator: true, isModerator: true });
    stage = new Stage(api, administrator, administrator);
  });

  const found = async (query: string, search: string): Promise<string[]> => {
    const { data, errors } = await ask(api.apiUrl, query, { search }, stage.administrator.cookie);
    expect(errors).toEqual([]);
    const list = data?.['found'] as { id: string }[] | { edges: { node: { id: string } }[] };
    return Array.isArray(list) ? list.map(({ id }) => id) : list.edges.map(({ node }) => node.id);
  };

  it('has its line here', () => {
    expect(searchFields()).toEqual([...Object.keys(SEARCHES), ...Object.keys(PLACES)].sort());
  });

  it.each(Object.entries(SEARCHES))(
    '%s: finds what looks the same to a reader, and nothing else',
    async (_name, search) => {
      const ids = new Map<string, string>();
      for (const text of new Set([...TYPED, ...ABSENT].map(([written]) => written)))
        ids.set(text, await search.write(stage, text));
      const { query } = search;
      const missed: string[] = [];
      for (const [written, typed] of TYPED) {
        if (!(await found(query, typed)).includes(ids.get(written) ?? '')) missed.push(`${typed} for ${written}`);
      }
      expect(missed).toEqual([]);
      for (const [written, typed] of ABSENT) expect(await found(query, typed)).not.toContain(ids.get(written));
    },
  );

  it.each(Object.entries(PLACES))('%s: finds what looks the same to a reader', async (_name, { query, typed }) => {
    for (const [written, other] of Object.entries(typed)) {
      const [first] = await found(query, written);
      expect(first).toBeDefined();
      expect(await found(query, other)).toContain(first);
    }
  });
});
