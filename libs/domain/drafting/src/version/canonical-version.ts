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
  /** The number with which a numbered list begins here; null where it goes on, and for all else. */
  listStart: number | null;
  /** The wording in form 1, where it is not the same. */
  plain: string | null;
}

/** 1: plain text. 2: Markdown in its normal form; the form is hashed, too. */
export const FORM = 2;

export interface CanonicalHead {
  declarationId: string;
  number: number;
  form: number;
  title: string;
  language: string;
}

/** What is hashed of a version: every word and id of it in canonical JSON. Anyone can make the same from the page. */
export function canonicalVersion(head: CanonicalHead, lines: readonly CanonicalLine[]): string {
  const content: Json = {
    declaration: head.declarationId,
    ...(head.form === 1 ? {} : { form: head.form }),
    language: head.language,
    lines: lines.map((line): Json =>
      line.nodeKind === 'section'
        ? { depth: line.depth, heading: line.heading ?? '', section: line.nodeId }
        : {
            clause: line.nodeId,
            heading: line.heading,
            indent: line.depth,
            kind: line.clauseKind,
            ...(head.form === 1 ? {} : { listStart: line.listStart }),
            revision: line.revisionId,
            wording: head.form === 1 ? (line.plain ?? line.wording) : line.wording,
          },
    ),
    title: head.title,
    version: head.number,
  };
  return canonicalJson(content);
}
