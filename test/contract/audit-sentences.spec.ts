import { describe, expect, it } from '@jest/globals';
import { domains } from '@sic/manifests';
import { keysOf, languages, messageFromData } from '@sic/messages';

/** The demo is no domain, and writes to the same log. */
const actions = [...domains.flatMap(({ auditActions }) => auditActions), 'demo.step-done'];

/** Changes of the own account or profile: who acted is what was changed. */
const OF_THE_ACTOR: Readonly<Record<string, string>> = {
  'gatherings.change-calendar-feed': 'The calendar of the own seats.',
  'identity.choose-language': 'The own account.',
  'notifications.choose-mails': 'The own account.',
  'profiles.remove-picture': 'The own profile.',
  'profiles.set-picture': 'The own profile.',
  'profiles.update-profile': 'The own profile.',
};

/** What has no title of its own in the log. */
const OF_NO_NAME: Readonly<Record<string, string>> = {
  'demo.step-done': 'It makes many things.',
  'gatherings.create-series': 'A series is named by its gatherings, which do not exist yet.',
  'notifications.refuse-mails': 'Of an address only a hash is kept.',
};

describe.each(languages)('the audit log in %s', (language) => {
  const known = keysOf(language, 'audit')
    .filter((key) => key.startsWith('actions.'))
    .map((key) => key.replace('actions.', ''));

  it('has a sentence for every action of every domain, and for no other', () => {
    expect([...known].sort()).toEqual([...actions].sort());
  });

  it.each(actions)('%s is a sentence that names what was changed', (action) => {
    const named = { actor: 'Joana', name: 'Amina', number: 7, version: 2, title: 'Title', about: 'amendment' };
    const titles = { declaration: 'Text', gathering: 'Meeting', process: 'Way' };
    const sentence = messageFromData(language, 'audit', `actions.${action}`, { ...named, ...titles }) ?? '';
    expect(sentence).toMatch(
      action in OF_THE_ACTOR ? /Joana/ : action in OF_NO_NAME ? /\w/ : /Amina|Title|Text|Meeting|Way/,
    );
    expect(sentence).toMatch(/[.]$|: Title$/);
    expect(sentence).not.toContain('  ');
  });
});

it('the exceptions are actions that there are', () => {
  expect(Object.keys({ ...OF_THE_ACTOR, ...OF_NO_NAME }).filter((action) => !actions.includes(action))).toEqual([]);
});
