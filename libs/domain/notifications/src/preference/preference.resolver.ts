import { Args, Query, Resolver } from '@nestjs/graphql';
import { actorId, type Actor, CurrentActor, Public, SignedIn } from '@sic/authorization';
import { Database } from '@sic/database';
import { Returns } from '@sic/graphql';
import { isAlwaysMailed, NoticeKind } from '../notice/notice-kind.js';
import { ChooseMails } from './choose-mails.js';
import { ChooseMailsInput, MailPreference, MailsChosen, MailsStopped, StopMailsInput } from './preference.graphql.js';
import { StopMails } from './stop-mails.js';

/** Which mails a member gets. */
@Resolver()
export class PreferenceResolver {
  constructor(
    private readonly database: Database,
    private readonly choosing: ChooseMails,
    private readonly stopping: StopMails,
  ) {}

  @SignedIn()
  @Query(() => [MailPreference], { description: 'Which mails the viewer gets, kind by kind.' })
  async mailPreferences(@CurrentActor() actor: Actor): Promise<MailPreference[]> {
    const rows = await this.database.rows<{ kind: NoticeKind }>(
      'mail-opt-outs',
      'select kind from mail_opt_out where account_id = $1',
      [actorId(actor)],
    );
    const declined = new Set(rows.map(({ kind }) => kind));
    return Object.values(NoticeKind).map((kind) => ({
      kind,
      isFixed: isAlwaysMailed(kind),
      isWanted: isAlwaysMailed(kind) || !declined.has(kind),
    }));
  }

  @SignedIn()
  @Returns('Chooses which mails the viewer gets.', () => MailsChosen)
  async chooseMails(@CurrentActor() actor: Actor, @Args('input') input: ChooseMailsInput): Promise<MailsChosen> {
    await this.choosing.execute(actor, input.wanted);
    return { preferences: await this.mailPreferences(actor) };
  }

  @Public()
  @Returns('Stops mails of one kind, by the signed link in a mail’s foot.', () => MailsStopped)
  async stopMails(@Args('input') input: StopMailsInput): Promise<MailsStopped> {
    return { kind: await this.stopping.execute(input.token) };
  }
}
