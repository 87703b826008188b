import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { boundaries, boundariesOfWebServer } from './tools/eslint/boundaries.mjs';
import { fileRoles } from './tools/eslint/file-roles.mjs';
import { plainWords } from './tools/eslint/plain-words.mjs';
import { schemaTypes } from './tools/eslint/schema-types.mjs';
import { speakingNames } from './tools/eslint/speaking-names.mjs';

const server = [
  'apps/api/**/*.{ts,tsx}',
  'apps/worker/**/*.{ts,tsx}',
  'libs/{text,kernel,messages,platform,domain}/**/*.{ts,tsx}',
];
const site = ['apps/web/**/*.{ts,tsx}', 'libs/web/**/*.{ts,tsx}'];
const specs = ['**/*.spec.{ts,tsx}', '**/testing/**', 'test/**'];
const longByNature = [...specs, '**/generated/**', '**/generated.ts', 'apps/api/migrations/**', '**/demo/**'];

/** The demo tells of 2018 in its own words; the rules of words quote what they look for. */
const wordsElsewhere = [
  ...['**/demo/**', 'tools/eslint/*-words.mjs', 'test/contract/words.spec.ts', 'apps/api/migrations/**'],
];

/** Specs everywhere use the test library, which stands on the platform: a circle on paper, never in what runs. */
const ignoredCircularDependencies = [['*', 'testing']];
const boundaryRule = (depConstraints) => ['error', { depConstraints, allow: [], ignoredCircularDependencies }];

const banned = (names, message) => names.map((name) => ({ name, message }));
const testsOnly = banned(['@sic/testing', '@jest/globals', 'fast-check'], 'For specs only.');
const otherForms = [
  {
    name: '@nestjs/graphql',
    importNames: ['registerEnumType', 'GraphQLISODateTime'],
    message: 'An enum is made by enumOf of @sic/graphql, a moment is of type Date.',
  },
];
const queues = banned(['bullmq', 'ioredis', '@nestjs/bullmq'], 'A domain publishes events; the outbox carries them.');

const restrictedSyntax = [
  {
    selector: 'Identifier[name="forwardRef"]',
    message: 'A cycle between modules: let one of them listen to an event of the other.',
  },
  {
    selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>6]',
    message: 'More than six dependencies: this class does more than one thing.',
  },
  {
    selector:
      'MethodDefinition:has(> Decorator > CallExpression[callee.name="ResolveField"]) > Decorator > CallExpression[callee.name=/^(Public|SignedIn|ModeratorOnly|AdministratorOnly)$/]',
    message: 'Guards run on roots only: a field checks what the viewer may see where it reads.',
  },
];

const bareArgument = {
  selector:
    'MethodDefinition[key.name="execute"] > FunctionExpression > Identifier.params > TSTypeAnnotation > :matches(TSStringKeyword, TSNumberKeyword, TSBooleanKeyword)',
  message: 'A use case is execute(member, input), with one object for the input.',
};

const readerWithoutTx = {
  selector:
    'ClassDeclaration[id.name=/Reader$/] > ClassBody > MethodDefinition[kind="method"][accessibility!="private"] > FunctionExpression:not([params.0.name=/^(tx|context)$/])',
  message: 'What a reader tells takes the transaction first; what it gives a field, the context of the request.',
};

const otherClocks = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  // In SQL these are the moment at which the transaction or the statement began.
  ...['Literal[value=', 'TemplateElement[value.raw='].map(
    (text) =>
      `${text}/\\b(?:now\\(\\)|(?:transaction|statement)_timestamp\\(\\)|current_(?:timestamp|date|time)\\b|localtime)/i]`,
  ),
].map((selector) => ({
  selector,
  message: 'What is written and compared is a moment of the database: clock(tx), or clock_timestamp() in SQL.',
}));

/** The lint rules of the house. Boundaries need the project graph, so lint through Nx: `npm run lint`. */
export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/build/',
      '**/dist/',
      '**/.react-router/',
      '**/generated/',
      '**/generated.ts',
      '.data/',
      '.nx/',
    ],
  },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowEmpty: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-undef': 'off',
    },
  },
  {
    files: ['**/*.{mjs,js}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', Buffer: 'readonly', URL: 'readonly' } },
    rules: {
      'no-undef': 'off',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
    },
  },
  {
    plugins: {
      sic: {
        rules: {
          'speaking-names': speakingNames,
          'plain-words': plainWords,
          'file-roles': fileRoles,
          'schema-types': schemaTypes,
        },
      },
    },
    rules: {
      // An absent field of a GraphQL answer is null or undefined: one comparison asks for both.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'coming soon'], location: 'anywhere' }],
      'max-lines': ['error', 300],
      'sic/speaking-names': 'error',
      'sic/plain-words': 'error',
    },
  },
  { files: server, ignores: specs, rules: { 'sic/file-roles': 'error' } },
  // What every connection and every node is made of, its arguments included, stands with what makes it.
  {
    files: server,
    ignores: [...specs, 'libs/platform/graphql/src/{connection,node}.ts'],
    rules: { 'sic/schema-types': 'error' },
  },
  { files: wordsElsewhere, rules: { 'sic/plain-words': 'off', 'sic/file-roles': 'off' } },
  { files: longByNature, rules: { 'max-lines': 'off' } },
  { files: ['apps/api/migrations/**'], rules: { 'no-useless-escape': 'off' } },
  {
    plugins: { '@nx': nx },
    files: ['{apps,libs}/**/*.{ts,tsx}'],
    rules: { '@nx/enforce-module-boundaries': boundaryRule(boundaries) },
  },
  {
    files: ['apps/web/server/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': boundaryRule(boundariesOfWebServer) },
  },
  {
    files: server,
    rules: {
      'no-console': 'error',
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      'no-restricted-syntax': ['error', ...restrictedSyntax],
    },
  },
  {
    files: ['libs/{domain,platform}/**/*.{ts,tsx}'],
    ignores: specs,
    rules: { 'no-restricted-syntax': ['error', ...restrictedSyntax, ...otherClocks] },
  },
  {
    files: ['libs/domain/**/*.{ts,tsx}'],
    ignores: specs,
    rules: { 'no-restricted-syntax': ['error', ...restrictedSyntax, ...otherClocks, bareArgument, readerWithoutTx] },
  },
  {
    files: ['libs/web/**/*.{ts,tsx}'],
    ignores: ['libs/web/api-client/codegen.ts'],
    rules: { 'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }] },
  },
  {
    files: ['{apps,libs}/**/*.{ts,tsx}'],
    ignores: specs,
    rules: { 'no-restricted-imports': ['error', { paths: testsOnly }] },
  },
  {
    files: ['libs/domain/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { paths: [...queues, ...otherForms] }] },
  },
  {
    files: ['libs/domain/**/*.{ts,tsx}'],
    ignores: specs,
    rules: { 'no-restricted-imports': ['error', { paths: [...queues, ...otherForms, ...testsOnly] }] },
  },
  {
    files: site,
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['apps/web/app/**/*.{ts,tsx}'],
    ignores: ['apps/web/app/form-body.server.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name="formData"]',
          message: 'formOf(request) answers a body that is no form; formData() throws.',
        },
      ],
    },
  },
);
