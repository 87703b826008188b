import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { addressHash } from './address-hash.js';
import { MailRefusal } from './mail-refusal.entity.js';

/** Mails that others cause to one address in a day, no matter who they are: invitations leave room for what follows from them. */
const INVITATIONS_PER_DAY = 5;
const CAUSED_BY_OTHERS_PER_DAY = 10;
/** Mails with links of the account, which anybody can ask for by typing the address. */
const ACCOUNT_LINKS_PER_DAY = 10;

/** What a mail is, for the limits of the address that it goes to. */
export type Allowance = 'invitation' | 'caused-by-others' | 'account-link';

const PER_DAY: Readonly<Record<Allowance, number>> = {
  invitation: INVITATIONS_PER_DAY,
  'caused-by-others': CAUSED_BY_OTHERS_PER_DAY,
  'account-link': ACCOUNT_LINKS_PER_DAY,
};

/** Says whether a mail may go to an address, and counts it. */
@Injectable()
export class MailAllowance {
  /** Whether the owner of the address refused mails for good. What they ask for themselves is sent all the same. */
  async isRefused(tx: Tx, email: string): Promise<boolean> {
    return tx.existsBy(MailRefusal, { addressHash: addressHash(email) });
  }

  /**
   * Whether a mail may go out: not refused, not told before, and within the limit of the day. A mail that may is counted
   * in this transaction; those to the same address wait for its end, so that two workers never pass the limit together.
   */
  async take(tx: Tx, email: string, thing: string, allowance: Allowance): Promise<boolean> {
    if (allowance !== 'account-link' && (await this.isRefused(tx, email))) return false;
    const hash = addressHash(email);
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`address-mail:${hash}`]);
    const [count] = await tx.query<{ written: number }[]>(
      `select count(*)::int as written from address_mail
        where address_hash = $1 and written_at > clock_timestamp() - interval '1 day'
          and case $2 when 'caused-by-others' then thing not like 'account-link:%' else thing like $2 || ':%' end`,
      [hash, allowance],
    );
    if (count!.written >= PER_DAY[allowance]) return false;
    const rows = await tx.query<object[]>(
      'insert into address_mail (address_hash, thing) values ($1, $2) on conflict do nothing returning thing',
      [hash, `${allowance}:${thing}`],
    );
    return rows.length > 0;
  }
}
