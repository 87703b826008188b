/** Why a file cannot be read, each with something that its owner can do. */
export type DocumentObstacle =
  /** It is of the Word of before 2007, or of another program of that time. */
  | 'OLD_FORMAT'
  /** It opens only with a password. */
  | 'PASSWORD'
  /** It holds programs. */
  | 'MACROS'
  | 'PDF'
  /** It is no Word file at all. */
  | 'NOT_A_DOCUMENT'
  /** It begins like one, and cannot be read to its end. */
  | 'DAMAGED'
  /** It holds more than any text needs: unpacked bytes, parts, or elements. */
  | 'TOO_MUCH';

export class UnreadableDocument extends Error {
  constructor(readonly obstacle: DocumentObstacle) {
    super(obstacle);
    this.name = 'UnreadableDocument';
  }
}
