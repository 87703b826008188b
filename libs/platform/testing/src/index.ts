export { countStatements } from './count-statements.js';
export { limitOf } from './limit-of.js';
export { rejectionOf } from './rejection-of.js';
export { startTestApp, type TestApp } from './test-app.js';
export { createTestDatabase, testSecret, type TestDatabase } from './test-database.js';
export { waitsFor } from './waits-for.js';
