import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { schemaRules } from '../support/schema-rules.js';

const read = (file: string) => readFileSync(resolve(import.meta.dirname, file), 'utf8');
const schema = buildSchema(read('../../apps/api/schema.graphql'));

/** Findings that are meant to be so, each with its reason. */
const exceptions = JSON.parse(read('schema-conventions.exceptions.json')) as Record<string, string>;

/** A schema with one offence for each rule. */
const canaries: Record<keyof typeof schemaRules, string> = {
  described: 'type Query { "Of the text." wording: String }',
  distinct: 'type Query { "Which one, and how." edit: Int "Which one, and how." remove: Int }',
  mutations: 'type Query { a: Int } type Mutation { changeIt(id: ID!): Int }',
  nodes: 'type Query { a: Thing } type Thing { id: ID! }',
  connections: 'interface Node { id: ID! } type Thing implements Node { id: ID! } type Query { things: [Thing!]! }',
  types: 'type Query { timeZone: String }',
  locks: 'type Query { version: Int }',
};

describe('the conventions of the schema', () => {
  it.each(Object.entries(schemaRules))('%s: hold', (_name, rule) => {
    expect(rule(schema).filter((finding) => exceptions[finding] === undefined)).toEqual([]);
  });

  it.each(Object.entries(canaries))('%s: an offence is found', (name, sdl) => {
    expect(schemaRules[name]!(buildSchema(sdl))).not.toEqual([]);
  });

  it('distinct: the same thing in two types is described alike, and the inputs of two mutations are two things', () => {
    const sdl = `
      input AInput { "What it is called." title: String }
      input BInput { "What it is called." declarationTitle: String }
      type Mutation { editA("Which one to change." input: AInput): Int removeB("Which one to change." input: BInput): Int }
      type Query { a: Int }`;
    expect(schemaRules['distinct']!(buildSchema(sdl))).toEqual([
      'Mutation.removeB(input): is described like Mutation.editA(input)',
    ]);
  });

  it('types: the code of a problem is text, every other code an enum', () => {
    const found = schemaRules['types']!(
      buildSchema(`
        interface Problem { code: String! }
        type Taken implements Problem { code: String! kind: String! }
        type Place { code: String! }
        type Query { place: Place taken: Taken }`),
    );
    expect(found).toEqual(['Taken.kind: is a code and not an enum', 'Place.code: is a code and not an enum']);
  });
});
