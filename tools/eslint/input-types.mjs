/**
 * What a client sends stands apart from what it reads: input and argument types stand in `noun.inputs.ts`, where a
 * reader looks for the rules of an input.
 * @type {import('eslint').Rule.RuleModule}
 */
export const inputTypes = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { elsewhere: 'An input type stands in a file noun.inputs.ts.' },
  },
  create(context) {
    if (context.filename.endsWith('.inputs.ts')) return {};
    return {
      'ClassDeclaration > Decorator > CallExpression[callee.name=/^(InputType|ArgsType)$/]'(node) {
        context.report({ node, messageId: 'elsewhere' });
      },
    };
  },
};
