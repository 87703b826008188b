import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { type DocumentObstacle, UnreadableDocument } from './unreadable-document.js';

/** What is unpacked of a file together; the headers of a file may say anything, so that it is counted as it comes. */
const MOST_BYTES = 10_000_000;
const MOST_PARTS = 2_000;
/** So little is unpacked at a time that no step can make more than a few megabytes of it. */
const STEP = 2_048;

/** The parts of a document that hold text, by their names in the file. Pictures and fonts are not unpacked. */
export interface Parts {
  readonly names: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Unpacks the parts of a file that hold text.
 * @throws UnreadableDocument
 */
export function unpack(bytes: Uint8Array): Parts {
  refuseOthers(bytes);
  const names: string[] = [];
  const pieces = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  // The library answers an error that is thrown while it unpacks with a second one: the first says why.
  let obstacle: DocumentObstacle | undefined;
  const stop = (reason: DocumentObstacle): never => {
    obstacle ??= reason;
    throw new UnreadableDocument(obstacle);
  };
  const unzip = new Unzip((file: UnzipFile) => {
    names.push(file.name);
    if (names.length > MOST_PARTS) stop('TOO_MUCH');
    if (!holdsText(file.name)) return;
    const own: Uint8Array[] = [];
    pieces.set(file.name, own);
    file.ondata = (error, piece) => {
      if (error !== null) stop('DAMAGED');
      unpacked += piece.length;
      if (unpacked > MOST_BYTES) stop('TOO_MUCH');
      own.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    stop(obstacle ?? 'DAMAGED');
  }
  return { names, texts: new Map([...pieces].map(([name, own]) => [name, decoded(own)])) };
}

const OF_TEXT = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels))$/i;
const OF_LOOKS = /\/(?:fontTable|webSettings|settings|theme\d*)\.xml/i;

function holdsText(name: string): boolean {
  return OF_TEXT.test(name) && !OF_LOOKS.test(name);
}

/** Recognises files of other kinds by their first bytes, whatever they are called. */
function refuseOthers(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_024)).toString('latin1');
  if (start.includes('%PDF-')) throw new UnreadableDocument('PDF');
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    // Both the old format and a file with a password are such a container; names in it are in UTF-16.
    const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
      Buffer.from('EncryptedPackage', 'utf16le'),
    );
    throw new UnreadableDocument(isLocked ? 'PASSWORD' : 'OLD_FORMAT');
  }
  if (start.startsWith('{\\rtf')) throw new UnreadableDocument('OLD_FORMAT');
  if (!start.startsWith('PK\u0003\u0004')) throw new UnreadableDocument('NOT_A_DOCUMENT');
  // An archive ends with a list of what it holds.
  if (
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf('PK\u0005\u0006', undefined, 'latin1') < 0
  ) {
    throw new UnreadableDocument('DAMAGED');
  }
}

function decoded(pieces: readonly Uint8Array[]): string {
  const bytes = Buffer.concat(pieces);
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableDocument('DAMAGED');
  }
}
