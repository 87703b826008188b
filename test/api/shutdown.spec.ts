import { describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { recipientsOf } from '../support/inbox.js';
import { useOwnPlatform } from '../support/use-platform.js';

const PEOPLE = 10;

describe('SIGTERM under load', () => {
  const platform = useOwnPlatform();

  const signUp = (email: string) =>
    fetch(`${platform.apiUrl}/auth/sign-up/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: new URL(platform.url).origin },
      body: JSON.stringify({ name: 'Somebody', email, password: 'calm water runs deep' }),
    });

  it('lets the api answer every request in hand, and the worker finish every job', async () => {
    const emails = Array.from({ length: PEOPLE }, (_, i) => `person${i}@member.example`);
    const answers = emails.map((email) => signUp(email).then((response) => response.status));
    // Once this one is answered the others are on their way or in hand; hashing a password takes far longer.
    await fetch(`${platform.apiUrl}/health/live`);
    const [apiExit, workerExit] = await Promise.all([
      platform.stop('api', 'SIGTERM'),
      platform.stop('worker', 'SIGTERM'),
    ]);
    expect(await Promise.all(answers)).toEqual(emails.map(() => 200));
    expect([apiExit, workerExit]).toEqual([0, 0]);

    const { rows } = await platform.pool.query('select count(*)::int as accounts from account');
    expect(rows).toEqual([{ accounts: PEOPLE }]);

    await platform.start('worker');
    await eventually('every mail', async () => (await platform.inbox.mails()).length >= PEOPLE);
    const told = (await platform.inbox.mails()).flatMap(recipientsOf);
    expect(told.sort()).toEqual(emails);
  }, 60_000);

  it('is answered by nobody once the api is gone', async () => {
    await expect(signUp('late@member.example')).rejects.toThrow();
  });
});
