import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { type DocumentObstacle, type DocumentText, readDocx, UnreadableDocument } from '@sic/documents';
import { invalid, limits } from '@sic/kernel';
import { RateLimits, type RateLimit } from '@sic/rate-limits';

/** Reading a document takes up to a second of a processor. */
const READ_DOCUMENT_RATE_LIMIT: RateLimit = { name: 'drafting.read-document', points: 60, perSeconds: 3_600 };

/** What to tell of a file that cannot be read. */
const RULES: Readonly<Record<DocumentObstacle, string>> = {
  OLD_FORMAT: 'documentOldFormat',
  PASSWORD: 'documentPassword',
  MACROS: 'documentMacros',
  PDF: 'documentPdf',
  NOT_A_DOCUMENT: 'documentNotWord',
  DAMAGED: 'documentDamaged',
  TOO_MUCH: 'documentTooMuch',
};

/** Makes Markdown of a Word file, as an import reads it. Writes nothing and keeps nothing of the file. */
@Injectable()
export class ReadDocument {
  constructor(private readonly rateLimits: RateLimits) {}

  /** @throws Rejection INVALID_INPUT on field `document`, with one of the rules that begin with `document`; RATE_LIMITED */
  async execute(member: SignedInMember, { bytes }: { bytes: Uint8Array }): Promise<DocumentText> {
    await this.rateLimits.consume(READ_DOCUMENT_RATE_LIMIT, member.id);
    if (bytes.byteLength > limits.documentBytes) {
      const [size, max] = [bytes.byteLength, limits.documentBytes].map((one) => Math.ceil(one / 1_000));
      throw invalid('document', 'documentBytes', { size: size!, max: max! });
    }
    try {
      return readDocx(bytes);
    } catch (error) {
      throw error instanceof UnreadableDocument ? invalid('document', RULES[error.obstacle]) : error;
    }
  }
}
