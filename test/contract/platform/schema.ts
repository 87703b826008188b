import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { schemaText } from '../../../apps/api/src/schema-text.js';
import { api } from './api.js';

const COMMITTED = resolve(import.meta.dirname, '../../../apps/api/schema.graphql');

describe('schema.graphql', () => {
  it('is what the code generates', async () => {
    // When this fails: `npm run schema`, read the difference, commit it.
    expect(await readFile(COMMITTED, 'utf8')).toBe(schemaText(api.app));
  });

  it('takes neither role nor owner from an input', async () => {
    const schema = buildSchema(await readFile(COMMITTED, 'utf8'));
    const suspicious = /^(proposerId|authorId|ownerId|actorId|accountRole|createdBy|decidedBy|isHidden|hiddenAt)$/;
    const found = Object.values(schema.getTypeMap())
      .filter(isInputObjectType)
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
      .filter((path) => suspicious.test(path.split('.')[1] ?? ''));
    expect(found).toEqual([]);
  });

  it('describes every query and mutation', async () => {
    const schema = buildSchema(await readFile(COMMITTED, 'utf8'));
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const bare = roots.flatMap((root) =>
      Object.values(root?.getFields() ?? {})
        .filter((field) => !field.description)
        .map((field) => `${root?.name ?? ''}.${field.name}`),
    );
    expect(bare).toEqual([]);
  });

  it('gives every refusal a code and a message', async () => {
    const schema = buildSchema(await readFile(COMMITTED, 'utf8'));
    const problem = schema.getType('Problem');
    if (!isInterfaceType(problem)) return;
    const types = schema.getPossibleTypes(problem);
    expect(types.length).toBeGreaterThan(0);
    for (const type of types.filter(isObjectType))
      expect(Object.keys(type.getFields())).toEqual(expect.arrayContaining(['code', 'message']));
  });
});
