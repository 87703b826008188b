import { route, type RouteConfigEntry } from '@react-router/dev/routes';

/** Joining, signing in and out, and getting back in. */
export const authRoutes: RouteConfigEntry[] = [
  route('sign-in', 'routes/auth/sign-in.tsx'),
  route('sign-up', 'routes/auth/sign-up.tsx'),
  route('sign-out', 'routes/auth/sign-out.tsx'),
  route('verify-email', 'routes/auth/verify-email.tsx'),
  route('reset-password', 'routes/auth/request-reset.tsx'),
  route('reset-password/new', 'routes/auth/reset-password.tsx'),
  route('me/account', 'routes/auth/account/account.tsx'),
  route('email-change/confirm', 'routes/auth/account/confirm-email.tsx'),
  route('email-change/stop', 'routes/auth/account/stop-email.tsx'),
];
