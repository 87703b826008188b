import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CurrentMember,
  isModerator,
  Public,
  SignedIn,
  type SignedInMember,
} from '@sic/authorization';
import { type Connection, type GraphQLContext, Returns } from '@sic/graphql';
import { CountryCount, PlaceCount } from '../place/place.graphql.js';
import { ProfilesReader } from '../profiles.reader.js';
import { RemovePicture } from '../picture/remove-picture.js';
import { MemberConnection, MemberType, RemovePictureSuccess, UpdateProfileSuccess, Viewer } from './member.graphql.js';
import { MemberPlacesArgs, MembersArgs, RemovePictureInput, UpdateProfileInput } from './member.inputs.js';
import { MemberDirectoryQueries } from './member-directory.queries.js';
import { MemberQueries } from './member.queries.js';
import { UpdateProfile } from './update-profile.js';

/** Members: the directory, one profile, and the viewer's own. */
@Resolver()
export class MemberResolver {
  constructor(
    private readonly profiles: ProfilesReader,
    private readonly queries: MemberQueries,
    private readonly directory: MemberDirectoryQueries,
    private readonly updating: UpdateProfile,
    private readonly removing: RemovePicture,
  ) {}

  @Public()
  @Query(() => Viewer, { nullable: true, description: 'Who asks; null for a visitor.' })
  async viewer(@CurrentActor() actor: Actor, @Context() context: GraphQLContext): Promise<Viewer | null> {
    if (actor.kind === 'visitor') return null;
    const member = await this.profiles.member(context, actor.id);
    if (!member) return null;
    const roles = { isModerator: actor.isModerator, isAdministrator: actor.isAdministrator };
    return { member, ...roles, viewerCan: { moderate: isModerator(actor) } };
  }

  @Public()
  @Query(() => MemberType, { nullable: true, description: 'Null when there is none, or when the profile is hidden.' })
  async member(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The id of the member.' }) id: string,
  ): Promise<MemberType | null> {
    return this.queries.byId(actor, id);
  }

  @Public()
  @Query(() => MemberConnection, { description: 'The directory of members.' })
  members(
    @CurrentActor() actor: Actor,
    @Args() { filter, sort, ...page }: MembersArgs,
  ): Promise<Connection<MemberType>> {
    return this.directory.page(actor, filter ?? {}, sort, page);
  }

  @Public()
  @Query(() => [PlaceCount], { description: 'Where the members of the filter are.' })
  memberPlaces(@CurrentActor() actor: Actor, @Args() { filter }: MemberPlacesArgs): Promise<PlaceCount[]> {
    return this.directory.places(actor, filter ?? {});
  }

  @Public()
  @Query(() => [CountryCount], { description: 'Countries in which members or organisations are.' })
  countries(@CurrentActor() actor: Actor): Promise<CountryCount[]> {
    return this.directory.countries(actor);
  }

  @SignedIn()
  @Returns('Replaces the viewer’s own profile.', () => UpdateProfileSuccess)
  async updateProfile(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'The profile as it shall be.' }) { placeId, ...input }: UpdateProfileInput,
  ): Promise<UpdateProfileSuccess> {
    await this.updating.execute(member, { ...input, placeId: placeId ?? null });
    return { member: await this.queries.changed(member, member.id) };
  }

  @SignedIn()
  @Returns(
    'Removes the viewer’s picture. When there is another one by now, nothing changes.',
    () => RemovePictureSuccess,
  )
  async removePicture(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'Which picture to remove.' }) { pictureKey }: RemovePictureInput,
  ): Promise<RemovePictureSuccess> {
    await this.removing.execute(member, { pictureKey });
    return { member: await this.queries.changed(member, member.id) };
  }
}
