/**
 * Files are called after what is in them. A name such as `utils.ts` or a folder `helpers/` says nothing
 * and attracts everything.
 */
const empty = /(^|[/.-])(services?|utils?|helpers?|common|misc|base)(\.tsx?$|\/)/;

/** @type {import('eslint').Rule.RuleModule} */
export const speakingNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { empty: 'The name "{{name}}" does not say what is in it. Call it noun.role.ts or verb-noun.ts.' },
  },
  create(context) {
    const relative = context.filename.slice(context.cwd.length + 1).replaceAll('\\', '/');
    const [, inside = relative] = /\/(?:src|app|server)\/(.*)$/.exec(`/${relative}`) ?? [];
    return {
      Program(node) {
        if (empty.test(inside)) context.report({ node, messageId: 'empty', data: { name: inside } });
      },
    };
  },
};
