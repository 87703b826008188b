import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLInterfaceType } from 'graphql';
import { ask } from '../support/graphql.js';
import { inParallel } from '../support/in-parallel.js';
import { queries, schema } from '../support/operations.js';
import { aPerson, type Person } from '../support/person.js';
import { documentsOf } from '../support/selections.js';
import { gatheringDetails, Stage } from '../support/stage.js';
import { useApi } from '../support/use-api.js';

const READERS = [
  'visitor',
  'stranger',
  'representative',
  'author',
  'objector',
  'reporter',
  'hidden',
  'editor',
  'organiser',
  'moderator',
  'administrator',
] as const;
/**
 * Who reads. `author` wrote or is everything that is hidden or private; `objector` took positions on it; `reporter`
 * reported it; `hidden` is a member who is hidden; `editor` edits the declaration, `organiser` organises the gathering,
 * `representative` acts for another organisation; `stranger` is a member who has nothing to do with any of it.
 */
type Reader = (typeof READERS)[number];

const members: readonly Reader[] = READERS.filter((reader) => reader !== 'visitor');
const moderators: readonly Reader[] = ['moderator', 'administrator'];

/** Words that stand in one place only, and who finds them somewhere in the api: these and nobody else. */
const MAY_READ: Record<string, readonly Reader[]> = {
  'mark-public-comment': READERS,
  'mark-public-headline': READERS,
  'mark-hidden-comment': ['author', ...moderators],
  'mark-deleted-comment': [],
  'mark-public-reason': READERS,
  'mark-hidden-reason': ['objector', ...moderators],
  'mark-hidden-wording': ['author', ...moderators],
  'mark-hidden-rationale': ['author', ...moderators],
  'mark-draft-wording': ['author'],
  'mark-draft-rationale': ['author'],
  'mark-members-headline': members,
  'mark-members-place': members,
  'mark-hidden-headline': ['hidden', ...moderators],
  'mark-hidden-organisation': ['author', ...moderators],
  'mark-request-message': ['author', ...moderators],
  'mark-refusal-reason': ['author', ...moderators],
  'mark-report-words': moderators,
  'mark-decision-reasons': ['author', 'objector', 'hidden', ...moderators],
  'mark-appeal-words': ['author', ...moderators],
  'mark-draft-gathering': ['organiser', 'administrator'],
  'mark-colleague-name': ['author', 'organiser', 'administrator'],
  'mark-colleague-mail': ['author', 'organiser', 'administrator'],
  'mark-substitute-name': ['author', 'organiser', 'administrator'],
  'mark-substitute-mail': ['author', 'organiser', 'administrator'],
  // Organisers read the addresses of their list, as the page about privacy says.
  'mark-participant-mail': ['author', 'organiser', 'administrator'],
  'mark-cancel-reason': ['author', 'organiser', 'administrator'],
  'mark-message-body': ['organiser', 'administrator'],
  'mark-process-message': ['editor', 'administrator'],
  'mark-decider': moderators,
};

/** Where everybody finds a word that tells something only elsewhere: the name of a moderator as that of a member. */
const PUBLIC_IN: Record<string, readonly string[]> = {
  'mark-decider': ['member', 'members', 'node', 'nodes', 'reportableContent'],
};

/** Operations by the query that they ask, made once for all readers. */
const DOCUMENTS = new Map(queries.map((query) => [query.name, documentsOf(query)]));
const AT_ONCE = 3;

interface Question {
  name: string;
  document: string;
  values: object;
}

