import type { Config } from '@sic/config';
import { type Language, languageOfReader } from '@sic/messages';
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { Pool } from 'pg';

/** Twelve hours to confirm an address, one to reset a password. */
const CONFIRM_SECONDS = 12 * 3_600;
const RESET_SECONDS = 3_600;
export const SESSION_SECONDS = 30 * 24 * 3_600;
export const COOKIE_PREFIX = 'sic';

export interface AuthHooks {
  onAccountCreated(account: { id: string; name: string; language: Language }): Promise<void>;
  onAddressConfirmed(accountId: string): Promise<void>;
  /** Asked before a session begins. */
  isSuspended(accountId: string): Promise<boolean>;
  onPasswordChanged(accountId: string): Promise<void>;
  onLink(kind: 'verify-email' | 'reset-password', accountId: string, url: string): Promise<void>;
}

export type Auth = ReturnType<typeof createAuth>['auth'];

/**
 * Sign-up, sign-in, confirmation and reset by better-auth, in the PostgreSQL schema `auth`. An address must be
 * confirmed before signing in; otherwise the answers would tell which addresses have an account.
 */
export function createAuth(config: Config, hooks: AuthHooks) {
  const pool = new Pool({
    connectionString: config.databaseUrl,
    max: 4,
    options: '-c search_path=auth',
    application_name: 'sic-auth',
  });
  pool.on('error', () => undefined);
  const origin = new URL(config.publicUrl).origin;
  const auth = betterAuth({
    appName: 'Social Innovation Community',
    database: pool,
    basePath: '/auth',
    baseURL: config.publicUrl,
    secret: config.authSecret,
    trustedOrigins: [origin],
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      resetPasswordTokenExpiresIn: RESET_SECONDS,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: ({ user }) => hooks.onPasswordChanged(user.id),
      sendResetPassword: ({ user, url }) => hooks.onLink('reset-password', user.id, url),
    },
    emailVerification: {
      sendOnSignUp: true,
      autoSignInAfterVerification: true,
      expiresIn: CONFIRM_SECONDS,
      afterEmailVerification: ({ id }) => hooks.onAddressConfirmed(id),
      sendVerificationEmail: ({ user, url }) => hooks.onLink('verify-email', user.id, url),
    },
    // A cached session would still answer after its row was deleted.
    session: { cookieCache: { enabled: false }, expiresIn: SESSION_SECONDS, updateAge: 24 * 3_600 },
    hooks: {
      after: createAuthMiddleware(async ({ path, context }) => {
        // The change ends all sessions and begins a new one, so there is one only when it succeeded.
        if (path === '/change-password' && context.newSession)
          await hooks.onPasswordChanged(context.newSession.user.id);
      }),
    },
    databaseHooks: {
      user: {
        create: {
          after: ({ id, name }, context) => {
            const accepted = context?.headers?.get('accept-language');
            return hooks.onAccountCreated({ id, name, language: languageOfReader(null, accepted) });
          },
        },
      },
      session: {
        create: {
          before: async ({ userId }) => {
            if (await hooks.isSuspended(userId)) {
              throw new APIError('FORBIDDEN', { code: 'ACCOUNT_SUSPENDED', message: 'This account is suspended.' });
            }
          },
        },
      },
    },
    // Per network address, which all participants of a workshop in one building share.
    rateLimit: {
      enabled: true,
      window: 60,
      max: 120,
      customRules: {
        '/sign-in/email': { window: 60, max: 60 },
        '/change-password': { window: 3_600, max: 60 },
        '/sign-up/email': { window: 3_600, max: 120 },
        '/request-password-reset': { window: 3_600, max: 30 },
        '/send-verification-email': { window: 3_600, max: 30 },
      },
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: origin.startsWith('https://'),
      database: { generateId: 'uuid' },
      // The web server overwrites this header, and nothing else reaches the api.
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
    },
  });
  return { auth, pool };
}
