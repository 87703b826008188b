import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@sic/kernel';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { aCityOf, aGathering, type StagedGathering } from '../support/gathering.js';
import { linkIn } from '../support/inbox.js';
import { refusalsOf, runMutation } from '../support/operations.js';
import { aPerson, type Person } from '../support/person.js';
import { open } from './browser.js';
import { useSite } from './use-site.js';

describe('seats', () => {
  const { platform, pageFor } = useSite();
  let organiser: Person;
  let kasia: Person;
  let gdynia: string;
  let roundtable: StagedGathering;
  beforeAll(async () => {
    organiser = await aPerson(platform.pool, { name: 'Lieve Claes', isAdministrator: true });
    kasia = await aPerson(platform.pool, { name: 'Kasia Wiśniewska' });
    gdynia = await aCityOf(platform, kasia, 'Municipality of Gdynia');
    roundtable = await aGathering(platform, organiser, {
      kind: 'POLICY_ROUNDTABLE',
      title: 'Policy roundtable on procurement',
      pools: [
        { name: 'All seats', capacity: 20, kinds: [] },
        { name: 'Cities', capacity: 8, kinds: ['CITY'] },
      ],
    });
  });

  const cities = (page: Page) => page.locator('.pool', { hasText: 'Cities' }).innerText();
  const free = async (): Promise<number[]> => {
    const { rows } = await platform.pool.query<{ taken: number }>(
      `select (count(c.id) filter (where c.released_at is null))::int as taken
         from seat_pool p left join seat_claim c on c.pool_id = p.id
        where p.gathering_id = $1 group by p.id order by p.position`,
      [roundtable.id],
    );
    return rows.map((row) => row.taken);
  };

  it('Gdynia takes one for a colleague, the substitute takes it over, and it is never free in between', async () => {
    // The representative finds the roundtable and sees what is left for cities.
    const page = await pageFor(kasia);
    await open(page, '/gatherings');
    await page.getByRole('link', { name: 'Policy roundtable on procurement' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Policy roundtable on procurement' }).waitFor();
    expect(await cities(page)).toContain('8 of 8 seats left');

    // For a colleague a name is needed: without one nobody is signed up, herself least of all.
    await page.getByLabel('A colleague of mine').check();
    await page.getByRole('button', { name: 'Take a seat' }).click();
    await page.getByText('Please write the name of your colleague.').first().waitFor();
    expect(await free()).toEqual([0, 0]);

    const colleague = page.getByRole('group', { name: 'Your colleague' });
    await colleague.getByLabel('Name').fill('Marek Zieliński');
    await colleague.getByLabel('E-mail address').fill('marek@gdynia.example');
    const substitute = page.getByRole('group', { name: 'Substitute' });
    await substitute.getByLabel('Name').fill('Ola Mazur');
    await substitute.getByLabel('E-mail address').fill('ola@gdynia.example');
    await page.getByRole('button', { name: 'Take a seat' }).click();
    const seat = page.locator('.my-seat', { hasText: 'Marek Zieliński' });
    await seat.getByText('Confirmed', { exact: true }).waitFor();
    expect(await cities(page)).toContain('7 of 8 seats left');

    // The colleague gets a mail with a page of their own, accepts there without an account, and gets the calendar entry.
    const invitation = await platform.inbox.mailTo('marek@gdynia.example', /you were signed up/i);
    const reader = await pageFor(null, { hasScript: false, width: 'narrow' });
    const link = linkIn(invitation, /\/seat\?token=/);
    const answer = await reader.goto(link);
    expect(answer!.headers()).toMatchObject({ 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'same-origin' });
    await reader.getByRole('heading', { level: 1, name: 'Policy roundtable on procurement' }).waitFor();
    await reader.getByRole('button', { name: 'Accept' }).click();
    await reader.getByText('You have accepted. The mail with the calendar entry').waitFor();
    const mail = await platform.inbox.mailTo('marek@gdynia.example', /your seat is confirmed/i);
    const calendar = mail.attachments.find((file) => file.contentType.startsWith('text/calendar'));
    expect(calendar?.content.toString()).toContain('METHOD:REQUEST');
    const wrong = await reader.goto('/seat?token=nothing');
    expect(wrong!.status()).toBe(404);
    await reader.getByRole('heading', { level: 1, name: 'This link can’t be used' }).waitFor();

    // He can not travel: the substitute takes over, and the number of taken seats does not change.
    await seat.getByText('Hand the seat over', { exact: true }).first().click();
    await seat.getByRole('button', { name: 'Hand over to Ola Mazur' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hand the seat over' }).click();
    await page.locator('.my-seat', { hasText: 'Ola Mazur' }).getByText('Confirmed', { exact: true }).waitFor();
    expect(await cities(page)).toContain('7 of 8 seats left');
    expect(await free()).toEqual([1, 1]);
    await platform.inbox.mailTo('ola@gdynia.example', /you were signed up/i);
    await platform.inbox.mailTo('marek@gdynia.example', /handed over/i);

    // The organiser sees who comes, by kind and country.
    const list = await pageFor(organiser);
    await open(list, `/gatherings/${roundtable.slug}/manage`);
    await list.getByText('Ola Mazur').first().waitFor();
    expect(await list.getByRole('region', { name: 'By country' }).innerText()).toContain('Poland');
    await list.getByLabel('Search').fill('OLA mazur');
    await list.getByRole('button', { name: 'Show' }).click();
    await list.getByText(/^1 registration · /).waitFor();
    const line = list.getByRole('row', { name: /Ola Mazur/ });
    expect(await line.innerText()).toContain('ola@gdynia.example');
    await open(list, `/gatherings/${roundtable.slug}/manage?list=ENDED`);
    await list.getByRole('row', { name: /Marek/ }).getByText('Handed over, by the representative').waitFor();
  }, 120_000);

  it('the last seat goes to one of two; the other waits, is offered it when it is given back, and accepts', async () => {
    const school = await aGathering(platform, organiser, {
      kind: 'SUMMER_SCHOOL',
      title: 'Summer school on rural care',
      pools: [{ name: 'Seats', capacity: 1, kinds: [] }],
    });
    const [first, second] = [
      await aPerson(platform.pool, { name: 'Ana' }),
      await aPerson(platform.pool, { name: 'Ben' }),
    ];
    const [ana, ben] = [await pageFor(first), await pageFor(second, { hasScript: false, width: 'narrow' })];
    await open(ana, `/gatherings/${school.slug}`);
    await ana.getByRole('button', { name: 'Take a seat' }).click();
    await ana.locator('.message-box-good:focus', { hasText: 'The registration is confirmed.' }).waitFor();
    await ana.locator('.my-seat').getByText('Confirmed', { exact: true }).waitFor();

    // Without scripts, on a narrow screen.
    await ben.goto(`/gatherings/${school.slug}`);
    await ben.getByRole('button', { name: 'Sign up for the waiting list' }).click();
    await ben.getByText('Place 1 on the waiting list').waitFor();
    await platform.inbox.mailTo(second.email, /waiting list/i);

    await ana.getByRole('button', { name: 'Give the seat back' }).click();
    expect(await ana.locator('dialog[open] :focus').innerText()).toBe('Go back');
    await ana.getByRole('dialog').getByRole('button', { name: 'Give the seat back' }).click();
    await ana.getByText('Cancelled', { exact: true }).waitFor();
    await ana.getByRole('status').getByText('The registration is cancelled.').waitFor();
    const offer = await platform.inbox.mailTo(second.email, /a seat is free for you/i);
    await ben.goto(linkIn(offer, /\/gatherings\//));
    await ben.getByRole('button', { name: 'Accept the seat' }).click();
    await ben.getByText('You have accepted the seat.').waitFor();
    await ben.locator('.my-seat').getByText('Confirmed', { exact: true }).waitFor();
    const confirmed = await eventually('the confirmation', async () =>
      platform.inbox.mailTo(second.email, /your seat is confirmed/i),
    );
    expect(confirmed.attachments.length).toBeGreaterThan(0);
  }, 120_000);

  it('who was put down answers by the link in the mail: accepts, hands over; the next one gives it back', async () => {
    const forum = await aGathering(platform, organiser, {
      title: 'Forum on housing',
      pools: [{ name: 'Seats', capacity: 2, kinds: [] }],
    });
    const [first, next] = [`${newId()}@gdynia.example`, `${newId()}@gdynia.example`];
    const input = { gatheringId: forum.id, organisationId: gdynia, colleague: { name: 'Jan Kos', email: first } };
    expect(refusalsOf(await runMutation(platform.apiUrl, 'register', input, kasia.cookie))).toEqual([]);
    const jan = await pageFor(null, { width: 'narrow' });
    await open(jan, linkIn(await platform.inbox.mailTo(first, /you were signed up/i), /\/seat\?token=/));
    await jan.getByRole('button', { name: 'Accept', exact: true }).click();
    await jan.getByRole('status').getByText('You have accepted. The mail with the calendar entry').waitFor();
    expect(await jan.getByRole('button', { name: 'Accept', exact: true }).count()).toBe(0);

    await jan.getByText('Hand the seat over', { exact: true }).first().click();
    await jan.getByRole('button', { name: 'Hand the seat over' }).click();
    await jan.getByText('Please write the name').first().waitFor();
    await jan.getByLabel('Name').fill('Ewa Lis');
    await jan.getByLabel('E-mail address').fill(next);
    await jan.getByRole('button', { name: 'Hand the seat over' }).click();
    await jan.getByRole('status').getByText('The seat is handed over.').waitFor();
    expect(await jan.getByRole('button', { name: 'Give it back' }).count()).toBe(0);

    const ewa = await pageFor(null, { hasScript: false });
    await ewa.goto(linkIn(await platform.inbox.mailTo(next, /you were signed up/i), /\/seat\?token=/));
    await ewa.getByText('as Ewa Lis').waitFor();
    await ewa.getByRole('button', { name: 'Give it back' }).click();
    await ewa.getByRole('dialog').getByRole('button', { name: 'Give it back' }).click();
    await ewa.getByText('It is given back.').waitFor();
    const { rows } = await platform.pool.query<{ state: string }>(
      'select state from registration where gathering_id = $1 order by state',
      [forum.id],
    );
    expect(rows.map(({ state }) => state)).toEqual(['cancelled', 'superseded']);
  }, 120_000);

  it('makes, renews and ends the address of the calendar of one’s seats', async () => {
    const page = await pageFor(kasia);
    await open(page, '/me/registrations');
    await page.getByRole('button', { name: 'Make an address' }).click();
    const address = page.getByLabel('Address to subscribe to');
    await address.waitFor();
    const first = await address.inputValue();
    const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;
    const calendar = await fetch(first);
    expect(calendar.headers.get('content-type')).toContain('text/calendar');
    expect(calendar.headers.get('x-robots-tag')).toBe('noindex, nofollow');
    // It is shown once.
    await open(page, '/me/registrations');
    expect(await address.count()).toBe(0);
    await page.getByRole('button', { name: 'Make a new address' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Make a new address' }).click();
    await address.waitFor();
    const second = await address.inputValue();
    expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200]);
    await page.getByRole('button', { name: 'End the address' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'End the address' }).click();
    await page.getByRole('status').getByText('The address has ended.').waitFor();
    expect(await statusOf(second)).toBe(404);
  }, 60_000);

  it('is for members: a visitor sees what is left, and is led to sign in', async () => {
    const page = await pageFor(null);
    await open(page, `/gatherings/${roundtable.slug}`);
    expect(await page.getByRole('button', { name: 'Take a seat' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Sign in to take a seat' }).click();
    await page.waitForURL(/\/sign-in/);
    expect(new URL(page.url()).searchParams.get('next')).toBe(`/gatherings/${roundtable.slug}`);
  }, 60_000);
});
