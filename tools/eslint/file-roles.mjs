/** What a file holds, as the part of its name before `.ts`: one name for each role, in every library. */
const roles = new Set([
  ...['domain', 'events', 'problems', 'policy', 'reader', 'commands', 'module'],
  ...['entity', 'graphql', 'inputs', 'resolver', 'queries', 'facts', 'handlers', 'subject', 'controller'],
  ...['mails', 'worker'],
]);

/** What Nest calls its own parts; only the platform has them. */
const rolesOfPlatform = new Set([...roles, 'guard', 'interceptor', 'pipe', 'filter']);

/** Names that were tried for a role, and the one that stayed. */
const instead = {
  rows: 'queries',
  columns: 'queries',
  entities: 'domain',
  access: 'facts',
  enums: 'graphql',
  token: 'module',
};

/** Endings that say with a dash what a role says with a dot. */
const endings = new Set([
  'rows',
  'facts',
  'enums',
  'access',
  'queries',
  'policy',
  'handlers',
  'resolver',
  'entity',
  'inputs',
  'subject',
]);
const spec = /(\.db)?\.spec$/;

/** @type {import('eslint').Rule.RuleModule} */
export const fileRoles = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      unknown: 'The role ".{{role}}" is not in the list{{hint}}. A file is noun.role.ts, verb-noun.ts or noun.ts.',
      dash: 'Call it {{name}}: a role stands after a dot.',
      shape: 'The name "{{name}}" is not in lower case with dashes and one role.',
    },
  },
  create(context) {
    const relative = context.filename.slice(context.cwd.length + 1).replaceAll('\\', '/');
    const [file, extension] = /^(.*?)\.(tsx?)$/.exec(relative.split('/').at(-1))?.slice(1) ?? [];
    if (!file) return {};
    const allowed = relative.startsWith('libs/platform/') ? rolesOfPlatform : roles;
    return {
      Program(node) {
        const subject = file.replace(spec, '');
        const [noun, role, ...more] = subject.split('.');
        if (more.length > 0 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(noun)) {
          context.report({ node, messageId: 'shape', data: { name: file } });
        } else if (role !== undefined && !allowed.has(role)) {
          const hint = role in instead ? `: use .${instead[role]}` : '';
          context.report({ node, messageId: 'unknown', data: { role, hint } });
        } else if (role === undefined) {
          const [, start, ending] = /^(.+)-(\w+)$/.exec(noun) ?? [];
          if (extension === 'ts' && endings.has(ending)) {
            const name = `${start}.${instead[ending] ?? ending}.ts`;
            context.report({ node, messageId: 'dash', data: { name } });
          }
        }
      },
    };
  },
};
