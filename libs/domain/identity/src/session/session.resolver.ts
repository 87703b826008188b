import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { CurrentMember, Public, SignedIn, type SignedInMember } from '@sic/authorization';
import { type GraphQLContext, Returns } from '@sic/graphql';
import { ConfirmEmailChange } from '../account/confirm-email-change.js';
import { RequestEmailChange } from '../account/request-email-change.js';
import { StopEmailChange } from '../account/stop-email-change.js';
import { EndOwnSessions } from './end-own-sessions.js';
import {
  AccountSession,
  ConfirmEmailChangeSuccess,
  EndSessionsSuccess,
  RequestEmailChangeSuccess,
  StopEmailChangeSuccess,
} from './session.graphql.js';
import {
  ConfirmEmailChangeInput,
  EndSessionsInput,
  RequestEmailChangeInput,
  StopEmailChangeInput,
} from './session.inputs.js';
import { SessionQueries } from './session.queries.js';

/** How a member keeps their own account: where they are signed in, and its address. */
@Resolver()
export class SessionResolver {
  constructor(
    private readonly queries: SessionQueries,
    private readonly ending: EndOwnSessions,
    private readonly requesting: RequestEmailChange,
    private readonly confirming: ConfirmEmailChange,
    private readonly stopping: StopEmailChange,
  ) {}

  @SignedIn()
  @Query(() => [AccountSession], { description: 'Where the viewer is signed in: this one first, then the latest.' })
  async mySessions(@CurrentMember() member: SignedInMember): Promise<AccountSession[]> {
    return this.queries.own(member);
  }

  @SignedIn()
  @Query(() => String, { nullable: true, description: 'The new address of the viewer that is not confirmed yet.' })
  async addressInWaiting(@CurrentMember() member: SignedInMember): Promise<string | null> {
    return this.queries.addressInWaiting(member);
  }

  @SignedIn()
  @Returns('Ends one session of the viewer, or all others.', () => EndSessionsSuccess)
  async endSessions(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'Which of the sessions.' }) { sessionId }: EndSessionsInput,
  ): Promise<EndSessionsSuccess> {
    await this.ending.execute(member, { sessionId: sessionId ?? null });
    return { sessions: await this.queries.own(member) };
  }

  @SignedIn()
  @Returns('Asks for another address of the account: both addresses get a mail.', () => RequestEmailChangeSuccess)
  async requestEmailChange(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The new address, and the password.' }) input: RequestEmailChangeInput,
  ): Promise<RequestEmailChangeSuccess> {
    await this.requesting.execute(member, input);
    return { address: input.email.toLowerCase() };
  }

  @Public()
  @Returns('Confirms the new address of an account, by the link in the mail to it.', () => ConfirmEmailChangeSuccess)
  async confirmEmailChange(
    @Args('input', { description: 'The link whose holder confirms.' }) { token }: ConfirmEmailChangeInput,
    @Context() { address }: GraphQLContext,
  ): Promise<ConfirmEmailChangeSuccess> {
    await this.confirming.execute({ token, address });
    return { isConfirmed: true };
  }

  @Public()
  @Returns('Stops a change of address, by the link in the mail to the old one.', () => StopEmailChangeSuccess)
  async stopEmailChange(
    @Args('input', { description: 'The link whose holder stops it.' }) { token }: StopEmailChangeInput,
    @Context() { address }: GraphQLContext,
  ): Promise<StopEmailChangeSuccess> {
    await this.stopping.execute({ token, address });
    return { isStopped: true };
  }
}
