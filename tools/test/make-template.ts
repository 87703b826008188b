import { createTestDatabase } from '@sic/testing';

/** Makes the migrated template that database tests copy, before the first of them waits for it with a time limit. */
const database = await createTestDatabase();
await database.drop();
process.exit(0);
