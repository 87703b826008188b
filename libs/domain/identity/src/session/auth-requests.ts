import { createValidationPipe, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';

const LINK_LENGTH = 2_000;

const NameField = () => TextField({ label: 'The name', max: limits.name });
const EmailField = () => TextField({ label: 'The e-mail address', max: 254 });
// better-auth says how long a new password may be; this bounds only what it has to read.
const SecretField = () => TextField({ label: 'The password', max: 1_000, isLong: true, isVerbatim: true });
const TokenField = () => TextField({ label: 'The token of the mailed link', max: LINK_LENGTH });
const ReturnField = () => TextField({ label: 'Where the mailed link leads', max: LINK_LENGTH, isOptional: true });

class SignUp {
  @NameField() name!: string;
  @EmailField() email!: string;
  @SecretField() password!: string;
  @ReturnField() callbackURL?: string;
}

class SignIn {
  @EmailField() email!: string;
  @SecretField() password!: string;
  @ReturnField() callbackURL?: string;
}

class AskForReset {
  @EmailField() email!: string;
  @ReturnField() redirectTo?: string;
}

class AskForConfirmation {
  @EmailField() email!: string;
  @ReturnField() callbackURL?: string;
}

class Reset {
  @SecretField() newPassword!: string;
  @TokenField() token!: string;
}

class ChangePassword {
  @SecretField() currentPassword!: string;
  @SecretField() newPassword!: string;
}

class Link {
  @TokenField() token!: string;
  @ReturnField() callbackURL?: string;
}

class SignOut {}

/** What a request of better-auth may say, and the names of its fields. */
export interface AuthRequest {
  readonly type: new () => object;
  readonly fields: readonly string[];
  /** What is sent along whatever the request says. */
  readonly always?: object;
}

/** The routes of better-auth that the platform uses; every other one is not there. */
export const posts: Readonly<Record<string, AuthRequest>> = {
  '/auth/sign-up/email': { type: SignUp, fields: ['name', 'email', 'password', 'callbackURL'] },
  '/auth/sign-in/email': { type: SignIn, fields: ['email', 'password', 'callbackURL'] },
  '/auth/sign-out': { type: SignOut, fields: [] },
  '/auth/request-password-reset': { type: AskForReset, fields: ['email', 'redirectTo'] },
  '/auth/send-verification-email': { type: AskForConfirmation, fields: ['email', 'callbackURL'] },
  '/auth/reset-password': { type: Reset, fields: ['newPassword', 'token'] },
  '/auth/change-password': {
    type: ChangePassword,
    fields: ['currentPassword', 'newPassword'],
    always: { revokeOtherSessions: true },
  },
};
export const link: AuthRequest = { type: Link, fields: ['token', 'callbackURL'] };

const pipe = createValidationPipe();

/**
 * The fields that the request may have, by the rules of every other text; further fields are left out.
 * @throws Rejection INVALID_INPUT
 */
export async function checked({ type, fields }: AuthRequest, given: object): Promise<Record<string, string>> {
  const known = Object.entries(given).filter(([name, value]) => fields.includes(name) && value !== undefined);
  const input = (await pipe.transform(Object.fromEntries(known), { type: 'body', metatype: type })) as object;
  const texts = Object.entries(input).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts);
}
