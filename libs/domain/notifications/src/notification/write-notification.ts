import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { limits, newId } from '@sic/kernel';
import type { NotificationParameters } from '@sic/messages';
import { Outbox } from '@sic/outbox';
import { NotificationWritten } from '../notifications.events.js';
import type { NotificationKind } from './notification-kind.js';

interface ContentOf<K extends NotificationKind> {
  kind: K;
  /** What its sentence names; each text is cut at 300 characters. */
  parameters: NotificationParameters<K>;
  /** The accounts of the people whose names are among the parameters: the names are not kept. */
  people?: Readonly<Partial<Record<string, string>>>;
  /** Where it leads on the site; starts with a slash. */
  path: string;
}

/** A kind with its own parameters. */
export type NotificationContent = { [K in NotificationKind]: ContentOf<K> }[NotificationKind];

/** Tells one account something on the site, in the transaction of the effect. */
@Injectable()
export class WriteNotification {
  constructor(private readonly outbox: Outbox) {}

  /** @param key what this notification is, for ever: the same key is never told twice to the same account */
  async to(tx: Tx, accountId: string, key: string, content: NotificationContent): Promise<void> {
    const { kind, parameters, path, people = {} } = content;
    const kept = Object.fromEntries(Object.entries(parameters).filter(([name]) => people[name] === undefined));
    const id = newId();
    const rows = await tx.query<{ id: string }[]>(
      `insert into notification (id, account_id, key, kind, parameters, path, people)
       select $1, a.id, $3, $4, $5::jsonb, $6, $7::jsonb from account a where a.id = $2
       on conflict (key) do nothing returning id`,
      [id, accountId, `${key}.${accountId}`, kind, JSON.stringify(kept, shorten), path, JSON.stringify(people)],
    );
    if (rows.length > 0) await this.outbox.publish(tx, NotificationWritten, { notificationId: id, accountId });
  }
}

/** Cuts long texts between characters as a reader sees them, so that no emoji is halved. */
function shorten(_name: string, value: unknown): unknown {
  if (typeof value !== 'string' || value.length <= limits.line) return value;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(value)) {
    if (kept.length + segment.length >= limits.line) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
