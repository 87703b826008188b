import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { Database } from '@sic/database';
import { type Connection, Keyset, type KeysetOrder, LoadsNode, type PageArgs } from '@sic/graphql';
import { isSlug } from '@sic/kernel';
import { diffMarkdown } from '@sic/text';
import { LRUCache } from 'lru-cache';
import { type CanonicalLine, canonicalVersion } from './canonical-version.js';
import { listNumbers } from './list-numbers.js';
import {
  type ComparedLine,
  toDiffRuns,
  type VersionComparison,
  type VersionLine,
  type VersionPage,
  type VersionType,
} from './version.graphql.js';
import { type PublishedLine, PublishedLines } from './published-lines.js';
import { versionMarkdown } from './version-markdown.js';
import { linesOfDraft } from './write-version.js';

const COLUMNS = `v.id, v.number, v.hash, v.note, v.published_at as "publishedAt", v.published_by_id as "publishedById"`;

const LATEST_FIRST: KeysetOrder = { keys: [{ sql: 'v.number', type: 'int' }], isDescending: true };

const VERSIONS = `
  select ${COLUMNS}, v.form, v.title, v.language, d.id as "declarationId", d.slug as "declarationSlug", d.version_number as "latestNumber"
    from version v join declaration d on d.id = v.declaration_id
   where d.slug = $1 and v.number = any($2)`;

interface VersionRow extends VersionType {
  form: number;
  title: string;
  language: string;
  declarationId: string;
  declarationSlug: string;
  latestNumber: number;
}

/** Reads of published versions, which never change, and of the next one as it would be. */
@Injectable()
@LoadsNode('Version')
export class VersionQueries {
  private readonly pages = new LRUCache<string, Connection<VersionType>>({ max: 1_000 });

  constructor(
    private readonly database: Database,
    private readonly published: PublishedLines,
  ) {}

  /**
   * A page of the versions of a declaration, the latest first. Versions never change, so a page stays as it is until
   * there is a further version.
   */
  async ofDeclaration(declarationId: string, latestNumber: number, page: PageArgs): Promise<Connection<VersionType>> {
    const { first, after, last, before } = page;
    const key = JSON.stringify([declarationId, latestNumber, first, after, last, before]);
    const known = this.pages.get(key);
    if (known) return known;
    const keyset = new Keyset(page, LATEST_FIRST, 1);
    const rows = await this.database.rows<VersionType>(
      `version-page${keyset.name}`,
      `select ${COLUMNS} from version v where v.declaration_id = $1 and ${keyset.condition}
        order by ${keyset.orderBy} limit ${keyset.limit}`,
      [declarationId, ...keyset.values],
    );
    const found = keyset.connection(
      rows,
      latestNumber,
      (row) => [row.number],
      (row) => row,
    );
    this.pages.set(key, found);
    return found;
  }

