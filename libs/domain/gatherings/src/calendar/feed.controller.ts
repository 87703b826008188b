import { Controller, Get, Header, Query, Req, Res } from '@nestjs/common';
import { Public } from '@sic/authorization';
import { Config } from '@sic/config';
import { Rejection } from '@sic/kernel';
import { type Language, languageOfReader, message } from '@sic/messages';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { calendarEntry, type CalendarSite } from './calendar-entry.js';
import { CalendarFeedQueries } from './calendar-feed.queries.js';
import { calendarFeed, type CalendarEntry } from './calendar-file.js';

const FEED_RATE_LIMIT: RateLimit = { name: 'gatherings.calendar-feed', points: 120, perSeconds: 60 };
/** Secrets that open nothing, counted for the network address that tries them. */
const WRONG_SECRET_RATE_LIMIT: RateLimit = { name: 'gatherings.wrong-calendar-secret', points: 30, perSeconds: 3_600 };

/** Calendars that programs subscribe to: all public gatherings, and the seats of one account by its secret address. */
@Controller('calendar')
export class FeedController {
  constructor(
    private readonly config: Config,
    private readonly queries: CalendarFeedQueries,
    private readonly rateLimits: RateLimits,
  ) {}

  @Public()
  @Get('gatherings.ics')
  @Header('cache-control', 'public, max-age=300')
  @Header('vary', 'cookie, accept-language')
  async gatherings(@Req() { ip, headers }: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const language = languageOfReader(headers.cookie, headers['accept-language']);
    if (!(await this.isWithin(FEED_RATE_LIMIT, ip))) return sayNo(reply, 429, language);
    const site = this.site(language);
    const found = await this.queries.publicEntries();
    const entries = found.map((gathering) => calendarEntry(gathering.id, gathering, site, gathering.isCancelled));
    await answer(reply, 'gatherings', message(language, 'calendar', 'allGatherings'), language, entries);
  }

  @Public()
  @Get('seats.ics')
  @Header('cache-control', 'private, no-store')
  @Header('x-robots-tag', 'noindex, nofollow')
  @Header('referrer-policy', 'no-referrer')
  async seats(
    @Query('key') key: unknown,
    @Req() { ip, headers }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const reader = languageOfReader(headers.cookie, headers['accept-language']);
    if (!(await this.isWithin(FEED_RATE_LIMIT, ip))) return sayNo(reply, 429, reader);
    const found = typeof key === 'string' ? await this.queries.seats(key) : null;
    if (!found) return sayNo(reply, (await this.isWithin(WRONG_SECRET_RATE_LIMIT, ip)) ? 404 : 429, reader);
    const { language, registrations } = found;
    const entries = registrations.map((seat) => calendarEntry(seat.id, seat, this.site(language), false));
    await answer(reply, 'seats', message(language, 'calendar', 'mySeats'), language, entries);
  }

  private site(language: Language): CalendarSite {
    return { mailFrom: this.config.mailFrom, siteUrl: this.config.publicUrl, language };
  }

  private async isWithin(limit: RateLimit, address: string): Promise<boolean> {
    try {
      await this.rateLimits.consume(limit, address);
      return true;
    } catch (error) {
      if (error instanceof Rejection) return false;
      throw error;
    }
  }
}

async function answer(
  reply: FastifyReply,
  file: string,
  name: string,
  language: Language,
  entries: readonly CalendarEntry[],
): Promise<void> {
  await reply
    .header('content-disposition', `inline; filename="${file}.ics"`)
    .type('text/calendar; charset=utf-8')
    .send(calendarFeed(name, language, entries));
}

function sayNo(reply: FastifyReply, status: 404 | 429, language: Language): void {
  const sentence = message(language, 'calendar', status === 404 ? 'noCalendar' : 'tooMany');
  void reply.code(status).header('cache-control', 'private, no-store').type('text/plain').send(`${sentence}\n`);
}
