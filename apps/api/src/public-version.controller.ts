import { Controller, Get } from '@nestjs/common';
import { Public } from '@sic/authorization';
import { Database } from '@sic/database';

/**
 * Tells the web server when its cached public pages are out of date: the text is another one after every committed
 * change, and every minute, since what a page says (a phase, whether sign-up is open) also depends on the time.
 */
@Controller('public-version')
export class PublicVersionController {
  constructor(private readonly database: Database) {}

  @Public()
  @Get()
  async version(): Promise<string> {
    const row = await this.database.row<{ version: string }>(
      'public-version',
      `select last_value || '.' || floor(extract(epoch from clock_timestamp()) / 60) as version from public_version`,
    );
    return row?.version ?? '0';
  }
}
