import 'reflect-metadata';
import { readConfig } from '@sic/config';
import { Client } from 'pg';
import { STEP_DONE, stepNames } from './step-names.js';

/**
 * Fills an empty platform with the demo community, and goes on with one that was interrupted. It looks first, before the
 * platform is loaded, since `npm start` runs it every time. Accounts that are not the demo's: nothing happens.
 */
async function isNeeded(): Promise<boolean> {
  const client = new Client({ connectionString: readConfig(process.env).databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ accounts: boolean; steps: number }>(
      `select exists (select from account) as accounts,
              (select count(distinct data->>'step')::int from audit_record where action = $1) as steps`,
      [STEP_DONE],
    );
    const [found] = rows;
    return found !== undefined && (found.steps > 0 || !found.accounts) && found.steps < stepNames.length;
  } finally {
    await client.end();
  }
}

if (await isNeeded()) {
  const { seedDemo } = await import('./seed-demo.js');
  process.stdout.write(`The demo community is there: ${(await seedDemo()).join(', ')}.\n`);
} else {
  process.stdout.write('There are data already; nothing was added.\n');
}
process.exit(0);
