/** What the api reads in a Word file (`POST /files/documents`). */
export interface ReadDocument {
  readonly markdown: string;
  readonly notes: readonly {
    readonly kind: DocumentNoteKind;
    readonly line: number;
    readonly excerpt: string;
    readonly author: string;
  }[];
  readonly trackedChanges: {
    readonly insertions: number;
    readonly deletions: number;
    readonly authors: readonly string[];
  } | null;
}

export type DocumentNoteKind =
  | 'inserted'
  | 'deleted'
  | 'comment'
  | 'picture'
  | 'text_box'
  | 'embedded'
  | 'field'
  | 'contents'
  | 'formula'
  | 'symbol'
  | 'hidden'
  | 'struck'
  | 'lettered_list'
  | 'merged_cells'
  | 'cell_breaks'
  | 'nested_table'
  | 'header';

/** The first bytes of the files that come from word processors, whatever they are called, and of PDF. */
const SIGNATURES = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{\\rtf', '%PDF-'];

/** Whether a file is to be read as a document; every other one is a text. */
export async function isDocument(file: File): Promise<boolean> {
  const start = [...new Uint8Array(await file.slice(0, 8).arrayBuffer())].map((byte) => String.fromCharCode(byte));
  return /\.(?:docx|docm|dotx|doc)$/i.test(file.name) || SIGNATURES.some((sign) => start.join('').startsWith(sign));
}
