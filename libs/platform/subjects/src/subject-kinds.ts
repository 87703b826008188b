import { registerEnumType } from '@nestjs/graphql';
import type { Problem } from '@sic/kernel';

type ProblemClass = abstract new (...args: never[]) => Problem;

/** The values of the schema's enum of kinds: what the domains defined. */
export const SubjectKindEnum: Record<string, string> = {};
const descriptions: Record<string, { description: string }> = {};
const refusals = new Set<ProblemClass>();

registerEnumType(SubjectKindEnum, {
  name: 'SubjectKind',
  description: 'What kind of thing something is about. With its id it names one thing of the platform.',
  valuesMap: descriptions,
});

/**
 * Defines a kind when the file of its owner is loaded, before the schema is made.
 * @param kind in the singular: `amendment`
 * @param description for the schema
 * @param problems what its owner may answer when somebody wants to comment or to take a position
 */
export function defineSubjectKind<K extends string>(
  kind: K,
  description: string,
  problems: readonly ProblemClass[] = [],
): K {
  SubjectKindEnum[kind.toUpperCase()] = kind;
  descriptions[kind.toUpperCase()] = { description };
  for (const problem of problems) refusals.add(problem);
  return kind;
}

/** Every problem that some owner may answer; members of the results of what is done on subjects of any kind. */
export const problemsOfSubjects = {
  get problems(): readonly ProblemClass[] {
    return [...refusals].sort((a, b) => (a.name < b.name ? -1 : 1));
  },
};
