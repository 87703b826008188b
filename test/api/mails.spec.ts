import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ParsedMail } from 'mailparser';
import { aGathering } from '../support/gathering.js';
import { ask } from '../support/graphql.js';
import { aPerson, type Person } from '../support/person.js';
import { usePlatform } from '../support/use-platform.js';

const REGISTER = `mutation ($input: RegisterInput!) { register(input: $input) { __typename } }`;

describe('a mail that can be stopped', () => {
  const platform = usePlatform();
  let person: Person;
  let mail: ParsedMail;

  beforeAll(async () => {
    const organiser = await aPerson(platform.pool, { name: 'Lieve', isAdministrator: true });
    person = await aPerson(platform.pool, { name: 'Amina' });
    const pools = [{ name: 'Everybody', capacity: 5, kinds: [] }];
    const { id: gatheringId } = await aGathering(platform, organiser, { title: 'A day on mails', pools });
    await ask(platform.apiUrl, REGISTER, { input: { gatheringId } }, person.cookie);
    mail = await platform.inbox.mailTo(person.email, /A day on mails/);
  });

  const header = (name: string): string => {
    const line = mail.headerLines.find(({ key }) => key === name)?.line ?? '';
    return line.slice(name.length + 1).replace(/\s+/g, '');
  };
  const declined = async (): Promise<string[]> => {
    const { rows } = await platform.pool.query<{ topic: string }>(
      'select topic from mail_opt_out where account_id = $1',
      [person.id],
    );
    return rows.map(({ topic }) => topic);
  };
  const oneClick = (address: string) =>
    fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
      redirect: 'manual',
    });

  it('says so to mail programs, and stops nothing when its link is only opened', async () => {
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const address = header('list-unsubscribe').slice(1, -1);
    expect((await fetch(address)).status).toBe(200);
    expect((await fetch(address, { method: 'HEAD' })).status).toBe(200);
    expect(await declined()).toEqual([]);
  });

  it('is stopped by one click in a mail program, and by no link that was changed', async () => {
    const address = header('list-unsubscribe').slice(1, -1);
    const refused = await oneClick(address.replace('.seat.', '.version.'));
    expect([refused.status, await declined()]).toEqual([404, []]);
    const answer = await oneClick(address);
    expect([answer.status, await declined()]).toEqual([200, ['seat']]);
  });
});
