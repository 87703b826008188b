import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import { type Outline, readMarkdown } from './read-markdown.js';

/** Reading a long text takes seconds of a processor. */
const PREVIEW_IMPORT_RATE_LIMIT: RateLimit = { name: 'drafting.preview-import', points: 120, perSeconds: 3_600 };

/** Says what a Markdown text would become. Writes nothing. */
@Injectable()
export class PreviewImport {
  constructor(private readonly rateLimits: RateLimits) {}

  /** @throws Rejection INVALID_INPUT on field `markdown`; RATE_LIMITED */
  async execute(
    member: SignedInMember,
    { markdown, title }: { markdown: string; title: string | null },
  ): Promise<Outline> {
    await this.rateLimits.consume(PREVIEW_IMPORT_RATE_LIMIT, member.id);
    return readMarkdown(markdown, title);
  }
}
