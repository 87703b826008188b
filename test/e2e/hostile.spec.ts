import { beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenDeclaration } from '../support/drafting.js';
import { aCityOf, aGathering } from '../support/gathering.js';
import { ask } from '../support/graphql.js';
import { aPerson, type Person } from '../support/person.js';
import { open } from './browser.js';
import { crawl } from './crawl.js';
import { useSite } from './use-site.js';

/** What breaks out of text, attribute, title, and the script that carries a page's data. */
const HOSTILE = [
  '<img src=x onerror="window.ran=1">',
  '"><svg onload=window.ran=1>',
  '</title></script><script>window.ran=1</script>',
  "'-window.ran=1-'",
  '{{constructor.constructor("window.ran=1")()}}',
].join(' ');
const NAME = HOSTILE.slice(0, 110);
/** What is shown of it as text: that it is there proves that the page was tested. */
const SHOWN = '<img src=x onerror=';

describe('text that wants to be a script', () => {
  const { platform, pageFor } = useSite();
  let administrator: Person;
  /** Pages that show it: a crawl that begins there looks at them before others of their kind. */
  let places: string[];
  /** The same for a moderator. */
  let room: string[];
  beforeAll(async () => {
    administrator = await aPerson(platform.pool, { name: NAME, isAdministrator: true, isModerator: true });
    const author = await aPerson(platform.pool, { name: NAME });
    const organisationId = await aCityOf(platform, author, NAME);
    const send = async (person: Person, name: string, type: string, input: object, fields: string) => {
      const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
      const { data, errors } = await ask(platform.apiUrl, query, { input }, person.cookie);
      if (data === null || errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      return data[name] as Record<string, { id: string } | undefined>;
    };
    const { slug, clauseIds } = await anOpenDeclaration(
      platform,
      administrator,
      administrator,
      `# ${HOSTILE.replace(/[<>]/g, (sign) => `\\${sign}`)}\n\n## \`${HOSTILE}\`\n\n\`${HOSTILE}\`\n\nA second clause.\n`,
    );
    const { amendment } = await send(
      author,
      'proposeAmendment',
      'ProposeAmendmentInput',
      { clauseId: clauseIds[0], versionNumber: 1, kind: 'REPLACE', wording: `${HOSTILE} more`, rationale: HOSTILE },
      '... on ProposeAmendmentSuccess { amendment { id } }',
    );
    const { comment } = await send(
      author,
      'postComment',
      'PostCommentInput',
      { subject: { kind: 'AMENDMENT', id: amendment?.id }, body: HOSTILE },
      '... on PostCommentSuccess { comment { id } }',
    );
    const report = { rule: 'ARGUE_ABOUT_THE_MATTER', subject: { kind: 'COMMENT', id: comment?.id }, words: HOSTILE };
    await send(
      await aPerson(platform.pool, { name: NAME }),
      'reportContent',
      'ReportContentInput',
      report,
      '__typename',
    );
    const pools = [{ name: NAME, capacity: 5, kinds: [] }];
    const gathering = await aGathering(platform, administrator, { title: HOSTILE, pools });
    await send(author, 'register', 'RegisterInput', { gatheringId: gathering.id }, '__typename');
    const { rows } = await platform.pool.query<{ id: string }>('select id from moderation_case where subject_id = $1', [
      comment?.id,
    ]);
    places = [
      `/amendments/${amendment?.id}`,
      `/declaration/${slug}`,
      `/gatherings/${gathering.slug}`,
      `/members/${author.id}`,
      `/organisations/${organisationId}`,
    ];
    room = [...places, `/moderation/cases/${rows[0]?.id}`];
  }, 60_000);

  it.each(['a visitor', 'a moderator who administers'])(
    'stays text on every page that %s can reach',
    async (who) => {
      const person = who === 'a visitor' ? null : administrator;
      const { patterns, dead } = await crawl(platform.url, person?.cookie, person === null ? places : room);
      expect(dead).toEqual([]);
      const page = await pageFor(person);
      const shown: string[] = [];
      for (const path of patterns.values()) {
        // Fails on what the content security policy had to stop, too: nothing may come that far.
        await open(page, path);
        expect([path, await page.evaluate('window.ran')]).toEqual([path, undefined]);
        if ((await page.locator('body').innerText()).includes(SHOWN)) shown.push(path.split('/')[1] ?? '');
      }
      const wanted = ['amendments', 'declaration', 'gatherings', 'directory', 'members', 'organisations'];
      expect(shown).toEqual(expect.arrayContaining(person === null ? wanted : [...wanted, 'moderation']));
    },
    240_000,
  );

  it('stays text in the mails that quote it', async () => {
    const mails = (await platform.inbox.mails()).map(({ html }) => String(html));
    const quoting = mails.filter((html) => html.includes('&lt;img src=x onerror='));
    expect(quoting.length).toBeGreaterThan(0);
    expect(mails.filter((html) => html.includes('<img src=x') || html.includes('<script>window'))).toEqual([]);
  });
});
