import { Controller, Get } from '@nestjs/common';
import { Public } from '@sic/authorization';
import { Database } from '@sic/database';
import { Domains } from '@sic/operations';

/**
 * Tells the web server when its cached public pages are out of date. The text is another one after every committed change,
 * from each moment on that a domain names, such as the end of a phase, and every minute.
 */
@Controller('public-version')
export class PublicVersionController {
  private readonly statement: string;

  constructor(
    private readonly database: Database,
    domains: Domains,
  ) {
    this.statement = statementOf(domains.manifests.flatMap(({ publicMoments = [] }) => publicMoments));
  }

  @Public()
  @Get()
  async version(): Promise<string> {
    const row = await this.database.row<{ version: string }>('public-version', this.statement);
    return row?.version ?? '0';
  }
}

/** The last of the moments that is past is another one as soon as the next one is. */
function statementOf(moments: readonly string[]): string {
  const last = moments.map((moment) => {
    const [table, column] = moment.split('.');
    return `(select max(${column}) from ${table}, clock where ${column} <= clock.at)`;
  });
  return `with clock as (select clock_timestamp() as at)
    select concat_ws('.', last_value, extract(epoch from greatest(${last.join(', ')})),
                     floor(extract(epoch from clock.at) / 60)) as version from public_version, clock`;
}
