import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, visitor } from '@sic/authorization';
import { anAccount } from '@sic/identity/testing';
import { normalText } from '@sic/kernel';
import { rejectionOf, startTestApp, type TestApp } from '@sic/testing';
import { AmendmentQueries } from '../amendment/amendment.queries.js';
import { ResolveConflict } from '../amendment/resolve-conflict.js';
import { WithdrawAmendment } from '../amendment/withdraw-amendment.js';
import { ClauseQueries } from '../declaration/clause.queries.js';
import { DeclarationQueries } from '../declaration/declaration.queries.js';
import {
  aDeclaration,
  anAmendment,
  rebaseAll,
  rebaseModule,
  decide,
  draftingModules,
  draftingTestEntities,
  type TestDeclaration,
} from '../testing/index.js';
import { PublishVersion } from './publish-version.js';
import type { Version } from './version.entity.js';
import { VersionQueries } from './version.queries.js';

const BASE = 'We listen to the people who live here before we decide anything.';

describe('publishing a version', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ modules: [...draftingModules, rebaseModule], entities: draftingTestEntities });
  });
  afterAll(() => app.close());

  const publish = ({ id, editor }: TestDeclaration, latestNumberSeen = 1): Promise<unknown> =>
    app.get(PublishVersion).execute(editor, { declarationId: id, latestNumberSeen, note: 'What was decided.' });

  /** Accepts the given wording for the first clause, and publishes it as version 2. */
  async function publishWording(declaration: TestDeclaration, wording: string): Promise<void> {
    const { id } = await anAmendment(app, { clauseId: declaration.clauses[0]!.id, wording });
    await decide(app, declaration.editor, id);
    await publish(declaration);
    await rebaseAll(app);
  }

  it('makes what was decided the next version, which anyone can check by its hash', async () => {
    const declaration = await aDeclaration(app);
    await publishWording(declaration, BASE.replace('decide', 'settle'));
    const page = await app.get(DeclarationQueries).page(visitor, declaration.slug);
    const versions = await app.get(VersionQueries).ofDeclaration(page!.id, page!.version.number, { first: 20 });
    expect(versions.edges.map(({ node }) => node.number)).toEqual([2, 1]);
    expect(versions.totalCount).toBe(2);
    expect(page!.sections[0]!.clauses[0]!.wording).toBe(BASE.replace('decide', 'settle'));
    for (const number of [1, 2]) {
      const version = await app.get(VersionQueries).page(declaration.slug, number);
      expect(createHash('sha256').update(version!.canonicalJson, 'utf8').digest('hex')).toBe(version!.version.hash);
      expect(JSON.parse(version!.canonicalJson)).toMatchObject({ version: number, title: 'A declaration of places' });
    }
    const comparison = await app.get(VersionQueries).compare(declaration.slug, 1, 2);
    expect(comparison!.changedClauseCount).toBe(1);
    expect(comparison!.lines.find((line) => line.isReworded)!.runs.map(({ kind, text }) => [kind, text])).toEqual([
      ['same', 'We listen to the people who live here before we '],
      ['removed', 'decide'],
      ['added', 'settle'],
      ['same', ' anything.'],
    ]);
  });

  it('keeps formatting from the proposal to the version, and the words of a phrase that was set in bold their source', async () => {
    const declaration = await aDeclaration(app);
    // As the input of the api takes it in.
    await publishWording(declaration, normalText(BASE.replace('the people', '**the\u00a0people**')));
    const version = await app.get(VersionQueries).page(declaration.slug, 2);
    expect(version).toMatchObject({ form: 2 });
    expect(version!.markdown).toContain(BASE.replace('the people', '**the people**'));
    const comparison = await app.get(VersionQueries).compare(declaration.slug, 1, 2);
    const runs = comparison!.lines.find((line) => line.isReworded)!.runs;
    expect(runs.map(({ kind, text, isStrong }) => [kind, text, isStrong])).toEqual([
      ['same', 'We listen to ', false],
      ['removed', 'the people', false],
      ['added', 'the people', true],
      ['same', BASE.slice(BASE.indexOf(' who')), false],
    ]);
    const revisions = await app.get(ClauseQueries).revisions(visitor, declaration.clauses[0]!.id, { first: 1 });
    expect(revisions.edges[0]!.node.provenance.map(({ text, amendment }) => [text, amendment])).toEqual([[BASE, null]]);
  });

  it('keeps where a list begins, and the numbers of its items', async () => {
    const { slug } = await aDeclaration(app, { markdown: '# T\n\n## A\n\n3. three\n   - deep\n4. four\n' });
    const version = await app.get(VersionQueries).page(slug, 1);
    expect(version!.lines.map(({ listNumber }) => listNumber)).toEqual([null, 3, null, 4]);
    expect(version!.markdown).toBe('# T\n\n## A\n\n3. three\n   * deep\n4. four\n');
  });

  it('leaves who published it, with its note, an audit record, and one event', async () => {
    const declaration = await aDeclaration(app);
    const { id } = await anAmendment(app, { clauseId: declaration.clauses[0]!.id });
    await decide(app, declaration.editor, id);
    const published = (await publish(declaration)) as Version;
    expect(published).toMatchObject({
      declarationId: declaration.id,
      number: 2,
      note: 'What was decided.',
      publishedById: declaration.editor.id,
    });
    const { manager } = app.database;
    const audit: unknown = await manager.query(
      `select actor_id as actor, subject_kind as kind, data from audit_record
        where subject_id = $1 and action = 'drafting.publish-version'`,
      [declaration.id],
    );
    const data = { version: 2, hash: published.hash };
    expect(audit).toEqual([{ actor: declaration.editor.id, kind: 'declaration', data }]);
    const events: unknown = await manager.query(
      `select payload from outbox_event where name = 'drafting.version-published' and payload->>'versionId' = $1`,
      [published.id],
    );
    expect(events).toEqual([{ payload: { declarationId: declaration.id, versionId: published.id } }]);
  });

  it('tells on the clause whose words they are', async () => {
    const declaration = await aDeclaration(app);
    await publishWording(declaration, BASE.replace('decide', 'settle'));
    const page = await app.get(ClauseQueries).revisions(visitor, declaration.clauses[0]!.id, { first: 20 });
    const revisions = page.edges.map(({ node }) => node);
    expect(revisions.map(({ number, versionNumbers }) => ({ number, versionNumbers }))).toEqual([
      { number: 2, versionNumbers: [2] },
      { number: 1, versionNumbers: [1] },
    ]);
    expect(revisions[0]!.amendment).toMatchObject({ number: 1, status: 'accepted' });
    expect(revisions[0]!.provenance.map(({ text, amendment }) => [text, amendment?.number ?? null])).toEqual([
      ['We listen to the people who live here before we ', null],
      ['settle', 1],
      [' anything.', null],
    ]);
  });

  it('does not call words imported whose amendment is hidden', async () => {
    const declaration = await aDeclaration(app);
    await publishWording(declaration, BASE.replace('decide', 'settle'));
    const clauseId = declaration.clauses[0]!.id;
    await app.database.manager.query('update amendment set hidden_at = clock_timestamp() where clause_id = $1', [
      clauseId,
    ]);
    const read = async (actor: Actor) => {
      const { edges } = await app.get(ClauseQueries).revisions(actor, clauseId, { first: 20 });
      return edges.map(({ node: { isAmendmentHidden, amendment, provenance } }) => ({
        isAmendmentHidden,
        amendment: amendment?.number ?? null,
        ofHidden: provenance.filter(({ isOfHidden }) => isOfHidden).map(({ text }) => text),
      }));
    };
    const first = { isAmendmentHidden: false, amendment: null, ofHidden: [] };
    expect(await read(visitor)).toEqual([{ isAmendmentHidden: true, amendment: null, ofHidden: ['settle'] }, first]);
    const moderator = await anAccount(app.database, { isModerator: true });
    expect(await read(moderator)).toEqual([{ isAmendmentHidden: false, amendment: 1, ofHidden: [] }, first]);
  });

  it.each(['version', 'version_entry', 'clause_revision', 'amendment_revision'])(
    'can not be changed afterwards, not even by hand: %s',
    async (table) => {
      const declaration = await aDeclaration(app);
      await publishWording(declaration, 'Something else.');
      const column = { version: 'note', version_entry: 'heading', clause_revision: 'wording' }[table] ?? 'rationale';
      await expect(app.database.manager.query(`update ${table} set ${column} = 'x'`)).rejects.toThrow(/never changed/);
      await expect(app.database.manager.query(`delete from ${table}`)).rejects.toThrow(/never changed/);
      await expect(app.database.manager.query(`truncate ${table} cascade`)).rejects.toThrow(/never changed/);
    },
  );

  it('takes no line into a version that is published', async () => {
    const declaration = await aDeclaration(app);
    await expect(
      app.database.manager.query(
        `insert into version_entry (version_id, position, node_kind, node_id, depth)
         select id, 999, 'section', gen_random_uuid(), 1 from version where declaration_id = $1`,
        [declaration.id],
      ),
    ).rejects.toThrow(/is published/);
  });

  it('is refused when nothing was decided, when a newer version is there, and to everybody else', async () => {
    const declaration = await aDeclaration(app);
    expect(await rejectionOf(publish(declaration))).toMatchObject({ code: 'NOTHING_CHANGED' });
    const { id } = await anAmendment(app, { clauseId: declaration.clauses[0]!.id });
    await decide(app, declaration.editor, id);
    const member = await anAccount(app.database, { isModerator: true });
    expect(await rejectionOf(publish({ ...declaration, editor: member }))).toMatchObject({ code: 'FORBIDDEN' });
    await publish(declaration);
    expect(await rejectionOf(publish(declaration))).toMatchObject({ code: 'NOT_LATEST_VERSION', latestNumber: 2 });
  });

  it('publishes once when two editors publish at the same time', async () => {
    const declaration = await aDeclaration(app);
    const { id } = await anAmendment(app, { clauseId: declaration.clauses[0]!.id });
    await decide(app, declaration.editor, id);
    const results = await Promise.allSettled([publish(declaration), publish(declaration)]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  describe('rebases the open amendments', () => {
    it('clean: a revision on the new version, with what was proposed on what it says now', async () => {
      const declaration = await aDeclaration(app);
      const clauseId = declaration.clauses[0]!.id;
      const open = await anAmendment(app, { clauseId, wording: BASE.replace('live here', 'live and work here') });
      await publishWording(declaration, BASE.replace('decide anything', 'decide'));
      const amendment = await app.get(AmendmentQueries).byId(visitor, open.id);
      expect(amendment).toMatchObject({
        status: 'submitted',
        versionNumber: 2,
        isInConflict: false,
        wording: 'We listen to the people who live and work here before we decide.',
        target: { baseWording: 'We listen to the people who live here before we decide.' },
      });
      expect(await app.published()).toContain('drafting.amendment-rebased');
      await rebaseAll(app);
      expect(await app.get(AmendmentQueries).byId(visitor, open.id)).toEqual(amendment);
    });

    it('in conflict: the three wordings wait for the proposer, who resolves the conflict', async () => {
      const declaration = await aDeclaration(app);
      const clauseId = declaration.clauses[0]!.id;
      const proposed = BASE.replace('decide', 'resolve');
      const { id, proposer } = await anAmendment(app, { clauseId, wording: proposed });
      const current = BASE.replace('decide', 'settle');
      await publishWording(declaration, current);
      const amendment = await app.get(AmendmentQueries).byId(proposer, id);
      expect(amendment).toMatchObject({
        isInConflict: true,
        status: 'submitted',
        versionNumber: 1,
        conflict: { base: BASE, proposed, current, versionNumber: 2 },
        viewerCan: { resolveConflict: true, edit: false },
      });
      const resolve = (actor = proposer, wording = BASE.replace('decide', 'settle or resolve')): Promise<void> =>
        app.get(ResolveConflict).execute(actor, {
          amendmentId: id,
          lockVersion: amendment!.lockVersion,
          wording,
          rationale: 'Both.',
        });
      expect(await rejectionOf(resolve(declaration.editor))).toMatchObject({ code: 'FORBIDDEN' });
      expect(await rejectionOf(resolve(proposer, current))).toMatchObject({ code: 'NOTHING_CHANGED' });
      await resolve();
      expect(await app.get(AmendmentQueries).byId(proposer, id)).toMatchObject({
        isInConflict: false,
        conflict: null,
        versionNumber: 2,
        target: { baseWording: current },
      });
      expect(await rejectionOf(resolve())).toMatchObject({ code: 'FORBIDDEN' });
    });

    it('contained: what the text already says is superseded', async () => {
      const declaration = await aDeclaration(app);
      const clauseId = declaration.clauses[0]!.id;
      const wording = BASE.replace('decide', 'settle');
      const { id } = await anAmendment(app, { clauseId, wording });
      await publishWording(declaration, wording);
      expect(await app.get(AmendmentQueries).byId(visitor, id)).toMatchObject({ status: 'superseded' });
      const page = await app.get(DeclarationQueries).page(visitor, declaration.slug);
      expect(page!.openAmendmentCount).toBe(0);
    });

    it('marks a rewording of a clause that was deleted, and leaves a withdrawn one where it was', async () => {
      const declaration = await aDeclaration(app);
      const clauseId = declaration.clauses[0]!.id;
      const removal = await anAmendment(app, { clauseId, kind: 'delete' });
      const open = await anAmendment(app, { clauseId });
      const gone = await anAmendment(app, { clauseId });
      await app.get(WithdrawAmendment).execute(gone.proposer, { amendmentId: gone.id });
      await decide(app, declaration.editor, removal.id);
      await publish(declaration);
      await rebaseAll(app);
      expect(await app.get(AmendmentQueries).byId(visitor, open.id)).toMatchObject({
        isInConflict: true,
        conflict: { current: null },
      });
      expect(await app.get(AmendmentQueries).byId(visitor, gone.id)).toMatchObject({
        status: 'withdrawn',
        versionNumber: 1,
      });
      const comparison = await app.get(VersionQueries).compare(declaration.slug, 1, 2);
      expect(comparison!.lines.find((line) => line.isRemoved)).toMatchObject({
        id: clauseId,
        runs: [{ kind: 'removed' }],
      });
    });
  });
});
