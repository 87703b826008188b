import { Args, Context, Resolver } from '@nestjs/graphql';
import { Public } from '@sic/authorization';
import { type GraphQLContext, Returns } from '@sic/graphql';
import { RefuseMailsSuccess } from './refusal.graphql.js';
import { RefuseMailsInput } from './refusal.inputs.js';
import { RefuseMails } from './refuse-mails.js';

/** Addresses that want no mails that others cause. */
@Resolver()
export class RefusalResolver {
  constructor(private readonly refusing: RefuseMails) {}

  @Public()
  @Returns(
    'Refuses, for good, every mail that others cause to an address, by the signed link in a mail’s foot.',
    () => RefuseMailsSuccess,
  )
  async refuseMails(
    @Args('input', { description: 'The signed link of the address that refuses.' }) input: RefuseMailsInput,
    @Context() { address }: GraphQLContext,
  ): Promise<RefuseMailsSuccess> {
    await this.refusing.execute({ ...input, address });
    return { isRefused: true };
  }
}
