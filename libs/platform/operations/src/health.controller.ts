import { Controller, Get, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { Public } from '@sic/authorization';
import { Database } from '@sic/database';
import type { FastifyReply } from 'fastify';

/** `live`: the process answers. `ready`: it reaches its database. */
@Controller({ path: 'health', version: VERSION_NEUTRAL })
export class HealthController {
  constructor(private readonly database: Database) {}

  @Public()
  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Public()
  @Get('ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const isReady = await this.database.isReady();
    await reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ok' : 'no database' });
  }
}
