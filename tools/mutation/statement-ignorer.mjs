import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const SQL = /^\s*(select|insert into|update|delete from|with|from|left join|case when)\s/;
/** Methods whose first argument names a prepared statement, and functions whose second one does. */
const NAMED = new Set(['rows', 'row', 'count']);
const NAMED_AFTER_DATABASE = new Set(['preparedRows', 'describeBy']);

function isName({ node, parent }) {
  if (parent?.type !== 'CallExpression' || parent.arguments.length < 2) return false;
  const { callee } = parent;
  if (NAMED_AFTER_DATABASE.has(callee.name)) return parent.arguments[1] === node;
  return parent.arguments[0] === node && NAMED.has(callee.property?.name);
}

/** A statement whose parts are only named in it: there is nothing else in it to change. */
function isStatement({ node }) {
  if (node.type === 'StringLiteral') return SQL.test(node.value);
  if (node.type !== 'TemplateLiteral') return false;
  const isPlain = ({ type }) => type === 'Identifier' || type === 'MemberExpression';
  return SQL.test(node.quasis[0].value.raw) && node.expressions.every(isPlain);
}

/**
 * Texts are changed by emptying them. A statement without words always fails, which says nothing about a spec; one
 * without a name does the same as before, only slower.
 */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'statements', {
    shouldIgnore(path) {
      if (isName(path)) return 'The name of a prepared statement does not change what it does.';
      return isStatement(path) ? 'A statement without words always fails.' : undefined;
    },
  }),
];
