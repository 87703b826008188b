import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/**
 * What a client that was written for the old schema can no longer do with the new one.
 * Removing a field, an argument, an enum value or a field of an input is allowed once it was deprecated in the old one.
 * @param {string} before the schema of the last release
 * @param {string} now
 * @returns {Promise<{ path: string, message: string }[]>}
 */
export async function findBreakingChanges(before, now) {
  const rules = [DiffRule.suppressRemovalOfDeprecatedField, allowRemovalOfDeprecatedArguments];
  const changes = await diff(buildSchema(before), buildSchema(now), rules);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path, message }) => ({ path: path ?? '', message }));
}

/** The library knows deprecated fields and values, but not deprecated arguments. */
function allowRemovalOfDeprecatedArguments({ changes, oldSchema }) {
  return changes.filter((change) => {
    if (change.type !== 'FIELD_ARGUMENT_REMOVED') return true;
    const { typeName, fieldName, removedFieldArgumentName } = change.meta;
    const field = oldSchema.getType(typeName).getFields()[fieldName];
    return !field.args.find(({ name }) => name === removedFieldArgumentName)?.deprecationReason;
  });
}
