import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { ActorSource, visitor, type Actor } from '@sic/authorization';
import { Config } from '@sic/config';
import { Database } from '@sic/database';
import { COOKIE_PREFIX } from './auth.js';

interface SessionRow {
  id: string;
  session_id: string;
  is_moderator: boolean;
  is_administrator: boolean;
}

/**
 * Finds the actor of a request by better-auth's signed session cookie, with one prepared statement and no cache, so
 * that an ended session is refused at once. A suspended account is a visitor.
 */
@Injectable()
export class SessionActors extends ActorSource {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {
    super();
  }

  override async actorOf(headers: IncomingHttpHeaders): Promise<Actor> {
    const token = sessionToken(headers.cookie ?? '', this.config.authSecret);
    if (token === undefined) return visitor;
    const row = await this.database.row<SessionRow>(
      'session-actor',
      `select a.id, s.id as session_id, a.is_moderator, a.is_administrator
         from auth.session s join account a on a.id = s."userId"::uuid
        where s.token = $1 and s."expiresAt" > clock_timestamp() and a.suspended_at is null`,
      [token],
    );
    if (!row) return visitor;
    return {
      kind: 'member',
      id: row.id,
      isModerator: row.is_moderator,
      isAdministrator: row.is_administrator,
      sessionId: row.session_id,
    };
  }
}

/** The session token of a cookie header if its signature is valid; undefined otherwise. */
export function sessionToken(cookies: string, secret: string): string | undefined {
  const match = new RegExp(`(?:^|;\\s*)(?:__Secure-)?${COOKIE_PREFIX}\\.session_token=([^;]+)`).exec(cookies);
  if (!match?.[1]) return undefined;
  const value = decode(match[1]);
  const dot = value.lastIndexOf('.');
  if (dot < 1) return undefined;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  const wanted = createHmac('sha256', secret).update(token).digest();
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? token : undefined;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
