/**
 * What a client sends stands apart from what it reads: input and argument types stand in `noun.inputs.ts`, where a
 * reader looks for the rules of an input; object types stand in `noun.graphql.ts`, problems in `domain.problems.ts`.
 * @type {import('eslint').Rule.RuleModule}
 */
export const schemaTypes = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      input: 'An input type stands in a file noun.inputs.ts.',
      object: 'An object type stands in a file noun.graphql.ts.',
    },
  },
  create(context) {
    const isIn = (...roles) => roles.some((role) => context.filename.endsWith(`.${role}.ts`));
    return {
      'ClassDeclaration > Decorator > CallExpression[callee.name=/^(InputType|ArgsType)$/]'(node) {
        if (!isIn('inputs')) context.report({ node, messageId: 'input' });
      },
      'ClassDeclaration > Decorator > CallExpression[callee.name=/^(ObjectType|InterfaceType)$/]'(node) {
        if (!isIn('graphql', 'problems')) context.report({ node, messageId: 'object' });
      },
    };
  },
};
