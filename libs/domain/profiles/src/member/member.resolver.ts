import { Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Public } from '@sic/access';
import { ProfilesReader } from '../profiles.reader.js';
import { Viewer } from './member.graphql.js';

@Resolver()
export class MemberResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @Public()
  @Query(() => Viewer, { nullable: true, description: 'Who asks; null for a visitor.' })
  async viewer(@CurrentActor() actor: Actor): Promise<Viewer | null> {
    if (actor.kind === 'visitor') return null;
    const member = (await this.profiles.members([actor.id], actor)).get(actor.id);
    return member ? { member, isModerator: actor.isModerator, isAdministrator: actor.isAdministrator } : null;
  }
}
