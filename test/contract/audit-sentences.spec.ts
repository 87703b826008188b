import { describe, expect, it } from '@jest/globals';
import { domains } from '@sic/manifests';
import { keysOf, languages, messageFromData } from '@sic/messages';

/** The demo is no domain, and writes to the same log. */
const actions = [...domains.flatMap(({ auditActions }) => auditActions), 'demo.step-done'];

describe.each(languages)('the audit log in %s', (language) => {
  const known = keysOf(language, 'audit')
    .filter((key) => key.startsWith('actions.'))
    .map((key) => key.replace('actions.', ''));

  it('has a sentence for every action of every domain, and for no other', () => {
    expect([...known].sort()).toEqual([...actions].sort());
  });

  it.each(actions)('%s is a sentence that names who acted or what was changed', (action) => {
    const named = { actor: 'Joana', name: 'Amina', number: 7, version: 2, title: 'Title' };
    const titles = { declaration: 'Text', gathering: 'Meeting', process: 'Way' };
    const sentence = messageFromData(language, 'audit', `actions.${action}`, { ...named, ...titles }) ?? '';
    expect(sentence).toMatch(/Joana|Amina|Text|Way|[Dd]emo/);
    expect(sentence).toMatch(/[.]$|: Title$/);
    expect(sentence).not.toContain('  ');
  });
});