  /** Versions are public. */
  async byIds(_actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, VersionType>> {
    const rows = await this.database.rows<VersionType>(
      'version-by-ids',
      `select ${COLUMNS} from version v where v.id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async page(slug: string, number: number): Promise<VersionPage | null> {
    const [version] = await this.versions(slug, [number]);
    if (!version) return null;
    const lines = await this.published.of(version.id);
    const { declarationId, declarationSlug, title, language, latestNumber } = version;
    return {
      version,
      latestNumber,
      declarationId,
      declarationSlug,
      title,
      language,
      form: version.form,
      lines: toLines(lines),
      markdown: versionMarkdown(title, lines),
      canonicalJson: canonicalVersion({ declarationId, number, form: version.form, title, language }, lines),
    };
  }

  /** What changed from one version to another; null when there is no such version. */
  async compare(slug: string, fromNumber: number, toNumber: number): Promise<VersionComparison | null> {
    const versions = await this.versions(slug, [fromNumber, toNumber]);
    const from = versions.find((version) => version.number === fromNumber);
    const to = versions.find((version) => version.number === toNumber);
    if (!from || !to) return null;
    const lines = compareLines(await this.published.of(from.id), await this.published.of(to.id));
    return { from, to, changedClauseCount: countChanged(lines), lines };
  }

  /** What would change if the next version were published now. */
  async draft(declarationId: string): Promise<{ changedClauseCount: number; lines: ComparedLine[] }> {
    const latest = await this.database.row<{ id: string }>(
      'version-latest',
      `select v.id from version v join declaration d on d.id = v.declaration_id and d.version_number = v.number
        where d.id = $1`,
      [declarationId],
    );
    const before = latest ? await this.published.of(latest.id) : [];
    const lines = compareLines(before, await linesOfDraft(this.database.manager, declarationId));
    return { changedClauseCount: countChanged(lines), lines };
  }

  private async versions(slug: string, numbers: readonly number[]): Promise<VersionRow[]> {
    if (!isSlug(slug)) return [];
    return this.database.rows<VersionRow>('version-by-number', VERSIONS, [slug, numbers]);
  }
}

function toLines(lines: readonly PublishedLine[]): VersionLine[] {
  const numbers = listNumbers(lines);
  return lines.map((line, index) => toLine(line, numbers[index]!));
}

function toLine(line: PublishedLine, listNumber: number | null): VersionLine {
  const { nodeKind, nodeId, depth, clauseNumber, clauseKind, heading, wording, revisionId } = line;
  return {
    id: nodeId,
    isSection: nodeKind === 'section',
    depth,
    clauseNumber,
    clauseKind,
    listNumber,
    heading,
    wording,
    revisionId,
  };
}

type ChangedLine = Omit<ComparedLine, 'clauseNumber' | 'listNumber'>;

/** The lines of both, in the order of `to`; what only `from` has stands after the line that it followed there. */
function compareLines(from: readonly CanonicalLine[], to: readonly CanonicalLine[]): ComparedLine[] {
  const before = new Map(from.map((line) => [line.nodeId, line]));
  // The later numbers stand where both have the clause.
  const numbers = new Map([...clauseNumbers(from), ...clauseNumbers(to)]);
  const inLists = new Map([...listNumbersById(from), ...listNumbersById(to)]);
  const later = new Set(to.map((line) => line.nodeId));
  const removedAfter = new Map<string | null, CanonicalLine[]>();
  let previous: string | null = null;
  for (const line of from) {
    if (later.has(line.nodeId)) previous = line.nodeId;
    else removedAfter.set(previous, [...(removedAfter.get(previous) ?? []), line]);
  }
  const removed = (after: string | null): ChangedLine[] =>
    (removedAfter.get(after) ?? []).map((line) => compared(line, line, null));
  const lines = [
    ...removed(null),
    ...to.flatMap((line) => [compared(line, before.get(line.nodeId) ?? null, line), ...removed(line.nodeId)]),
  ];
  return lines.map((line) => ({
    ...line,
    clauseNumber: numbers.get(line.id) ?? null,
    listNumber: inLists.get(line.id) ?? null,
  }));
}

function listNumbersById(lines: readonly CanonicalLine[]): [id: string, number: number | null][] {
  const numbers = listNumbers(lines);
  return lines.map(({ nodeId }, index) => [nodeId, numbers[index]!]);
}

/** Clauses are numbered through the whole text. */
function clauseNumbers(lines: readonly CanonicalLine[]): [id: string, number: number][] {
  return lines.filter(({ nodeKind }) => nodeKind === 'clause').map(({ nodeId }, index) => [nodeId, index + 1]);
}

function compared(shown: CanonicalLine, before: CanonicalLine | null, after: CanonicalLine | null): ChangedLine {
  const { nodeId, nodeKind, depth, clauseKind, heading } = shown;
  const isSection = nodeKind === 'section';
  return {
    id: nodeId,
    isSection,
    depth,
    clauseKind,
    heading,
    isAdded: before === null,
    isRemoved: after === null,
    isReworded: before !== null && after !== null && before.revisionId !== after.revisionId,
    runs: isSection ? [] : toDiffRuns(diffMarkdown(before?.wording ?? '', after?.wording ?? '')),
    wordingBefore: before?.wording ?? null,
    wordingAfter: after?.wording ?? null,
  };
}

function countChanged(lines: readonly ComparedLine[]): number {
  return lines.filter((line) => !line.isSection && (line.isAdded || line.isRemoved || line.isReworded)).length;
}
