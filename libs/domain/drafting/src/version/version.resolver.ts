import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentMember, Public, SignedIn, type SignedInMember } from '@sic/authorization';
import { type GraphQLContext, Returns } from '@sic/graphql';
import { PhaseDoesNotAllow } from '@sic/processes';
import { MemberType, ProfilesReader } from '@sic/profiles';
import { NothingChanged, NotLatestVersion } from '../drafting.problems.js';
import { PublishVersion } from './publish-version.js';
import { VersionComparison, VersionPage, PublishVersionSuccess, VersionType } from './version.graphql.js';
import { PublishVersionInput } from './version.inputs.js';
import { VersionQueries } from './version.queries.js';

@Resolver(() => VersionType)
export class VersionResolver {
  constructor(
    private readonly queries: VersionQueries,
    private readonly profiles: ProfilesReader,
    private readonly publishVersionCase: PublishVersion,
  ) {}

  @Public()
  @Query(() => VersionPage, { nullable: true, description: 'A published version, whole.' })
  version(
    @Args('slug', { description: 'The name of the declaration in addresses.' }) slug: string,
    @Args('number', { type: () => Int, description: 'The number of the version.' }) number: number,
  ): Promise<VersionPage | null> {
    return this.queries.page(slug, number);
  }

  @Public()
  @Query(() => VersionComparison, { nullable: true, description: 'What changed from one version to another.' })
  compareVersions(
    @Args('slug', { description: 'The name of the declaration in addresses.' }) slug: string,
    @Args('from', { type: () => Int, description: 'The number of the earlier version.' }) from: number,
    @Args('to', { type: () => Int, description: 'The number of the later version.' }) to: number,
  ): Promise<VersionComparison | null> {
    return this.queries.compare(slug, from, to);
  }

  @ResolveField(() => MemberType, { nullable: true, description: 'The editor who published it.' })
  publishedBy(@Parent() version: VersionType, @Context() context: GraphQLContext): Promise<MemberType | null> | null {
    if (version.publishedById === null) return null;
    return this.profiles.member(context, version.publishedById);
  }

  @SignedIn()
  @Returns(
    'Makes what was decided since the latest version the next one.',
    () => PublishVersionSuccess,
    PhaseDoesNotAllow,
    NotLatestVersion,
    NothingChanged,
  )
  async publishVersion(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'Which declaration, and what is new.' }) input: PublishVersionInput,
  ): Promise<PublishVersionSuccess> {
    return { version: await this.publishVersionCase.execute(member, input) };
  }
}
