/** What of a document its text does not keep, or keeps in another way. */
export const DOCUMENT_NOTES = [
  'inserted',
  'deleted',
  'comment',
  'picture',
  'text_box',
  'embedded',
  'field',
  'contents',
  'formula',
  'symbol',
  'hidden',
  'struck',
  'lettered_list',
  'merged_cells',
  'cell_breaks',
  'nested_table',
  'header',
] as const;
export type DocumentNoteKind = (typeof DOCUMENT_NOTES)[number];

export interface DocumentNote {
  readonly kind: DocumentNoteKind;
  /** The line of the Markdown text that it is about, from 1. */
  readonly line: number;
  /** The beginning of what is meant. */
  readonly excerpt: string;
  /** Who wrote a comment, or changed the text; empty where the file does not say. */
  readonly author: string;
}

/** Tracked changes: what they are, and of whom. */
export interface TrackedChanges {
  readonly insertions: number;
  readonly deletions: number;
  readonly authors: readonly string[];
}

/** A document as Markdown. */
export interface DocumentText {
  readonly markdown: string;
  /** What of it is left out or changed, in the order of the text. */
  readonly notes: readonly DocumentNote[];
  /** Null where the file has none. The text is as if all of them were accepted. */
  readonly trackedChanges: TrackedChanges | null;
}
