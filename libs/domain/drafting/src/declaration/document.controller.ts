import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { CurrentMember, SignedIn, type SignedInMember } from '@sic/authorization';
import type { DocumentText } from '@sic/documents';
import { invalid } from '@sic/kernel';
import type { FastifyRequest } from 'fastify';
import { ReadDocument } from './read-document.js';

/** Documents as plain HTTP: bytes in, Markdown out. */
@Controller('files/documents')
export class DocumentController {
  constructor(private readonly reading: ReadDocument) {}

  /**
   * Takes a Word file itself as the body (`application/octet-stream`), and answers its Markdown, what of the file that
   * does not keep, and its tracked changes. Nothing is stored.
   */
  @SignedIn()
  @Post()
  @HttpCode(200)
  async read(@CurrentMember() member: SignedInMember, @Req() request: FastifyRequest): Promise<DocumentText> {
    if (!Buffer.isBuffer(request.body)) throw invalid('document', 'required');
    return this.reading.execute(member, { bytes: request.body });
  }
}
