import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { aWordFile, paragraph, run, styled } from '../../libs/documents/testing/a-word-file.js';
import { aPerson, type Person } from '../support/person.js';
import { open } from './browser.js';
import { useSite } from './use-site.js';

const MEGABYTE = 1_000_000;

/** A picture, whole. */
const PICTURE = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#1f4e79' } })
  .png()
  .toBuffer();

describe('files from somebody’s disk', () => {
  const { platform, pageFor } = useSite();
  let administrator: Person;
  let page: Page;
  beforeAll(async () => {
    administrator = await aPerson(platform.pool, { isAdministrator: true });
    page = await pageFor(administrator);
  });

  const texts: [string, Buffer, RegExp][] = [
    ['empty', Buffer.from(' \n'), /empty|no text|fill this in/i],
    ['binary', Buffer.from([0x23, 0x20, 0x41, 0, 1, 2, 0xff, 0xfe]), /text/i],
    ['of 5 MB', Buffer.from(`# Long\n\n${'word '.repeat(MEGABYTE)}`), /kB/],
    ['without headings', Buffer.from('Just a sentence.\n\nAnd another.\n'), /heading|title/i],
  ];
  it.each(texts)('a text %s is refused beside its field, and the title is kept', async (_what, buffer, message) => {
    await open(page, '/declaration/import');
    await page.getByLabel('Language of the text').selectOption('pl');
    await page.getByLabel('Markdown file').setInputFiles({ name: 'text.md', mimeType: 'text/markdown', buffer });
    await page.getByRole('button', { name: 'Look at it first' }).click();
    const error = page.locator('.field-error').first();
    await error.waitFor();
    expect(await error.innerText()).toMatch(message);
    expect(await page.getByLabel('Language of the text').inputValue()).toBe('pl');
    const { rows } = await platform.pool.query('select action from audit_record where actor_id = $1', [
      administrator.id,
    ]);
    expect(rows).toEqual([]);
  });

  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

  it.each([true, false])('a Word file becomes text that can be imported (scripts: %s)', async (hasScript) => {
    const inserted = `<w:ins w:id="1" w:author="Kasia Wiśniewska">${run('gladly ')}</w:ins>`;
    const body = [
      styled('Title', 'Our text'),
      styled('Heading1', 'Part'),
      paragraph(run('We ') + inserted + run('learn.')),
    ];
    const buffer = Buffer.from(aWordFile({ body: body.join('') }));
    const reader = await pageFor(administrator, { hasScript });
    await reader.goto('/declaration/import');
    await reader.getByLabel('Markdown file').setInputFiles({ name: 'text.docx', mimeType: word, buffer });
    await reader.getByRole('button', { name: 'Look at it first' }).click();
    await reader.getByText('How the Word file was read').waitFor();
    expect(await reader.locator('main').innerText()).toMatch(/1 insertion[\s\S]*Kasia Wiśniewska[\s\S]*as if all/);
    expect(await reader.locator('textarea[name=markdown]').inputValue()).toContain('We gladly learn.');
    await reader.context().close();
  });

  const files: [string, Buffer, RegExp][] = [
    ['that is a PDF', Buffer.from('%PDF-1.7'), /PDF/],
    ['of the time before', Buffer.concat([Buffer.from('d0cf11e0a1b1', 'hex'), Buffer.alloc(600)]), /save it as \.docx/],
    ['that is damaged', Buffer.from(aWordFile({ body: '' })).subarray(0, 400), /damaged/],
  ];
  it.each(files)('a Word file %s is refused beside its field, with what to do', async (_what, buffer, message) => {
    await open(page, '/declaration/import');
    await page.getByLabel('Markdown file').setInputFiles({ name: 'text.docx', mimeType: word, buffer });
    await page.getByRole('button', { name: 'Look at it first' }).click();
    const error = page.locator('.field-error').first();
    await error.waitFor();
    expect(await error.innerText()).toMatch(message);
  });

  const pictures: [string, Buffer][] = [
    ['that is a text', Buffer.from('not a picture at all')],
    ['that is an SVG with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['that breaks off', PICTURE.subarray(0, 30)],
  ];
  it.each(pictures)('a picture %s is refused beside its field', async (_what, buffer) => {
    await open(page, '/me/profile');
    await page.locator('input[name=picture]').setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer });
    await page.getByRole('button', { name: 'Upload' }).click();
    await page.locator('.field-error').first().waitFor();
    expect(await page.locator('.field-error').first().innerText()).toMatch(/picture/i);
    const { rows } = await platform.pool.query('select picture_key from member where id = $1', [administrator.id]);
    expect(rows).toEqual([{ picture_key: null }]);
  });

  it('a picture that is one is drawn again and shown', async () => {
    await open(page, '/me/profile');
    await page.locator('input[name=picture]').setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: PICTURE });
    await page.getByRole('button', { name: 'Upload' }).click();
    const shown = page.locator('main img.avatar[src^="/files/pictures/"]').first();
    await shown.waitFor();
    const response = await fetch(platform.url + (await shown.getAttribute('src')));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(Buffer.from(await response.arrayBuffer()).equals(PICTURE)).toBe(false);
  });
});
