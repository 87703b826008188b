/** One configuration for every suite; run it through `npm test`, which brings PostgreSQL and a browser. */
export default {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@sic/source', 'node'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/no-styles.mjs', '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.tsx?$': ['@swc/jest', { swcrc: true }] },
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  modulePathIgnorePatterns: ['<rootDir>/.*/build/', '<rootDir>/.data/', '<rootDir>/.nx/', '<rootDir>/dist/'],
  // Only a run of all tests has them.
  testPathIgnorePatterns: ['/node_modules/', '/grouped-specs/'],
  testTimeout: 60_000,
};
