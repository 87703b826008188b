import { Controller, Get, Res } from '@nestjs/common';
import { Public } from '@sic/authorization';
import { Database } from '@sic/database';
import type { FastifyReply } from 'fastify';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** Prometheus metrics. The web server does not pass this path on, so it is reachable from inside only. */
@Controller('metrics')
export class MetricsController {
  private readonly registry = new Registry();

  constructor(private readonly database: Database) {
    collectDefaultMetrics({ register: this.registry });
    this.gauge(
      'sic_outbox_waiting',
      'Events that are not relayed yet',
      'select count(*)::int as value from outbox_event where relayed_at is null',
    );
    this.gauge(
      'sic_deliveries_unfinished',
      'Deliveries that are due and not done yet, failed ones included',
      `select count(*)::int as value from outbox_delivery
        where done_at is null and (due_at <= clock_timestamp() or failures > 0)`,
    );
    this.gauge(
      'sic_deliveries_failed',
      'Deliveries whose quick attempts all failed, and that are tried again later',
      'select count(*)::int as value from outbox_delivery where done_at is null and failures > 0',
    );
    this.gauge(
      'sic_mails_refused',
      'Mails that the mail server refused for good; the reason stands in queued_mail.refusal',
      'select count(*)::int as value from queued_mail where refusal is not null',
    );
  }

  private gauge(name: string, help: string, sql: string): void {
    const { database, registry } = this;
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const row = await database.row<{ value: number }>(name, sql);
        gauge.set(row?.value ?? 0);
      },
    });
  }

  @Public()
  @Get()
  async metrics(@Res() reply: FastifyReply): Promise<void> {
    await reply.header('content-type', this.registry.contentType).send(await this.registry.metrics());
  }
}
