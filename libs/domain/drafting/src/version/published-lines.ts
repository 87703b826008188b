import { Injectable } from '@nestjs/common';
import { Database } from '@sic/database';
import { LRUCache } from 'lru-cache';
import type { CanonicalLine } from './canonical-version.js';

/** A line of a published version, in reading order. */
export interface PublishedLine extends CanonicalLine {
  clauseNumber: number | null;
  revisionNumber: number | null;
}

const LINES = `
  select e.node_kind as "nodeKind", e.node_id as "nodeId", e.depth, e.clause_number as "clauseNumber",
         e.clause_kind as "clauseKind", e.list_start as "listStart", e.heading, e.revision_id as "revisionId", r.number as "revisionNumber", r.wording, r.plain
    from version_entry e left join clause_revision r on r.id = e.revision_id
   where e.version_id = $1 order by e.position`;

/** Characters of text that are kept per process, and what a line costs beside its words. */
const MOST_CHARACTERS = 8_000_000;
const CHARACTERS_PER_LINE = 200;

/** The lines of published versions. A published version never changes, so what was read once is kept. */
@Injectable()
export class PublishedLines {
  private readonly kept: LRUCache<string, readonly PublishedLine[]>;

  constructor(database: Database) {
    this.kept = new LRUCache({
      maxSize: MOST_CHARACTERS,
      sizeCalculation: (lines) =>
        lines.reduce((sum, { wording }) => sum + CHARACTERS_PER_LINE + (wording?.length ?? 0), CHARACTERS_PER_LINE),
      fetchMethod: (versionId) => database.rows<PublishedLine>('version-lines', LINES, [versionId]),
    });
  }

  /** One statement the first time, none after that. */
  async of(versionId: string): Promise<readonly PublishedLine[]> {
    return (await this.kept.fetch(versionId)) ?? [];
  }
}
