import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@sic/kernel';
import type { Page } from 'playwright-core';
import { aPerson } from '../support/person.js';
import { open } from './browser.js';
import { useSite } from './use-site.js';

describe('two representatives of an organisation', () => {
  const { platform, pageFor } = useSite();
  const id = newId();
  let first: Page;
  let second: Page;

  async function aRepresentative(): Promise<Page> {
    const person = await aPerson(platform.pool);
    await platform.pool.query(
      `insert into representation (id, member_id, organisation_id, role, state, decided_at)
       values ($1, $2, $3, 'representative', 'confirmed', now())`,
      [newId(), person.id, id],
    );
    return pageFor(person);
  }

  beforeAll(async () => {
    await platform.pool.query(
      `insert into organisation (id, name, kind, place_id, place_name, country, latitude, longitude)
       values ($1, $2, 'city', 3099424, 'Gdynia', 'PL', 54.51889, 18.53188)`,
      [id, `City ${id}`],
    );
    [first, second] = [await aRepresentative(), await aRepresentative()];
  });

  const description = async (): Promise<string | undefined> => {
    const { rows } = await platform.pool.query<{ description: string }>(
      'select description from organisation where id = $1',
      [id],
    );
    return rows[0]?.description;
  };
  const say = async (page: Page, text: string): Promise<void> => {
    await page.getByLabel('Description').fill(text);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
  };

  it('who change it at once: the second sees what the first wrote, keeps their own words, and decides', async () => {
    for (const page of [first, second]) await open(page, `/organisations/${id}/edit`);
    await say(first, 'At the sea.');
    await first.getByText('The changes are saved.').waitFor();
    await say(second, 'At the lake.');
    await second.getByText('Somebody else has changed this organisation meanwhile').waitFor();
    expect(await second.locator('.field-error').innerText()).toBe('Now: At the sea.');
    expect(await second.getByLabel('Description').inputValue()).toBe('At the lake.');
    expect(await description()).toBe('At the sea.');
    await second.getByRole('button', { name: 'Save', exact: true }).click();
    await second.getByText('The changes are saved.').waitFor();
    expect(await description()).toBe('At the lake.');
  });
});