describe('what is hidden or private', () => {
  const api = useApi();
  const people = {} as Record<Reader, Person | null>;
  /** For each query the variables to ask it with; one without arguments that have to be given is asked without. */
  let variables: Record<string, object[]>;

  beforeAll(async () => {
    const { pool } = api;
    const person = (name: string, more: object = {}) => aPerson(pool, { name, ...more });
    const administrator = await person('Pieter', { isAdministrator: true, isModerator: true });
    const decider = await person('mark-decider', { isModerator: true });
    const author = await person('Amina', { email: 'mark-participant-mail@member.example' });
    const [stranger, objector, reporter, editor, organiser] = [
      await person('Sofia'),
      await person('Emre'),
      await person('Greta'),
      await person('Joana'),
      await person('Lieve'),
    ];
    const stage = new Stage(api, administrator, decider);
    const { representative } = await stage.organisation();
    Object.assign(people, {
      visitor: null,
      stranger,
      representative,
      author,
      objector,
      reporter,
      editor,
      organiser,
      administrator,
    });
    people.moderator = await person('Mirko', { isModerator: true });
    const setText = (id: string, table: string, values: Record<string, unknown>) =>
      pool.query(
        `update ${table} set ${Object.keys(values)
          .map((name, at) => `${name} = $${at + 2}`)
          .join(', ')} where id = $1`,
        [id, ...Object.values(values)],
      );
    const hide = async (kind: string, id: string): Promise<string> => {
      const subject = { kind: kind.toUpperCase(), id };
      await stage.send(reporter, 'reportContent', {
        subject,
        rule: 'ARGUE_ABOUT_THE_MATTER',
        words: 'mark-report-words',
      });
      const caseId = await stage.latest('moderation_case');
      const lockVersion = await stage.caseVersion(caseId);
      await stage.send(decider, 'hideContent', {
        caseId,
        lockVersion,
        rule: 'ARGUE_ABOUT_THE_MATTER',
        reasons: 'mark-decision-reasons',
      });
      return stage.latest('moderation_decision');
    };

    const text = await stage.declaration();
    await stage.send(administrator, 'assignEditor', { processId: text.processId, memberId: editor.id });
    const propose = async (wording: string, rationale: string, isSubmitted = true): Promise<string> => {
      await stage.send(author, 'proposeAmendment', { ...stage.wording(text), wording, rationale, isSubmitted });
      return stage.latest('amendment');
    };
    const comment = async (amendmentId: string, body: string): Promise<string> => {
      await stage.send(author, 'postComment', { subject: { kind: 'AMENDMENT', id: amendmentId }, body });
      return stage.latest('comment');
    };
    const object = async (subject: { kind: 'AMENDMENT' | 'CLAUSE'; id: string }, reason: string): Promise<string> => {
      const column = subject.kind === 'CLAUSE' ? 'published_revision_id' : 'revision_id';
      const { rows } = await pool.query<{ revisionId: string }>(
        `select ${column} as "revisionId" from ${subject.kind.toLowerCase()} where id = $1`,
        [subject.id],
      );
      await stage.send(objector, 'takePosition', { subject, ...rows[0], kind: 'CONCERN', reason });
      return stage.latest('position');
    };
    const open = await propose('Care is local and shared.', 'It says more.');
    const hidden = await propose('mark-hidden-wording', 'mark-hidden-rationale');
    await propose('mark-draft-wording', 'mark-draft-rationale', false);
    const comments = [
      await comment(open, 'mark-public-comment'),
      await comment(open, 'mark-hidden-comment'),
      await comment(open, 'mark-deleted-comment'),
    ];
    await stage.send(author, 'deleteComment', { commentId: comments[2] });
    const decisionId = await hide('comment', comments[1]!);
    await stage.send(author, 'appealDecision', { decisionId, words: 'mark-appeal-words' });
    await hide('amendment', hidden);
    await object({ kind: 'AMENDMENT', id: open }, 'mark-public-reason');
    await hide('position', await object({ kind: 'CLAUSE', id: text.clauseIds[0]! }, 'mark-hidden-reason'));

    const hiddenMember = await person('Hedda');
    await setText(hiddenMember.id, 'member', { headline: 'mark-hidden-headline' });
    await hide('member', hiddenMember.id);
    people.hidden = hiddenMember;
    await setText(stranger.id, 'member', { headline: 'mark-public-headline' });
    await setText(author.id, 'member', {
      headline: 'mark-members-headline',
      place_id: 3099424,
      place_name: 'mark-members-place',
      country: 'PL',
      latitude: 54.5,
      longitude: 18.5,
      members_only: ['headline', 'place'],
    });
    const own = await stage.cityOf(author);
    const hiddenCity = await stage.cityOf(author);
    await setText(hiddenCity, 'organisation', { description: 'mark-hidden-organisation' });
    await hide('organisation', hiddenCity);
    const asked = await stage.organisation();
    await stage.send(author, 'askToRepresent', {
      organisationId: asked.id,
      role: 'REPRESENTATIVE',
      message: 'mark-request-message',
    });
    await stage.send(decider, 'refuseRepresentation', {
      representationId: await stage.latest('representation'),
      reason: 'mark-refusal-reason',
    });

    const gathering = await stage.gathering();
    await stage.send(administrator, 'nameOrganiser', { gatheringId: gathering.id, email: organiser.email });
    await stage.send(author, 'register', { gatheringId: gathering.id });
    await stage.send(author, 'register', {
      gatheringId: gathering.id,
      organisationId: own,
      colleague: { name: 'mark-colleague-name', email: 'mark-colleague-mail@city.example' },
      substitute: { name: 'mark-substitute-name', email: 'mark-substitute-mail@city.example' },
    });
    const colleague = await stage.latest('registration');
    await stage.send(organiser, 'cancelParticipant', { registrationId: colleague, reason: 'mark-cancel-reason' });
    await stage.send(organiser, 'sendGatheringMessage', {
      gatheringId: gathering.id,
      segment: 'EVERYBODY',
      subject: 'The room',
      body: 'mark-message-body',
    });
    await stage.send(editor, 'sendProcessMessage', {
      processId: text.processId,
      segment: 'EVERYBODY',
      subject: 'The workshop',
      body: 'mark-process-message',
    });
    await stage.send(administrator, 'createGathering', { details: gatheringDetails('mark-draft-gathering') });
    const draftGathering = await stage.latest('gathering');
    await stage.send(administrator, 'nameOrganiser', { gatheringId: draftGathering, email: organiser.email });

    const { rows: all } = await pool.query<{ kind: string; id: string; slug: string | null; number: number | null }>(
      `select 'amendment' as kind, id, null as slug, number from amendment union all
       select 'clause', id, null, null from clause union all
       select 'comment', id, null, null from comment union all
       select 'position', id, null, null from position union all
       select 'member', id, null, null from member union all
       select 'organisation', id, null, null from organisation union all
       select 'representation', id, null, null from representation union all
       select 'registration', id, null, null from registration union all
       select 'gathering', id, slug, null from gathering union all
       select 'process', id, slug, null from process union all
       select 'case', id, null, null from moderation_case union all
       select 'decision', id, null, null from moderation_decision union all
       select 'declaration', id, slug, null from declaration`,
    );
    const of = (kind: string) => all.filter((row) => row.kind === kind);
    const byId = (...kinds: string[]) => kinds.flatMap((kind) => of(kind).map(({ id }) => ({ id })));
    const slugs = (kind: string) => of(kind).map(({ slug }) => ({ slug }));
    const search = ['mark', 'Amina', 'Hedda', 'City'].map((words) => ({ filter: { search: words }, first: 100 }));
    const { slug } = text;
    variables = {
      accounts: [{ first: 100 }, { search: 'mark' }],
      amendment: byId('amendment'),
      amendmentByNumber: of('amendment').map(({ number }) => ({ slug, number })),
      amendments: [
        { first: 100 },
        { first: 100, filter: { search: 'mark' } },
        { first: 100, filter: { byMemberId: author.id } },
        { first: 100, filter: { declarationId: text.declarationId, statuses: ['DRAFT', 'SUBMITTED'] } },
        { first: 100, filter: { clauseId: text.clauseIds[0] } },
      ],
      amendmentsToDecide: of('declaration').map(({ id }) => ({ declarationId: id })),
      auditLog: [{ first: 100 }, { first: 100, actorId: author.id }],
      clause: byId('clause'),
      compareVersions: [{ slug, from: 1, to: 1 }],
      declaration: slugs('declaration'),
      // A link is for who holds it; here nobody does.
      decisionByLink: [{ token: 'a-link-of-nobody' }],
      gathering: slugs('gathering'),
      gatherings: [
        { first: 100 },
        { first: 100, filter: { when: 'UPCOMING' } },
        { first: 100, filter: { country: 'PL' } },
      ],
      gatheringsMap: [{}, { when: 'UPCOMING' }],
      hiddenAmendmentCount: of('declaration').map(({ id }) => ({ declarationId: id })),
      member: byId('member'),
      memberPlaces: [{}, { filter: { search: 'mark' } }, { filter: { search: 'Amina' } }],
      members: [{ first: 100 }, ...search],
      messageSegments: of('gathering').map(({ id }) => ({ gatheringId: id })),
      moderationAppeals: [{ state: 'OPEN' }],
      moderationCase: byId('case'),
      moderationQueue: ['OPEN', 'HIDDEN'].map((state) => ({ state, first: 100 })),
      myModerationDecision: byId('decision'),
      node: byId(
        'amendment',
        'comment',
        'position',
        'member',
        'organisation',
        'representation',
        'registration',
        'gathering',
        'case',
        'decision',
        'declaration',
      ),
      nodes: [{ ids: all.map(({ id }) => id) }],
      organisation: byId('organisation'),
      organisationPlaces: [{}, { filter: { search: 'City' } }],
      organisations: [{ first: 100 }, ...search],
      processMessageSegments: of('process').map(({ id }) => ({ processId: id })),
      place: [{ id: '3099424' }],
      places: [{ search: 'mark' }],
      process: slugs('process'),
      registrationBalance: of('gathering').map(({ id }) => ({ gatheringId: id })),
      registrations: of('gathering').map(({ id }) => ({ gatheringId: id, first: 100 })),
      reportableContent: ['amendment', 'comment', 'position', 'member', 'organisation'].flatMap((kind) =>
        of(kind).map(({ id }) => ({ subject: { kind: kind.toUpperCase(), id } })),
      ),
      sentProcessMessages: of('process').map(({ id }) => ({ processId: id })),
      sentMessages: of('gathering').map(({ id }) => ({ gatheringId: id })),
      seatByLink: [{ token: 'a-link-of-nobody' }],
      version: [{ slug, number: 1 }],
    };
  }, 240_000);

  /** Every document with all variables; of an object by its id only the documents that name its type. */
  const questionsOf = async (cookie: string | undefined): Promise<Question[]> => {
    const questions: Question[] = [];
    for (const [name, documents] of DOCUMENTS) {
      for (const values of variables[name] ?? [{}]) {
        const type = name === 'node' ? await typeOf(values, cookie) : undefined;
        const named = documents.filter((document) => type === undefined || document.includes(`... on ${type} {`));
        questions.push(...named.map((document) => ({ name, document, values })));
      }
    }
    return questions;
  };
  /** The type of an object that the reader finds by its id; of another object there is nothing to select. */
  const typeOf = async (values: object, cookie: string | undefined): Promise<string> => {
    const { data } = await ask(api.apiUrl, 'query ($id: ID!) { node(id: $id) { __typename } }', values, cookie);
    return (data?.['node'] as { __typename: string } | null)?.__typename ?? 'Node';
  };

  it('asks for every type of object by its id', () => {
    const types = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map(({ name }) => name);
    const text = DOCUMENTS.get('node')?.join(' ') ?? '';
    expect(types.filter((type) => !text.includes(`... on ${type} {`))).toEqual([]);
  });

  it('is asked for by every query of the schema', () => {
    const needed = queries.filter(({ args }) =>
      args.some(({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined),
    );
    expect(needed.map(({ name }) => name).filter((name) => (variables[name] ?? []).length === 0)).toEqual([]);
    const known = queries.map(({ name }) => name);
    expect(Object.keys(variables).filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(READERS)(
    'is read by %s only where they may',
    async (reader) => {
      const seen = new Map<string, Set<string>>();
      const broken: string[] = [];
      const cookie = people[reader]?.cookie;
      const read = async ({ name, document, values }: Question): Promise<void> => {
        const answer = await ask(api.apiUrl, document, values, cookie);
        if (answer.status !== 200 || answer.errors.some(({ extensions }) => extensions?.code === 'INTERNAL'))
          broken.push(`${name}: ${JSON.stringify(answer.errors).slice(0, 300)}`);
        const body = JSON.stringify(answer);
        for (const word of Object.keys(MAY_READ))
          if (body.includes(word) && !PUBLIC_IN[word]?.includes(name))
            seen.set(word, (seen.get(word) ?? new Set()).add(name));
      };
      await inParallel(await questionsOf(cookie), AT_ONCE, read);
      expect(broken.slice(0, 5)).toEqual([]);
      const wanted = Object.keys(MAY_READ).filter((word) => MAY_READ[word]!.includes(reader));
      const found = [...seen].map(([word, where]) => `${word} in ${[...where].sort().join(', ')}`);
      const leaked = found.filter((line) => !wanted.includes(line.split(' ')[0]!));
      const missed = wanted.filter((word) => !seen.has(word));
      expect({ reader, leaked, missed }).toEqual({ reader, leaked: [], missed: [] });
    },
    240_000,
  );
});
