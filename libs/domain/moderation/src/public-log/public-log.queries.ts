import { Injectable } from '@nestjs/common';
import { Database } from '@sic/database';
import { COMMUNITY_RULES, type CommunityRule } from '../rules.js';
import type { ModerationMonth, ModerationSummary } from './public-log.graphql.js';

/** What moderation did, counted. Nothing in it leads to a person or to what they wrote. */
@Injectable()
export class PublicLogQueries {
  constructor(private readonly database: Database) {}

  async summary(): Promise<ModerationSummary> {
    const [months, counts] = await Promise.all([
      this.database.rows<ModerationMonth>(
        'moderation-months',
        `with happened as (
           select created_at as at, 'reports' as what from report
           union all select created_at, action from moderation_decision
           union all select decided_at, state from appeal where state <> 'open')
         select to_char(at at time zone 'UTC', 'YYYY-MM') as month,
                count(*) filter (where what = 'reports')::int as reports,
                count(*) filter (where what = 'dismiss')::int as dismissed,
                count(*) filter (where what = 'hide')::int as hidden,
                count(*) filter (where what = 'restore')::int as restored,
                count(*) filter (where what = 'suspend')::int as suspended,
                count(*) filter (where what = 'upheld')::int as "appealsUpheld",
                count(*) filter (where what = 'overturned')::int as "appealsOverturned"
           from happened group by 1 order by 1 desc limit 24`,
      ),
      this.database.rows<{ rule: CommunityRule; count: number }>(
        'moderation-rules',
        `select rule, count(*)::int as count from moderation_decision where action in ('hide', 'suspend') group by rule`,
      ),
    ]);
    const byRule = new Map(counts.map(({ rule, count }) => [rule, count]));
    return { months, rules: COMMUNITY_RULES.map((rule) => ({ rule, count: byRule.get(rule) ?? 0 })) };
  }
}
