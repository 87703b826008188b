import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where the viewer is signed in. Only they read it.' })
export class AccountSession {
  @Field(() => ID, { description: 'Names the session for `endSessions`; it opens nothing.' })
  sessionId!: string;

  @Field(() => Date, { description: 'The moment of signing in.' })
  startedAt!: Date;

  @Field(() => Date, { description: 'When it is over by itself.' })
  endsAt!: Date;

  @Field(() => String, { description: 'The network address at sign-in; empty when it is not known.' })
  address!: string;

  @Field(() => String, { description: 'What the browser said of itself at sign-in; empty when it said nothing.' })
  userAgent!: string;

  @Field(() => Boolean, { description: 'Whether this request comes from it.' })
  isCurrent!: boolean;
}

@ObjectType({ description: 'The sessions are over.' })
export class EndSessionsSuccess {
  @Field(() => [AccountSession], { description: 'Where the viewer is still signed in, in the order of `mySessions`.' })
  sessions!: AccountSession[];
}

@ObjectType({ description: 'Mails are on their way: one to each of both addresses.' })
export class RequestEmailChangeSuccess {
  @Field(() => String, { description: 'The address that has to confirm it, in small letters.' })
  address!: string;
}

@ObjectType({ description: 'The account has its new address.' })
export class ConfirmEmailChangeSuccess {
  @Field(() => Boolean, { description: 'Always true: whose account it is, is not told.' })
  isConfirmed!: boolean;
}

@ObjectType({ description: 'The account keeps its old address, or has it again; all its sessions are over.' })
export class StopEmailChangeSuccess {
  @Field(() => Boolean, { description: 'Always true: what was asked for, is not told.' })
  isStopped!: boolean;
}
