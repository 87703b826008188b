import { applyDecorators, SetMetadata, type Type } from '@nestjs/common';
import { createUnionType, Mutation } from '@nestjs/graphql';
import type { Problem } from '@sic/kernel';

export const RETURNS = 'sic:returns';

type ProblemClass = abstract new (...args: never[]) => Problem;

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
  ...problems: ProblemClass[]
): MethodDecorator {
  return (target, key, descriptor) => {
    const name = `${pascal(String(key))}Result`;
    const classes = problems as unknown as Type<object>[];
    const union = createUnionType({
      name,
      description: `What ${String(key)} answers.`,
      types: () => [success(), ...classes] as const,
      resolveType: (value: object) => classes.find((problem) => value instanceof problem) ?? success(),
    });
    applyDecorators(
      Mutation(() => union, { description }),
      SetMetadata(RETURNS, problems),
    )(target, key, descriptor);
  };
}
