import { Injectable } from '@nestjs/common';
import { Config } from '@sic/config';
import type { Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import type { EventPayload } from '@sic/outbox';
import type { NotificationTopic } from '../notification/notification-topic.js';

/** Mornings are those of this zone: accounts have none of their own. */
const ZONE = 'Europe/Brussels';

/** Where a mail comes from: enough to prepare it again. */
export interface MailSource {
  handler: string;
  eventId: string;
  payload: EventPayload;
}

/** Holds mails that can wait, so that several to one person go out as one. */
@Injectable()
export class HoldMail {
  constructor(private readonly config: Config) {}

  /**
   * Holds a mail for some minutes, until the next morning, or until Monday morning, as the member chose.
   * @returns false when nothing is to be waited for: then the mail is written at once
   */
  async hold(tx: Tx, accountId: string, key: string, topic: NotificationTopic, source: MailSource): Promise<boolean> {
    const seconds = this.config.mailGroupingSeconds;
    const [row] = await tx.query<{ rhythm: string }[]>('select rhythm from mail_rhythm where account_id = $1', [
      accountId,
    ]);
    const rhythm = row?.rhythm ?? 'soon';
    if (rhythm === 'soon' && seconds === 0) return false;
    await tx.query(
      `insert into held_mail (id, account_id, key, topic, handler, event_id, payload, due_at)
       select $1, a.id, $3, $4, $5, $6, $7, case $8
                when 'daily' then (date_trunc('day', local.now - interval '7 hours') + interval '1 day 7 hours') at time zone $10
                when 'weekly' then (date_trunc('week', local.now - interval '7 hours') + interval '7 days 7 hours') at time zone $10
                else clock_timestamp() + make_interval(secs => $9) end
         from account a, (select clock_timestamp() at time zone $10 as now) local
        where a.id = $2
       on conflict (key, account_id) do nothing`,
      [newId(), accountId, key, topic, source.handler, source.eventId, source.payload, rhythm, seconds, ZONE],
    );
    return true;
  }
}
