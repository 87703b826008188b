import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { actorId, CurrentMember, Public, SignedIn, type SignedInMember } from '@sic/authorization';
import { type GraphQLContext, Returns } from '@sic/graphql';
import { ChooseLanguage } from '@sic/identity';
import type { Language } from '@sic/messages';
import { Viewer } from '@sic/profiles';
import { ChooseMails } from './choose-mails.js';
import {
  ChooseLanguageSuccess,
  ChooseMailsSuccess,
  MailPreference,
  MailRhythmEnum,
  SiteLanguageEnum,
  StopMailsSuccess,
} from './preference.graphql.js';
import { ChooseLanguageInput, ChooseMailsInput, StopMailsInput } from './preference.inputs.js';
import type { MailRhythm } from './mail-rhythm.entity.js';
import { PreferenceQueries } from './preference.queries.js';
import { StopMails } from './stop-mails.js';

/** Which mails a member gets, and in which language. */
@Resolver(() => Viewer)
export class PreferenceResolver {
  constructor(
    private readonly queries: PreferenceQueries,
    private readonly choosing: ChooseMails,
    private readonly stopping: StopMails,
    private readonly languages: ChooseLanguage,
  ) {}

  @ResolveField(() => SiteLanguageEnum, { description: 'The language in which the viewer is written to.' })
  async language(@Context() { actor }: GraphQLContext): Promise<Language> {
    return this.queries.language(actorId(actor) ?? '');
  }

  @ResolveField(() => MailRhythmEnum, { description: 'How often the viewer gets mails that can wait.' })
  async mailRhythm(@Context() { actor }: GraphQLContext): Promise<MailRhythm> {
    return this.queries.rhythm(actorId(actor) ?? '');
  }

  @SignedIn()
  @Query(() => [MailPreference], { description: 'Which mails the viewer gets, topic by topic.' })
  async mailPreferences(@CurrentMember() member: SignedInMember): Promise<MailPreference[]> {
    return this.queries.mails(member.id);
  }

  @SignedIn()
  @Returns('Chooses which mails the viewer gets.', () => ChooseMailsSuccess)
  async chooseMails(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'On which topics mails are wanted.' }) input: ChooseMailsInput,
  ): Promise<ChooseMailsSuccess> {
    await this.choosing.execute(member, input);
    return { preferences: await this.queries.mails(member.id), rhythm: await this.queries.rhythm(member.id) };
  }

  @SignedIn()
  @Returns('Chooses the language in which the viewer is written to.', () => ChooseLanguageSuccess)
  async chooseLanguage(
    @CurrentMember() member: SignedInMember,
    @Args('input', { description: 'In which language to write from now on.' }) { language }: ChooseLanguageInput,
  ): Promise<ChooseLanguageSuccess> {
    await this.languages.execute(member, { language });
    return { language };
  }

  @Public()
  @Returns('Stops mails on the topics of a mail, by the signed link in a mail’s foot.', () => StopMailsSuccess)
  async stopMails(
    @Args('input', { description: 'The signed link whose holder asks.' }) input: StopMailsInput,
    @Context() { address }: GraphQLContext,
  ): Promise<StopMailsSuccess> {
    return { topics: [...(await this.stopping.execute({ ...input, address }))] };
  }
}
