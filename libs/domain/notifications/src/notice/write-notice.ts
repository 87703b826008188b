import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { limits, newId } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { NoticeWritten } from '../notifications.events.js';
import type { NoticeKind } from './notice-kind.js';

export interface NoticeContent {
  kind: NoticeKind;
  /** One sentence for the person, in plain text; cut at 300 characters. */
  text: string;
  /** Where it leads on the site; starts with a slash. */
  path: string;
}

/** Tells one account something on the site, in the transaction of the effect. */
@Injectable()
export class WriteNotice {
  constructor(private readonly outbox: Outbox) {}

  /** @param key what this notice is, for ever: the same key is never told twice to the same account */
  async to(tx: Tx, accountId: string, key: string, { kind, text, path }: NoticeContent): Promise<void> {
    const id = newId();
    const rows = await tx.query<{ id: string }[]>(
      `insert into notice (id, account_id, key, kind, text, path)
       select $1, a.id, $3, $4, $5, $6 from account a where a.id = $2
       on conflict (key) do nothing returning id`,
      [id, accountId, `${key}.${accountId}`, kind, shortened(text), path],
    );
    if (rows.length > 0) await this.outbox.publish(tx, NoticeWritten, { noticeId: id, accountId });
  }
}

/** Cut between characters as a reader sees them, so that no emoji is halved. */
function shortened(text: string): string {
  if (text.length <= limits.line) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    if (kept.length + segment.length >= limits.line) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
