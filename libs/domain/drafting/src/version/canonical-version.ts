import type { ClauseKind } from '../declaration/clause.entity.js';
import { canonicalJson, type Json } from './canonical-json.js';

/** A line of a version, with everything that the hash covers. */
export interface CanonicalLine {
  nodeKind: 'section' | 'clause';
  nodeId: string;
  depth: number;
  clauseKind: ClauseKind | null;
  heading: string | null;
  revisionId: string | null;
  wording: string | null;
}

export interface CanonicalHead {
  declarationId: string;
  number: number;
  title: string;
  language: string;
}

/** What is hashed of a version: every word and id of it in canonical JSON. Anyone can make the same from the page. */
export function canonicalVersion(head: CanonicalHead, lines: readonly CanonicalLine[]): string {
  const content: Json = {
    declaration: head.declarationId,
    language: head.language,
    lines: lines.map((line): Json =>
      line.nodeKind === 'section'
        ? { depth: line.depth, heading: line.heading ?? '', section: line.nodeId }
        : {
            clause: line.nodeId,
            heading: line.heading,
            indent: line.depth,
            kind: line.clauseKind,
            revision: line.revisionId,
            wording: line.wording,
          },
    ),
    title: head.title,
    version: head.number,
  };
  return canonicalJson(content);
}
