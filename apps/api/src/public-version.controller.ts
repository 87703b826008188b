import { Controller, Get } from '@nestjs/common';
import { Public } from '@sic/access';
import { Database } from '@sic/database';

/** Tells the web server when its cached public pages are out of date: the number grows with every committed change. */
@Controller('public-version')
export class PublicVersionController {
  constructor(private readonly database: Database) {}

  @Public()
  @Get()
  async version(): Promise<string> {
    const row = await this.database.row<{ version: string }>(
      'public-version',
      'select last_value::text as version from public_version',
    );
    return row?.version ?? '0';
  }
}
