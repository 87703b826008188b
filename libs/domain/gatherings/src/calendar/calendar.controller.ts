import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { type Actor, CurrentActor, Public } from '@sic/authorization';
import { Config } from '@sic/config';
import { Database } from '@sic/database';
import { isId, Rejection } from '@sic/kernel';
import { languageOfReader, message } from '@sic/messages';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { loadGatherings } from '../gathering/gathering.facts.js';
import { canOnRegistration } from '../gatherings.policy.js';
import { GatheringsReader, type RegistrationToTell } from '../gatherings.reader.js';
import { ActingPersonFacts } from '../registration/acting-person.facts.js';
import { registrationFacts } from '../registration/registration.facts.js';
import { isCalendarKey } from './calendar-key.js';
import { registrationCalendar } from './registration-calendar.js';

const CALENDAR_RATE_LIMIT: RateLimit = { name: 'gatherings.calendar', points: 120, perSeconds: 60 };

/** The calendar file of a seat: for who may see the registration, or by the signed address in the mail. */
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly reader: GatheringsReader,
    private readonly people: ActingPersonFacts,
    private readonly rateLimits: RateLimits,
  ) {}

  @Public()
  @Get('registrations/:file')
  @Header('cache-control', 'private, no-store')
  async registration(
    @Param('file') file: string,
    @Query('key') key: string | undefined,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const id = file.replace(/\.ics$/, '');
    const language = languageOfReader(request.headers.cookie, request.headers['accept-language']);
    const found = (await this.isBelowLimit(request.ip)) ? await this.find(id, key, actor) : 'limited';
    if (found === 'limited') {
      return void reply
        .code(429)
        .type('text/plain')
        .send(`${message(language, 'calendar', 'tooMany')}\n`);
    }
    if (!found) {
      return void reply
        .code(404)
        .type('text/plain')
        .send(`${message(language, 'calendar', 'notFound')}\n`);
    }
    const isOver = found.state !== 'confirmed';
    const people = { attendee: null, mailFrom: this.config.mailFrom, siteUrl: this.config.publicUrl, language };
    await reply
      .header('content-disposition', `attachment; filename="${found.slug}.ics"`)
      .type('text/calendar; charset=utf-8')
      .send(registrationCalendar(found, people, isOver ? 'CANCEL' : 'PUBLISH'));
  }

  private async find(id: string, key: unknown, actor: Actor): Promise<RegistrationToTell | undefined> {
    if (!isId(id)) return undefined;
    const registration = (await this.reader.registrations(this.database.manager, [id])).get(id);
    if (!registration) return undefined;
    if (typeof key === 'string' && isCalendarKey(this.config.authSecret, id, key)) return registration;
    if (actor.kind !== 'member') return undefined;
    const { gatheringId } = registration;
    const gathering = (await loadGatherings(this.database.manager, actor, [gatheringId])).get(gatheringId);
    if (!gathering) return undefined;
    const facts = registrationFacts(registration, gathering, await this.people.of(actor));
    return canOnRegistration(actor, 'see', facts) === null ? registration : undefined;
  }

  private async isBelowLimit(address: string): Promise<boolean> {
    try {
      await this.rateLimits.consume(CALENDAR_RATE_LIMIT, address);
      return true;
    } catch (error) {
      if (error instanceof Rejection) return false;
      throw error;
    }
  }
}
