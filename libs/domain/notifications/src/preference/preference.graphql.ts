import { Field, ObjectType } from '@nestjs/graphql';
import { enumOf } from '@sic/graphql';
import { type Language, languages } from '@sic/messages';
import { NotificationTopicEnum } from '../notification/notification.graphql.js';
import type { NotificationTopic } from '../notification/notification-topic.js';

export const SiteLanguageEnum = enumOf('SiteLanguage', languages, 'The languages of the site and its mails.', {
  en: 'English, as it is written in Europe.',
  de: 'German, in its formal address.',
});

@ObjectType({ description: 'Whether the viewer gets mails on one topic.' })
export class MailPreference {
  @Field(() => NotificationTopicEnum, { description: 'What the mails are about.' })
  topic!: NotificationTopic;

  @Field(() => Boolean, { description: 'Whether they come.' })
  isWanted!: boolean;

  @Field(() => Boolean, { description: 'Whether they always come, whatever is chosen.' })
  isFixed!: boolean;
}

@ObjectType({ description: 'The choice of mails is kept.' })
export class ChooseMailsSuccess {
  @Field(() => [MailPreference], { description: 'Every topic, as it is now.' })
  preferences!: MailPreference[];
}

@ObjectType({ description: 'Mails on this topic no longer come.' })
export class StopMailsSuccess {
  @Field(() => NotificationTopicEnum, { description: 'The topic of the mail whose link was used.' })
  topic!: NotificationTopic;
}

@ObjectType({ description: 'The language is kept.' })
export class ChooseLanguageSuccess {
  @Field(() => SiteLanguageEnum, { description: 'In which the viewer is written to from now on.' })
  language!: Language;
}
