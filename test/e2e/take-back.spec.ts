import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aPerson } from '../support/person.js';
import { aDeclaration, type StagedDeclaration } from './a-declaration.js';
import { open } from './browser.js';
import { useSite } from './use-site.js';

const PRINCIPLE = 'Social innovation begins';
const PROPOSED = 'Social innovation begins with the people whose lives it changes.';

describe('taking a decision back', () => {
  const { platform, pageFor } = useSite();
  let declaration: StagedDeclaration;
  beforeAll(async () => {
    declaration = await aDeclaration(platform);
  });

  it.each([true, false])(
    'an editor gives a reason, and everybody reads both; with script: %s',
    async (hasScript) => {
      const proposer = await aPerson(platform.pool, { name: 'Amina Haddad' });
      const amendment = await declaration.propose(proposer, PRINCIPLE, PROPOSED);
      await declaration.accept(amendment);
      const editor = await pageFor(declaration.editor, { hasScript });
      // `open` waits for scripts, which never come without them.
      const visit = (page: Page, path: string): Promise<unknown> => (hasScript ? open(page, path) : page.goto(path));
      await visit(editor, `/declaration/${declaration.slug}/workbench`);
      const card = editor.locator('.decided-amendments .amendment-card', { hasText: `Amendment ${amendment.number}` });
      const takeBack = async (reason: string): Promise<void> => {
        if (!(await card.getByLabel('Why is it taken back?').isVisible())) {
          await card.getByText('Take the decision back …').click();
        }
        await card.getByLabel('Why is it taken back?').fill(reason);
        await card.getByRole('button', { name: 'Take the decision back' }).click();
        await card.getByRole('dialog').getByRole('button', { name: 'Take the decision back' }).click();
      };
      // Without a reason it stands.
      await takeBack('');
      await card.getByRole('alert').first().waitFor();
      expect(await card.getByLabel('Why is it taken back?').getAttribute('aria-invalid')).toBe('true');
      await takeBack('It was the wrong amendment.');
      await editor.getByText(`The decision on amendment ${amendment.number} is taken back.`).waitFor();
      expect(await editor.locator('.decided-amendments').count()).toBe(0);

      // The proposer had been told, and is told of this too.
      const visitor = await pageFor(null, { hasScript });
      await visit(visitor, `/amendments/${amendment.id}`);
      const history = await visitor.locator('section', { has: visitor.locator('#taken-back') }).innerText();
      expect(history).toMatch(/Accepted[\s\S]*taken back by Joana Ferreira/);
      expect(history).toContain('It was the wrong amendment.');
      expect(await visitor.getByText('Take the decision back').count()).toBe(0);
      await declaration.send(
        proposer,
        'mutation W($input: WithdrawAmendmentInput!) { withdrawAmendment(input: $input) { __typename } }',
        { input: { amendmentId: amendment.id } },
      );
    },
    90_000,
  );
});
