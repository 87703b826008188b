import { applyDecorators, SetMetadata, type Type } from '@nestjs/common';
import { createUnionType, Mutation } from '@nestjs/graphql';
import type { Problem } from '@sic/kernel';

export const RETURNS = 'sic:returns';

type ProblemClass = abstract new (...args: never[]) => Problem;

/** Problems that are known only when every domain is loaded, such as those of the owners of subjects. */
export interface ProblemSource {
  readonly problems: readonly ProblemClass[];
}

/** The classes of what `@Returns` listed. */
export function problemClasses(listed: readonly (ProblemClass | ProblemSource)[]): ProblemClass[] {
  return [...new Set(listed.flatMap((one) => (typeof one === 'function' ? [one] : one.problems)))];
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * Declares a mutation whose result is a union named after it: `proposeAmendment` returns `ProposeAmendmentResult`, the
 * success type or one of the listed problems. The handler only returns its success; a `Rejection` with a listed problem
 * becomes a member of the union, any other rejection becomes an error with `extensions.code`.
 */
export function Returns(
  description: string,
  success: () => Type<object>,
  ...problems: (ProblemClass | ProblemSource)[]
): MethodDecorator {
  return (target, key, descriptor) => {
    const name = `${pascal(String(key))}Result`;
    const classes = (): Type<object>[] => problemClasses(problems) as unknown as Type<object>[];
    const union = createUnionType({
      name,
      description: `What ${String(key)} answers.`,
      types: () => [success(), ...classes()] as const,
      resolveType: (value: object) => classes().find((problem) => value instanceof problem) ?? success(),
    });
    applyDecorators(
      Mutation(() => union, { description }),
      SetMetadata(RETURNS, problems),
    )(target, key, descriptor);
  };
}
